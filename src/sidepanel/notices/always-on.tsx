import { ActionIcon, Button, Text } from "@mantine/core"
import { useState } from "react"
import { inWords } from "~sentence/in-words"
import { database } from "~store/database"
import { listSites } from "~store/pages/sites"
import type { Settings } from "~store/rows/rows"
import { Dialog } from "~ui/dialog"
import { SendFailure } from "~ui/failure-alert"
import { useActivePage } from "~ui/hooks/use-active-page"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { useSiteSwitch } from "~ui/hooks/use-site-switch"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import { webOrigin } from "~ui/web-origin"

/** Beside a page that was read by a click: one click more, and the next profile of that site is read by itself. */
export function AlwaysOn() {
  const settings = useSettings()
  const beside = useActivePage()
  const sites = useLive(() => listSites(database()), [])
  const [away, setAway] = useState<readonly string[]>([])
  const origin = beside?.page?.state === "profile" ? webOrigin(beside.page.url) : null
  if (!settings || !sites || origin === null || away.includes(origin) || sites.some(site => site.origin === origin)) return null
  return <Offer key={origin} origin={origin} settings={settings} anyOn={sites.length > 0} onAway={() => setAway([...away, origin])} />
}

interface OfferProps {
  origin: string
  settings: Settings
  anyOn: boolean
  onAway: () => void
}

function Offer({ origin, settings, anyOn, onAway }: OfferProps) {
  const sending = useSend()
  const site = useSiteSwitch(settings, anyOn, sending)
  const { host } = new URL(origin)
  const { notice } = site
  return (
    <>
      <section className="quiet-line" aria-label={t("alwaysOn", { host })}>
        <span>{site.refused === origin ? t("popupSiteRefused") : t("alwaysOnWhat")}</span>
        <button type="button" className="candor-link-button" onClick={() => site.turnOn(origin)}>
          {t("alwaysOn", { host })}
        </button>
        <ActionIcon size="sm" aria-label={t("noticesAway")} title={t("noticesAway")} onClick={onAway}>
          <Icon name="close" size={12} />
        </ActionIcon>
      </section>
      <SendFailure sending={sending} />
      <Dialog opened={notice !== null} onClose={site.cancel} title={t("siteNoticeLabel")}>
        {notice?.terms != null && <Text size="sm">{inWords(notice.terms)}</Text>}
        <Text size="sm">{t(notice?.terms == null ? "popupSiteNotice" : "siteNoticeReads", { host })}</Text>
        <div className="quiet-line-answers">
          <Button onClick={site.goOn}>{t("popupSiteOn")}</Button>
          <Button variant="default" onClick={site.cancel}>
            {t("popupSiteNotNow")}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
