import { useEffect } from "react"
import type { TabFacts } from "~browser/tabs"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { useSettings } from "~ui/use-settings"
import { SiteSwitch } from "./site-switch"
import { Today } from "./today"
import { useWhatIsSeen } from "./use-what-is-seen"
import { webOrigin } from "~ui/web-origin"

// What the popup reads from the store. Loaded after the first paint, because the store's own code takes longer than the popup may.

export interface FromStoreProps {
  /** Undefined while the browser has not said yet. */
  tab: TabFacts | null | undefined
}

/** One line on what Candor sees on this page. */
export function Seen({ tab }: FromStoreProps) {
  return useWhatIsSeen(tab, useSettings()?.blind ?? false)
}

/** The two switches; the colour scheme that is set follows from the same settings. */
export function Switches({ tab, sending }: FromStoreProps & { sending: Sending }) {
  const settings = useSettings()
  const scheme = settings?.colorScheme ?? "auto"
  useEffect(() => {
    if (scheme === "auto") delete document.documentElement.dataset.scheme
    else document.documentElement.dataset.scheme = scheme
  }, [scheme])
  return (
    <>
      {settings && (
        <label className="popup-switch">
          <span>{t("popupPause")}</span>
          <input
            type="checkbox"
            role="switch"
            checked={settings.paused}
            onChange={event => void sending.send("settings.change", { paused: event.currentTarget.checked })}
          />
        </label>
      )}
      {tab && settings && <SiteSwitch origin={webOrigin(tab.url)} settings={settings} sending={sending} />}
    </>
  )
}

export { Today }
