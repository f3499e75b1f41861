import type { Settings } from "~store/rows/rows"
import { formatDay } from "../format"
import { t } from "../text"

/** What the last purge came to that erased anything, in a line. */
export function LastPurge({ purge }: { purge: Settings["lastPurge"] }) {
  if (!purge) return null
  const { at, people, signals, entries, heldBack } = purge
  const said = [
    t("purgeLast", { day: formatDay(at), people, signals, entries }),
    ...(heldBack > 0 ? [t("purgeHeld", { count: heldBack })] : [])
  ]
  return <p role="status">{said.join(" ")}</p>
}
