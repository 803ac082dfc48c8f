/** The largest legal state of each kind, and the smallest that is too large. */
import { type Constr, type Data, serialiseData } from "../../../offchain/blueprint/data.ts";
import {
  type Charter,
  ConstitutionCodec,
  type Permission,
  PermissionCodec,
  type Terms,
  type Vault,
  VaultCodec,
} from "../../../offchain/blueprint/generated.ts";
import { key } from "../../../offchain/domain/permission.ts";
import type { Anatomy } from "../anatomy.ts";
import { withOutput } from "../model.ts";
import type { Mutant } from "../mutation.ts";
import { crowd } from "../world/cast.ts";
import { milestone } from "../world/program.ts";

/** Mutants at the caps (legal) and one beyond them, of what the endpoint composes. */
export function caps(anatomy: Anatomy): Mutant[] {
  const [genesis] = anatomy.genesis;
  if (genesis?.output.datum === undefined) return [];
  const { datum, label } = genesis.output;
  const put = (name: string, next: Data, legal: boolean): Mutant => ({
    leaf: `output ${label}: ${name}`,
    attempt: withOutput(anatomy.attempt, label, (output) => ({ ...output, datum: next })),
    ...(legal ? { legal: true as const } : {}),
  });
  switch (anatomy.scenario.endpoint) {
    case "charter.found":
      return charterCaps(datum).map(([name, next, legal]) => put(name, next, legal));
    case "charter.publish":
      return termsCaps(datum).map(([name, next, legal]) => put(name, next, legal));
    default:
      return vaultCaps(datum).map(([name, next]) => put(name, next, false));
  }
}

type Case = readonly [name: string, datum: Data, legal: boolean];

function charterCaps(datum: Data): Case[] {
  const constitution = ConstitutionCodec.decode(datum);
  if (constitution.type !== "Program") return [];
  const [charter] = constitution.fields;
  const with_ = (changed: Partial<Charter>) =>
    ConstitutionCodec.encode({ type: "Program", fields: [{ ...charter, ...changed }] });
  const rostered = (count: number) => {
    const panel = { ...charter.panel, roster: crowd.slice(0, count).map(({ keyHash }) => keyHash) };
    return with_({ panel, next: panel });
  };
  return [
    ["roster of 64", rostered(64), true],
    ["roster of 65", rostered(65), false],
    ["permission of 10 members", with_({ admin: anyOf(10) }), true],
    ["permission of 11 members", with_({ admin: anyOf(11) }), false],
    ["permission nested 3 deep", with_({ registrar: nested(3) }), true],
    ["permission nested 4 deep", with_({ registrar: nested(4) }), false],
    ["permission of no members", with_({ admin: { type: "AllOf", fields: [[]] } }), false],
    ["bonus of 101 percent", with_({ bonus: 101n }), false],
    ["split of 101 percent", with_({ split: { participant: 60n, auditor: 41n } }), false],
    ["window of 36 hours and more", with_({ window: 129_600_001n }), false],
  ];
}

function termsCaps(datum: Data): Case[] {
  const constitution = ConstitutionCodec.decode(datum);
  if (constitution.type !== "VaultTerms") return [];
  const [terms] = constitution.fields;
  const with_ = (changed: Partial<Terms>) =>
    ConstitutionCodec.encode({ type: "VaultTerms", fields: [{ ...terms, ...changed }] });
  const tranches = (count: number) =>
    with_({ tranches: Array(count).fill(milestone), alike: true });
  const first = (changed: Partial<Terms["tranches"][number]>) =>
    with_({
      tranches: terms.tranches.map((tranche, index) =>
        index === 0 ? { ...tranche, ...changed } : tranche,
      ),
    });
  return [
    ["12 tranches", tranches(12), true],
    ["13 tranches", tranches(13), false],
    ["120 instalments", first({ instalments: 120n }), true],
    ["121 instalments", first({ instalments: 121n }), false],
    ["a tranche for no class", first({ classes: 0n }), false],
    ["a tranche for an eighth class", first({ classes: 8n }), false],
    ["a tranche after itself", first({ gate: { type: "AfterTranche", tranche: 0n } }), false],
    ["a period of less than a day", first({ period: 86_399_999n }), false],
    ["a long stop within the grace", with_({ longStop: terms.expiry + terms.review }), false],
    [
      "silence longer than a review",
      with_({ approval: { type: "FailOpen", after: terms.review + 1n } }),
      false,
    ],
  ];
}

function vaultCaps(datum: Data): Case[] {
  const vault = VaultCodec.decode(datum);
  const with_ = (changed: Partial<Vault>) => VaultCodec.encode({ ...vault, ...changed });
  const [allotment] = vault.allotments;
  if (allotment === undefined) return [];
  return [
    ["9 allotments", with_({ allotments: Array(9).fill(allotment) }), false],
    ["no allotments", with_({ allotments: [] }), false],
    [
      "a weight of 10001",
      with_({
        tranches: vault.tranches.map((tranche, index) =>
          index === 0 ? { ...tranche, weight: 10_001n } : tranche,
        ),
      }),
      false,
    ],
    [
      "a total of nothing",
      with_({ allotments: vault.allotments.map((each) => ({ ...each, total: 0n })) }),
      false,
    ],
    [
      "a total beyond the ledger's",
      with_({ allotments: vault.allotments.map((each) => ({ ...each, total: 1n << 63n })) }),
      false,
    ],
  ];
}

function anyOf(count: number): Permission {
  return {
    type: "AnyOf",
    fields: [ascending(crowd.slice(0, count).map(({ keyHash }) => key(keyHash)))],
  };
}

function nested(depth: number): Permission {
  const leaf = key(crowd[0]?.keyHash ?? "");
  return Array.from({ length: depth }).reduce<Permission>(
    (inner) => ({ type: "AllOf", fields: [[inner]] }),
    leaf,
  );
}

function ascending(members: readonly Permission[]): Permission[] {
  const text = (each: Permission) => serialiseData(PermissionCodec.encode(each) as Constr);
  return [...members].sort((left, right) => (text(left) < text(right) ? -1 : 1));
}
