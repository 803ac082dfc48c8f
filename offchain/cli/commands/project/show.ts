/** `cairn project show`: vaults as they stand on the ledger. */
import type { Terms, Tranche } from "../../../blueprint/generated.ts";
import { formatAmount } from "../../../domain/amount.ts";
import { share } from "../../../domain/chart/chart.ts";
import type { VaultState } from "../../../domain/datum.ts";
import { CLASSES } from "../../../domain/names.ts";
import { claimable, vested } from "../../../domain/vault/schedule.ts";
import { payoutsOfVault } from "../../../operations/read.ts";
import { acting, type Define, withExamples } from "../../acting.ts";
import { dateTime, day, distance, iso } from "../../dates.ts";
import { nextPayment } from "../../next-payment.ts";
import type { Answer } from "../../output.ts";
import type { Session } from "../../session.ts";
import { facts, heading, paragraphs, table } from "../../tables.ts";
import {
  openWorkspace,
  termsState,
  vaultState,
  vaultStates,
  type Workspace,
} from "../../workspace.ts";

export const define: Define = (parent) =>
  withExamples(
    parent
      .command("show")
      .argument("[project]", "slug (default: a line for each)")
      .summary("print vaults as they stand on the ledger")
      .description(
        "Prints what a vault owes to whom, what vested, was claimed and is due, and how each tranche stands.",
      )
      .action(acting(show)),
    ["all vaults", "cairn project show"],
    ["one of them", "cairn project show elixir-sdk"],
  );

async function show(session: Session, _: object, slug?: string): Promise<Answer> {
  const workspace = await openWorkspace(session);
  const { terms } = await termsState(workspace);
  if (slug === undefined) return showAll(workspace, terms);
  const state = await vaultState(workspace, slug);
  const payouts = await payoutsOfVault(workspace, state);
  const { vault } = state;
  const { naming, now, program } = workspace;
  const allotments = vault.allotments.map((each, index) => {
    const next = nextPayment(terms, vault, index, now);
    const payout = payouts[index] ?? null;
    return {
      allotment: index,
      class: CLASSES[Number(each.class)] ?? "unknown",
      beneficiary: naming.party(each.beneficiary),
      heir: each.heir === "" ? null : naming.party(each.heir),
      payout: payout === null ? null : naming.plutusAddress(payout, workspace.chain.networkId),
      total: each.total,
      vested: vested(terms, vault, each, now),
      claimed: each.claimed,
      due: claimable(terms, vault, each, now),
      next: next === undefined ? null : { at: iso(next.at), amount: next.amount },
      nextAt: next,
    };
  });
  const tranches = vault.tranches.map((tranche, index) => ({
    tranche: index,
    name: program.tranches[index]?.name ?? "",
    ...trancheJson(tranche, vault.delay),
  }));
  return {
    data: {
      project: {
        slug,
        title: naming.title(slug),
        id: state.project,
        manager: naming.party(vault.manager),
        phase: vault.phase.type,
        delay: vault.delay,
        amendment: vault.amendment,
        deposit: state.utxo.assets.lovelace ?? 0n,
        allotments: allotments.map(({ nextAt: _unused, ...each }) => each),
        tranches,
      },
    },
    text: () =>
      paragraphs(
        heading(naming.title(slug)),
        facts([
          ["slug", slug],
          ["id", state.project],
          ["manager", naming.party(vault.manager)],
          ["phase", phaseText(state)],
          ["expiry", `${dateTime(terms.expiry)}, ${distance(terms.expiry, now)}`],
          ["amendments", String(vault.amendment)],
          ["deposit", `${formatAmount(state.utxo.assets.lovelace ?? 0n)} ADA`],
        ]),
        table(
          [
            { title: "allotment", align: "right" },
            { title: "class" },
            { title: "beneficiary" },
            { title: "total", align: "right" },
            { title: "vested", align: "right" },
            { title: "claimed", align: "right" },
            { title: "due", align: "right" },
            { title: "next" },
          ],
          allotments.map((each) => [
            String(each.allotment),
            each.class,
            each.heir === null ? each.beneficiary : `${each.beneficiary} (offered to ${each.heir})`,
            amount(each.total),
            amount(each.vested),
            amount(each.claimed),
            amount(each.due),
            each.nextAt === undefined
              ? "–"
              : `${amount(each.nextAt.amount)} on ${day(each.nextAt.at)}`,
          ]),
        ),
        table(
          [
            { title: "tranche", align: "right" },
            { title: "name" },
            { title: "weight", align: "right" },
            { title: "state" },
          ],
          vault.tranches.map((tranche, index) => [
            String(index),
            program.tranches[index]?.name ?? "",
            String(tranche.weight),
            trancheText(tranche, vault.delay),
          ]),
        ),
      ),
  };
}

async function showAll(workspace: Workspace, terms: Terms): Promise<Answer> {
  const { naming, now, record } = workspace;
  const states = await vaultStates(workspace);
  const rows = states.map((state) => {
    const { vault } = state;
    const sum = (of: (allotment: (typeof vault.allotments)[number]) => bigint) =>
      vault.allotments.reduce((total, each) => total + of(each), 0n);
    return {
      slug: naming.project(state.project),
      id: state.project,
      phase: vault.phase.type,
      total: sum(({ total }) => total),
      vested: sum((each) => vested(terms, vault, each, now)),
      claimed: sum(({ claimed }) => claimed),
      due: sum((each) => claimable(terms, vault, each, now)),
      underReview: vault.tranches.filter(({ type }) => type === "Submitted" || type === "Objected")
        .length,
      approved: vault.tranches.filter(({ type }) => type === "Approved").length,
    };
  });
  const gone = Object.keys(record.projects).filter(
    (slug) => !rows.some((row) => row.slug === slug),
  );
  return {
    data: { now: iso(now), projects: rows, withoutVault: gone },
    text: () =>
      paragraphs(
        `${heading(workspace.program.name)}\n${dateTime(now)}`,
        rows.length === 0
          ? "no vault is open"
          : table(
              [
                { title: "project" },
                { title: "phase" },
                { title: "approved", align: "right" },
                { title: "review", align: "right" },
                { title: "total", align: "right" },
                { title: "vested", align: "right" },
                { title: "", align: "right" },
                { title: "claimed", align: "right" },
                { title: "due", align: "right" },
              ],
              rows.map((row) => [
                row.slug,
                row.phase.toLowerCase(),
                String(row.approved),
                String(row.underReview),
                amount(row.total),
                amount(row.vested),
                share(row.vested, row.total),
                amount(row.claimed),
                amount(row.due),
              ]),
            ),
        gone.length === 0 ? undefined : `without a vault: ${gone.join(", ")}`,
      ),
  };
}

function trancheJson(tranche: Tranche, delay: bigint): object {
  const at = "at" in tranche ? iso(tranche.at + delay) : null;
  return {
    state: tranche.type,
    weight: tranche.weight,
    submissions: "submissions" in tranche ? tranche.submissions : null,
    evidence: "evidence" in tranche ? tranche.evidence : null,
    at,
  };
}

function trancheText(tranche: Tranche, delay: bigint): string {
  switch (tranche.type) {
    case "Timed":
      return "waits for its date";
    case "Open":
      return tranche.submissions === 0n
        ? "open for evidence"
        : `open again, rejected ${tranche.submissions}×`;
    case "Submitted":
      return `under review since ${dateTime(tranche.at + delay)}: ${tranche.evidence}`;
    case "Objected":
      return `objected to, submitted ${dateTime(tranche.at + delay)}: ${tranche.evidence}`;
    case "Approved":
      return tranche.by === 0n
        ? `approved by silence on ${dateTime(tranche.at + delay)}`
        : `approved on ${dateTime(tranche.at + delay)} by ${memberList(tranche.by)}`;
  }
}

/** `seats 0, 2, 4`, from the bitmask. */
function memberList(by: bigint): string {
  const members = [...by.toString(2)]
    .reverse()
    .flatMap((bit, index) => (bit === "1" ? [String(index)] : []));
  return `seats ${members.join(", ")}`;
}

function phaseText({ vault }: VaultState): string {
  const { phase, delay } = vault;
  switch (phase.type) {
    case "Running":
      return "running";
    case "Noticed":
      return `running; an amendment was announced on ${dateTime(phase.at + delay)}`;
    case "Paused":
      return `paused since ${dateTime(phase.since + delay)}`;
    case "Closed":
      return `closed on ${dateTime(phase.at + delay)}`;
  }
}

const amount = (value: bigint) => formatAmount(value, { grouped: true });
