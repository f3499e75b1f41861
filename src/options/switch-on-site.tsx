import { Button, TextInput } from "@mantine/core"
import type { FormEvent } from "react"
import { useState } from "react"
import type { SiteRow } from "~store/rows/site-rows"
import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
import type { SiteSwitching } from "~ui/hooks/use-site-switch"
import { webOrigin } from "~ui/web-origin"

/** Hosts that people write without the name their pages stand under. */
const pagesHost: Record<string, string> = { "linkedin.com": "www.linkedin.com" }

/** The site that was written, as an origin: "linkedin.com", "github.com/someone", "https://jobs.example"; null where it is none. */
export function siteWritten(text: string): string | null {
  const trimmed = text.trim()
  if (trimmed === "" || /\s/.test(trimmed)) return null
  const origin = webOrigin(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`)
  if (origin === null) return null
  const { hostname } = new URL(origin)
  if (hostname !== "localhost" && !hostname.includes(".")) return null
  return pagesHost[hostname] ? `https://${pagesHost[hostname]}` : origin
}

/** Switches a site on by its address, after its plain notice where it has one. */
export function SwitchOnSite({ site, sites }: { site: SiteSwitching; sites: readonly SiteRow[] }) {
  const [text, setText] = useState("")
  const origin = siteWritten(text)
  const already = sites.some(one => one.origin === origin)
  const { notice, refused } = site
  const switchOn = (event: FormEvent) => {
    event.preventDefault()
    if (origin !== null && !already) site.turnOn(origin)
  }
  return (
    <>
      <form className="options-switch-on" onSubmit={switchOn}>
        <TextInput
          label={t("optionsSiteAddress")}
          placeholder="github.com"
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          error={text.trim() !== "" && origin === null ? t("optionsSiteAddressWrong") : undefined}
        />
        <Button type="submit" variant="default" disabled={origin === null || already}>
          {already ? t("optionsSiteIsOn") : t("popupSiteOn")}
        </Button>
      </form>
      {notice && !sites.some(one => one.origin === notice.origin) && (
        <div className="options-notice" role="group" aria-label={t("siteNoticeLabel")}>
          {notice.terms !== null && <p>{inWords(notice.terms)}</p>}
          <p>{t(notice.terms === null ? "popupSiteNotice" : "siteNoticeReads", { host: new URL(notice.origin).host })}</p>
          <div className="options-buttons">
            <Button onClick={site.goOn}>{t("optionsSiteOnName", { host: new URL(notice.origin).host })}</Button>
            <Button variant="default" onClick={site.cancel}>
              {t("popupSiteNotNow")}
            </Button>
          </div>
        </div>
      )}
      {refused !== null && (
        <p role="status" className="options-muted">
          {t("popupSiteRefused")}
        </p>
      )}
    </>
  )
}
