/** Which hash is which script, and with which parameters. */
import {
  type BlueprintValidator,
  linkScripts,
  scriptsOf,
} from "../../../offchain/blueprint/link.ts";

/** A script by name, with the hashes that it was given. */
export interface Identity {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** The scripts of a blueprint, linked with each other, by hash. */
export function identitiesOf(validators: readonly BlueprintValidator[]): Map<string, Identity> {
  const linked = linkScripts(validators);
  return new Map(
    scriptsOf(validators).map(({ name, parameters }) => [
      linked.get(name)?.hash ?? "",
      { name, parameters: parameters.map((parameter) => linked.get(parameter)?.hash ?? "") },
    ]),
  );
}
