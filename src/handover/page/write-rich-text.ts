import type { HandOver } from "../hand-over"
import { wordedHandOver, type HandOverLanguage, type WordedRow } from "../worded-hand-over"
import { escapeHtml as text } from "./escape-html"

/**
 * A hand-over as HTML for the clipboard: headings, paragraphs and lists, which mail programs and documents keep, without style, form or script.
 */
export function writeRichText(handOver: HandOver, language: HandOverLanguage): string {
  const { heading, place, facts, how, people } = wordedHandOver(handOver, language)
  const about = people.map(({ name, headline, jobs, url, notJudged, groups }) => {
    const named = url === null ? text(name) : `<a href="${text(url)}">${text(name)}</a>`
    const lines = [headline, ...jobs, notJudged].filter(Boolean).map(line => `<p>${text(line)}</p>`)
    const asked = groups.map(({ kind, rows }) => `<p><b>${text(kind)}</b></p><ul>${rows.map(item).join("")}</ul>`)
    return `<h2>${named}</h2>${lines.join("")}${asked.join("")}`
  })
  const facted = [place, ...facts].filter(Boolean).map(text).join(" · ")
  return `<h1>${text(heading)}</h1><p>${facted}</p>${how.map(one => `<p>${text(one)}</p>`).join("")}${about.join("")}`
}

function item({ asked, verdict, icon, quotes, nearest, reason, ask }: WordedRow): string {
  const quoted = quotes.map(({ text: quote, under }) => `“${text(quote)}”${under === null ? "" : ` (${text(under)})`}`)
  const behind = [[text(nearest), ...quoted].filter(Boolean).join(" "), text(reason), text(ask)].filter(Boolean)
  return `<li>${icon} ${text(asked)}: <b>${text(verdict)}</b>${behind.map(line => `<br>${line}`).join("")}</li>`
}
