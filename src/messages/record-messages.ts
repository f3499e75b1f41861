import * as z from "zod"
import { profileSchema } from "~profile/profile"
import { mostJudgedAs } from "~run/skills/judge-as"
import { letterKindSchema, letterLanguageSchema, longestLetter } from "~trust/letters/letter-facts"
import { attachedTestSchema, writtenRecordSchema } from "~trust/record/role-record"
import { message, nothing } from "./message"

const id = z.string().min(1)

/** What is written down of a role, and the letters that were given. */
export const recordMessages = {
  /** Fields that are absent stay. `presentsOnly`: people stand as they were received, and nothing is added up. */
  "record.change": message(
    "ui",
    "background",
    z.object({ roleId: id, fields: writtenRecordSchema.partial(), presentsOnly: z.boolean().optional() }),
    nothing
  ),
  /** Attaches the test before use: what it came to takes the place of an earlier one. */
  "record.attachTest": message("ui", "background", z.object({ roleId: id, test: attachedTestSchema.omit({ at: true }) }), nothing),
  /** Asks a model about one person as they are and as somebody else. Answers with the run, whose steps keep what it said of each. */
  "swap.ask": message(
    "ui",
    "background",
    z.object({ roleId: id, personId: id, modelId: id, profiles: z.array(profileSchema).min(1).max(mostJudgedAs) }),
    z.object({ runId: id })
  ),
  /** The recruiter gave a notice or a letter: it is kept word for word. */
  "letter.keep": message(
    "ui",
    "background",
    z.object({
      roleId: id,
      personId: id.nullable(),
      kind: letterKindSchema,
      language: letterLanguageSchema,
      text: z.string().min(1).max(longestLetter)
    }),
    z.object({ letterId: id })
  ),
  /** It was not given after all. */
  "letter.drop": message("ui", "background", z.object({ letterId: id }), nothing)
} as const
