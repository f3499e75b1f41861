import type { ProfileBuilder } from "~profile/profile-builder"
import { pageIndex } from "../page/page-index"
import type { Page } from "../site"
import { visibleLine } from "../page/visible-text"

type Data = Record<string, unknown>

/**
 * The jobs that the page's own data (JSON-LD) states, for a public page that shows no list of them. Only what stands in the top card for a
 * person to see is taken; the data's dates stand nowhere on the page, so they are left out.
 */
export function addStatedJobs(builder: ProfileBuilder, topCard: Element, page: Page): void {
  const shown = visibleLine(topCard, page.isHidden) ?? ""
  const seen = (value: unknown) => (typeof value === "string" && value.length > 1 && shown.includes(value) ? value : null)
  const owner = statedPersons(page).find(({ name }) => name === builder.profile.name)
  const employers = list(owner?.worksFor)
  const titles = list(owner?.jobTitle)
  employers.forEach((employer, index) => {
    const company = seen((employer as Data | null)?.name)
    if (company) builder.position({ company, title: titles.length === employers.length ? seen(titles[index]) : null })
  })
}

function statedPersons(page: Page): Data[] {
  return pageIndex(page)
    .tagged("script")
    .filter(script => script.getAttribute("type") === "application/ld+json")
    .flatMap(script => {
      try {
        const data = JSON.parse(script.textContent ?? "") as Data | null
        return list(data?.["@graph"] ?? data)
      } catch {
        // Data that is cut off or broken states nothing.
        return []
      }
    })
    .filter((node): node is Data => typeof node === "object" && node !== null && "name" in node)
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}
