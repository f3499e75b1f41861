import { sentence, type Sentence } from "~sentence/sentence"
import { longestAnswerer, longestWord } from "../answers"
import type { HandOver } from "../hand-over"
import { wordedHandOver, type HandOverLanguage, type WordedHandOver, type WordedPerson, type WordedRow } from "../worded-hand-over"
import { escapeHtml as text } from "./escape-html"
import { pageScript } from "./page-script"
import { pageStyle } from "./page-style"
import { pageHead } from "./page-head"

export interface PageOptions extends HandOverLanguage {
  /** SHA-256 of a text in UTF-8, in base64: the page's policy allows its own style and script by it, and nothing else. */
  digest: (text: string) => Promise<string>
  /** The file that the answers are saved as. */
  answersFileName: string
}

/**
 * A hand-over as one HTML file: it needs no network, fetches nothing and may fetch nothing, and holds a form whose answers the reader saves as a
 * small file and sends back. Everything that comes from profiles is escaped.
 */
export async function writePage(handOver: HandOver, options: PageOptions): Promise<string> {
  const { wording, locale, digest, answersFileName } = options
  const worded = wordedHandOver(handOver, { wording, locale })
  const say = (said: Sentence) => text(wording(said))
  const [style, script] = await Promise.all([digest(pageStyle), digest(pageScript)])
  const policy = `default-src 'none'; style-src 'sha256-${style}'; script-src 'sha256-${script}'; base-uri 'none'; form-action 'none'`
  const counts = { answered: "{answered}", all: "{all}" }
  return `${pageHead({ locale, policy, title: worded.heading, style: pageStyle })}
<body>
<form autocomplete="off" data-id="${text(handOver.id)}" data-file="${text(answersFileName)}" data-answered="${say(sentence("handOverAnswered", counts))}" data-nothing="${say(sentence("handOverNothingAnswered"))}" data-saved="${say(sentence("handOverSaved", counts))}">
<main>
<header>
<h1>${text(worded.heading)}</h1>
${worded.place === "" ? "" : `<p>${text(worded.place)}</p>`}
<p class="facts">${worded.facts.map(text).join(" · ")}</p>
${worded.how.map(one => `<p class="how">${text(one)}</p>`).join("\n")}
</header>
${worded.people.length > 1 ? overview(worded, say) : ""}
${worded.people.map(person => article(person, say)).join("\n")}
</main>
<div class="save" role="region" aria-label="${say(sentence("handOverYourAnswers"))}"><div>
<label class="who">${say(sentence("handOverYourName"))}<input id="who" type="text" maxlength="${longestAnswerer}"></label>
<button type="submit">${say(sentence("handOverSave"))}</button>
<p id="status" role="status" class="soft">${say(sentence("handOverOpenToAnswer"))}</p>
</div></div>
</form>
<script>${pageScript}</script>
</body>
</html>
`
}

type Say = (said: Sentence) => string

/** Everybody on one look: how much is met, and how much is not known; names alone where nothing is added up. */
function overview({ people }: WordedHandOver, say: Say): string {
  const kinds = people.find(({ counts }) => counts.length > 0)?.counts.map(({ kind }) => kind) ?? []
  const isCounted = people.some(({ unknown }) => unknown !== null)
  const head = [say(sentence("csvName")), ...kinds.map(text), ...(isCounted ? [say(sentence("handOverUnknown"))] : [])]
  const line = ({ ref, name, counts, unknown }: WordedPerson) => {
    const met = kinds.map(kind => counts.find(count => count.kind === kind)?.met ?? "–")
    const cells = [...met, ...(unknown === null ? [] : [counts.length === 0 ? "–" : String(unknown)])]
    return `<tr><th scope="row"><a href="#${ref}"><bdi>${text(name)}</bdi></a></th>${cells.map(cell => `<td>${text(cell)}</td>`).join("")}</tr>`
  }
  return `<table>
<thead><tr>${head.map(one => `<th scope="col">${one}</th>`).join("")}</tr></thead>
<tbody>
${people.map(line).join("\n")}
</tbody>
</table>`
}

function article(person: WordedPerson, say: Say): string {
  const { ref, name, headline, jobs, url, groups, notJudged } = person
  return `<article id="${ref}" data-ref="${ref}" aria-labelledby="${ref}-name">
<h2 id="${ref}-name"><bdi>${text(name)}</bdi></h2>
<div class="about">
${headline === "" ? "" : `<p>${text(headline)}</p>`}
${jobs.map(job => `<p class="soft">${text(job)}</p>`).join("\n")}
${url === null ? "" : `<p><a href="${text(url)}" rel="noreferrer noopener" target="_blank">${say(sentence("csvProfile"))}</a></p>`}
</div>
${notJudged === "" ? "" : `<p class="soft">${text(notJudged)}</p>`}
${groups.map(({ kind, rows }) => `<h3>${text(kind)}</h3>\n<ul>\n${rows.map(row).join("\n")}\n</ul>`).join("\n")}
${answerFields(ref, name, say)}
</article>`
}

function row({ asked, verdict, icon, tone, quotes, nearest, reason, ask }: WordedRow): string {
  const quoted = quotes.map(
    ({ text: quote, under }) =>
      `<blockquote><bdi>${text(quote)}</bdi>${under === null ? "" : ` <cite>— <bdi>${text(under)}</bdi></cite>`}</blockquote>`
  )
  const small = (said: string) => (said === "" ? "" : `<p class="small">${text(said)}</p>`)
  return `<li class="row"><div>${text(asked)}</div><div class="verdict ${tone}"><span aria-hidden="true">${icon}</span> ${text(verdict)}</div><div class="said">${small(nearest)}${quoted.join("")}${small(reason)}${small(ask)}</div></li>`
}

/** The reader's verdict: buttons on the screen, boxes to tick on paper. */
function answerFields(ref: string, name: string, say: Say): string {
  const choices = [
    ["yes", say(sentence("handOverYes"))],
    ["maybe", say(sentence("handOverMaybe"))],
    ["no", say(sentence("handOverNo"))]
  ] as const
  return `<fieldset>
<legend>${say(sentence("handOverAnswerFor", { name }))}</legend>
<div class="choices">${choices.map(([value, label]) => `<label><input type="radio" name="${ref}" value="${value}">${label}</label>`).join("")}</div>
<label class="word">${say(sentence("handOverWord"))}<input type="text" maxlength="${longestWord}"></label>
<p class="boxes" aria-hidden="true">${choices.map(([, label]) => `☐ ${label}`).join(" &nbsp; ")}</p>
</fieldset>`
}
