import { useEffect, useRef, useState } from "react"
import { openPanel } from "~browser/side-panel"
import type { TabFacts } from "~browser/tabs"
import { t } from "~ui/text"
import { usePopupSend } from "./use-popup-send"
import { PopupFailure } from "./popup-failure"
import { isReadable } from "~ui/web-origin"
import { Seen } from "./seen"
import { Switches } from "./switches"
import { Today } from "./today"
import { useFromStore } from "./use-from-store"

export interface PopupProps {
  /** Undefined while the browser has not said yet. */
  tab: TabFacts | null | undefined
}

/** What Candor sees on this page in one line, the way into the panel, the two switches, and today's counts. */
export function Popup({ tab }: PopupProps) {
  const sending = usePopupSend()
  const settings = useFromStore(store => store.storedSettings())
  const main = useRef<HTMLButtonElement>(null)
  const [notOpened, setNotOpened] = useState(false)
  // Enter opens the panel, whatever the browser focused when it showed the popup.
  useEffect(() => main.current?.focus(), [])

  const open = () => {
    if (!tab) return
    // Synchronous, and first: sidePanel.open() counts only within the click, which the browser takes to end at the first await.
    const opened = openPanel(tab.windowId)
    // Should the popup be gone before a sleeping worker has its message, the panel asks again (sidepanel/shell/use-read-on-open.ts).
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
        {settings && <Seen tab={tab} blind={settings.blind} />}
      </p>
      <button ref={main} type="button" className="popup-main" onClick={open}>
        {t("popupOpenPanel")}
      </button>
      {settings && <Switches tab={tab} settings={settings} sending={sending} />}
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
