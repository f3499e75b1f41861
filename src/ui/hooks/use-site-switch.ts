import { useState } from "react"
import { askToRead, stopReading } from "~browser/permissions"
import { forgetSiteWish, noteSiteWish } from "~browser/site-wish"
import { termsNotice } from "~profile/site-terms"
import type { Sentence } from "~sentence/sentence"
import type { Settings } from "~store/rows/rows"
import type { Sending } from "../sending"

export interface SiteSwitching {
  /** The site whose plain notice is to be shown before it is switched on; null while none waits. */
  notice: { origin: string; terms: Sentence | null } | null
  /** The site for which the browser did not give the permission; null where it did. */
  refused: string | null
  /** Switches a site on, or shows its notice first. Call it first thing in a click: the browser only asks while the click lasts. */
  turnOn: (origin: string) => void
  turnOff: (origin: string) => Promise<void>
  /** The notice was read, and the recruiter goes on. Call it first thing in a click. */
  goOn: () => void
  cancel: () => void
}

/**
 * Switching sites on and off. A plain notice comes before the very first site, and before the first use of every site whose terms restrict
 * software that reads pages: one click more, once.
 */
export function useSiteSwitch(settings: Settings, anySiteOn: boolean, sending: Sending): SiteSwitching {
  const [waiting, setWaiting] = useState<string | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const { noticedSites } = settings
  /** What is to be said of the site's terms; null where it was said before, or where they say nothing of it. */
  const terms = (origin: string) => (noticedSites.includes(noticeIdOf(origin)) ? null : (termsNotice(origin)?.said ?? null))

  const ask = (origin: string) => {
    setRefused(null)
    const asked = askToRead(origin)
    // The browser's question may close the popup: then the worker switches the site on, by this note.
    void noteSiteWish(origin, Date.now())
    asked.then(
      granted => {
        if (!granted) void forgetSiteWish()
        setRefused(granted ? null : origin)
        setWaiting(null)
        if (granted) void sending.send("site.switch", { origin, on: true })
      },
      () => setRefused(origin)
    )
  }
  return {
    notice: waiting === null ? null : { origin: waiting, terms: terms(waiting) },
    refused,
    turnOn: origin => {
      const first = !anySiteOn && noticedSites.length === 0
      if (terms(origin) !== null || first) setWaiting(origin)
      else ask(origin)
    },
    turnOff: async origin => {
      const done = await sending.send("site.switch", { origin, on: false })
      if (done) await stopReading(origin)
    },
    goOn: () => {
      if (waiting === null) return
      ask(waiting)
      const noticed = noticeIdOf(waiting)
      if (!noticedSites.includes(noticed)) void sending.send("settings.change", { noticedSites: [...noticedSites, noticed] })
    },
    cancel: () => setWaiting(null)
  }
}

/** By what it is noted that a site's notice was read: one notice serves all addresses of a site that has terms of its own. */
function noticeIdOf(origin: string): string {
  return termsNotice(origin)?.siteId ?? origin
}
