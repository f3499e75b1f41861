import { pdfLibraryInNode } from "~documents/pdf-library-in-node"
import { readPdf } from "~documents/read-pdf"
import type { Profile } from "~profile/profile"
import { readText } from "~sites/plain/read-text"
import { linkedInExport, type ExportTruth } from "../../tests/support/linkedin-export"
import { printTable } from "../speed/table"

const files = 120

export interface ExportShare {
  right: number
  of: number
}

const same = (a: string | null, b: string) => a?.replace(/\s+/g, " ") === b

/** How much of what is in a file is read as what it is: positions by title, company and both dates; the rest by its text. */
export function sharesOf(truth: ExportTruth, profile: Profile | null): Record<string, ExportShare> {
  const found = profile?.positions ?? []
  const count = <Item>(items: readonly Item[], isRight: (item: Item) => boolean): ExportShare => ({
    right: items.filter(isRight).length,
    of: items.length
  })
  return {
    name: count([truth.name], name => same(profile?.name ?? null, name)),
    headline: count([truth.headline], headline => same(profile?.headline ?? null, headline)),
    place: count([truth.place], place => same(profile?.location ?? null, place)),
    "positions (title and company)": count(truth.positions, ({ title, company }) =>
      found.some(position => same(position.title, title) && same(position.company, company))
    ),
    "positions with both dates": count(truth.positions, ({ title, company, start, end }) =>
      found.some(
        position => same(position.title, title) && same(position.company, company) && position.start === start && position.end === end
      )
    ),
    "positions that are none": {
      right: found.filter(({ title, company }) => !truth.positions.some(one => same(title, one.title) && same(company, one.company)))
        .length,
      of: found.length
    },
    schools: count(truth.schools, school => (profile?.education ?? []).some(one => same(one.school, school))),
    skills: count(truth.skills, skill => profile?.skills.includes(skill) ?? false),
    languages: count(truth.languages, name => (profile?.languages ?? []).some(one => one.name === name)),
    certificates: count(truth.certificates, name => (profile?.certifications ?? []).some(one => same(one.name, name)))
  }
}

/** Invented profiles as LinkedIn saves them, in eight languages: by their geometry, and beside it by their text alone. */
export async function benchLinkedInPdf(): Promise<void> {
  const sums = { geometry: new Map<string, ExportShare>(), text: new Map<string, ExportShare>() }
  const library = await pdfLibraryInNode()
  for (let seed = 1; seed <= files; seed++) {
    const { truth, pdf } = await linkedInExport(seed)
    const { text, lines } = await readPdf(library, pdf)
    for (const [way, reading] of Object.entries({ geometry: readText(text, "a.pdf", lines), text: readText(text, "a.pdf") }))
      for (const [what, { right, of }] of Object.entries(sharesOf(truth, "profile" in reading ? reading.profile : null))) {
        const sum = sums[way as keyof typeof sums].get(what) ?? { right: 0, of: 0 }
        sums[way as keyof typeof sums].set(what, { right: sum.right + right, of: sum.of + of })
      }
  }
  const share = ({ right, of }: ExportShare) => `${right} of ${of} (${((right / Math.max(1, of)) * 100).toFixed(1)} %)`
  printTable(
    `Profiles that LinkedIn saved as PDF: ${files} invented ones in eight languages`,
    ["what", "by geometry", "by text alone"],
    [...sums.geometry].map(([what, sum]) => [what, share(sum), share(sums.text.get(what) ?? { right: 0, of: 0 })])
  )
}
