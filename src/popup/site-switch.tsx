import { useState } from "react"
import { askToRead, stopReading } from "~browser/permissions"
import { forgetSiteWish, noteSiteWish } from "~browser/site-wish"
import { database } from "~store/database"
import { listSites } from "~store/sites"
import { t } from "~ui/text"
import { useLive } from "~ui/use-live"
import type { Sending } from "~ui/use-send"

/**
 * Switches reading by itself on or off for this page's site. Before the first site of all, a plain notice: some sites' terms restrict
 * software that reads pages. The browser asks for the permission in the same click.
 */
export function SiteSwitch({ origin, sending }: { origin: string | null; sending: Sending }) {
  const sites = useLive(() => listSites(database()), [])
  const [notice, setNotice] = useState(false)
  const [refused, setRefused] = useState(false)
  if (!sites) return null
  if (origin === null) return <p className="popup-muted">{t("popupSiteNotPossible")}</p>
  const { host } = new URL(origin)
  const on = sites.some(site => site.origin === origin)

  const switchOn = () => {
    setRefused(false)
    // First thing in the click: the browser only asks while it lasts.
    const asked = askToRead(origin)
    // The browser's question may close this popup: then the worker switches the site on, by this note.
    void noteSiteWish(origin, Date.now())
    asked.then(
      granted => {
        if (!granted) void forgetSiteWish()
        setRefused(!granted)
        setNotice(false)
        if (granted) void sending.send("site.switch", { origin, on: true })
      },
      () => setRefused(true)
    )
  }
  const switchOff = async () => {
    const done = await sending.send("site.switch", { origin, on: false })
    if (done) await stopReading(origin)
  }
  return (
    <>
      <label className="popup-switch">
        <span>
          {t("popupSite")} <small>{host}</small>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          onChange={() => {
            if (on) void switchOff()
            else if (sites.length === 0 && !notice) setNotice(true)
            else switchOn()
          }}
        />
      </label>
      {notice && !on && (
        <div className="popup-notice">
          <p>{t("popupSiteNotice", { host })}</p>
          <button type="button" onClick={switchOn}>
            {t("popupSiteOn")}
          </button>
          <button type="button" onClick={() => setNotice(false)}>
            {t("popupSiteNotNow")}
          </button>
        </div>
      )}
      {refused && !on && (
        <p role="status" className="popup-muted">
          {t("popupSiteRefused")}
        </p>
      )}
    </>
  )
}
