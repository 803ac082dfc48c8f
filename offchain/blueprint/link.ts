/**
 * From a CIP-57 blueprint to the scripts as they go on chain.
 *
 * Scripts know each other only one way (rule R13): a parameter is named after
 * the script whose hash it takes, so the names alone say how to link them.
 */
import { HexBlob, PlutusData } from "@blaze-cardano/core";
import { applyParams } from "@blaze-cardano/uplc";
import { blake2b } from "@noble/hashes/blake2.js";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { CairnError } from "../errors.ts";

/** Parameters that cannot bear the name of their script, because a redeemer's field does. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([["policy", "charter"]]);

/** The script that is never deployed: it tells the blueprint the types of the others. */
export const SCHEMA = "schema";

/** A Plutus V3 script as it goes on chain. */
export interface LinkedScript {
  readonly name: string;
  /** One CBOR byte string around the flat bytes, as `compiledCode` of a blueprint. */
  readonly cbor: string;
  /** blake2b_224 of 0x03 and `cbor`: 28 bytes in hex. */
  readonly hash: string;
}

/** What linking needs of a blueprint's validators. */
export interface BlueprintValidator {
  readonly title: string;
  readonly compiledCode?: string | undefined;
  readonly hash?: string | undefined;
  readonly parameters?: readonly { readonly title?: string | undefined }[] | undefined;
}

/** One script of a blueprint with the purposes it handles. */
export interface BlueprintScript {
  /** `vault`, from the title `vault.vault.spend`. */
  readonly name: string;
  readonly handlers: readonly string[];
  /** The scripts whose hashes it takes, in order. */
  readonly parameters: readonly string[];
  readonly compiledCode: string;
  /** Hash before parameters are applied. */
  readonly hash: string;
}

export class LinkError extends CairnError {
  constructor(message: string) {
    super({
      code: "blueprint-link",
      message,
      advice: "Name every script once and each parameter after the script whose hash it takes.",
      docs: "docs/architecture.md",
    });
  }
}

/** Groups the handlers of what is deployed by script, in the blueprint's order. */
export function scriptsOf(validators: readonly BlueprintValidator[]): readonly BlueprintScript[] {
  const groups = new Map<string, { script: BlueprintScript; module: string; handlers: string[] }>();
  for (const validator of validators) {
    const [handler = "", name = "", ...path] = validator.title.split(".").reverse();
    const module = path.join(".");
    if (name === SCHEMA) continue;
    const known = groups.get(name);
    if (known !== undefined && known.module !== module) {
      throw new LinkError(`Two scripts are called ${name}`);
    }
    if (known !== undefined) known.handlers.push(handler);
    else {
      const handlers = [handler];
      groups.set(name, { module, handlers, script: scriptOf(validator, name, handlers) });
    }
  }
  return [...groups.values()].map(({ script }) => script);
}

function scriptOf(
  validator: BlueprintValidator,
  name: string,
  handlers: readonly string[],
): BlueprintScript {
  const { compiledCode, hash } = validator;
  if (compiledCode === undefined || hash === undefined) {
    throw new LinkError(`The blueprint holds no code of ${validator.title}`);
  }
  const parameters = (validator.parameters ?? []).map(
    ({ title = "" }) => OTHER_NAMES.get(title) ?? title,
  );
  return { name, handlers, parameters, compiledCode, hash };
}

/** Applies to every script the hashes of the scripts that it knows. */
export function linkScripts(
  validators: readonly BlueprintValidator[],
): ReadonlyMap<string, LinkedScript> {
  const scripts = new Map(scriptsOf(validators).map((script) => [script.name, script]));
  const linked = new Map<string, LinkedScript>();
  for (const name of scripts.keys()) link(name, scripts, linked, []);
  return linked;
}

function link(
  name: string,
  scripts: ReadonlyMap<string, BlueprintScript>,
  linked: Map<string, LinkedScript>,
  waiting: readonly string[],
): LinkedScript {
  const done = linked.get(name);
  if (done !== undefined) return done;
  const script = scripts.get(name);
  if (script === undefined) {
    throw new LinkError(
      `${waiting.at(-1)} takes the parameter ${name}, and no script has that name`,
    );
  }
  if (waiting.includes(name)) {
    throw new LinkError(`Scripts know each other in a circle: ${[...waiting, name].join(", ")}`);
  }
  const hashes = script.parameters.map(
    (parameter) => link(parameter, scripts, linked, [...waiting, name]).hash,
  );
  const cbor = applyHashes(script.compiledCode, hashes);
  const result = { name, cbor, hash: scriptHash(cbor) };
  linked.set(name, result);
  return result;
}

/** Applies hashes to a script; both scripts are one CBOR byte string around flat bytes. */
export function applyHashes(compiledCode: string, hashes: readonly string[]): string {
  if (hashes.length === 0) return compiledCode;
  const parameters = hashes.map((hash) => PlutusData.newBytes(hexToBytes(hash)));
  return applyParams(HexBlob(compiledCode), ...parameters);
}

/** Hash of a Plutus V3 script given as one CBOR byte string around its flat bytes. */
export function scriptHash(cbor: string): string {
  return bytesToHex(blake2b(hexToBytes(`03${cbor}`), { dkLen: 28 }));
}
