import { Button } from "@mantine/core"
import { stopReading } from "~browser/permissions"
import { database } from "~store/database"
import { listSites } from "~store/sites"
import { SendFailure } from "~ui/failure-alert"
import { formatDay } from "~ui/format"
import { t } from "~ui/text"
import { useLive } from "~ui/use-live"
import { useSend } from "~ui/use-send"

/** The sites on which Candor reads profiles by itself. Sites are switched on from the popup, on the site itself. */
export function SitesSection() {
  const sites = useLive(() => listSites(database()), [])
  const sending = useSend()
  const switchOff = async (origin: string) => {
    const done = await sending.send("site.switch", { origin, on: false })
    if (done) await stopReading(origin)
  }
  return (
    <>
      <p>{t("optionsSitesWhat")}</p>
      <p className="options-muted">{t("optionsSitesTerms")}</p>
      {sites?.length === 0 && <p className="options-muted">{t("optionsSitesNone")}</p>}
      <ul className="options-list">
        {sites?.map(site => (
          <li key={site.origin}>
            <span>
              {new URL(site.origin).host} <small>{t("optionsSiteSince", { day: formatDay(site.at) })}</small>
            </span>
            <Button
              variant="default"
              aria-label={t("optionsSiteOffName", { host: new URL(site.origin).host })}
              onClick={() => void switchOff(site.origin)}
            >
              {t("optionsSiteOff")}
            </Button>
          </li>
        ))}
      </ul>
      <SendFailure sending={sending} />
    </>
  )
}
