/**
 * Findings of published audits of contracts that do what ours do, each tried by
 * name. TRS: TxPipe on the Sundae treasury; 3.x and 4.x: MLabs on the same.
 */
import { describe, it } from "vitest";
import { Constr } from "../../../offchain/blueprint/data.ts";
import type { Symbolic } from "../../../offchain/plans/plan.ts";
import type { Anatomy } from "../anatomy.ts";
import { alsoSpending, conjured, DUST, lookAlike, more, staked } from "../classes/tools.ts";
import { dustScript, EXPIRY, HOUR, SECOND } from "../world/program.ts";
import { allowed, refused } from "./bench.ts";

import { first, MILLION, R1, R8, vaultDatum, withTwin } from "./changes.ts";

describe("TxPipe on the Sundae treasury", () => {
  it("TRS-001: sweeping two instances, one payment does not serve both", () =>
    refused("vault.sweep", "R2 vault.close: the state token is burnt", (anatomy) => ({
      ...withTwin(anatomy),
      donation: MILLION,
    })));

  it("TRS-002: rewards on our credential do not pay a vault's ada", () =>
    refused(
      "vault.claim",
      "R1 pass: no ada is taken",
      (anatomy) => {
        const poorer = first(anatomy, (output) => more(output, { lovelace: -MILLION }));
        return {
          ...poorer,
          withdrawals: poorer.withdrawals.map((each) => ({ ...each, amount: MILLION })),
        };
      },
      ({ pass }) => new Map([[pass?.rewardAddress ?? "", MILLION]]),
    ));

  it("TRS-002: rewards that somebody sent to our credential stop no pass", () =>
    allowed(
      "vault.claim",
      ({ attempt }) => ({
        ...attempt,
        withdrawals: attempt.withdrawals.map((each) => ({ ...each, amount: MILLION })),
      }),
      ({ pass }) => new Map([[pass?.rewardAddress ?? "", MILLION]]),
    ));

  it("TRS-101: no project is opened with less than it is promised", () =>
    refused(
      "vault.open",
      "R1 vault.open: fully funded, and nothing else",
      vaultDatum((vault) => ({
        ...vault,
        allotments: vault.allotments.map((each, index) =>
          index === 0 ? { ...each, total: each.total + 1n } : each,
        ),
      })),
    ));

  it("TRS-102: a pause cannot be dated back by the lower bound", async () => {
    await refused(
      "vault.pause",
      R1,
      vaultDatum((vault) => ({
        ...vault,
        phase:
          vault.phase.type === "Paused"
            ? { type: "Paused", since: vault.phase.since - HOUR }
            : vault.phase,
      })),
    );
    await refused("vault.pause", "R4 time: the bounds lie within the window", ({ attempt }) => ({
      ...attempt,
      validity: { ...attempt.validity, from: (attempt.validity.to ?? 0n) - HOUR - SECOND },
    }));
  });

  it("TRS-103: a pause changes no payout", () =>
    refused(
      "vault.pause",
      R1,
      vaultDatum((vault) => ({
        ...vault,
        allotments: vault.allotments.map((each) => ({ ...each, total: each.total - 1n })),
      })),
    ));

  it("TRS-104: passes that another instance shares serve it its own output, never ours", () =>
    refused("vault.refund", "R1 pass: no ada is taken", (anatomy) => {
      const along = withTwin(anatomy);
      return { ...along, outputs: along.outputs.filter(({ label }) => label !== "vault:1") };
    }));

  it("TRS-105: no vault comes into being with a malformed datum", () =>
    refused("vault.open", "R14 vault.open: an inline datum of the vault's type", (anatomy) =>
      first(anatomy, (output) => ({ ...output, datum: new Constr(0, []) })),
    ));

  it("TRS-201/202: no other stake part on what is swept or goes on", async () => {
    await refused("vault.sweep", R8, (anatomy) =>
      first(anatomy, (output) => ({ ...output, address: staked(output.address) })),
    );
    await refused("vault.refund", R1, (anatomy) =>
      first(anatomy, (output) => ({ ...output, address: staked(output.address) })),
    );
  });

  it("TRS-203: rubbish at the address stops no sweep", () =>
    allowed("vault.sweep", (anatomy) =>
      alsoSpending(
        anatomy.attempt,
        "rubbish",
        conjured("spam", {
          address: anatomy.scenario.world.stage.scripts.vault.address,
          assets: { lovelace: 2n * MILLION, [DUST]: 1n },
        }),
        0n,
      ),
    ));

  it("TRS-204: no reference script on what is swept or refunded", async () => {
    await refused("vault.sweep", R8, (anatomy) =>
      first(anatomy, (output) => ({ ...output, script: dustScript })),
    );
    await refused("vault.refund", R1, (anatomy) =>
      first(anatomy, (output) => ({ ...output, script: dustScript })),
    );
  });
});

describe("MLabs on the Sundae treasury", () => {
  it("3.4: a sweep is not satisfied twice across instances", () =>
    refused("vault.sweep", "R2 vault.close: the state token is burnt", withTwin));

  it("3.5: a malformed datum earns no sweep of anything else", () =>
    refused("vault.sweep", R8, (anatomy) => {
      const [spent] = anatomy.spent;
      if (spent === undefined) throw new RangeError("nothing is spent");
      const rubbish = lookAlike(anatomy, "malformed", spent, { datum: "d87b80" });
      const along = alsoSpending(anatomy.attempt, "malformed", rubbish, 0n);
      return { ...along, outputs: [...along.outputs].reverse() };
    }));

  it("3.6: the reward account pays nobody twice", () =>
    refused(
      "vault.sweep",
      "R8 receipt: the ada is paid",
      (anatomy) => {
        const poorer = first(anatomy, (output) => more(output, { lovelace: -MILLION }));
        return {
          ...poorer,
          withdrawals: poorer.withdrawals.map((each) => ({ ...each, amount: MILLION })),
        };
      },
      ({ pass }) => new Map([[pass?.rewardAddress ?? "", MILLION]]),
    ));

  it("3.9: an amendment takes no tokens along", () =>
    refused("vault.amend", R1, (anatomy) =>
      first(anatomy, (output) =>
        more(output, {
          [Object.keys(output.assets).find((unit) =>
            unit.startsWith(anatomy.scenario.terms?.terms.policy ?? "?"),
          ) ?? ""]: -1n,
        }),
      ),
    ));

  it("3.10: a top-up that brings nothing promises nothing", () =>
    refused("vault.top_up", R1, (anatomy) =>
      first(anatomy, (output) => ({ ...output, assets: anatomy.spent[0]?.utxo.assets ?? {} })),
    ));

  it("3.11, 3.12: nobody is paid who cannot exist", async () => {
    await refused(
      "vault.open",
      "R7 vault.open: the beneficiary is a party, and no auditor",
      vaultDatum((vault) => ({
        ...vault,
        allotments: vault.allotments.map((each) => ({
          ...each,
          beneficiary: each.beneficiary.slice(2),
        })),
      })),
    );
    await refused("vault.offer", "vault.offer: the heir is a party or nobody", (anatomy) => {
      const redeemer = new Constr(1, [anatomy.spent.map(() => new Constr(0, [1n, "0102"]))]);
      return {
        ...anatomy.attempt,
        withdrawals: anatomy.attempt.withdrawals.map((each) => ({
          ...each,
          redeemer: redeemer as Symbolic,
        })),
      };
    });
  });

  it("3.13: a pause stops the clock now, and takes back nothing that matured", () =>
    refused(
      "vault.pause",
      R1,
      vaultDatum((vault) => ({ ...vault, phase: { type: "Paused", since: 0n } })),
    ));

  it("3.14, 3.17: rubbish joins no batch", async () => {
    const beside = (anatomy: Anatomy) =>
      alsoSpending(
        anatomy.attempt,
        "rubbish",
        conjured("dos", {
          address: anatomy.scenario.world.stage.scripts.vault.address,
          assets: { lovelace: 2n * MILLION },
          datum: "d8799fff",
        }),
        0n,
      );
    await allowed("vault.refund", beside);
    await refused("vault.refund", R1, (anatomy) => {
      const along = beside(anatomy);
      return {
        ...along,
        outputs: [
          {
            label: "rubbish",
            address: anatomy.scenario.world.stage.scripts.vault.address,
            assets: { lovelace: 6n * MILLION },
          },
          ...along.outputs,
        ],
      };
    });
  });

  it("3.15: the stake part of a vault stands, whoever acts", () =>
    refused("vault.claim", R1, (anatomy) =>
      first(anatomy, (output) => ({ ...output, address: staked(output.address) })),
    ));

  it("4.1: expiry is tested on the upper bound, and to the slot", () =>
    refused("vault.submit", "R4 vault.submit: before expiry", ({ attempt }) => ({
      attempt: { ...attempt, validity: { from: EXPIRY - 60n * SECOND, to: EXPIRY + SECOND } },
      now: EXPIRY - 60n * SECOND,
    })));
});
