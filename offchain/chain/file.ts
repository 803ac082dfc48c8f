/** A chain whose state is a file, so that separate processes share it. */
import { open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { CairnError } from "../errors.ts";
import type { Utxo } from "../plans/plan.ts";
import type { AcceptedTransaction, ChainState, EmbeddedChain, Units } from "./chain.ts";
import { ChainStateInvalid } from "./chain-state-invalid.ts";
import { createEmbeddedChain, type EmbeddedOptions, restoreEmbeddedChain } from "./embedded.ts";
import type { ProtocolParameters } from "./parameters.ts";
import type { Slots } from "./slots.ts";

/** Which ledgers judge a chain. */
export type Judges = "scalus" | "both";

export interface ChainFileOptions extends EmbeddedOptions {
  /** `scalus` where absent. */
  readonly judges?: Judges;
}

/**
 * Opens the chain that a file holds, or starts one there. Every change is
 * written before its call returns; changes by other processes are seen.
 *
 * @throws ChainStateInvalid where the file holds something else
 */
export async function openChainFile(
  path: string,
  { judges = "scalus", ...options }: ChainFileOptions = {},
): Promise<EmbeddedChain> {
  // The second opinion is loaded only where it is asked for: it takes a while.
  const { create, restore } =
    judges === "both"
      ? await import("./both.ts").then((both) => ({
          create: both.createBothChain,
          restore: both.restoreBothChain,
        }))
      : { create: createEmbeddedChain, restore: restoreEmbeddedChain };
  const read = async () => restore(await readState(path));
  return locked(path, async () => {
    const stamp = await stampOf(path);
    if (stamp !== undefined) return new FileChain(path, read, await read(), stamp);
    const chain = create(options);
    return new FileChain(path, read, chain, await writeState(path, chain.save()));
  });
}

class FileChain implements EmbeddedChain {
  readonly name: string;
  readonly networkId: 0 | 1;
  readonly slots: Slots;
  private readonly path: string;
  private readonly read: () => Promise<EmbeddedChain>;
  private chain: EmbeddedChain;
  private stamp: string;

  constructor(
    path: string,
    read: () => Promise<EmbeddedChain>,
    chain: EmbeddedChain,
    stamp: string,
  ) {
    this.path = path;
    this.read = read;
    this.chain = chain;
    this.stamp = stamp;
    this.name = chain.name;
    this.networkId = chain.networkId;
    this.slots = chain.slots;
  }

  async parameters(): Promise<ProtocolParameters> {
    return (await this.current()).parameters();
  }

  async now(): Promise<bigint> {
    return (await this.current()).now();
  }

  async utxosAt(address: string): Promise<Utxo[]> {
    return (await this.current()).utxosAt(address);
  }

  async utxosWith(unit: string): Promise<Utxo[]> {
    return (await this.current()).utxosWith(unit);
  }

  async utxosOfPolicy(policy: string): Promise<Utxo[]> {
    return (await this.current()).utxosOfPolicy(policy);
  }

  async utxo(transactionId: string, outputIndex: number): Promise<Utxo | undefined> {
    return (await this.current()).utxo(transactionId, outputIndex);
  }

  async rewards(rewardAddress: string): Promise<bigint | undefined> {
    return (await this.current()).rewards(rewardAddress);
  }

  async history(): Promise<readonly AcceptedTransaction[]> {
    return (await this.current()).history();
  }

  evaluate(
    transactionCbor: string,
    resolved: readonly Utxo[],
    parameters?: ProtocolParameters,
  ): Promise<Units[]> {
    return this.chain.evaluate(transactionCbor, resolved, parameters);
  }

  submit(transactionCbor: string): Promise<string> {
    return this.change((chain) => chain.submit(transactionCbor));
  }

  advanceTo(time: bigint): Promise<void> {
    return this.change((chain) => chain.advanceTo(time));
  }

  fund(address: string, lovelace: bigint): Promise<Utxo> {
    return this.change((chain) => chain.fund(address, lovelace));
  }

  /** A fork stays in memory. */
  fork(): EmbeddedChain {
    return this.chain.fork();
  }

  save(): ChainState {
    return this.chain.save();
  }

  private async current(): Promise<EmbeddedChain> {
    const stamp = await stampOf(this.path);
    if (stamp !== undefined && stamp !== this.stamp) {
      this.chain = await this.read();
      this.stamp = stamp;
    }
    return this.chain;
  }

  private change<T>(act: (chain: EmbeddedChain) => Promise<T>): Promise<T> {
    return locked(this.path, async () => {
      const chain = await this.current();
      const result = await act(chain);
      this.stamp = await writeState(this.path, chain.save());
      return result;
    });
  }
}

async function readState(path: string): Promise<ChainState> {
  const text = await readFile(path, "utf8");
  try {
    return JSON.parse(text) as ChainState;
  } catch (cause) {
    throw new ChainStateInvalid(`${path} is not JSON`, cause);
  }
}

/** Writes beside the file and renames, so that no reader ever sees half a state. */
async function writeState(path: string, state: ChainState): Promise<string> {
  const beside = `${path}.${process.pid}.part`;
  await writeFile(beside, JSON.stringify(state));
  await rename(beside, path);
  return (await stampOf(path)) as string;
}

/** Changes with every write: a renamed file is another file. */
async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { ino, mtimeNs, size } = await stat(path, { bigint: true });
    return `${ino} ${mtimeNs} ${size}`;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw thrown;
  }
}

const PATIENCE_MS = 30_000;
const PAUSE_MS = 20;

/** Another process holds the file for longer than any change takes. */
class ChainFileLocked extends CairnError {
  constructor(lock: string) {
    super({
      code: "chain-file-locked",
      message: `another process holds ${lock}`,
      advice: "Wait for it to end; if none runs, delete that file.",
      docs: "docs/architecture.md#chain",
    });
  }
}

/** Runs with the file to itself: whoever creates the lock file holds it. */
async function locked<T>(path: string, act: () => Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  for (let waited = 0; ; waited += PAUSE_MS) {
    try {
      await (await open(lock, "wx")).close();
      break;
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== "EEXIST") throw thrown;
      if (waited >= PATIENCE_MS) throw new ChainFileLocked(lock);
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  try {
    return await act();
  } finally {
    await rm(lock, { force: true });
  }
}
