import * as z from "zod"
import { atsApplicantSchema, atsJobSchema } from "~connectors/nouns"
import { evaluationSchema, verdictSchema } from "~evaluation/evaluation"
import { evidenceSchema } from "~profile/evidence"
import { healthSchema } from "~profile/health"
import { certificationSchema, educationSchema, passageSchema, positionSchema, profileSchema } from "~profile/profile"
import { notAProfileSchema, readingSchema } from "~profile/reading"
import { criterionSchema } from "~role/criterion"
import { lintFindingSchema } from "~role/lint/lint-finding"
import { questionSchema } from "~role/intake/question"
import { roleSchema, qualificationSchema } from "~role/role"
import { sentence, type SentenceList } from "~sentence/sentence"
import { Refusal } from "../refusal"
import type { Terminal } from "../terminal"

const schemas: Record<string, z.ZodType> = {
  profile: profileSchema,
  position: positionSchema,
  education: educationSchema,
  certification: certificationSchema,
  passage: passageSchema,
  evidence: evidenceSchema,
  health: healthSchema,
  reading: readingSchema,
  "not-a-profile": notAProfileSchema,
  role: roleSchema,
  qualification: qualificationSchema,
  criterion: criterionSchema,
  question: questionSchema,
  "lint-finding": lintFindingSchema,
  evaluation: evaluationSchema,
  verdict: verdictSchema,
  "read-line": z.union([
    z.object({ file: z.string(), site: z.string(), profile: profileSchema, health: healthSchema }),
    z.object({ file: z.string() }).extend(notAProfileSchema.shape)
  ]),
  "role-line": z.object({ file: z.string(), ...roleSchema.shape }),
  "evaluate-line": z.union([
    z.object({ file: z.string(), evaluation: evaluationSchema }),
    z.object({ id: z.string(), evaluation: evaluationSchema })
  ]),
  "ats-job": atsJobSchema,
  "ats-applicant": atsApplicantSchema,
  "rank-line": z.object({ id: z.string(), place: z.number().int().positive(), evaluation: evaluationSchema, reason: z.string() })
}

const allNames: SentenceList = { list: Object.keys(schemas), as: "commas" }

export const schemaUsage = sentence("usageSchema", { names: allNames })

/** Prints the JSON Schema of what the commands read and print. */
export async function runSchema(names: readonly string[], terminal: Terminal): Promise<number> {
  if (names.length !== 1) throw new Refusal(sentence("cliNameSchema", { names: allNames }), 2)
  const name = names[0] ?? ""
  const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined
  if (!schema) throw new Refusal(sentence("cliNoSchema", { name, names: allNames }), 2)
  await terminal.out(JSON.stringify(openSchema(schema), null, 2))
  return 0
}

/** Fields that a schema does not name are passed over when a file is read, and `candor role` prints `file` beside the role's own. */
function openSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
    }
  })
}
