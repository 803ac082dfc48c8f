/** A context taken apart by types, so that one thing in it can be changed and nothing else. */
import { Constr, type Data, decodeData, encodeData } from "../../../offchain/blueprint/data.ts";
import {
  type Charter,
  CharterCodec,
  type Terms,
  TermsCodec,
  type Vault,
  VaultCodec,
} from "../../../offchain/blueprint/generated.ts";
import { readCbor } from "../../../offchain/layout/encoding/cbor-read.ts";
import { type Plutus, plutusOf, serialise } from "./plutus-data.ts";

/** Places in the ledger's transaction. */
const [INPUTS, REFERENCES, OUTPUTS, VALIDITY] = [0, 1, 2, 7];
/** Constructors of a constitution. */
const [PROGRAM, TERMS] = [0, 1];
const INLINE = 2;

type Change<Thing> = (thing: Thing) => Partial<Thing>;

export class Draft {
  private transaction: readonly Data[];
  private redeemer: Data;
  private readonly info: Data;

  constructor(context: Plutus) {
    const [transaction, redeemer, info] = fieldsOf(decodeData(serialise(context)));
    this.transaction = fieldsOf(transaction as Data);
    this.redeemer = redeemer as Data;
    this.info = info as Data;
  }

  context(): Plutus {
    const data = new Constr(0, [new Constr(0, this.transaction), this.redeemer, this.info]);
    return plutusOf(readCbor(encodeData(data)));
  }

  /** The upper bound, POSIX ms. */
  get upper(): bigint {
    return this.bound(1);
  }

  get lower(): bigint {
    return this.bound(0);
  }

  private bound(which: number): bigint {
    const [type] = fieldsOf(fieldsOf(this.transaction[VALIDITY] as Data)[which] as Data);
    return fieldsOf(type as Data)[0] as bigint;
  }

  get firstTerms(): Terms {
    let found: Terms | undefined;
    this.terms((terms) => {
      found = terms;
      return {};
    });
    return found as Terms;
  }

  /** The terms that are shown. */
  terms(change: Change<Terms>): this {
    return this.shown(REFERENCES, TERMS, (data) =>
      TermsCodec.encode(merged(TermsCodec.decode(data), change)),
    );
  }

  /** The charter that is shown. */
  charter(change: Change<Charter>): this {
    return this.shown(REFERENCES, PROGRAM, (data) =>
      CharterCodec.encode(merged(CharterCodec.decode(data), change)),
    );
  }

  /** The charter that is spent. */
  spentCharter(change: Change<Charter>): this {
    return this.shown(INPUTS, PROGRAM, (data) =>
      CharterCodec.encode(merged(CharterCodec.decode(data), change)),
    );
  }

  /** The charter that comes into being or goes on. */
  nextCharter(change: Change<Charter>): this {
    return this.shown(OUTPUTS, PROGRAM, (data) =>
      CharterCodec.encode(merged(CharterCodec.decode(data), change)),
    );
  }

  /** The terms that come into being. */
  nextTerms(change: Change<Terms>): this {
    return this.shown(OUTPUTS, TERMS, (data) =>
      TermsCodec.encode(merged(TermsCodec.decode(data), change)),
    );
  }

  private shown(where: number, shape: number, change: (data: Data) => Data): this {
    return this.datums(where, (datum) =>
      datum instanceof Constr &&
      datum.index === shape &&
      datum.fields.length === 1 &&
      datum.fields[0] instanceof Constr
        ? new Constr(shape, [change(datum.fields[0])])
        : datum,
    );
  }

  /** The vaults that are spent. */
  before(change: Change<Vault>): this {
    return this.vaults(INPUTS, change);
  }

  /** The vaults as they go on. */
  after(change: Change<Vault>): this {
    return this.vaults(OUTPUTS, change);
  }

  /** The same of both. */
  throughout(change: Change<Vault>): this {
    return this.before(change).after(change);
  }

  private vaults(where: number, change: Change<Vault>): this {
    return this.datums(where, (datum) => {
      try {
        return VaultCodec.encode(merged(VaultCodec.decode(datum), change));
      } catch {
        return datum;
      }
    });
  }

  private datums(where: number, change: (datum: Data) => Data): this {
    const elements = this.transaction[where] as readonly Data[];
    const changed = elements.map((element) => {
      const [reference, output] = where === OUTPUTS ? [undefined, element] : fieldsOf(element);
      const [address, value, datum, script] = fieldsOf(output as Data) as [Data, Data, Data, Data];
      if (!(datum instanceof Constr) || datum.index !== INLINE) return element;
      const made = new Constr(0, [
        address,
        value,
        new Constr(INLINE, [change(datum.fields[0] as Data)]),
        script,
      ]);
      return reference === undefined ? made : new Constr(0, [reference, made]);
    });
    this.transaction = this.transaction.map((field, index) => (index === where ? changed : field));
    return this;
  }

  /** The redeemer's fields. */
  redeeming(change: (fields: readonly Data[]) => readonly Data[]): this {
    const { index, fields } = this.redeemer as Constr;
    this.redeemer = new Constr(index, change(fields));
    return this;
  }
}

const fieldsOf = (data: Data): readonly Data[] => (data as Constr).fields;

const merged = <Thing>(thing: Thing, change: Change<Thing>): Thing => ({
  ...thing,
  ...change(thing),
});
