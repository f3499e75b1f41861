import "../runs/runs.css"
import { isTopLeftOut } from "~profile/redaction/top-left-out"
import { database } from "~store/database"
import type { OutgoingRow } from "~store/rows/model-rows"
import { formatMoment } from "~ui/format"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { whomAbout } from "~store/runs/run-views"

/** One request: when, to whom, about whom, how large; opened, its exact body. */
export function OutgoingItem({ row, name }: { row: OutgoingRow; name: string }) {
  const { runId } = row
  const who = useLive(() => whomAbout(database(), runId), [runId])
  return (
    <li>
      <details>
        <summary>
          {t(row.sentAt === null ? "outgoingWaits" : "outgoingSent", { name, bytes: row.bytes, day: formatMoment(row.sentAt ?? row.at) })}
        </summary>
        {typeof who === "string" && <p className="run-note">{t("outgoingAbout", { who, origin: row.origin })}</p>}
        {isTopLeftOut(row.body) && <p className="run-note">{t("outgoingNoName")}</p>}
        <OutgoingBody body={row.body} />
      </details>
    </li>
  )
}

/** The exact body that is sent. Scrolls by itself and can be reached by keyboard. */
export function OutgoingBody({ body }: { body: string }) {
  return (
    // A region that scrolls has to be reachable without a mouse.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className="candor-outgoing-body" tabIndex={0} role="region" aria-label={t("outgoingBody")}>
      {body}
    </pre>
  )
}
