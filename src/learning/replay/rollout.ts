import * as z from "zod"
import { verdictWordSchema } from "~evaluation/evaluation"
import { hashText } from "~profile/hash-text"

const id = z.string().min(1)
/** Milliseconds since the epoch; no later than the last day that a date can name (ECMA-262, 21.4.1.1). */
const at = z.number().int().nonnegative().max(8.64e15)
const verdicts = z.record(z.string(), verdictWordSchema)

/** Shares of new people, in a hundred, that a candidate may be asked about. */
export const rolloutShares = [10, 25, 50, 100] as const
/** A candidate is asked about so many new people at most: then it is the recruiter's turn. */
export const mostAskedBeside = 200
/** So many new people have to be answered by both before a candidate may take the place of the one before. */
export const leastBeside = 5

/** A new person whom a candidate was asked about beside the one that judges. What it says takes nothing's place. */
export const besidePersonSchema = z.object({
  roleId: id,
  personId: id,
  runId: id,
  at,
  /** The verdicts that stood. */
  before: verdicts,
  /** The candidate's; null while it has not answered, or where it could not. */
  after: verdicts.nullable()
})
export type BesidePerson = z.infer<typeof besidePersonSchema>

/**
 * What becomes of a candidate that was tried over past decisions: asked `beside` the one that judges, for a share of new people, then used for
 * the `whole`, and `back` whenever the recruiter says so.
 */
export const rolloutSchema = z.object({
  state: z.enum(["beside", "whole", "back"]),
  share: z.number().int().min(1).max(100),
  candidateId: id,
  /** The model that judged people when it was approved. */
  formerId: id,
  /** What was chosen for judging people then; null where nothing was, and the choice for all skills held. */
  formerChoice: id.nullable(),
  people: z.array(besidePersonSchema).max(mostAskedBeside),
  approvedAt: at,
  wholeAt: at.nullable(),
  backAt: at.nullable()
})
export type Rollout = z.infer<typeof rolloutSchema>

/** Whether a candidate is asked about somebody: drawn by their ids, so that it is the same however often it is asked, and nobody's choice. */
export function isDrawnBeside(replayId: string, share: number, { roleId, personId }: { roleId: string; personId: string }): boolean {
  return hashText(`${replayId}\n${roleId}\n${personId}`) % 100 < share
}
