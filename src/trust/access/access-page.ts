import { escapeHtml as text } from "~handover/page/escape-html"
import { sentence, type Said, type Sentence } from "~sentence/sentence"
import { accessOrder, type AccessEntry, type AccessFile, type AccessPartId } from "./access-file"
import { accessJson } from "./access-json"
import { accessStyle } from "./access-style"
import { pageHead } from "~handover/page/page-head"

const titles: Record<AccessPartId, Sentence> = {
  profile: sentence("accessProfile"),
  verdicts: sentence("accessVerdicts"),
  decisions: sentence("accessDecisions"),
  disputes: sentence("accessDisputes"),
  outcomes: sentence("accessOutcomes"),
  notes: sentence("accessNotes"),
  exchanges: sentence("accessExchanges"),
  looked: sentence("accessLooked"),
  sources: sentence("accessSources"),
  requests: sentence("accessRequests"),
  log: sentence("accessLog")
}

export interface AccessPageOptions {
  /** BCP 47. */
  locale: string
  wording: (said: Said) => string
  /** SHA-256 of a text in UTF-8, in base64: the page's policy allows its own style by it, and nothing else. */
  digest: (text: string) => Promise<string>
}

/**
 * A copy of everything that is kept of one person, as one HTML file that needs no network and may fetch nothing. The same as JSON stands in it, in a
 * block that no browser runs (`script#access-json`), so that one file is read by people and by machines. Everything from outside is escaped.
 */
export async function accessPage(file: AccessFile, { locale, wording, digest }: AccessPageOptions): Promise<string> {
  const say = (said: Said) => text(wording(said))
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" })
  const dayOf = (at: number) => text(days.format(at))
  const policy = `default-src 'none'; style-src 'sha256-${await digest(accessStyle)}'; base-uri 'none'; form-action 'none'`
  const entry = ({ heading, at, lines }: AccessEntry) => `<article>
<h3>${say(heading)}${at === null ? "" : ` <span class="soft">· ${dayOf(at)}</span>`}</h3>
${lines.map(line => `<p>${say(line)}</p>`).join("\n")}
</article>`
  const title = wording(sentence("accessHeading", { name: file.name ?? sentence("candidateNoName") }))
  return `${pageHead({ locale, policy, title, style: accessStyle })}
<body>
<main>
<h1>${text(title)}</h1>
<p class="soft">${say(sentence("accessWrittenOn", { day: days.format(file.writtenAt) }))}</p>
<p>${say(sentence("accessWhat"))}</p>
<ul>
${file.addresses.map(address => `<li>${text(address)}</li>`).join("\n")}
</ul>
${accessOrder.map(id => section(say(titles[id]), file.parts[id].map(entry), say(sentence("accessNothing")))).join("\n")}
<p class="soft">${say(sentence("accessLeftOut"))}</p>
</main>
<script type="application/json" id="access-json">${inScript(accessJson(file, wording))}</script>
</body>
</html>
`
}

function section(title: string, entries: readonly string[], nothing: string): string {
  return `<section>
<h2>${title}</h2>
${entries.length === 0 ? `<p class="soft">${nothing}</p>` : entries.join("\n")}
</section>`
}

/** JSON as it may stand in a script element: no text in it can end the element or begin a comment. The same value, parsed. */
function inScript(json: string): string {
  return json.replaceAll("<", "\\u003c")
}
