import { verdictCounts } from "~trust/sealed-log/verdict-counts"
import type { CandorDatabase } from "../database"
import type { DecisionWord, Shown, VerdictFeedbackRow } from "../rows/rows"
import { appendToLog, besideLog, logIdOf, markOf, tellCriteria, tellWho } from "./append-to-log"

// Writes: only the worker calls these, inside the transaction that decides.

interface Decided {
  roleId: string
  personId: string
  decision: DecisionWord | null
  previous: DecisionWord | null
  reason: string | null
  /** What the recruiter had before them; absent where nothing was evaluated. */
  shown: Shown | undefined
  at: number
}

/** Tells a decision to the sealed log: what was decided, on which version of which criteria, and what was there to be seen by then. */
export async function tellDecision(database: CandorDatabase, decided: Decided): Promise<void> {
  const { roleId, personId, decision, previous, reason, shown, at } = decided
  await tellWho(database, at)
  await tellCriteria(database, roleId, at)
  const [visit, quotesOpened, overrides] = await Promise.all([
    database.visits.get([personId, roleId]),
    database.signals
      .where("personId")
      .equals(personId)
      .filter(({ kind, roleId: of }) => kind === "quote opened" && of === roleId)
      .count(),
    database.verdictFeedback
      .where("[roleId+personId]")
      .equals([roleId, personId])
      .filter(({ override }) => override !== null)
      .count()
  ])
  const verdicts: Shown["verdicts"] = {}
  for (const [id, verdict] of Object.entries(shown?.verdicts ?? {})) verdicts[await logIdOf(database, id)] = verdict
  await appendToLog(database, {
    at,
    told: {
      kind: "decision",
      role: roleId,
      person: await markOf(database, personId),
      decision,
      previous,
      version: shown?.roleVersion ?? null,
      rules: shown?.rulesVersion ?? null,
      model: shown?.model ?? null,
      verdictsWere: shown === undefined ? "none" : shown.hidden ? "hidden" : "shown",
      verdicts,
      counts: verdictCounts(Object.values(verdicts)),
      lookedMs: Math.round(visit?.timeMs ?? 0),
      quotesOpened,
      overrides
    },
    texts: reason === null ? {} : { reason: besideLog(reason) }
  })
}

interface Overridden {
  about: Pick<VerdictFeedbackRow, "roleId" | "personId" | "qualificationId">
  version: number
  was: Shown["verdicts"][string]
  verdict: VerdictFeedbackRow["override"]
  why: string | undefined
  at: number
}

/** Tells the sealed log that the recruiter set a verdict otherwise, or took that back. */
export async function tellOverride(database: CandorDatabase, { about, version, was, verdict, why, at }: Overridden): Promise<void> {
  await tellWho(database, at)
  await tellCriteria(database, about.roleId, at)
  const person = await markOf(database, about.personId)
  const qualification = await logIdOf(database, about.qualificationId)
  await appendToLog(database, {
    at,
    told: { kind: "override", role: about.roleId, person, version, qualification, was, verdict },
    texts: why === undefined ? {} : { reason: besideLog(why) }
  })
}
