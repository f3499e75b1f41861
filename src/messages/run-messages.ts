import * as z from "zod"
import { message, nothing } from "./message"
import { budgetSchema } from "~run/budget"
import { thumbReasonSchema, thumbSchema } from "~run/rating"
import { askSchema } from "~run/request"
import { maxListed } from "~run/skills/evaluate-list"

const id = z.string().min(1)
const run = z.object({ runId: id })
const started = z.object({ runId: id })

/** What is asked of the agent, and what can be done with a run. */
export const runMessages = {
  /** Starts a skill for an approved role; its text is kept as a draft with the run's id. Null where there is nothing to do. */
  "agent.ask": message("ui", "background", z.object({ request: askSchema }), z.object({ runId: z.string().nullable() })),
  "run.stop": message("ui", "background", run, nothing),
  "run.retry": message("ui", "background", run, nothing),
  /** Parts that are at work are ended and kept; nothing new is begun. */
  "run.pause": message("ui", "background", run, nothing),
  /** Goes on where it was paused; `budget` replaces the one that was used up. */
  "run.resume": message(
    "ui",
    "background",
    z.object({
      runId: id,
      budget: budgetSchema.optional()
    }),
    nothing
  ),
  /** Does a run again beside the first one, with another model (`builtin` for the rules); its result is shown and takes nothing's place. */
  "run.again": message("ui", "background", z.object({ runId: id, modelId: id }), started),
  /** Puts the result of a run that was done again in the place of the one that is shown. */
  "run.adopt": message("ui", "background", run, nothing),
  /** A thumb for the text that a run wrote; null takes it back. */
  "run.rate": message(
    "ui",
    "background",
    z.object({ runId: id, thumb: thumbSchema.nullable(), reason: thumbReasonSchema.nullable().default(null) }),
    nothing
  ),
  /** Sends the traces of these runs to the collector that the recruiter configured. */
  "trace.send": message(
    "ui",
    "background",
    z.object({ runIds: z.array(id).min(1).max(500) }),
    z.object({ sent: z.number().int().nonnegative() })
  ),
  /** What evaluating these people would take, before it is begun. Tokens are estimated; null where nothing is asked of a model. */
  "list.estimate": message(
    "ui",
    "background",
    /** `again`: also those who are up to date. */
    z.object({ roleId: id, personIds: z.array(id).min(1).max(maxListed), modelId: id, again: z.boolean().default(false) }),
    z.object({
      /** Who would be evaluated, and who is up to date already. */
      people: z.number().int().nonnegative(),
      upToDate: z.number().int().nonnegative(),
      tokens: z.number().int().nonnegative().nullable(),
      /** In US dollars by the listed price; null where none is known. */
      costUsd: z.number().nonnegative().nullable()
    })
  )
} as const
