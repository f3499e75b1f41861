import { Switch } from "@mantine/core"
import type { SignalKind } from "~learning/preferences/signal-kind"
import type { Kept, MemoryCounts } from "~store/learning/memory-counts"
import type { Settings } from "~store/rows/rows"
import { formatDay } from "~ui/format"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"

interface Kind {
  label: TextKey
  what: TextKey
}

const looked = {
  visit: { label: "memoryVisit", what: "memoryVisitWhat" },
  time: { label: "memoryTime", what: "memoryTimeWhat" },
  "section in view": { label: "memorySection", what: "memorySectionWhat" },
  "quote opened": { label: "memoryQuoteOpened", what: "memoryQuoteOpenedWhat" },
  "quote in view": { label: "memoryQuoteViewed", what: "memoryQuoteViewedWhat" }
} satisfies Partial<Record<SignalKind, Kind>>
const said = {
  decision: { label: "memoryDecision", what: "memoryDecisionWhat" },
  override: { label: "memoryOverride", what: "memoryOverrideWhat" },
  "verdict thumb": { label: "memoryVerdictThumb", what: "memoryVerdictThumbWhat" },
  "chat thumb": { label: "memoryChatThumb", what: "memoryChatThumbWhat" },
  alias: { label: "memoryAlias", what: "memoryAliasWhat" },
  outcome: { label: "memoryOutcome", what: "memoryOutcomeWhat" },
  calibration: { label: "memoryCalibration", what: "memoryCalibrationWhat" },
  preference: { label: "memoryPreference", what: "memoryPreferenceWhat" }
} satisfies Partial<Record<SignalKind, Kind>>
const searched = {
  "pattern used": { label: "memoryPattern", what: "memoryPatternWhat" },
  "strategy picked": { label: "memoryStrategy", what: "memoryStrategyWhat" },
  "search opened": { label: "memorySearch", what: "memorySearchWhat" }
} satisfies Partial<Record<SignalKind, Kind>>

/** A kind that is in none of the groups does not compile: no signal is kept that has no switch. */
const all: Record<SignalKind, Kind> = { ...looked, ...said, ...searched }
const groups: readonly { title: TextKey; kinds: readonly SignalKind[] }[] = [
  { title: "memoryLooked", kinds: Object.keys(looked) as SignalKind[] },
  { title: "memorySaid", kinds: Object.keys(said) as SignalKind[] },
  { title: "memorySearched", kinds: Object.keys(searched) as SignalKind[] }
]

interface MemoryKindsProps {
  settings: Settings
  counts: MemoryCounts
  sending: Sending
}

/** A switch for each kind of signal, with what is noted and how much of it is kept. */
export function MemoryKinds({ settings, counts, sending }: MemoryKindsProps) {
  const { signalsOff, signalsPaused } = settings
  const set = (kind: SignalKind, on: boolean) => {
    const others = signalsOff.filter(off => off !== kind)
    void sending.send("settings.change", { signalsOff: on ? others : [...others, kind] })
  }
  return groups.map(group => (
    <div key={group.title} className="options-part" role="group" aria-label={t(group.title)}>
      <h3>{t(group.title)}</h3>
      <ul className="options-list">
        {group.kinds.map(kind => (
          <li key={kind}>
            <span>
              <Switch
                label={t(all[kind].label)}
                description={t(all[kind].what)}
                checked={!signalsOff.includes(kind)}
                disabled={signalsPaused}
                onChange={event => set(kind, event.currentTarget.checked)}
              />
            </span>
            <small>{keptText(counts.signals[kind])}</small>
          </li>
        ))}
      </ul>
    </div>
  ))
}

function keptText({ count, oldestAt }: Kept): string {
  return oldestAt === null ? t("memoryNone") : t("memoryKept", { count, day: formatDay(oldestAt) })
}
