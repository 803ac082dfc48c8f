/**
 * Who may act, as data. A permission is canonical: its lists are strictly
 * ascending by their serialised bytes, so nobody is counted twice, and
 * thresholds lie in 1..n.
 */
import { Constr, type Data, serialiseData } from "../blueprint/data.ts";
import type { Permission } from "../blueprint/generated.ts";
import { PermissionCodec } from "../blueprint/generated.ts";
import { CairnError } from "../errors.ts";
import { ascends } from "./list.ts";
import { hash256, partyOf } from "./names.ts";
import { isMoment } from "./time.ts";

/** How deep permissions may nest, and how many members a list may have. */
export const DEPTH_LIMIT = 3;
export const MEMBER_LIMIT = 10;

/** What a transaction brings along that can license an action. */
export interface Presence {
  /** Key hashes among the required signers. */
  readonly signers: ReadonlySet<string>;
  /** Hashes of the scripts that run as withdrawals. */
  readonly scripts: ReadonlySet<string>;
  /** What is minted (above 0) and burnt (below), by policy and by name. */
  readonly mints: Readonly<Record<string, Readonly<Record<string, bigint>>>>;
}

/** Validity bounds of a transaction in POSIX ms, both on slot boundaries; undefined where open. */
export interface Bounds {
  readonly from?: bigint | undefined;
  readonly to?: bigint | undefined;
}

/** The digest of what is to happen, by which a governor's warrant is named. */
export type Effect = () => string;

/**
 * The digest that a governor's warrant is named by: what is to happen, to which
 * state (token name, hex), and how. Mirrors `permission.effect` on chain.
 */
export function effectOf(action: string, subject: string, effectArguments: Data): string {
  const name = Buffer.from(action, "utf8").toString("hex");
  return hash256(serialiseData(new Constr(0, [name, subject, effectArguments])));
}

/** A permission that no script accepts: not canonical, empty, or too large. */
export class PermissionError extends CairnError {
  constructor(message: string) {
    super({
      code: "permission-form",
      message,
      advice:
        "Build permissions with allOf, anyOf and atLeast: they sort their members and check the threshold.",
      docs: "docs/charter.md",
    });
  }
}

/** What is present; what is left out is nothing. */
export function presenceOf(parts: {
  readonly signers?: Iterable<string>;
  readonly scripts?: Iterable<string>;
  readonly mints?: Presence["mints"];
}): Presence {
  return {
    signers: new Set(parts.signers ?? []),
    scripts: new Set(parts.scripts ?? []),
    mints: parts.mints ?? {},
  };
}

/** The bytes by which members of a list are ordered. */
function rank(permission: Permission): string {
  return serialiseData(PermissionCodec.encode(permission));
}

function sorted(members: readonly Permission[]): Permission[] {
  const ranked = members.map((member) => ({ member, rank: rank(member) }));
  ranked.sort((left, right) => (left.rank < right.rank ? -1 : left.rank > right.rank ? 1 : 0));
  if (!ascends(ranked.map((each) => each.rank)))
    throw new PermissionError("The same member is listed twice.");
  return ranked.map((each) => each.member);
}

export const key = (hash: string): Permission => ({ type: "Key", fields: [hash] });

/** All of the members, in canonical order. @throws PermissionError on a duplicate or an empty list */
export function allOf(...members: readonly Permission[]): Permission {
  return checked({ type: "AllOf", fields: [sorted(members)] });
}

/** Any of the members, in canonical order. @throws PermissionError on a duplicate or an empty list */
export function anyOf(...members: readonly Permission[]): Permission {
  return checked({ type: "AnyOf", fields: [sorted(members)] });
}

/** At least `count` of the members, in canonical order. @throws PermissionError unless 1 <= count <= n */
export function atLeast(count: number | bigint, ...members: readonly Permission[]): Permission {
  return checked({ type: "AtLeast", count: BigInt(count), members: sorted(members) });
}

/**
 * The permission itself, if it is canonical and does not mention `own`.
 * @throws PermissionError that says what is wrong
 */
export function checked(permission: Permission, own?: string, depth = DEPTH_LIMIT): Permission {
  switch (permission.type) {
    case "Key":
    case "ScriptRuns":
    case "Warrant": {
      const [hash] = permission.fields;
      if (!/^[0-9a-f]{56}$/.test(hash))
        throw new PermissionError(`${permission.type}: a hash has 28 bytes.`);
      if (permission.type !== "Key" && hash === own)
        throw new PermissionError(`${permission.type}: Cairn's own scripts are not permissions.`);
      return permission;
    }
    case "AllOf":
    case "AnyOf":
      checkMembers(permission.fields[0], own, depth);
      return permission;
    case "AtLeast":
      if (permission.count < 1n || permission.count > BigInt(permission.members.length))
        throw new PermissionError("AtLeast: the count lies between 1 and the number of members.");
      checkMembers(permission.members, own, depth);
      return permission;
    case "After":
    case "Before":
      if (permission.fields[0] !== 0n && !isMoment(permission.fields[0]))
        throw new PermissionError("Times lie between 1970 and the end of the year 9999.");
      return permission;
  }
}

function checkMembers(
  members: readonly Permission[],
  own: string | undefined,
  depth: number,
): void {
  if (depth <= 0) throw new PermissionError(`Permissions nest at most ${DEPTH_LIMIT} deep.`);
  if (members.length === 0)
    throw new PermissionError("A list of permissions has at least one member.");
  if (members.length > MEMBER_LIMIT)
    throw new PermissionError(`A list of permissions has at most ${MEMBER_LIMIT} members.`);
  if (!ascends(members.map(rank)))
    throw new PermissionError("Members ascend strictly by their serialised bytes.");
  for (const member of members) checked(member, own, depth - 1);
}

/** Whether the permission is in the form that the scripts accept. */
export function isCanonical(permission: Permission, own?: string): boolean {
  try {
    checked(permission, own);
    return true;
  } catch (error) {
    if (error instanceof PermissionError) return false;
    throw error;
  }
}

/** Whether what is present satisfies the permission, as the scripts decide it. */
export function permitted(
  permission: Permission,
  present: Presence,
  bounds: Bounds,
  effect: Effect,
): boolean {
  const holds = (member: Permission) => permitted(member, present, bounds, effect);
  switch (permission.type) {
    case "Key":
      return present.signers.has(permission.fields[0]);
    case "ScriptRuns":
      return present.scripts.has(permission.fields[0]);
    case "Warrant": {
      const tokens = Object.entries(present.mints[permission.fields[0]] ?? {});
      return (
        tokens.length === 1 &&
        tokens.every(([name, quantity]) => name === effect() && quantity === -1n)
      );
    }
    case "AllOf":
      return permission.fields[0].every(holds);
    case "AnyOf":
      return permission.fields[0].some(holds);
    case "AtLeast":
      return BigInt(permission.members.filter(holds).length) >= permission.count;
    case "After":
      return bounds.from !== undefined && bounds.from >= permission.fields[0];
    case "Before":
      return bounds.to !== undefined && bounds.to <= permission.fields[0];
  }
}

/** Whether a party acts: its key signs, or its script runs. Nobody never acts. */
export function acts(party: string, present: Presence): boolean {
  const who = partyOf(party);
  if (who === undefined) return false;
  return who.type === "key" ? present.signers.has(who.hash) : present.scripts.has(who.hash);
}

/**
 * The fewest keys that satisfy the permission together with what is present
 * already; undefined where keys alone cannot.
 * @param available keys that can sign; anybody's when left out
 */
export function signersNeeded(
  permission: Permission,
  present: Presence,
  bounds: Bounds,
  effect: Effect,
  available?: ReadonlySet<string>,
): string[] | undefined {
  const needed = (member: Permission) => signersNeeded(member, present, bounds, effect, available);
  switch (permission.type) {
    case "Key": {
      const [hash] = permission.fields;
      if (present.signers.has(hash)) return [hash];
      return available === undefined || available.has(hash) ? [hash] : undefined;
    }
    case "AllOf":
      return cheapest(permission.fields[0].map(needed), permission.fields[0].length);
    case "AnyOf":
      return cheapest(permission.fields[0].map(needed), 1);
    case "AtLeast":
      return cheapest(permission.members.map(needed), Number(permission.count));
    default:
      return permitted(permission, present, bounds, effect) ? [] : undefined;
  }
}

function cheapest(options: readonly (string[] | undefined)[], count: number): string[] | undefined {
  const possible = options.filter((each) => each !== undefined);
  if (possible.length < count) return undefined;
  const chosen = [...possible].sort((left, right) => left.length - right.length).slice(0, count);
  return [...new Set(chosen.flat())].sort();
}
