/** Opens the embedded ledger's file; loading the ledger takes a while. */
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { EmbeddedChain } from "../chain/chain.ts";
import { openChainFile } from "../chain/file.ts";

export async function openEmbedded(path: string): Promise<EmbeddedChain> {
  await mkdir(dirname(path), { recursive: true });
  return openChainFile(path);
}
