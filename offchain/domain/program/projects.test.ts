import { describe, expect, it } from "vitest";
import { exampleKeyHash } from "../../keys/example.ts";
import { InputError } from "../input-error.ts";
import { type Compilation, compileProject } from "./compile.ts";
import { projectOf, readProjects, renderProjects, slugOf } from "./projects.ts";
import { programTemplate } from "./template.ts";

const OPTIONS = { id: "test-fund", name: "A fund" };
const COMPILATION: Compilation = {
  start: 1_700_000_000_000n,
  networkId: 0,
  keyHash: exampleKeyHash,
};

describe("projects as TOML", () => {
  const list = {
    program: "test-fund",
    projects: [projectOf("Alpha", 7_500_250_000n, "https://example.org/a")],
  };

  it("come back as they were, with shares and payouts too", () => {
    expect(readProjects(renderProjects(list))).toEqual(list);
    const [project] = list.projects;
    if (project === undefined) throw new Error("no project");
    const shared = {
      ...project,
      beneficiaries: {
        ...project.beneficiaries,
        participant: [
          { party: "dev-1", share: 2n, payout: "dev-1" },
          { party: "dev-2", share: 1n, payout: undefined },
        ],
      },
    };
    const text = renderProjects({ ...list, projects: [shared] });
    expect(readProjects(text).projects).toEqual([shared]);
    const compiled = compileProject(programTemplate("hybrid", OPTIONS), shared, COMPILATION);
    expect(compiled.allotments.reduce((sum, { total }) => sum + total, 0n)).toBe(7_500_250_000n);
    expect(compiled.payouts.map((payout) => payout === null)).toEqual([true, false, true, true]);
  });

  it.each([
    ['funding = "7500.25"', "funding = 0", "projects[0].funding"],
    ['funding = "7500.25"', "funding = 7.5", "projects[0].funding"],
    ['slug = "alpha"', 'slug = "Alpha"', "projects[0].slug"],
    ['link = "https', 'link = "javascript', "projects[0].link"],
    ['manager = "alpha', 'manager = "al pha', "projects[0].manager"],
    ["manager =", "manger =", "projects[0].manager"],
  ])("refuse %s -> %s", (from, to, field) => {
    try {
      readProjects(renderProjects(list).replace(from, to), "projects.toml");
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      expect((error as InputError).place.field).toBe(field);
    }
  });

  it("refuse duplicates and too many beneficiaries", () => {
    const twice = renderProjects({ ...list, projects: [...list.projects, ...list.projects] });
    expect(() => readProjects(twice)).toThrow(/slug of project 1 already/);
    const many = `[${Array.from({ length: 7 }, (_, index) => `{ party = "p${index}" }`).join(", ")}]`;
    expect(() => readProjects(renderProjects(list).replace('"alpha.project"', many))).toThrow(
      /at most 8 beneficiaries/,
    );
  });

  it("have slugs of plain letters", () => {
    expect(slugOf("C# SDK for Blockfrost API")).toBe("c-sharp-sdk-for-blockfrost-api");
    expect(slugOf("Artificial Intelligence/ML API")).toBe("artificial-intelligence-ml-api");
    expect(slugOf("Über--Café!")).toBe("uber-cafe");
    expect(slugOf("???")).toBe("project");
    expect(slugOf("x ".repeat(80)).length).toBeLessThanOrEqual(64);
  });
});
