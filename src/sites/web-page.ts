import { canonicalUrl } from "~profile/identity"
import { isOfType, readJsonLd } from "./json-ld"
import { mainBlocks, type MainBlock } from "./main-blocks"
import { looksLikePost } from "./find-post"
import { metaContent, pageIndex } from "./page-index"
import { readResumeText } from "./resume-text/read-resume-text"
import { sectionCounts } from "./section-counts"
import { defineSite, type Page, type SiteReading } from "./site"

const enough = 60
const maxCharacters = 300_000
const someonesBio =
  /\b(?:I am an?|I’m an?|I'm an?|I work (?:as|at|with|on)|I (?:build|write|design|lead|manage|teach|make)|Ich bin|Ich arbeite|Je suis|Je travaille|Soy|Trabajo (?:como|en)|Sou|Trabalho (?:como|em|na|no))\b/
const aboutSomethingElse = /^(?:.*Article|BlogPosting|JobPosting|Product|Recipe|Event|Course|Movie|Book|Review)$/

/** The reader for every page that no other site knows: the main text, read as a résumé. It demands plain signs of one person's page. */
export default defineSite({
  id: "web-page",
  name: "Web page",
  priority: 0,
  matches: ({ document }) => document.body !== null,
  isProfile: page => {
    const reading = readPlainPage(page)
    asked = reading && { page, reading }
    return reading !== null
  },
  read: page => {
    const reading = asked?.page === page ? asked.reading : readPlainPage(page)
    asked = null
    if (!reading) throw new Error("web page: read was called on a page that isProfile refused")
    return reading
  },
  looksFor: "a home page or résumé with a person's name and positions, education, skills or a text about oneself"
})

// Whether a page is a profile shows only when it has been read, so the answer is kept for the `read` that follows, and let go there.
let asked: { page: Page; reading: SiteReading } | null = null

function readPlainPage(page: Page): SiteReading | null {
  const { document } = page
  const index = pageIndex(page)
  if (index.tagged("input").some(input => input.getAttribute("type") === "password") || isAboutSomethingElse(page)) return null
  const blocks = mainBlocks(page)
  const characters = blocks.reduce((sum, block) => sum + block.text.length, 0)
  if (characters < enough || looksLikePost(blocks)) return null
  const kept = cut(blocks)
  const read = readResumeText(kept)
  if (!read) return null
  const { profile } = read
  const isNamed = profile.name !== null && nameStandsOut(profile.name, blocks, document)
  const prose = [profile.about, ...profile.passages.map(passage => passage.text)].join(" ")
  const signs =
    (profile.positions.length > 0 ? 2 : 0) +
    (profile.education.length > 0 ? 1 : 0) +
    (profile.skills.length > 1 ? 1 : 0) +
    (someonesBio.test(prose) ? 1 : 0)
  if (!isNamed || signs < (isArticleList(page) ? 2 : 1)) return null
  return {
    personKey: canonicalUrl(page.url),
    profile,
    health: {
      layout: null,
      sections: sectionCounts(profile, read.sections),
      sections_not_loaded: [],
      findings:
        kept.length < blocks.length
          ? [{ code: "page-cut", message: "This page is very long; only its first part was read.", quote: null }]
          : []
    }
  }
}

/** A name counts where it is a heading, the page's title, or the first words on the page. */
function nameStandsOut(name: string, blocks: readonly MainBlock[], document: Document): boolean {
  return (
    document.title.includes(name) ||
    blocks.slice(0, 3).some(block => block.text.includes(name)) ||
    blocks.some(block => block.heading && block.text.includes(name))
  )
}

function isAboutSomethingElse(page: Page): boolean {
  const kind = metaContent(page, "og:type") ?? ""
  return /^(?:article|product|video|music|book)/.test(kind) || readJsonLd(page).some(node => isOfType(node, aboutSomethingElse))
}

/** A blog's front page: many entries, each with a date. */
function isArticleList(page: Page): boolean {
  return pageIndex(page).tagged("article").length > 3 || pageIndex(page).classed("h-feed", "hfeed").length > 0
}

function cut(blocks: readonly MainBlock[]): MainBlock[] {
  let total = 0
  return blocks.filter(block => (total += block.text.length) <= maxCharacters)
}
