import * as z from "zod"
import { preferenceEffectSchema, preferenceScopeSchema } from "~learning/preferences/preference"
import { replayChangeSchema } from "~learning/replay/replay-report"
import { message, nothing } from "./message"

const id = z.string().min(1)
const preference = z.object({ preferenceId: id })

/** The ledger of preferences, and what is tried over past decisions. */
export const learningMessages = {
  /** Approves it: it is replayed over past decisions, and is in use when that is no worse than before. */
  "preference.approve": message("ui", "background", preference, z.object({ replayId: id })),
  /** In use although its replay was worse, or although it faded: the recruiter's word goes. */
  "preference.use": message("ui", "background", preference, nothing),
  /** Not wanted: it stays in the ledger and is not proposed again. Out of use where it was in use. */
  "preference.decline": message("ui", "background", preference, nothing),
  "preference.change": message(
    "ui",
    "background",
    z.object({
      preferenceId: id,
      wording: z.string().min(1).max(300).optional(),
      scope: preferenceScopeSchema.optional(),
      effect: preferenceEffectSchema.optional()
    }),
    nothing
  ),
  /** Takes it away with everything derived from it. */
  "preference.forget": message("ui", "background", preference, nothing),
  "replay.start": message(
    "ui",
    "background",
    z.object({ change: replayChangeSchema, days: z.number().int().min(1).max(3650).default(90) }),
    z.object({ replayId: id })
  )
} as const
