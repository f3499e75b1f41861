import * as z from "zod"

/** What the recruiter does that is kept as a signal; each kind can be switched off. */
export const signalKinds = [
  "visit",
  "time",
  "quote opened",
  "quote in view",
  "section in view",
  "verdict thumb",
  "override",
  "chat thumb",
  "decision",
  "pattern used",
  "strategy picked",
  "search opened",
  "alias",
  "outcome",
  "calibration",
  "preference"
] as const
export const signalKindSchema = z.enum(signalKinds)
export type SignalKind = z.infer<typeof signalKindSchema>
