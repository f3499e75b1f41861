import { canonicalUrl } from "~profile/identity"
import { ProfileBuilder } from "~profile/profile-builder"
import { sentence } from "~sentence/sentence"
import { pageIndex } from "./page/page-index"
import { defineSite, type Page, type SiteReading } from "./site"
import type { Steps } from "./page/steps"
import { visibleLine, visibleLineSteps, visibleText } from "./page/visible-text"

const maxReadme = 20_000
const pinned = ".pinned-item-list-item, .js-pinned-item-list-item"

export default defineSite({
  id: "github",
  name: "GitHub",
  priority: 90,
  hosts: ["github.com"],
  matches: page =>
    page.url.hostname === "github.com" ||
    pageIndex(page).classed("vcard-fullname", "vcard-username", "js-profile-editable-area").length > 0,
  isProfile: page => findCard(page) !== null,
  read: readGitHub,
  looksFor: sentence("looksForGitHub")
})

/** The element marked as a person, with a name or a login in it. An organisation's page has none. */
function findCard(page: Page): Element | null {
  const marked = pageIndex(page)
    .having("itemtype")
    .find(
      card =>
        card.getAttribute("itemtype")?.endsWith("/Person") &&
        card.querySelector("[itemprop=name], [itemprop=additionalName], .vcard-fullname") !== null
    )
  const names = pageIndex(page).classed("vcard-fullname", "vcard-username")[0]
  return marked ?? names?.closest("main, .Layout, body") ?? null
}

function* readGitHub(page: Page): Steps<SiteReading> {
  const card = findCard(page)
  if (!card) throw new Error("GitHub: read was called on a page that isProfile refused")
  yield
  const { isHidden } = page
  const builder = new ProfileBuilder()
  // The person's own column: beside it are repositories with descriptions, followers with places.
  const column = card.querySelector("[itemtype$='/Person'], .h-card, .vcard") ?? card
  const line = (selector: string) => visibleLine(column.querySelector(selector), isHidden)
  const login = line("[itemprop=additionalName], .vcard-username")
  builder.set("name", line("[itemprop=name], .vcard-fullname") ?? login)
  yield
  builder.set("headline", line(".user-profile-bio, [data-bio-text]"))
  yield
  // The local time stands in a row of the same form.
  builder.set("location", line("[itemprop=homeLocation], [aria-label^='Home location'], .vcard-details .p-label:not([itemprop] *)"))
  const company = line("[itemprop=worksFor], [aria-label^='Organization:'], .p-org") ?? ""
  // The page gives an employer and no title, and says nothing of when; that it is current is what the field means. Handles part employers.
  const employers = /^@\S+(?:[\s,]+@\S+)+$/.test(company) ? company.split(/[\s,]+/) : [company]
  for (const employer of employers) builder.position({ company: employer.replace(/^@/, "") })
  yield* readRepositories(builder, card, page)
  const readme = pageIndex(page)
    .tagged("article")
    .find(
      one =>
        (one.classList.contains("markdown-body") || one.getAttribute("itemprop") === "text") &&
        one.closest(`[itemtype$='SoftwareSourceCode'], ${pinned}, li`) === null
    )
  const shown = readme && (yield* visibleLineSteps(readme, isHidden)).join("\n")
  builder.passage("about", "README", shown?.slice(0, maxReadme))
  const { profile } = builder
  const slug = login?.replace(/\s.*$/, "").toLowerCase()
  return {
    personKey: slug ? `github:${slug}` : canonicalUrl(page.url),
    profile,
    cards: [],
    health: { layout: null, sections: [], sections_not_loaded: [], findings: [] }
  }
}

/** Pinned repositories, or those of the list, each a passage; the languages they are written in are skills. */
function* readRepositories(builder: ProfileBuilder, card: Element, { document, isHidden }: Page): Steps<void> {
  const languages = "[itemprop=programmingLanguage]"
  yield
  const root = card.querySelector(languages) ? card : document
  for (const language of root.querySelectorAll(languages)) builder.skill(visibleLine(language, isHidden), "projects")
  yield
  for (const item of root.querySelectorAll(`${pinned}, [itemprop=owns], .mini-repo-list-item`)) {
    yield
    if (item.parentElement?.closest(pinned)) continue
    const name = visibleLine(item.querySelector(".repo, a[href], [itemprop~=name]"), isHidden)
    builder.passage(
      "projects",
      name,
      visibleText(item, isHidden, { skip: element => element.localName === "button" || element.localName === "form" })
    )
  }
}
