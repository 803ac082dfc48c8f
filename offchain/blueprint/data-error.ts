import { CairnError } from "../errors.ts";

export type DataCode =
  | "data-bytes-malformed"
  | "data-constructor-out-of-range"
  | "data-cbor-malformed"
  | "data-cbor-not-plutus"
  | "data-map-duplicate-key"
  | "data-too-deep";

/** Something is not Plutus data, or its CBOR cannot be read. */
export class DataError extends CairnError {
  /** Byte position in the CBOR, from 0. */
  readonly position: number | undefined;

  constructor(code: DataCode, message: string, position?: number) {
    super({
      code,
      message: position === undefined ? message : `${message} (byte ${position})`,
      advice: ADVICE[code],
      docs: "docs/architecture.md",
    });
    this.position = position;
  }
}

const FOREIGN = "Check that this is the datum or redeemer that was meant, complete and in hex.";

const ADVICE: Readonly<Record<DataCode, string>> = {
  "data-bytes-malformed": "Write bytes as lower-case hex, two digits a byte.",
  "data-constructor-out-of-range": "Number constructors by whole numbers from 0.",
  "data-cbor-malformed": FOREIGN,
  "data-cbor-not-plutus": FOREIGN,
  "data-map-duplicate-key": "Treat the output as foreign: Cairn never writes such a map.",
  "data-too-deep": "Treat the output as foreign: Cairn never nests data this deep.",
};
