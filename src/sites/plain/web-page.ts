import { canonicalUrl } from "~profile/identity"
import type { PageBlock, PageText } from "~profile/page-capture"
import { sentence } from "~sentence/sentence"
import { looksLikePost } from "../page/find-post"
import { isOfType, readJsonLd } from "./json-ld"
import { readOwnText } from "./read-own-text"
import { isArticle } from "./is-article"
import { sectionCounts } from "../page/section-counts"
import type { SiteReading } from "../site"
import type { TextPage, TextReader } from "./text-reader"

const enough = 60
const maxCharacters = 300_000
const someonesBio =
  /\b(?:I am an?|I’m an?|I'm an?|I work (?:as|at|with|on)|I (?:build|write|design|lead|manage|teach|make)|Ich bin|Ich arbeite|Je suis|Je travaille|Soy|Trabajo (?:como|en)|Sou|Trabalho (?:como|em|na|no))\b/
const aboutSomethingElse = /^(?:.+Article|BlogPosting|JobPosting|Product|Recipe|Event|Course|Movie|Book|Review)$/

/** The reader for every page that no other knows: the main text, read as a résumé. It demands plain signs of one person's page. */
const webPage: TextReader = {
  id: "web-page",
  name: "Web page",
  priority: 0,
  looksFor: sentence("looksForWebPage"),
  read: readPlainPage
}
export default webPage

function readPlainPage({ url, title, text }: TextPage): SiteReading | null {
  const { blocks } = text
  if (text.asksToSignIn || isAboutSomethingElse(text)) return null
  const characters = blocks.reduce((sum, block) => sum + block.text.length, 0)
  if (characters < enough || looksLikePost(blocks)) return null
  const kept = cut(blocks)
  const read = readOwnText({ ...text, blocks: kept }, title)
  if (!read) return null
  const { profile } = read
  const isNamed = profile.name !== null && nameStandsOut(profile.name, blocks, title)
  const prose = [profile.about, ...profile.passages.map(passage => passage.text)].join(" ")
  const signs =
    (profile.positions.length > 0 ? 2 : 0) +
    (profile.education.length > 0 ? 1 : 0) +
    (profile.skills.length > 1 ? 1 : 0) +
    (someonesBio.test(prose) ? 1 : 0)
  // Many a system calls every page an article, a person's page too.
  const needed = isArticle(text) ? 3 : text.isArticleList ? 2 : 1
  if (!isNamed || signs < needed) return null
  return {
    personKey: canonicalUrl(url),
    profile,
    health: {
      layout: null,
      sections: sectionCounts(profile, read.sections),
      sections_not_loaded: [],
      findings: kept.length < blocks.length ? [{ code: "page-cut", message: sentence("pageCut"), quote: null }] : []
    }
  }
}

/** A name counts where it is a heading, the page's title, or the first words on the page. */
function nameStandsOut(name: string, blocks: readonly PageBlock[], title: string): boolean {
  return (
    title.includes(name) ||
    blocks.slice(0, 3).some(block => block.text.includes(name)) ||
    blocks.some(block => block.heading && block.text.includes(name))
  )
}

function isAboutSomethingElse({ kind, jsonLd }: PageText): boolean {
  return /^(?:product|video|music|book)/.test(kind) || readJsonLd(jsonLd).some(node => isOfType(node, aboutSomethingElse))
}

function cut(blocks: readonly PageBlock[]): PageBlock[] {
  let total = 0
  return blocks.filter(block => (total += block.text.length) <= maxCharacters)
}
