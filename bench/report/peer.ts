/** Figures of others for the same errand, as they were measured on the same kind of setup. */
import type { Row } from "../measure.ts";

/** Sundae's treasury contracts, silent build with reference scripts: the vendor's vesting script. */
export interface PeerFigure {
  readonly what: string;
  /** Our row that does this errand. */
  readonly ours: string;
  readonly mem?: number;
  readonly steps?: number;
  readonly fee?: number;
  readonly bytes?: number;
}

export const PEER = "Sundae treasury, vendor";

const PEER_FIGURES: readonly PeerFigure[] = [
  {
    what: "withdraw one matured payout",
    ours: "vault.claim",
    mem: 319_916,
    steps: 108_300_000,
    fee: 328_910,
  },
  { what: "pause one", ours: "vault.pause", mem: 468_593 },
  { what: "modify", ours: "vault.amend", mem: 877_746 },
  { what: "cancel", ours: "vault.refund", mem: 401_480 },
];

/** Bytes of the peer's one script. */
const PEER_SCRIPT = 7_873;

export interface Beside extends PeerFigure {
  readonly row: Row;
}

/** The peer's figures beside ours under the newest protocol version. */
export function besideThePeer(rows: readonly Row[]): Beside[] {
  const newest = rows.filter(({ parameters }) => parameters === "pv11");
  const script: PeerFigure = {
    what: "script bytes that it refers to",
    ours: "vault.script + claims.script",
    bytes: PEER_SCRIPT,
  };
  const found = PEER_FIGURES.flatMap((figure): Beside[] => {
    const row = newest.find(({ name }) => name === figure.ours);
    return row === undefined ? [] : [{ ...figure, row }];
  });
  const referenced = newest.filter(({ name }) => script.ours.split(" + ").includes(name));
  const [first] = referenced;
  if (first === undefined) return found;
  const bytes = referenced.reduce((sum, each) => sum + each.bytes, 0);
  return [...found, { ...script, row: { ...first, name: script.ours, bytes } }];
}
