import { Button } from "@mantine/core"
import { database } from "~store/database"
import type { Settings } from "~store/rows/rows"
import { listSites } from "~store/pages/sites"
import { SendFailure } from "~ui/failure-alert"
import { formatDay } from "~ui/format"
import { t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { useSiteSwitch } from "~ui/hooks/use-site-switch"
import { SwitchOnSite } from "./switch-on-site"

/** The sites on which Candor reads profiles by itself: off by default, switched on one by one, here or from the popup. */
export function SitesSection() {
  const settings = useSettings()
  return settings ? <Sites settings={settings} /> : null
}

function Sites({ settings }: { settings: Settings }) {
  const sites = useLive(() => listSites(database()), [])
  const sending = useSend()
  const site = useSiteSwitch(settings, (sites?.length ?? 0) > 0, sending)
  return (
    <>
      <p>{t("optionsSitesWhat")}</p>
      <p className="options-muted">{t("optionsSitesTerms")}</p>
      {sites?.length === 0 && <p className="options-muted">{t("optionsSitesNone")}</p>}
      <ul className="options-list">
        {sites?.map(({ origin, at }) => (
          <li key={origin}>
            <span>
              {new URL(origin).host} <small>{t("optionsSiteSince", { day: formatDay(at) })}</small>
            </span>
            <Button
              variant="default"
              aria-label={t("optionsSiteOffName", { host: new URL(origin).host })}
              onClick={() => void site.turnOff(origin)}
            >
              {t("optionsSiteOff")}
            </Button>
          </li>
        ))}
      </ul>
      <SwitchOnSite site={site} sites={sites ?? []} />
      <SendFailure sending={sending} />
    </>
  )
}
