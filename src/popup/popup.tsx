import { useEffect, useRef, useState } from "react"
import { openPanel } from "~browser/side-panel"
import type { TabFacts } from "~browser/tabs"
import type { Settings } from "~store/rows"
import { t } from "~ui/text"
import { useSend } from "~ui/use-send"
import { PopupFailure } from "./popup-failure"
import { SiteSwitch } from "./site-switch"
import { Today } from "./today"
import { useWhatIsSeen } from "./use-what-is-seen"
import { isReadable, webOrigin } from "./web-origin"

export interface PopupProps {
  /** Undefined while the browser has not said yet. */
  tab: TabFacts | null | undefined
  settings: Settings | undefined
}

/** What Candor sees on this page in one line, the way into the panel, the two switches, and today's counts. */
export function Popup({ tab, settings }: PopupProps) {
  const sending = useSend()
  const seen = useWhatIsSeen(tab, settings?.blind ?? false)
  const main = useRef<HTMLButtonElement>(null)
  const [notOpened, setNotOpened] = useState(false)
  const origin = webOrigin(tab?.url ?? null)
  // Enter opens the panel, whatever the browser focused when it showed the popup.
  useEffect(() => main.current?.focus(), [])

  const open = () => {
    if (!tab) return
    // Synchronous, and first: the browser takes an await in between for the end of the click (PLATFORM.md).
    const opened = openPanel(tab.windowId)
    if (isReadable(tab.url)) void sending.send("page.read", { tabId: tab.tabId })
    opened.then(
      () => window.close(),
      () => setNotOpened(true)
    )
  }

  return (
    <main className="popup">
      <h1 className="popup-title">Candor</h1>
      <p className="popup-seen" role="status">
        {seen}
      </p>
      <button ref={main} type="button" className="popup-main" onClick={open}>
        {t("popupOpenPanel")}
      </button>
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
      {tab && <SiteSwitch origin={origin} sending={sending} />}
      {notOpened && (
        <p role="alert" className="popup-failure">
          {t("popupNotOpened")}
        </p>
      )}
      <PopupFailure sending={sending} />
      <Today />
      <a className="popup-options" href="/options.html" target="_blank" rel="noreferrer">
        {t("popupOptions")}
      </a>
    </main>
  )
}
