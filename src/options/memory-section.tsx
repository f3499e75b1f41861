import { Switch } from "@mantine/core"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { MemoryDecideFirst } from "./memory-decide-first"
import { MemoryKinds } from "./memory-kinds"
import { MemoryRetention } from "./memory-retention"
import { useMemoryCounts } from "./use-memory-counts"

/** What Candor notes and for how long: a switch for each kind, a pause for all, and what is kept now. */
export function MemorySection() {
  const settings = useSettings()
  const counts = useMemoryCounts(settings)
  const sending = useSend()
  if (!settings || !counts) return null
  return (
    <>
      <p className="options-muted">{t("memoryWhat")}</p>
      <Switch
        label={t("memoryPaused")}
        description={t("memoryPausedWhat")}
        checked={settings.signalsPaused}
        onChange={event => void sending.send("settings.change", { signalsPaused: event.currentTarget.checked })}
      />
      <MemoryKinds settings={settings} counts={counts} sending={sending} />
      <MemoryRetention
        months={settings.keepPeopleMonths}
        people={counts.people}
        going={counts.going}
        held={settings.clockHeldAt !== null}
        lastPurge={settings.lastPurge}
        sending={sending}
      />
      <MemoryDecideFirst share={settings.decideFirstShare} sending={sending} />
      <div className="options-part">
        <h3>{t("memoryForgottenTitle")}</h3>
        <p className="options-muted">
          {counts.forgotten === 0 ? t("memoryForgottenNone") : t("memoryForgotten", { count: counts.forgotten })}
        </p>
      </div>
      <SendFailure sending={sending} />
    </>
  )
}
