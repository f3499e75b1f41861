import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { isInUse, resultOf, type RunView } from "~store/runs/run-views"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { verdictText } from "~ui/verdict-badge"
import { useVerdictsSeen } from "~ui/hooks/use-decide-first"

/** Verdicts that came out otherwise before, for the same profile and role by the same model: shown, never hidden. */
export function RunFlips({ view: { run, steps }, role }: { view: RunView; role: RoleRow | null }) {
  const { roleId, personId } = run
  const row = useLive(
    async () => (roleId !== null && personId !== null ? ((await database().evaluations.get([roleId, personId])) ?? null) : null),
    [roleId, personId]
  )
  const { evaluation } = resultOf(steps)
  const flips = evaluation && row && isInUse(row, evaluation) ? (row.flips ?? []) : []
  useVerdictsSeen(roleId, flips.length > 0 && personId !== null ? [personId] : [])
  if (!evaluation || flips.length === 0) return null
  return (
    <section className="run-warning" aria-labelledby="run-flips">
      <h3 id="run-flips">{t("runFlips", { count: flips.length })}</h3>
      <ul>
        {flips.map(({ qualificationId, before }) => {
          const now = evaluation.verdicts.find(verdict => verdict.qualificationId === qualificationId)
          const text = role?.role.qualifications.find(({ id }) => id === qualificationId)?.text ?? t("runQualificationGone")
          return (
            <li key={qualificationId}>{t("runFlip", { text, before: verdictText(before), now: now ? verdictText(now.verdict) : "–" })}</li>
          )
        })}
      </ul>
    </section>
  )
}
