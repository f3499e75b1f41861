import * as z from "zod"
import { verdictWordSchema } from "~evaluation/evaluation"
import { outcomeKindSchema } from "~learning/outcomes/outcome-kind"
import { maxOutcomeReason } from "~learning/outcomes/stage-reached"
import { thumbSchema } from "~run/rating"
import { sentenceSchema } from "~sentence/said"
import { maxDecidedAtOnce, maxLineCharacters } from "./limits"
import { message, nothing } from "./message"

const id = z.string().min(1)
const thumb = thumbSchema.nullable()
const at = z.number().int().nonnegative()

const decision = z.object({
  personId: id,
  decision: z.enum(["shortlist", "maybe", "pass"]).nullable(),
  reason: z.string().max(maxLineCharacters).nullable(),
  /** Decide-first: the verdicts were hidden until this decision. */
  hidden: z.boolean().optional()
})

/** What the recruiter says of a person: verdicts, decisions, links, outcomes. */
export const personMessages = {
  /** The recruiter's word on two people who may be one. `apart` also takes an earlier link back. */
  "person.link": message("ui", "background", z.object({ a: id, b: id, state: z.enum(["linked", "apart"]) }), nothing),
  /** Who somebody is whose name no reading told; null where nobody is named. */
  "person.tellName": message("ui", "background", z.object({ personId: id, name: z.string().trim().min(2).max(120).nullable() }), nothing),
  /** `again`: the model is asked once more although there are verdicts, because it failed or somebody stopped it. */
  "evaluation.start": message(
    "ui",
    "background",
    z.object({ roleId: id, personId: id, again: z.boolean().optional() }),
    z.object({ runId: z.string().nullable() })
  ),
  "verdict.rate": message("ui", "background", z.object({ roleId: id, personId: id, qualificationId: id, thumb }), nothing),
  "verdict.override": message(
    "ui",
    "background",
    z.object({
      roleId: id,
      personId: id,
      qualificationId: id,
      verdict: verdictWordSchema.nullable(),
      /** Why, in the recruiter's words; left as it stands where it is not given. */
      why: z.string().max(500).nullable().optional()
    }),
    nothing
  ),
  "decision.set": message("ui", "background", decision.extend({ roleId: id }), nothing),
  /** Many people at once, as one change. Answers with what stood before for each that there is, so that it can be taken back as one. */
  "decision.setMany": message(
    "ui",
    "background",
    z.object({ roleId: id, decisions: z.array(decision).min(1).max(maxDecidedAtOnce) }),
    z.object({ before: z.array(decision.omit({ hidden: true })) })
  ),
  /** `at`: when it happened, in milliseconds; null for now. */
  "outcome.add": message(
    "ui",
    "background",
    z.object({ roleId: id, personId: id, kind: outcomeKindSchema, at: at.nullable(), reason: z.string().max(maxOutcomeReason).optional() }),
    nothing
  ),
  "outcome.remove": message("ui", "background", z.object({ outcomeId: id }), nothing),
  /** Rows of a CSV, already read; people are found by address or name, roles by title. Answers with the rows that named nobody known. */
  "outcome.import": message(
    "ui",
    "background",
    z.object({ rows: z.array(z.record(z.string(), z.string())).max(20_000) }),
    z.object({
      added: z.number().int().nonnegative(),
      refused: z.array(z.object({ row: z.number().int().positive(), why: sentenceSchema }))
    })
  ),
  "person.doNotContact": message("ui", "background", z.object({ personId: id, on: z.boolean(), reason: z.string().nullable() }), nothing)
} as const
