/** One certificate of every kind, in the order of the ledger's CDDL numbers. */
import { Constr, type Data } from "../../offchain/blueprint/data.ts";
import { array, byteString, integer, NULL, set, tag } from "../../offchain/layout/encoding/cbor.ts";
import { person } from "./contents.ts";
import { account, type Credential, named, none, type Part, said, some } from "./saying.ts";

const DEPOSIT = 2_000_000n;
const POOL = named("pool", 28);

/** A representative, in CBOR and as the data of a delegation. */
function representative({ kind, hash, data }: Credential): { cbor: string; data: Data } {
  return {
    cbor: array([integer(kind === "key" ? 0 : 1), byteString(hash)]),
    data: new Constr(0, [data]),
  };
}

const abstains = { cbor: array([integer(2)]), data: new Constr(1, []) };
const distrusts = { cbor: array([integer(3)]), data: new Constr(2, []) };

const toPool = new Constr(0, [POOL]);
const toVote = (data: Data) => new Constr(1, [data]);
const toBoth = (data: Data) => new Constr(2, [POOL, data]);

export interface Published extends Part {
  /** The credential whose script runs for it. */
  readonly runs?: Credential;
}

function certificate(number: number, fields: readonly string[], words: Data): Published {
  return { cbor: array([integer(number), ...fields]), words };
}

/** Positions of the certificates whose deposit the implementations see differently. */
export const WITH_DEPOSIT = [1, 3];

/**
 * `own` is a credential whose script runs for its certificate. Up to protocol
 * version 9 scripts were not told of the deposits of plain registrations.
 */
export function certificates(own: Credential, deposits: boolean): readonly Published[] {
  const told = deposits ? some(DEPOSIT) : none;
  const pool = byteString(POOL);
  const coin = integer(DEPOSIT);
  const someone = representative(person("representative"));
  const one = (name: string) => person(name);
  return [
    certificate(0, [one("a").cbor], said("register", one("a").words, none)),
    { ...certificate(7, [own.cbor, coin], said("register", own.words, told)), runs: own },
    certificate(1, [one("b").cbor], said("unregister", one("b").words, none)),
    certificate(8, [one("c").cbor, coin], said("unregister", one("c").words, told)),
    certificate(2, [one("d").cbor, pool], said("delegate", one("d").words, toPool)),
    certificate(
      9,
      [one("e").cbor, someone.cbor],
      said("delegate", one("e").words, toVote(someone.data)),
    ),
    certificate(
      9,
      [one("f").cbor, abstains.cbor],
      said("delegate", one("f").words, toVote(abstains.data)),
    ),
    certificate(
      10,
      [one("g").cbor, pool, distrusts.cbor],
      said("delegate", one("g").words, toBoth(distrusts.data)),
    ),
    certificate(
      11,
      [one("h").cbor, pool, coin],
      said("register and delegate", one("h").words, toPool, DEPOSIT),
    ),
    certificate(
      12,
      [one("i").cbor, someone.cbor, coin],
      said("register and delegate", one("i").words, toVote(someone.data), DEPOSIT),
    ),
    certificate(
      13,
      [one("j").cbor, pool, abstains.cbor, coin],
      said("register and delegate", one("j").words, toBoth(abstains.data), DEPOSIT),
    ),
    certificate(
      16,
      [one("k").cbor, coin, NULL],
      said("register representative", one("k").words, DEPOSIT),
    ),
    certificate(18, [one("l").cbor, NULL], said("update representative", one("l").words)),
    certificate(
      17,
      [one("m").cbor, coin],
      said("unregister representative", one("m").words, DEPOSIT),
    ),
    certificate(3, poolFields(), said("register pool", POOL, named("vrf", 32))),
    certificate(4, [pool, integer(500)], said("retire pool", POOL, 500n)),
    certificate(
      14,
      [one("n").cbor, one("o").cbor],
      said("authorize", one("n").words, one("o").words),
    ),
    certificate(15, [one("p").cbor, NULL], said("retire", one("p").words)),
  ];
}

function poolFields(): string[] {
  return [
    byteString(POOL),
    byteString(named("vrf", 32)),
    integer(1_000_000),
    integer(340_000_000),
    tag(30, array([integer(1), integer(20)])),
    account(person("operator")),
    set([byteString(named("operator", 28))]),
    array([]),
    NULL,
  ];
}
