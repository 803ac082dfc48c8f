/** Votes, proposals, and what is said of the treasury. */
import { Constr, type Data } from "../../offchain/blueprint/data.ts";
import {
  array,
  byteString,
  integer,
  map,
  NULL,
  set,
  textString,
} from "../../offchain/layout/encoding/cbor.ts";
import { person } from "./contents.ts";
import { account, type Credential, named, said } from "./saying.ts";

const POOL = named("pool", 28);

function pair(field: number, cbor: string): [string, string] {
  return [integer(field), cbor];
}

export interface Governance {
  readonly body: [string, string][];
  readonly votes: Data[];
  readonly proposals: Data[];
  readonly treasury: bigint;
  readonly donation: bigint;
  readonly voter: Data;
}

/** Votes of the script and of a pool, a withdrawal from the treasury under its guard, and plain information. */
export function governanceOf(own: Credential): Governance {
  const anchor = array([textString("https://example.org"), byteString(named("anchor", 32))]);
  const action = { id: named("an action", 32), index: 3n };
  const actionCbor = array([byteString(action.id), integer(action.index)]);
  const actionData = new Constr(0, [action.id, action.index]);
  const voted = (vote: number) => map([[actionCbor, array([integer(vote), NULL])]]);
  const treasurer = person("treasurer");
  const deposit = 100_000_000n;
  const voter = new Constr(1, [own.data]);
  return {
    body: [
      pair(
        19,
        map([
          [array([integer(3), byteString(own.hash)]), voted(1)],
          [array([integer(4), byteString(POOL)]), voted(0)],
        ]),
      ),
      pair(
        20,
        set([
          array([
            integer(deposit),
            account(treasurer),
            array([
              integer(2),
              map([[account(treasurer), integer(5_000_000)]]),
              byteString(own.hash),
            ]),
            anchor,
          ]),
          array([integer(deposit), account(treasurer), array([integer(6)]), anchor]),
        ]),
      ),
      pair(21, integer(1_000_000_000_000)),
      pair(22, integer(4_000_000)),
    ],
    votes: [
      said("votes", voter, new Map<Data, Data>([[actionData, new Constr(1, [])]])),
      said("votes", new Constr(2, [POOL]), new Map<Data, Data>([[actionData, new Constr(0, [])]])),
    ],
    proposals: [
      new Constr(0, [
        deposit,
        treasurer.data,
        new Constr(2, [
          new Map<Data, Data>([[treasurer.data, 5_000_000n]]),
          new Constr(0, [own.hash]),
        ]),
      ]),
      new Constr(0, [deposit, treasurer.data, new Constr(6, [])]),
    ],
    treasury: 1_000_000_000_000n,
    donation: 4_000_000n,
    voter,
  };
}
