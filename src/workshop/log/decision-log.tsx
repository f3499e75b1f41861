import { Button } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import { listDecisionLog } from "~store/people/list-decision-log"
import type { DecisionLogEntry } from "~store/people/list-decision-log"
import { formatMoment, formatNumber } from "~ui/format"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSettings } from "~ui/hooks/use-settings"
import { WideTable } from "../wide-table"

const pageSize = 50
const words = { shortlist: "candidateShortlist", maybe: "candidateMaybe", pass: "candidatePass" } as const
const word = (decision: DecisionLogEntry["after"]) => (decision === null ? "–" : t(words[decision]))

/** The decision log: when, who, for which role, what, whether it was undone, and how many of the verdicts beside it are doubted. */
export function DecisionLog() {
  const [limit, setLimit] = useState(pageSize)
  const entries = useLive(() => listDecisionLog(database(), null, limit), [limit])
  const blind = useSettings()?.blind ?? false
  if (!entries) return null
  if (entries.length === 0) return <p className="workshop-muted">{t("optionsAuditNone")}</p>
  return (
    <>
      <WideTable label={t("optionsAuditTable")}>
        <thead>
          <tr>
            <th scope="col">{t("optionsAuditWhen")}</th>
            <th scope="col">{t("optionsAuditWho")}</th>
            <th scope="col">{t("optionsAuditRole")}</th>
            <th scope="col">{t("optionsAuditBefore")}</th>
            <th scope="col">{t("optionsAuditAfter")}</th>
            <th scope="col">{t("optionsAuditUndone")}</th>
            <th scope="col">{t("optionsAuditDoubted")}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(entry => (
            <tr key={entry.id}>
              <td>{formatMoment(entry.at)}</td>
              <td>{blind ? t("candidateBlindName") : (entry.personName ?? t("candidateNoName"))}</td>
              <td>{entry.roleTitle ?? t("candidateUntitledRole")}</td>
              <td>{word(entry.before)}</td>
              <td>{entry.after === null ? t("optionsAuditTakenBack") : word(entry.after)}</td>
              <td>{entry.undone ? t("optionsYes") : ""}</td>
              <td>{entry.doubted > 0 ? formatNumber(entry.doubted) : ""}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {entries.length === limit && (
        <Button variant="default" onClick={() => setLimit(before => before + pageSize)}>
          {t("optionsAuditMore")}
        </Button>
      )}
    </>
  )
}
