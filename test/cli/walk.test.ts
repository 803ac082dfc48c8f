/** A whole life of a project, every step a process of its own, on a ledger in a file. */
import { mkdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Desk, type Document } from "./cairn.ts";

const TOKEN = 1_000_000n;
const tokens = (amount: bigint) => (amount * TOKEN).toString();

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.inTemporaryFolder();
});

afterAll(() => desk.remove());

describe("cairn, from program to close", { timeout: 240_000 }, () => {
  it("writes a program, and shows its schedule before any chain is touched", async () => {
    await desk.ok("program", "init", "--name", "Round 1", "--project", "Elixir SDK=12000");
    await desk.edit("projects.toml", (text) =>
      text.replace(
        'participant = "elixir-sdk.participant"',
        'participant = [{ party = "elixir-sdk.participant", payout = "elixir-sdk.participant" }]',
      ),
    );
    const { code, stdout } = await desk.run("schedule", "--ics", "dates.ics", "--ascii");
    expect(code).toBe(0);
    expect(stdout).toContain("month 12  100.0%  12,000.00");
    expect(await desk.read("dates.ics")).toContain("SUMMARY:Elixir SDK: 1\\,350 tokens due");
  });

  it("founds the program and opens the vault", async () => {
    await desk.ok("ledger", "fund", "registrar", "treasury");
    const founded = await desk.ok("program", "found", "--as", "registrar");
    expect(founded.transactions.map(({ action }: Document) => action)).toEqual(
      expect.arrayContaining(["charter.found", "charter.publish", "vault.seeds", "tokens.mint"]),
    );
    const opened = await desk.ok("project", "open", "elixir-sdk", "--as", "registrar");
    expect(opened.transactions).toHaveLength(1);
    expect(opened.transactions[0].changes).toContain(
      "elixir-sdk: a vault opens for elixir-sdk.manager",
    );
  });

  it("makes, hashes, verifies and submits evidence", async () => {
    await mkdir(desk.path("delivery"));
    await desk.write("delivery/report.md", "# What we did\n");
    await desk.write("delivery/tests.txt", "12 passed\n");
    const made = await desk.ok(
      ...["evidence", "make", "delivery", "--project", "elixir-sdk", "--tranche", "Pool 1"],
      ...["--summary", "The client submits transactions."],
      ...["--criterion", "Submits a transaction=report.md,tests.txt"],
    );
    const hashed = await desk.run("evidence", "hash", "delivery");
    expect(hashed.stdout.trim()).toBe(made.hash);
    const verified = await desk.ok("evidence", "verify", "delivery", "--hash", made.hash);
    expect(verified.evidence[0].findings).toEqual([]);
    const who = ["--as", "elixir-sdk.manager", "--payer", "treasury"];
    const submitted = await desk.ok("evidence", "submit", "delivery", ...who);
    expect(submitted.submitted).toEqual([
      { project: "elixir-sdk", tranche: 0, evidence: made.hash },
    ]);
  });

  it("collects signatures on a sheet, and carries it out", async () => {
    await desk.ok("sheet", "make", "--approve", "all", "--report", "none");
    await desk.ok("sheet", "sign", "sheet.json", "--as", "auditor-1");
    await desk.ok("sheet", "sign", "sheet.json", "--as", "auditor-2");
    const early = await desk.fails(1, "decide", "sheet.json", "--payer", "treasury");
    expect(early.code).toBe("sheet-incomplete");
    await desk.ok("sheet", "sign", "sheet.json", "--as", "auditor-4");
    const shown = await desk.ok("sheet", "show", "sheet.json");
    expect(shown.panel.missing).toBe(0);
    expect(shown.items[0].standing).toBe("open");
    const { code, stderr } = await desk.run("decide", "sheet.json", "--payer", "treasury");
    expect(code).toBe(0);
    expect(stderr).toContain("elixir-sdk: tranche 0 submitted -> approved");
  });

  it("tells what is due, and pays it by claim and by push", async () => {
    await desk.ok("ledger", "advance", "30 days");
    const { items } = await desk.ok("inbox");
    const claims = items.filter(({ what }: Document) => what === "claim");
    expect(claims.map(({ who, amount }: Document) => [who, amount])).toEqual([
      ["elixir-sdk.project", tokens(675n)],
      ["elixir-sdk.participant", tokens(405n)],
      ["elixir-sdk.auditor", tokens(270n)],
    ]);
    const claimed = await desk.ok("claim", "--as", "elixir-sdk.project", "--payer", "treasury");
    expect(claimed.claimed[0].amount).toBe(tokens(675n));
    const pushed = await desk.ok("push", "--payer", "treasury");
    expect(pushed.pushed).toEqual([{ project: "elixir-sdk", allotments: [1] }]);
  });

  it("refuses a sheet that has expired", async () => {
    await desk.ok("ledger", "advance", "2027-02-07");
    const late = await desk.fails(1, "decide", "sheet.json", "--payer", "treasury");
    expect(late).toMatchObject({ code: "sheet-expired", docs: "docs/panel.md" });
  });

  it("refunds after the expiry, pays the rest and closes", async () => {
    await desk.ok("refund", "elixir-sdk", "--payer", "treasury");
    const names = "elixir-sdk.project,elixir-sdk.participant,elixir-sdk.auditor";
    const rest = await desk.ok("claim", "elixir-sdk", "--as", names, "--payer", "treasury");
    expect(rest.claimed.map(({ amount }: Document) => amount)).toEqual(
      [675n, 405n, 540n].map(tokens),
    );
    const closed = await desk.ok("close", "--all", "--payer", "treasury");
    expect(closed.transactions[0].changes).toEqual(["elixir-sdk: the vault ends"]);
    const { balances } = await desk.ok("ledger", "show", "treasury", ...names.split(","));
    const held = balances.map(({ assets }: Document) =>
      Object.entries(assets as Record<string, string>)
        .filter(([unit]) => unit !== "lovelace")
        .reduce((sum, [, amount]) => sum + BigInt(amount), 0n),
    );
    expect(held).toEqual([9_300n, 1_350n, 810n, 540n].map((amount) => amount * TOKEN));
  });
});
