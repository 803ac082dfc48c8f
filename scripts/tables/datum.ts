/** How many bytes of a vault's datum each part takes. */
import { markdownTable } from "../../bench/report/table.ts";
import { type Data, encodeData } from "../../offchain/blueprint/data.ts";
import {
  AllotmentCodec,
  ConstitutionCodec,
  type Tranche,
  TrancheCodec,
  type Vault,
  VaultCodec,
} from "../../offchain/blueprint/generated.ts";
import { DAY } from "../../offchain/domain/time.ts";
import { largestState } from "../../offchain/plans/vault/deposit.ts";
import { exampleProgram, exampleVault, START } from "./example.ts";

const bytesOf = (data: Data): number => encodeData(data).length / 2;
const datumBytes = (vault: Vault): number => bytesOf(VaultCodec.encode(vault));

/** One tranche approved and paid, one under review, two to come. */
export function midLife(vault: Vault): Vault {
  const moment = START + 60n * DAY;
  const [first, second, ...others] = vault.tranches;
  if (first === undefined || second === undefined) throw new RangeError("too few tranches");
  const tranches: Tranche[] = [
    { type: "Approved", weight: first.weight, at: moment, by: 0b111n },
    {
      type: "Submitted",
      weight: second.weight,
      submissions: 1n,
      evidence: "ab".repeat(32),
      at: moment,
    },
    ...others,
  ];
  const allotments = vault.allotments.map((each) => ({ ...each, claimed: each.total / 4n }));
  return { ...vault, tranches, allotments };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function parts(vault: Vault): (readonly [string, number])[] {
  const allotments = vault.allotments.map((each) => bytesOf(AllotmentCodec.encode(each)));
  const tranches = vault.tranches.map((each) => [each.type, bytesOf(TrancheCodec.encode(each))]);
  const ofType = (type: string) =>
    sum(tranches.filter(([each]) => each === type).map(([, bytes]) => Number(bytes)));
  const named: (readonly [string, number])[] = [
    [
      `${vault.allotments.length} allotments of class tokens, ${allotments[0]} each`,
      sum(allotments),
    ],
    ["1 tranche `Approved`", ofType("Approved")],
    ["1 tranche `Submitted` (its evidence: 34)", ofType("Submitted")],
    ["2 tranches `Open`", ofType("Open")],
    ["`terms`", 1 + 1 + vault.terms.length / 2],
    ["`manager`", 1 + 1 + vault.manager.length / 2],
    ["`payouts`", 1 + 1 + vault.payouts.length / 2],
  ];
  const rest = datumBytes(vault) - sum(named.map(([, bytes]) => bytes));
  return [...named, ["`phase`, `delay`, `amendment`, and the frame", rest]];
}

export function datumTable(): string {
  const example = exampleProgram("milestone");
  const [project] = example.projects;
  if (project === undefined) throw new RangeError("the example has no project");
  const vault = exampleVault(example, project);
  const middle = midLife(vault);
  const terms = bytesOf(ConstitutionCodec.encode({ type: "VaultTerms", fields: [example.terms] }));
  const rows: readonly (readonly [string, number | string])[] = [
    ...parts(middle),
    ["**whole datum, mid-life**", `**${datumBytes(middle)}**`],
    ["the same vault when it opens", datumBytes(vault)],
    ["the largest state it can grow to", datumBytes(largestState(vault))],
    ["its terms, in the one output that all vaults refer to", terms],
  ];
  return markdownTable(rows, [
    { title: "part", align: "left", cell: ([part]) => part },
    { title: "bytes", align: "right", cell: ([, bytes]) => String(bytes) },
  ]);
}
