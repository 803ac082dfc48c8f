/** What teams deliver: real folders of files with a manifest, made and verified as anybody would. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formatAmount } from "../../offchain/domain/amount.ts";
import type {
  EvidenceDescription,
  EvidenceManifest,
} from "../../offchain/domain/evidence/manifest.ts";
import { hash256 } from "../../offchain/domain/names.ts";
import type { Project } from "../../offchain/domain/program/program.ts";
import {
  type Verification,
  verifyEvidences,
  writeEvidences,
} from "../../offchain/evidence/evidence.ts";

/** One submission of one project. */
export interface Delivery {
  readonly project: Project;
  /** Position of the tranche in the terms. */
  readonly tranche: number;
  /** 1 at first. */
  readonly submission: number;
}

export interface Delivered extends Delivery {
  readonly directory: string;
  readonly manifest: EvidenceManifest;
  /** What goes on chain: 32 bytes, hex. */
  readonly hash: string;
}

/** A temporary folder in which all evidence of a run lies. */
export class EvidenceRoom {
  private readonly root: string;

  private constructor(root: string) {
    this.root = root;
  }

  static async open(): Promise<EvidenceRoom> {
    return new EvidenceRoom(await mkdtemp(join(tmpdir(), "cairn-evidence-")));
  }

  async close(): Promise<void> {
    await rm(this.root, { recursive: true, force: true });
  }

  /** Writes what the teams deliver, with a manifest each. */
  async deliver(program: string, deliveries: readonly Delivery[]): Promise<Delivered[]> {
    const directories = await Promise.all(deliveries.map((each) => this.write(each)));
    return this.describe(program, deliveries, directories);
  }

  /** Writes the manifests of folders anew, as they are now. */
  describeAgain(program: string, delivered: readonly Delivered[]): Promise<Delivered[]> {
    return this.describe(
      program,
      delivered,
      delivered.map(({ directory }) => directory),
    );
  }

  private async describe(
    program: string,
    deliveries: readonly Delivery[],
    directories: readonly string[],
  ): Promise<Delivered[]> {
    const evidences = await writeEvidences(
      deliveries.map((each, index) => ({
        directory: directories[index] ?? "",
        description: descriptionOf(program, each),
      })),
    );
    return evidences.map(({ manifest, hash }, index) => ({
      ...(deliveries[index] as Delivery),
      directory: directories[index] ?? "",
      manifest,
      hash,
    }));
  }

  private async write(delivery: Delivery): Promise<string> {
    const { project, tranche, submission } = delivery;
    const directory = join(this.root, project.slug, `${tranche + 1}-${submission}`);
    for (const [path, content] of Object.entries(filesOf(delivery))) {
      await mkdir(join(directory, path, ".."), { recursive: true });
      await writeFile(join(directory, path), content);
    }
    return directory;
  }
}

/** Rehashes the folders of deliveries, all in one process of its own. */
export function verifyDeliveries(delivered: readonly Delivered[]): Promise<Verification[]> {
  return verifyEvidences(
    delivered.map(({ directory }) => ({
      manifestPath: join(directory, "evidence.json"),
      directory,
    })),
  );
}

function filesOf({ project, tranche, submission }: Delivery): Record<string, string> {
  const title = `${project.title}, milestone ${tranche + 1}`;
  return {
    "report.md": `# ${title}\n\nSubmission ${submission}. Budget of the whole project: ${formatAmount(project.funding)} USD.\n`,
    "artefacts/release.json": `${JSON.stringify({ name: project.slug, version: `0.${tranche + 1}.${submission}` }, null, 2)}\n`,
    "artefacts/tests.txt": `${project.slug}: ${40 + 10 * tranche + submission} tests, none failed\n`,
  };
}

function descriptionOf(
  program: string,
  { project, tranche, submission }: Delivery,
): EvidenceDescription {
  const commit = hash256(
    Buffer.from(`${project.slug} ${tranche} ${submission}`).toString("hex"),
  ).slice(0, 40);
  return {
    program,
    project: project.slug,
    tranche,
    submission,
    summary: `What ${project.title} delivered for milestone ${tranche + 1}.`,
    commits: [{ repository: `https://example.org/${project.slug}.git`, commit }],
    links: project.link === undefined ? [] : [{ title: "Proposal", url: project.link }],
    criteria: [
      { criterion: "A release is published", answered_by: ["artefacts/release.json", commit] },
      { criterion: "Its tests pass", answered_by: ["artefacts/tests.txt"] },
      { criterion: "The work is reported", answered_by: ["report.md"] },
    ],
  };
}
