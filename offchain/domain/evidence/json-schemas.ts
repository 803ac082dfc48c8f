/** The forms of manifest and report as JSON Schema, for those who make them without our code. */
import { z } from "zod";
import { manifestSchema } from "./manifest.ts";
import { reportSchema } from "./report.ts";

/** Schemas by file name in docs/schemas. What a schema cannot say is checked by the readers. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    "evidence-manifest.schema.json": schemaOf(
      manifestSchema,
      "Evidence manifest of one tranche of a project",
    ),
    "audit-report.schema.json": schemaOf(
      reportSchema,
      "Audit report on the submissions of one sheet",
    ),
  };
}

function schemaOf(schema: z.ZodType, title: string): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input" });
  return { $schema, title, ...rest };
}
