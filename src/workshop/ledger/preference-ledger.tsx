import "~ui/preferences/preferences.css"
import { Text, Title } from "@mantine/core"
import { useEffect, useRef } from "react"
import { openSettings } from "~browser/runtime"
import { database } from "~store/database"
import { useKeepFocus } from "~ui/hooks/use-keep-focus"
import { FirstOf } from "~ui/first-of"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { groupPreferences, readLedger } from "./ledger"
import { PreferenceItem } from "./preference-item"
import { TryChange } from "./try-change"

/** Longer than any ledger of a working recruiter; one that a mark leads to has to stand there to be brought into view. */
const shownFirst = 50

/** Everything that was learned, by what has become of it; and a way to try rules and models over past decisions. */
export function PreferenceLedger({ shownId }: { shownId: string | null }) {
  const ledger = useLive(() => readLedger(database()), [])
  const focus = useKeepFocus()
  const whole = useRef<HTMLDivElement>(null)
  const count = ledger?.preferences.length
  useEffect(() => {
    // The row that was forgotten took the focus along.
    if (whole.current) focus.arrived(whole.current)
  }, [focus, count])
  if (!ledger) return null
  const { preferences, replays, roles } = ledger
  return (
    <div ref={whole} tabIndex={-1} className="preference-ledger">
      {preferences.length === 0 && <Text c="dimmed">{t("libraryPreferencesNone")}</Text>}
      {groupPreferences(preferences).map(group => (
        <section key={group.title} className="preference-group" aria-label={t(group.title)}>
          <Title order={3} size="h4">
            {t(group.title)}
          </Title>
          {group.title === "prefDeclined" && <p className="library-facts">{t("prefDeclinedWhat")}</p>}
          <FirstOf rows={group.preferences} first={shownFirst}>
            {preference => (
              <PreferenceItem
                key={preference.id}
                preference={preference}
                shownId={shownId}
                replay={replays.get(preference.id) ?? null}
                roles={roles}
                focus={focus}
              />
            )}
          </FirstOf>
        </section>
      ))}
      {(ledger.hasDecisions || ledger.tried.length > 0) && <TryChange ledger={ledger} />}
      <button type="button" className="candor-link-button preference-settings" onClick={openSettings}>
        {t("prefSettings")}
      </button>
    </div>
  )
}
