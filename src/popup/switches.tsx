import { useEffect } from "react"
import type { TabFacts } from "~browser/tabs"
import type { Settings } from "~store/rows/rows"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { webOrigin } from "~ui/web-origin"
import { SiteSwitch } from "./site-switch"

/** The two switches; the colour scheme that is set follows from the same settings. */
export function Switches({ tab, settings, sending }: { tab: TabFacts | null | undefined; settings: Settings; sending: Sending }) {
  const { colorScheme, paused } = settings
  useEffect(() => {
    if (colorScheme === "auto") delete document.documentElement.dataset.scheme
    else document.documentElement.dataset.scheme = colorScheme
  }, [colorScheme])
  return (
    <>
      <label className="popup-switch">
        <span>{t("popupPause")}</span>
        <input
          type="checkbox"
          role="switch"
          checked={paused}
          onChange={event => void sending.send("settings.change", { paused: event.currentTarget.checked })}
        />
      </label>
      {tab && <SiteSwitch origin={webOrigin(tab.url)} settings={settings} sending={sending} />}
    </>
  )
}
