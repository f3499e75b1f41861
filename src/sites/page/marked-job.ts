import type { PageText } from "~profile/page-capture"
import type { Page } from "../site"
import { mainBlocks } from "./main-blocks"
import { pageIndex } from "./page-index"
import type { Steps } from "./steps"
import { visibleLine } from "./visible-text"

/** Marks that job boards put on the parts of a job's page, whatever language its words are in; the first that is there counts. */
const marks = {
  description: [
    "description__text",
    "jobs-description__content",
    "jobs-description-content__text",
    "jobs-box__html-content",
    "#jobDescriptionText"
  ],
  title: [
    "top-card-layout__title",
    "topcard__title",
    "job-details-jobs-unified-top-card__job-title",
    "jobs-unified-top-card__job-title",
    "jobsearch-JobInfoHeader-title"
  ],
  company: ["topcard__org-name-link", "job-details-jobs-unified-top-card__company-name", "jobs-unified-top-card__company-name"],
  place: ["topcard__flavor--bullet", "job-details-jobs-unified-top-card__bullet", "jobs-unified-top-card__bullet"],
  criteria: ["description__job-criteria-list"]
} as const

/** The one job that a page's own marks say it is about; null where no mark says so. People's pages have no description of a job. */
export function* markedJob(page: Page): Steps<PageText["job"]> {
  const { classed, having } = pageIndex(page)
  const find = (names: readonly string[]): Element | null => {
    for (const name of names) {
      const found = name.startsWith("#") ? having("id").filter(({ id }) => id === name.slice(1)) : classed(name)
      const seen = found.find(element => !page.isHidden(element))
      if (seen) return seen
    }
    return null
  }
  const words = (names: readonly string[]) => visibleLine(find(names) ?? undefined, page.isHidden)
  const description = find(marks.description)
  const title = words(marks.title)
  if (!description || title === null) return null
  const { blocks } = yield* mainBlocks(page, description)
  if (blocks.length === 0) return null
  const criteria = find(marks.criteria)
  const listed = criteria ? (yield* mainBlocks(page, criteria)).blocks : []
  return {
    title,
    company: words(marks.company),
    place: words(marks.place),
    blocks: [...blocks, ...listed.map(block => ({ ...block, item: false, heading: false }))]
  }
}
