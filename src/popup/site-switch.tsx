import type { Settings } from "~store/rows/rows"
import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { useSiteSwitch } from "~ui/hooks/use-site-switch"
import { useFromStore } from "./use-from-store"

/**
 * Switches reading by itself on or off for this page's site. Before the first site of all, and before one whose terms restrict software
 * that reads pages, a plain notice. The browser asks for the permission in the same click.
 */
export function SiteSwitch({ origin, settings, sending }: { origin: string | null; settings: Settings; sending: Sending }) {
  const sites = useFromStore(store => store.listedSites())
  const site = useSiteSwitch(settings, (sites?.length ?? 0) > 0, sending)
  if (!sites) return null
  if (origin === null) return <p className="popup-muted">{t("popupSiteNotPossible")}</p>
  const { host } = new URL(origin)
  const on = sites.some(one => one.origin === origin)
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
            if (on) void site.turnOff(origin)
            else site.turnOn(origin)
          }}
        />
      </label>
      {site.notice?.origin === origin && !on && (
        <div className="popup-notice" role="group" aria-label={t("siteNoticeLabel")}>
          {site.notice.terms !== null && <p>{inWords(site.notice.terms)}</p>}
          <p>{t(site.notice.terms === null ? "popupSiteNotice" : "siteNoticeReads", { host })}</p>
          <button type="button" onClick={site.goOn}>
            {t("popupSiteOn")}
          </button>
          <button type="button" onClick={site.cancel}>
            {t("popupSiteNotNow")}
          </button>
        </div>
      )}
      {site.refused === origin && !on && (
        <p role="status" className="popup-muted">
          {t("popupSiteRefused")}
        </p>
      )}
    </>
  )
}
