/** Native scripts: whether signatures and validity satisfy one. */
import {
  arrayOf,
  bytesOf,
  type CborItem,
  integerOf,
  readCbor,
} from "../layout/encoding/cbor-read.ts";

/** What a native script can see of a transaction. */
export interface NativeContext {
  /** Key hashes that signed. */
  readonly signers: ReadonlySet<string>;
  /** Slots. */
  readonly validity: { readonly from?: number; readonly to?: number };
}

export function satisfiesNativeScript(scriptCbor: string, context: NativeContext): boolean {
  return satisfies(readCbor(scriptCbor), context);
}

function satisfies(script: CborItem, context: NativeContext): boolean {
  const [kind, first, second] = arrayOf(script) as [CborItem, CborItem, CborItem];
  const holds = (item: CborItem) => satisfies(item, context);
  const { from, to } = context.validity;
  switch (Number(integerOf(kind))) {
    case 0:
      return context.signers.has(bytesOf(first));
    case 1:
      return arrayOf(first).every(holds);
    case 2:
      return arrayOf(first).some(holds);
    case 3:
      return BigInt(arrayOf(second).filter(holds).length) >= integerOf(first);
    case 4:
      // An open bound could lie anywhere, so it satisfies no time lock.
      return from !== undefined && BigInt(from) >= integerOf(first);
    case 5:
      return to !== undefined && BigInt(to) <= integerOf(first);
    default:
      return false;
  }
}
