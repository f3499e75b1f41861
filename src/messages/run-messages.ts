import * as z from "zod"
import { message, nothing } from "./message"

const id = z.string().min(1)
const run = z.object({ runId: id })
const started = z.object({ runId: id })

/** People in one list. */
export const maxListed = 5_000

/** What a run may use up, by the tokens that the server counts and by the listed prices; null where it has no limit. */
export const runBudgetSchema = z.object({ tokens: z.number().int().positive().nullable(), usd: z.number().positive().nullable() })

/** What can be done with a run that is there. */
export const runMessages = {
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
      budget: runBudgetSchema.optional()
    }),
    nothing
  ),
  /** Does a run again beside the first one, with another model (`builtin` for the rules); its result is shown and takes nothing's place. */
  "run.again": message("ui", "background", z.object({ runId: id, modelId: id }), started),
  /** Puts the result of a run that was done again in the place of the one that is shown. */
  "run.adopt": message("ui", "background", run, nothing),
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
