/** New weights for vaults, from `project=weights` options. */
import { usageError } from "./cli-error.ts";
import { parseWeights } from "./weights.ts";
import { vaultState, type Workspace } from "./workspace.ts";

export interface WeightItem {
  readonly project: string;
  readonly weights: readonly bigint[];
}

/** @throws CliError where a project or its weights cannot be read */
export function weightItems(workspace: Workspace, texts: readonly string[]): Promise<WeightItem[]> {
  return Promise.all(
    texts.map(async (text) => {
      const [slug, weights, ...more] = text.split("=");
      if (slug === undefined || weights === undefined || more.length > 0)
        throw usageError(
          `--weights: "${text}" is not a project and its weights`,
          'Write "elixir-sdk=225,225,100,350,100".',
        );
      const state = await vaultState(workspace, slug.trim());
      return { project: state.project, weights: parseWeights(weights, state, "--weights") };
    }),
  );
}
