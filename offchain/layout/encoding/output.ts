import type { Assets, Script, Utxo } from "../../plans/plan.ts";
import { addressHex } from "./address.ts";
import { array, byteString, integer, map, tag } from "./cbor.ts";
import { encodeScriptReference } from "./script.ts";
import { encodeValue } from "./value.ts";

/** An output with its datum encoded. */
export interface EncodableOutput {
  readonly address: string;
  readonly assets: Assets;
  /** Inline datum, CBOR in hex. */
  readonly datum?: string;
  readonly datumHash?: string;
  readonly script?: Script;
}

/** The array form for plain payments, the map form where there is a datum or a script: what both SDKs write. */
export function encodeOutput(output: EncodableOutput): string {
  const address = byteString(addressHex(output.address));
  const value = encodeValue(output.assets);
  if (output.datum === undefined && output.datumHash === undefined && output.script === undefined) {
    return array([address, value]);
  }
  const fields: [string, string][] = [
    [integer(0), address],
    [integer(1), value],
  ];
  const datum = encodeDatum(output);
  if (datum !== undefined) fields.push([integer(2), datum]);
  if (output.script !== undefined) fields.push([integer(3), encodeScriptReference(output.script)]);
  return map(fields);
}

function encodeDatum({ datum, datumHash }: EncodableOutput): string | undefined {
  if (datum !== undefined) return array([integer(1), tag(24, byteString(datum))]);
  return datumHash === undefined ? undefined : array([integer(0), byteString(datumHash)]);
}

export function encodeInput(utxo: Pick<Utxo, "transactionId" | "outputIndex">): string {
  return array([byteString(utxo.transactionId), integer(utxo.outputIndex)]);
}

/** `input -> output` map of resolved UTxOs, as evaluators and emulators take it. */
export function encodeUtxos(utxos: readonly Utxo[]): string {
  return map(utxos.map((utxo) => [encodeInput(utxo), encodeOutput(utxo)]));
}

/** The ledger counts this many bytes for an entry of the UTxO set beside the output itself. */
const ENTRY_BYTES = 160;

/**
 * Least lovelace that an output must hold. The output's own lovelace takes part,
 * so the answer is for the output as it will stand.
 */
export function minimumAda(output: EncodableOutput, coinsPerUtxoByte: bigint): bigint {
  let lovelace = output.assets.lovelace ?? 0n;
  for (;;) {
    const bytes = encodeOutput({ ...output, assets: { ...output.assets, lovelace } }).length / 2;
    const minimum = BigInt(ENTRY_BYTES + bytes) * coinsPerUtxoByte;
    if (minimum <= lovelace) return minimum;
    lovelace = minimum;
  }
}
