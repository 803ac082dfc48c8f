/** What people get wrong: every mistake is named, says what to do next, and has its exit code. */
import { mkdir } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSheet, sheetOf, writeSheet } from "../../offchain/cli/sheet-file.ts";
import { ExampleWallet } from "../../offchain/keys/example-wallet.ts";
import { Desk } from "./cairn.ts";

const RESULTS = [
  "Proposal,Link to ideascale,YES,NO,Result,REQUESTED $,STATUS,FUND DEPLETION,Reason for not funded status",
  'Elixir SDK,http://example.org/1,"₳30","₳10","₳20","$12,000",FUNDED,"$588,000",',
  'Other SDK,http://example.org/2,"₳20","₳10","₳10","$7,000",NOT FUNDED,"$588,000",Over Budget',
].join("\n");

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.inTemporaryFolder();
  await desk.ok("program", "init", "--name", "Round 1");
  await desk.write("results.csv", RESULTS);
  await desk.ok("program", "import", "results.csv");
});

afterAll(() => desk.remove());

describe("the command line", { timeout: 120_000 }, () => {
  it("suggests commands and options, and never prints a stack", async () => {
    const unknown = await desk.fails(2, "clam");
    expect(unknown).toMatchObject({ code: "usage", message: expect.stringContaining("claim") });
    const { code, stdout, stderr } = await desk.run("schedule", "--moths", "6");
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain("error: unknown option '--moths'; Did you mean --months? [usage]");
    expect(stderr).toContain("next: `cairn schedule --help` shows how it is used.");
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("prints help with examples, and 0", async () => {
    const { code, stdout } = await desk.run("sheet", "make", "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("$ cairn sheet make --report report.json");
    expect(stdout).toContain("--chain <file>");
  });
});

describe("files", { timeout: 120_000 }, () => {
  it("names a file that is not there", async () => {
    const error = await desk.fails(2, "program", "show", "no-such.toml");
    expect(error).toMatchObject({
      code: "file-missing",
      message: "no-such.toml: the program is not there",
    });
    expect(error.advice).toContain("cairn program init");
  });

  it("names line and field of a malformed program, all mistakes at once", async () => {
    const text = await desk.read("program.toml");
    await desk.write("syntax.toml", text.replace("[panel]", "[panel"));
    expect(await desk.fails(2, "schedule", "syntax.toml")).toMatchObject({
      code: "document-syntax",
      message: expect.stringMatching(/^syntax\.toml:\d+:\d+: /),
    });
    await desk.write(
      "fields.toml",
      text.replace("quorum = 3", "quorum = 30").replace("size = 5", "seize = 5"),
    );
    const error = await desk.fails(2, "schedule", "fields.toml");
    expect(`${error.message}\n${error.details?.join("\n")}`).toMatch(/panel\.se?i?ze/);
  });

  it("never overwrites without being told", async () => {
    expect(await desk.fails(2, "program", "init")).toMatchObject({ code: "file-exists" });
    expect(await desk.fails(2, "program", "import", "results.csv")).toMatchObject({
      code: "file-exists",
    });
  });

  it("names the row and column of bad results", async () => {
    await desk.write("bad.csv", RESULTS.replace("$12,000", "$12,00"));
    const error = await desk.fails(2, "program", "import", "bad.csv", "--force");
    expect(error).toMatchObject({ code: "amount-malformed" });
    expect(error.message).toContain('bad.csv:2, column "REQUESTED $"');
  });

  it("refuses amounts that are none", async () => {
    const option = ["--project", "A=12.1234567", "--out", "other.toml"];
    expect(await desk.fails(2, "program", "init", ...option)).toMatchObject({
      code: "amount-too-precise",
    });
    expect(await desk.fails(2, "ledger", "fund", "registrar", "--ada", "ten")).toMatchObject({
      code: "amount-malformed",
    });
  });
});

describe("names", { timeout: 120_000 }, () => {
  it("suggests the nearest project", async () => {
    const error = await desk.fails(2, "schedule", "--project", "elixr-sdk");
    expect(error.message).toContain('did you mean "elixir-sdk"?');
  });

  it("refuses names that no key can have, and asks who acts", async () => {
    expect(await desk.fails(2, "ledger", "fund", "Not A Key")).toMatchObject({
      code: "key-malformed",
    });
    await writeTestSheet();
    expect(await desk.fails(2, "sheet", "sign", "sheet.json")).toMatchObject({
      code: "key-missing",
      advice: expect.stringContaining("--as auditor-1"),
    });
  });

  it("refuses the signature of somebody who is no auditor", async () => {
    await writeTestSheet();
    const error = await desk.fails(2, "sheet", "sign", "sheet.json", "--as", "auditor-l");
    expect(error).toMatchObject({ code: "unknown-key" });
    expect(error.message).toContain("did you mean");
  });

  it("says where a program was not founded", async () => {
    const error = await desk.fails(1, "inbox");
    expect(error).toMatchObject({ code: "program-missing" });
    expect(error.advice).toContain("cairn program found");
  });
});

describe("evidence", { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await mkdir(desk.path("delivery"));
    await desk.write("delivery/report.md", "done\n");
    await desk.ok(
      ...["evidence", "make", "delivery", "--project", "elixir-sdk", "--tranche", "0"],
      ...["--summary", "Done.", "--criterion", "It is done=report.md"],
    );
  });

  it("refuses a criterion that nothing answers", async () => {
    const error = await desk.fails(
      ...([
        2,
        "evidence",
        "make",
        "delivery",
        "--project",
        "elixir-sdk",
        "--tranche",
        "0",
      ] as const),
      ...["--summary", "Done.", "--criterion", "It is done=other.md", "--force"],
    );
    expect(error).toMatchObject({ code: "evidence-malformed" });
    expect(error.details[0]).toContain('"other.md" is no file');
  });

  it("names tampered and extra files, and does not submit them", async () => {
    await desk.write("delivery/report.md", "done!\n");
    await desk.write("delivery/more.txt", "more\n");
    const { code, stdout } = await desk.run("evidence", "verify", "delivery");
    expect(code).toBe(1);
    expect(stdout).toContain("report.md: has 6 bytes, not 5");
    expect(stdout).toContain("more.txt: is not in the manifest");
    const who = ["--as", "elixir-sdk.manager"];
    const error = await desk.fails(1, "evidence", "submit", "delivery", ...who);
    expect(error).toMatchObject({ code: "evidence-mismatch" });
    expect(error.details).toHaveLength(2);
  });
});

describe("sheets", { timeout: 120_000 }, () => {
  it("take a browser wallet's signature, once a key", async () => {
    await writeTestSheet();
    const { digest } = await readSheet(desk.path("sheet.json"));
    const wallet = new ExampleWallet("auditor-5", { stake: "auditor-5.stake" });
    const { signature, key } = await wallet.signData(wallet.address, digest);
    const add = ["sheet", "sign", "sheet.json", "--signature", signature, "--key", key];
    await desk.ok(...add);
    const { added, signatures } = await desk.ok(...add);
    expect(added[0].signer).toBe("auditor-5");
    expect(signatures).toBe(1);
    const other = await wallet.signData(wallet.address, "00".repeat(32));
    const error = await desk.fails(
      ...([1, "sheet", "sign", "sheet.json"] as const),
      ...["--signature", other.signature, "--key", other.key],
    );
    expect(error).toMatchObject({ code: "signature-wrong-payload" });
  });

  it("are refused where what is signed is not what is written", async () => {
    await writeTestSheet();
    await desk.edit("sheet.json", (text) => text.replace('"approve"', '"reject"'));
    const error = await desk.fails(2, "sheet", "sign", "sheet.json", "--as", "auditor-1");
    expect(error).toMatchObject({ code: "sheet-tampered" });
    await desk.write("sheet.json", '{"format": "cairn-sheet/1"}');
    expect(await desk.fails(2, "sheet", "show", "sheet.json")).toMatchObject({
      code: "sheet-malformed",
    });
  });
});

async function writeTestSheet(): Promise<void> {
  const sheet = sheetOf({
    program: "round-1",
    charter: "01".repeat(27),
    vault: "02".repeat(28),
    expiry: 1_800_000_000_000n,
    report: "00".repeat(32),
    items: [
      {
        project: "elixir-sdk",
        id: "03".repeat(27),
        amendment: 0n,
        motion: { type: "approve", tranche: 0, submissions: 1n, evidence: "04".repeat(32) },
      },
    ],
  });
  await writeSheet(desk.path("sheet.json"), sheet, { force: true });
}
