import { expect, test } from "vitest";
import { scripts } from "../offchain/blueprint/scripts.ts";
import { tracedBlueprint, tracedScripts } from "./traced.ts";

const label = (cbor: string) =>
  Buffer.from(cbor, "hex")
    .toString("latin1")
    .match(/R\d+ \w+:/g) ?? [];

test("the traced twin has the rules' labels, the silent scripts have none", {
  timeout: 120_000,
}, () => {
  const traced = tracedScripts();
  expect(Object.keys(traced).sort()).toEqual(Object.keys(scripts).sort());
  expect(label(traced.claims.cbor).length).toBeGreaterThan(0);
  for (const { cbor } of Object.values(scripts)) expect(label(cbor)).toEqual([]);
});

test("the traced twin has the same types", () => {
  expect(Object.keys(tracedBlueprint().definitions).length).toBeGreaterThan(0);
});
