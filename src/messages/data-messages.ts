import * as z from "zod"
import { outcomeModelSettingsSchema } from "~learning/outcomes/outcome-model-settings"
import { signalKindSchema } from "~learning/preferences/signal-kind"
import { languages } from "~sentence/languages"
import { saidSchema } from "~sentence/said"
import { message, nothing } from "./message"

const id = z.string().min(1)
const count = z.number().int().nonnegative()

/** A row of a file that is not taken in, or (`isKept`) not as it stands, and why. `row` is its place in the table; 0 is the whole table. */
const leftOutSchema = z.object({ table: z.string(), row: count, why: saidSchema, isKept: z.boolean().optional() })

/** Settings, import, erasing. */
/** The models at whose servers something may be left, because they did not answer. */
const erased = z.object({ leftAt: z.array(z.string()) })
/** Besides: where the person still stands in an applicant tracking system, with what was written there from here, a sentence each. */
export const erasedPerson = erased.extend({ stillThere: z.array(saidSchema) })

export const dataMessages = {
  "settings.change": message(
    "ui",
    "background",
    z.object({
      paused: z.boolean().optional(),
      colorScheme: z.enum(["auto", "light", "dark"]).optional(),
      language: z.enum(["auto", ...languages]).optional(),
      blind: z.boolean().optional(),
      seenNotice: z.boolean().optional(),
      singleKeys: z.boolean().optional(),
      noticedSites: z.array(z.string()).optional(),
      signalsOff: z.array(signalKindSchema).optional(),
      signalsPaused: z.boolean().optional(),
      keepPeopleMonths: z.number().int().positive().max(600).nullable().optional(),
      decideFirstShare: z.number().int().min(0).max(100).optional(),
      sender: z.string().max(200).optional(),
      outcomeModel: outcomeModelSettingsSchema.optional(),
      traceCollector: z.string().max(2_000).nullable().optional()
    }),
    nothing
  ),
  /**
   * Puts a file in the place of everything. Where rows of it do not fit, nothing is changed until it is asked for once more, `despite` them.
   * `leftOut` has at most `maxLeftOutTold` of them.
   */
  "data.import": message(
    "ui",
    "background",
    z.object({ text: z.string(), despite: z.boolean().optional() }),
    z.object({ isTaken: z.boolean(), rows: count, leftOut: z.array(leftOutSchema), leftOutCount: count })
  ),
  "data.erasePerson": message("ui", "background", z.object({ personId: id }), erasedPerson),
  /** Puts what waits into the sealed log: a file of it is written of what is sealed. */
  "log.seal": message("ui", "background", nothing, nothing),
  "data.eraseAll": message("ui", "background", nothing, erased)
} as const
