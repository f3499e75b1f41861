import { database } from "~store/database"
import { countsSince } from "~store/people/visits"
import { t } from "~ui/text"
import { useLive } from "~ui/use-live"

/** Milliseconds since the epoch at which today began on this machine's clock. */
function startOfToday(): number {
  const start = new Date()
  return start.setHours(0, 0, 0, 0)
}

/** Today's counts: people seen, decisions taken. */
export function Today() {
  const counts = useLive(() => countsSince(database(), startOfToday()), [])
  return (
    <p className="popup-today">
      {counts ? `${t("popupToday")} ${t("popupSeen", { count: counts.seen })} · ${t("popupDecided", { count: counts.decided })}` : "\u00a0"}
    </p>
  )
}
