import { useEffect, useRef, useState } from "react"
import { isPanelOpen, openPanel } from "~browser/side-panel"
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

  // The icon was clicked while the panel is open: that is what the click was for.
  const read = useRef(false)
  const { send } = sending
  useEffect(() => {
    if (!tab || read.current || tab.incognito || !isReadable(tab.url)) return
    read.current = true
    isPanelOpen(tab.windowId).then(
      isOpen => isOpen && void send("page.read", { tabId: tab.tabId }),
      () => undefined
    )
  }, [tab, send])

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
      <div className="popup-ways">
        <button ref={main} type="button" className="popup-main" onClick={open}>
          {t("popupOpenPanel")}
        </button>
        {tab && isReadable(tab.url) && (
          <button type="button" disabled={sending.pending} onClick={() => void sending.send("page.read", { tabId: tab.tabId })}>
            {t("popupRead")}
          </button>
        )}
      </div>
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
