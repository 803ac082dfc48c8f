import { readCharter } from "../../../offchain/domain/datum.ts";
import { amend } from "../../../offchain/plans/charter/amend.ts";
import { found } from "../../../offchain/plans/charter/found.ts";
import { publish } from "../../../offchain/plans/charter/publish.ts";
import type { Utxo } from "../../../offchain/plans/plan.ts";
import { auditors, newAuditor } from "./cast.ts";
import { closedTerms, DAY, founding, openTerms, SECOND, START, TERM } from "./program.ts";
import { type Scenario, scenario } from "./scenario.ts";
import type { World } from "./world.ts";

const MINUTES = 600_000n;

/** Every seat is filled: the smallest loss of a member shows. */
const full = { roster: auditors.slice(0, 5).map(({ keyHash }) => keyHash), size: 5n, quorum: 5n };

export async function charterScenarios(world: World): Promise<Scenario[]> {
  const { stage, charter } = world;
  const { scripts } = stage;
  const [one, two, three] = (await stage.seeds(3)) as [Utxo, Utxo, Utxo];
  return [
    await scenario(
      world,
      found({ scripts, seed: one, charter: { ...founding, panel: full }, title: "Attacked" }),
    ),
    await scenario(world, publish({ scripts, charter, seed: two, terms: closedTerms })),
    await scenario(
      world,
      publish({ scripts, charter, seed: three, terms: { ...openTerms, funder: founding.admin } }),
      { variant: "fail open", only: [6, 16, 19, 20, 21, 22, 23, 24, 25, 52] },
    ),
    await amendment(world),
  ];
}

/** The second amendment, at the first moment at which it is legal. */
async function amendment(world: World): Promise<Scenario> {
  const { scripts } = world.stage;
  const { coinsPerUtxoByte } = world.parameters;
  const first = START + 95n * DAY;
  const stage = await world.stage.at(first);
  const next = { ...founding.panel, roster: [...founding.panel.roster, newAuditor.keyHash] };
  const request = { scripts, coinsPerUtxoByte };
  const { outputs } = await stage.act(
    amend({
      ...request,
      charter: world.charter,
      amendment: { next },
      validity: { from: first, to: first + MINUTES },
    }),
  );
  const charter = readCharter({ charter: scripts.charter.hash }, outputs.get("charter") as Utxo);
  const from = first + MINUTES + TERM;
  const tombstone = next.roster.map((key, index) => (index === 1 || index === 3 ? "" : key));
  return scenario(
    world,
    amend({
      ...request,
      charter,
      amendment: { next: { ...next, roster: tombstone }, bonus: 20n },
      validity: { from, to: from + MINUTES },
    }),
    {
      stage,
      edges: [{ bound: "from", step: -SECOND, label: "R15 charter.amend: at most once a term" }],
    },
  );
}
