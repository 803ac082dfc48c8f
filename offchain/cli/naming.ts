/** Names for what chains hold as bytes: keys, addresses, tokens, projects. */
import type { Address } from "../blueprint/generated.ts";
import { formatAmount } from "../domain/amount.ts";
import { CLASS_LABEL, CLASSES, partyOf } from "../domain/names.ts";
import type { Program, Project } from "../domain/program/program.ts";
import { fromPlutusAddress, type NetworkId, parseAddress } from "../keys/address.ts";
import { exampleKeyHash, KEY_NAME } from "../keys/example.ts";
import type { Assets } from "../plans/plan.ts";
import { namesIn } from "./program-files.ts";
import type { ProgramRecord } from "./record.ts";

const POLICY = 56;

export class Naming {
  private readonly keys = new Map<string, string>();
  private readonly slugs = new Map<string, string>();
  private readonly titles = new Map<string, string>();
  private readonly scripts = new Map<string, string>();

  constructor(
    program: Program | undefined,
    projects: readonly Project[],
    record: ProgramRecord | undefined,
    /** Further key names, as they were typed. */
    names: readonly string[] = [],
  ) {
    const known = program === undefined ? [] : [...namesIn(program, projects).keys()];
    for (const name of [...known, ...names])
      if (KEY_NAME.test(name) && !/^[0-9a-f]{56}$/.test(name))
        this.keys.set(exampleKeyHash(name), name);
    for (const [slug, { project }] of Object.entries(record?.projects ?? {}))
      this.slugs.set(project, slug);
    for (const { slug, title } of projects) this.titles.set(slug, title);
  }

  /** Remembers what a script is called. */
  addScript(hash: string, name: string): void {
    this.scripts.set(hash, name);
  }

  /** Remembers what a key is called. */
  addKey(hash: string, name: string): void {
    this.keys.set(hash, name);
  }

  /** Remembers what a project is called. */
  addProject(id: string, slug: string): void {
    this.slugs.set(id, slug);
  }

  /** A project's slug; a shortened id where it is not known. */
  project(id: string): string {
    return this.slugs.get(id) ?? `project ${id.slice(0, 8)}…`;
  }

  title(slug: string): string {
    return this.titles.get(slug) ?? slug;
  }

  key(hash: string): string {
    return this.keys.get(hash) ?? `key ${hash.slice(0, 8)}…`;
  }

  /** The key's name where it is known. */
  knownKey(hash: string): string | undefined {
    return this.keys.get(hash);
  }

  get keyNames(): string[] {
    return [...this.keys.values()];
  }

  party(party: string): string {
    const who = partyOf(party);
    if (who === undefined) return "nobody";
    return who.type === "key" ? this.key(who.hash) : this.script(who.hash);
  }

  script(hash: string): string {
    return this.scripts.get(hash) ?? `script ${hash.slice(0, 8)}…`;
  }

  /** A bech32 address by its owner. */
  address(address: string): string {
    const parsed = parseAddress(address);
    const owner = parsed.type === "reward" ? parsed.stake : parsed.payment;
    const name = owner.type === "key" ? this.keys.get(owner.hash) : this.scripts.get(owner.hash);
    return name ?? `${address.slice(0, 20)}…${address.slice(-6)}`;
  }

  plutusAddress(address: Address, networkId: NetworkId): string {
    return this.address(fromPlutusAddress(address, networkId));
  }

  /** `5,000 project tokens of elixir-sdk`, `1.5 ADA` */
  amount(unit: string, amount: bigint): string {
    const figure = formatAmount(amount, { grouped: true });
    if (unit === "lovelace") return `${figure} ADA`;
    const name = unit.slice(POLICY);
    if (name.startsWith(CLASS_LABEL)) {
      const position = Number.parseInt(name.slice(CLASS_LABEL.length, CLASS_LABEL.length + 2), 16);
      const project = this.project(name.slice(CLASS_LABEL.length + 2));
      return `${figure} ${CLASSES[position] ?? "unknown"} tokens of ${project}`;
    }
    const policy = this.scripts.get(unit.slice(0, POLICY));
    const whose = this.slugs.get(name) ?? `${name.slice(0, 8)}…`;
    return policy === undefined
      ? `${amount} of ${unit.slice(0, 8)}….${name.slice(0, 12)}`
      : `${amount} state token of ${whose}`;
  }

  /** Amounts of several assets, ADA last. */
  amounts(assets: Assets): string[] {
    return Object.entries(assets)
      .filter(([, amount]) => amount !== 0n)
      .sort(([left], [right]) => Number(left === "lovelace") - Number(right === "lovelace"))
      .map(([unit, amount]) => this.amount(unit, amount));
  }
}
