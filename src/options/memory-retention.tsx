import { Checkbox } from "@mantine/core"
import { useEffect, useState } from "react"
import type { Kept } from "~store/learning/memory-counts"
import { defaultSettings } from "~store/default-settings"
import type { Settings } from "~store/rows/rows"
import { formatDay } from "~ui/format"
import { LastPurge } from "~ui/words/last-purge"
import { NumberField } from "~ui/number-field"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"

/** As the contract has it (settings.change). */
const mostMonths = 600

interface MemoryRetentionProps {
  /** Months after which people are erased; null keeps them. */
  months: number | null
  people: Kept
  /** Who goes at the next purge. */
  going: number
  /** The clock went ahead by days at once, and nothing is erased until it has stood for a day. */
  held: boolean
  /** What the last purge came to. */
  lastPurge: Settings["lastPurge"]
  sending: Sending
}

/**
 * How long people are kept. A number counts when the field is left or Enter pressed: whoever types 24 does not mean 2 on the way there,
 * and what is erased does not come back.
 */
export function MemoryRetention({ months, people, going, held, lastPurge, sending }: MemoryRetentionProps) {
  const [written, setWritten] = useState(months)
  useEffect(() => setWritten(months), [months])
  const save = () => {
    if (written === null || written < 1 || written > mostMonths) setWritten(months)
    else if (written !== months) void sending.send("settings.change", { keepPeopleMonths: written })
  }
  return (
    <div className="options-part">
      <h3>{t("memoryRetention")}</h3>
      <p className="options-muted">{t("memoryRetentionWhat")}</p>
      <NumberField
        label={t("memoryMonths")}
        value={written}
        placeholder={t("memoryMonthsOff")}
        disabled={months === null}
        min={1}
        max={mostMonths}
        onChange={setWritten}
        onBlur={save}
        onKeyDown={event => event.key === "Enter" && save()}
      />
      <Checkbox
        label={t("memoryForEver")}
        checked={months === null}
        onChange={event =>
          void sending.send("settings.change", { keepPeopleMonths: event.currentTarget.checked ? null : defaultSettings.keepPeopleMonths })
        }
      />
      <p className="options-muted">
        {people.oldestAt === null
          ? t("memoryPeopleNone")
          : t("memoryPeople", { people: t("libraryPeople", { count: people.count }), day: formatDay(people.oldestAt) })}
      </p>
      {going > 0 && <p className="options-muted">{t("memoryGoing", { count: going })}</p>}
      <LastPurge purge={lastPurge} />
      {held && months !== null && <p role="status">{t("memoryClockHeld")}</p>}
    </div>
  )
}
