import { database } from "~store/database"
import type { Library } from "~store/learning/patterns"
import { SendFailure } from "~ui/failure-alert"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"

async function disputes() {
  const rows = await database().disputes.toArray()
  const people = await database().people.bulkGet(rows.map(({ personId }) => personId))
  return rows.map((row, at) => ({ ...row, name: people[at]?.name ?? null }))
}

/** What stands beside verdicts, and the way to take it away once the person does. */
export function DisputeList({ roles, isBlind }: { roles: Library["roles"]; isBlind: boolean }) {
  const sending = useSend()
  const rows = useLive(disputes, [])
  if (!rows || rows.length === 0) return null
  const askedOf = (roleId: string, qualificationId: string | null) =>
    roles.find(({ id }) => id === roleId)?.role.qualifications.find(({ id }) => id === qualificationId)?.text ?? t("requestDisputeAll")
  const titleOf = (roleId: string) => roles.find(({ id }) => id === roleId)?.role.title ?? t("candidateUntitledRole")
  return (
    <section aria-labelledby="disputes-title">
      <h3 id="disputes-title">{t("requestDisputes")}</h3>
      <ul className="library-list">
        {rows.map(({ id, name, roleId, qualificationId, text }) => {
          const who = isBlind ? t("candidateBlindName") : (name ?? t("candidateNoName"))
          return (
            <li key={id} className="library-item">
              <p>{t("requestDisputeLine", { who, role: titleOf(roleId), what: askedOf(roleId, qualificationId), text })}</p>
              <button
                type="button"
                className="candor-link-button"
                aria-label={t("requestDisputeRemoveNamed", { who })}
                disabled={sending.pending}
                onClick={() => void sending.send("dispute.remove", { disputeId: id })}
              >
                {t("requestDisputeRemove")}
              </button>
            </li>
          )
        })}
      </ul>
      <SendFailure sending={sending} />
    </section>
  )
}
