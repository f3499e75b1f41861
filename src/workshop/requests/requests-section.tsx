import { database } from "~store/database"
import type { Library } from "~store/learning/patterns"
import type { RequestRow } from "~store/rows/request-rows"
import { FirstOf } from "~ui/first-of"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { t } from "~ui/text"
import { DisputeList } from "./dispute-list"
import { NewRequest } from "./new-request"
import { RequestItem } from "./request-item"

/** Open ones by their day, then those that ended, the last first. */
async function queue(): Promise<{ row: RequestRow; name: string | null; isObjected: boolean }[]> {
  const { requests, people } = database()
  const rows = (await requests.toArray()).sort((a, b) => {
    if (a.state !== "open" && b.state !== "open") return (b.endedAt ?? 0) - (a.endedAt ?? 0)
    return a.state === "open" && b.state === "open" ? a.dueAt - b.dueAt : a.state === "open" ? -1 : 1
  })
  const known = await people.bulkGet(rows.map(({ personId }) => personId ?? ""))
  return rows.map((row, at) => ({ row, name: known[at]?.name ?? null, isObjected: known[at]?.objectedAt !== undefined }))
}

/** What people ask for that is theirs to ask: one queue, each with its day and what was done. */
export function RequestsSection({ roles }: { roles: Library["roles"] }) {
  const rows = useLive(queue, [])
  const isBlind = useSettings()?.blind ?? false
  if (!rows) return null
  const nameOf = (row: RequestRow, name: string | null) => {
    if (row.personId === null) return t("requestOfNobody")
    return isBlind ? t("candidateBlindName") : (name ?? t("candidateNoName"))
  }
  return (
    <>
      <p className="workshop-muted">{t("requestsWhat")}</p>
      <NewRequest roles={roles} isBlind={isBlind} />
      {rows.length === 0 && <p className="workshop-muted">{t("requestsNone")}</p>}
      <FirstOf rows={rows} first={20}>
        {({ row, name, isObjected }) => (
          <RequestItem key={row.id} row={row} name={nameOf(row, name)} roles={roles} isObjected={isObjected} />
        )}
      </FirstOf>
      <DisputeList roles={roles} isBlind={isBlind} />
    </>
  )
}
