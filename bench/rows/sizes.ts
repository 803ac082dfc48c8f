/** Bytes of scripts and datums, and the ada that holds them on chain. */
import { scripts } from "../../offchain/blueprint/scripts.ts";
import { knownParameters } from "../../offchain/chain/parameters.ts";
import { minimumAda } from "../../offchain/layout/encoding/output.ts";
import { scriptBytes } from "../../offchain/layout/encoding/script.ts";
import { referenceScriptFee } from "../../offchain/layout/fee.ts";
import type { Utxo } from "../../offchain/plans/plan.ts";
import { SCRIPT_NAMES } from "../../offchain/plans/scripts.ts";
import { PROTOCOLS, type Row } from "../measure.ts";
import type { Program } from "../stage/program.ts";
import type { BenchVault } from "../stage/vaults.ts";

export function sizeRows(program: Program, vaults: readonly BenchVault[]): Row[] {
  const vault = vaults[0]?.state.utxo;
  return PROTOCOLS.flatMap((parameters) => {
    const known = knownParameters(parameters);
    const still = { items: 1, mem: 0, steps: 0, parameters };
    const scriptRow = (name: (typeof SCRIPT_NAMES)[number]): Row => {
      const bytes = scriptBytes({ type: "PlutusV3", cbor: scripts[name].cbor });
      const fee = Number(referenceScriptFee(bytes, known));
      return { name: `${name}.script`, ...still, bytes, fee };
    };
    const datumRow = (name: string, utxo: Utxo): Row => {
      const bytes = (utxo.datum ?? "").length / 2;
      return {
        name: `${name}.datum`,
        ...still,
        bytes,
        fee: bytes * Number(known.minFeePerByte),
        minAda: Number(minimumAda(utxo, known.coinsPerUtxoByte)),
        deposit: Number(utxo.assets.lovelace ?? 0n),
      };
    };
    return [
      ...SCRIPT_NAMES.map(scriptRow),
      ...(vault === undefined ? [] : [datumRow("vault", vault)]),
      datumRow("terms", program.closed.utxo),
      datumRow("charter", program.charter.utxo),
    ];
  });
}
