import * as z from "zod"
import { packLineKinds } from "~learning/patterns/pack-lines"
import { patternPartsSchema } from "~learning/patterns/pattern-parts"
import { replayChangeSchema } from "~learning/replay/replay-report"
import { rolloutShares } from "~learning/replay/rollout"
import { preferenceEffectSchema, preferenceScopeSchema } from "~learning/preferences/preference"
import { dataCardSchema } from "~run/tuning-card"
import { saidSchema } from "~sentence/said"
import { message, nothing } from "./message"

const id = z.string().min(1)
const count = z.number().int().nonnegative()
const preference = z.object({ preferenceId: id })

const packLine = z.object({ id, kind: z.enum(packLineKinds), texts: z.array(z.string()), refused: saidSchema.nullable() })

/** Two patterns at most are put together at a time: of three, nobody could see any more where a part comes from. */
const patternIds = z.array(id).min(1).max(2)

/** What is learned: the ledger of preferences, replays, patterns, calibration. */
export const learningMessages = {
  "pattern.keep": message("ui", "background", z.object({ roleId: id, name: z.string().min(1) }), z.object({ patternId: id })),
  "pattern.rename": message("ui", "background", z.object({ patternId: id, name: z.string().min(1) }), nothing),
  "pattern.delete": message("ui", "background", z.object({ patternId: id }), nothing),
  /** Takes one part out of a pattern; `key` is its id, or for aliases, notes, questions and preferences its place. Roles started from it stay. */
  "pattern.removePart": message(
    "ui",
    "background",
    z.object({ patternId: id, part: z.enum(["qualification", "strategy", "alias", "note", "question", "preference"]), key: id }),
    nothing
  ),
  /** Takes a note out of a role; everybody is judged without it. */
  "note.remove": message("ui", "background", z.object({ roleId: id, text: id }), nothing),
  /** What a pack says becomes the recruiter's own word: a note is told to models as theirs. */
  "note.adopt": message("ui", "background", z.object({ roleId: id, text: id }), nothing),
  /** Takes back what a pack changed of a qualification; `markId` is that of its mark. */
  "packChange.remove": message("ui", "background", z.object({ roleId: id, markId: id }), nothing),
  /** `choice` is one of the question's (learning/calibration-questions.ts). */
  "calibration.settle": message("ui", "background", z.object({ calibrationId: id, questionId: id, choice: id }), nothing),
  /** Not now: the offer becomes a line that can be pressed at any time. */
  "calibration.later": message("ui", "background", z.object({ roleId: id }), nothing),
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
  ),
  /** Has a candidate that was tried asked beside the one that judges, about a share of new people. Nothing takes anything's place. */
  "rollout.approve": message("ui", "background", z.object({ replayId: id, share: z.literal([...rolloutShares]) }), nothing),
  /** A candidate takes the place of the one that judged. */
  "rollout.whole": message("ui", "background", z.object({ replayId: id }), nothing),
  /** Nothing more is asked of a candidate; where it took the place of another, that one judges again. */
  "rollout.back": message("ui", "background", z.object({ replayId: id }), nothing),
  /**
   * The files for tuning of what the recruiter approved, corrected, overruled and thumbed, with their data card. Nothing is kept of them.
   * `groups`: what people said of themselves by the recruiter's own file, attribute → person → group; null without one.
   */
  "tuning.make": message(
    "ui",
    "background",
    z.object({ groups: z.record(z.string(), z.record(id, z.string())).nullable() }),
    z.object({ card: dataCardSchema, files: z.array(z.object({ name: z.string(), text: z.string() })) })
  ),
  /** Picks up to five varied people; null where there are not enough. */
  "calibration.start": message("ui", "background", z.object({ roleId: id }), z.object({ calibrationId: z.string().nullable() })),
  "calibration.answer": message(
    "ui",
    "background",
    z.object({ calibrationId: id, personId: id, answer: z.enum(["yes", "no", "unsure"]) }),
    nothing
  ),
  "calibration.leave": message("ui", "background", z.object({ calibrationId: id }), nothing),
  /** The parts of one pattern, or of two merged ones, as a pattern of its own. Ids of parts are those of `mergePatterns`. */
  "pattern.merge": message(
    "ui",
    "background",
    z.object({ patternIds, name: z.string().min(1), parts: patternPartsSchema }),
    z.object({ patternId: id })
  ),
  /** Puts the parts of one pattern, or of two merged ones, into a role. */
  "pattern.take": message("ui", "background", z.object({ roleId: id, patternIds, parts: patternPartsSchema }), nothing),
  /** The patterns that were proposed for a draft are not wanted: they are not proposed for it again. */
  "pattern.decline": message("ui", "background", z.object({ roleId: id }), nothing),
  /** What a pack holds, line by line, and why a line is not taken in. Nothing is kept by it. */
  "pattern.readPack": message(
    "ui",
    "background",
    z.object({ text: z.string() }),
    z.object({
      /** As the file says; empty where it does not. */
      name: z.string(),
      by: z.string(),
      patterns: z.array(z.object({ name: z.string(), lines: z.array(packLine) }))
    })
  ),
  /**
   * Takes in the chosen lines of a pack: all of them or nothing, and none that may not be. They say from now on that they are from `pack`, by
   * `by`. A pattern that came from the same pack before is brought up to date.
   */
  "pattern.import": message(
    "ui",
    "background",
    z.object({ text: z.string(), pack: z.string().max(200), by: z.string().max(200), lineIds: z.array(id).max(200_000) }),
    z.object({ added: z.array(z.string()), updated: z.array(z.string()), same: count })
  )
} as const
