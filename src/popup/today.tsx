import { t } from "~ui/text"
import { useFromStore } from "./use-from-store"

/** Milliseconds since the epoch at which today began on this machine's clock. */
function startOfToday(): number {
  const start = new Date()
  return start.setHours(0, 0, 0, 0)
}

/** Today's counts: people seen, decisions taken. */
export function Today() {
  const counts = useFromStore(store => store.counts(startOfToday()))
  return (
    <p className="popup-today">
      {counts ? `${t("popupToday")} ${t("popupSeen", { count: counts.seen })} · ${t("popupDecided", { count: counts.decided })}` : "\u00a0"}
    </p>
  )
}
