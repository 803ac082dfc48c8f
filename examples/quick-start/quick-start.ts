/** One project from its opening to its first claim, on a ledger inside this process. */
import { readFile } from "node:fs/promises";
import { createEmbeddedChain } from "../../offchain/chain/embedded.ts";
import {
  compileCharter,
  compileProject,
  compileTerms,
} from "../../offchain/domain/program/compile.ts";
import { readProjects } from "../../offchain/domain/program/projects.ts";
import { readProgram } from "../../offchain/domain/program/read-program.ts";
import { exampleKey, exampleKeyHash } from "../../offchain/keys/example.ts";
import { ExampleWallet } from "../../offchain/keys/example-wallet.ts";
import { claim } from "../../offchain/operations/claim.ts";
import { classPolicy } from "../../offchain/operations/class-policy.ts";
import { keyringOf } from "../../offchain/operations/context.ts";
import { decide } from "../../offchain/operations/decide.ts";
import { deploy } from "../../offchain/operations/deploy.ts";
import { found } from "../../offchain/operations/found.ts";
import { mintClassTokens } from "../../offchain/operations/mint-class-tokens.ts";
import { makeSeeds, open, openingOf, projectOf } from "../../offchain/operations/open.ts";
import { publish } from "../../offchain/operations/publish.ts";
import { vaultOf } from "../../offchain/operations/read.ts";
import { makeSheet, signedSheet, signSheet } from "../../offchain/operations/sheet.ts";
import { submit } from "../../offchain/operations/submit.ts";

const DAY = 86_400_000n;
const folder = new URL("../catalyst-fund-5/", import.meta.url);
const read = (name: string) => readFile(new URL(name, folder), "utf8");

// What people wrote: a program and its projects.
const program = readProgram(await read("program-milestone.toml"));
const [source] = readProjects(await read("projects.toml")).projects;
if (source === undefined) throw new Error("the example has projects");

// A ledger, somebody who pays, and everybody's keys.
const chain = createEmbeddedChain();
const { address } = new ExampleWallet("operator");
for (const lovelace of [2_000_000_000n, 100_000_000n, 10_000_000n, 10_000_000n])
  await chain.fund(address, lovelace);
const names = ["operator", "registrar", source.manager, source.beneficiaries.project[0]?.party];
const keys = keyringOf(...names.map((name) => exampleKey(name ?? "")));
const { deployment } = await deploy({ chain, payer: { address }, keys });
const context = { chain, payer: { address }, keys, deployment };

// The program on chain: its charter, its tokens' policy, its terms.
const start = await chain.now();
const compilation = { start, networkId: 0, keyHash: exampleKeyHash } as const;
const { program: charter } = await found(context, compileCharter(program, compilation));
const policy = classPolicy(exampleKeyHash("registrar"), start + DAY, chain.slots);
const named = { charter, policy: policy.policy };
const { terms } = await publish(context, charter, compileTerms(program, named, compilation));

// One project: its tokens, and its vault.
const compiled = compileProject(program, source, compilation);
const { seeds } = await makeSeeds(context, 1);
const vaults = seeds.map((seed) => ({ seed, title: source.title, ...openingOf(compiled) }));
const project = seeds.map(projectOf)[0] ?? "";
await mintClassTokens(context, policy, [{ project, totals: compiled.totals }]);
await open(context, terms, vaults);

// The team submits, three auditors sign a sheet in wallets of their own, anyone carries it out.
await chain.advanceTo(start + 29n * DAY);
await submit(context, [{ project, tranche: 0, evidence: "ab".repeat(32) }]);
const verdict = { project, type: "approve", tranche: 0 } as const;
const expiry = (await chain.now()) + DAY;
const request = { program: charter, expiry, report: "cd".repeat(32), asked: [verdict] };
const sheet = await makeSheet(context, request);
const signatures = await Promise.all(
  ["auditor-1", "auditor-2", "auditor-3"].map((name) => signSheet(new ExampleWallet(name), sheet)),
);
await decide(context, signedSheet(sheet, { signatures }), [verdict]);

// The project takes what is due.
await chain.advanceTo(start + 30n * DAY);
const { transactions } = await claim(context, [{ project }]);
const { vault } = await vaultOf(context, project);
const [first] = vault.allotments;
console.log(`${source.title}: ${first?.claimed} of ${first?.total} base units claimed`);
for (const { action, bytes, mem, steps, fee } of transactions)
  console.log(`${action}: ${bytes} bytes, ${mem} mem, ${steps} steps, fee ${fee} lovelace`);
