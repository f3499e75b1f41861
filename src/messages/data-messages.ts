import * as z from "zod"
import { signalKindSchema } from "~learning/preferences/signal-kind"
import { message, nothing } from "./message"

const id = z.string().min(1)

/** Settings, import, erasing. */
export const dataMessages = {
  "settings.change": message(
    "ui",
    "background",
    z.object({
      paused: z.boolean().optional(),
      colorScheme: z.enum(["auto", "light", "dark"]).optional(),
      blind: z.boolean().optional(),
      seenNotice: z.boolean().optional(),
      singleKeys: z.boolean().optional(),
      noticedSites: z.array(z.string()).optional(),
      signalsOff: z.array(signalKindSchema).optional(),
      signalsPaused: z.boolean().optional(),
      keepPeopleMonths: z.number().int().positive().max(600).nullable().optional(),
      decideFirstShare: z.number().int().min(0).max(100).optional(),
      traceCollector: z.string().max(2_000).nullable().optional()
    }),
    nothing
  ),
  "data.import": message("ui", "background", z.object({ text: z.string() }), z.object({ rows: z.number().int().nonnegative() })),
  "data.erasePerson": message("ui", "background", z.object({ personId: id }), nothing),
  "data.eraseAll": message("ui", "background", nothing, nothing)
} as const
