import { describe, expect, it } from "vitest"
import { pdfLibraryInNode } from "~documents/pdf-library-in-node"
import { readPdf } from "~documents/read-pdf"
import { readText } from "~sites/plain/read-text"
import { makePdf, type Run } from "../../support/make-pdf"

const jobs = [
  ["Feb 2021 – Present", "Berth Planner", "Halvorsen Quays", "Leith"],
  ["Mar 2017 – Jan 2021", "Crane Supervisor", "Norne Terminals", "Hull"],
  ["Jun 2014 – Feb 2017", "Yard Clerk", "Pellworth Shipping", "Goole"],
  ["Sep 2011 – May 2014", "Warehouse Operative", "Oastmere Goods", "Selby"]
] as const

/** One page: dates at the left, what they date at the right; titles of sections, places and labels of skills in the left column too. */
function page(kind: { headings: number; places: boolean; oneLine: boolean; labels: boolean; at: number }): Run[] {
  const runs: Run[] = [
    { text: "Ragnhild Osgarth", x: 40, y: 60, size: 20, bold: true },
    { text: "ragnhild@example.org | Leith, UK", x: 40, y: 84 }
  ]
  let y = 120
  const add = (left: string | null, right: string | null, step = 14) => {
    if (left !== null) runs.push({ text: left, x: 40, y })
    if (right !== null) runs.push({ text: right, x: kind.at, y })
    y += step
  }
  const heading = (text: string) => {
    y += 8
    runs.push({ text, x: kind.headings, y, size: 12, bold: true })
    y += 18
  }
  heading("EXPERIENCE")
  for (const [dates, title, company, town] of jobs) {
    if (kind.oneLine) add(dates, `${title}, ${company}, ${town}`)
    else {
      add(dates, title)
      add(kind.places ? town : null, kind.places ? company : `${company}, ${town}`)
    }
    add(null, "Planned calls for forty ships a month")
    add(null, "Kept the yard within its limits", 20)
  }
  heading("EDUCATION")
  add("2007 – 2010", "BSc Logistics")
  add(kind.places ? "Hull" : null, "University of Hull", 20)
  if (kind.labels) {
    heading("SKILLS")
    add("Systems", "Navis, Excel")
    add("Methods", "Lean, Kaizen")
  }
  return runs
}

describe("a PDF whose dates stand in a column at the left", () => {
  it.each([
    ["titles of sections in the same column", { headings: 40, places: false, oneLine: false, labels: false, at: 170 }],
    ["places below the dates", { headings: 40, places: true, oneLine: false, labels: false, at: 170 }],
    ["each job on one line, and labels of skills below", { headings: 40, places: false, oneLine: true, labels: true, at: 170 }],
    ["a narrow gap to the right column", { headings: 40, places: true, oneLine: false, labels: true, at: 150 }],
    ["a wide gap to the right column", { headings: 40, places: false, oneLine: true, labels: false, at: 240 }],
    ["titles of sections in the right column", { headings: 170, places: true, oneLine: false, labels: false, at: 170 }]
  ])("keeps each date with its job: %s", async (_, kind) => {
    const { text } = await readPdf(await pdfLibraryInNode(), await makePdf([{ runs: page(kind) }]))
    const reading = readText(text)
    if (!("profile" in reading)) throw new Error(`refused: ${text}`)
    const { profile } = reading
    expect(profile.name).toBe("Ragnhild Osgarth")
    expect(profile.positions.map(({ title, company, location, start, end }) => [title, company, location, start, end])).toEqual([
      ["Berth Planner", "Halvorsen Quays", "Leith", "2021-02", "present"],
      ["Crane Supervisor", "Norne Terminals", "Hull", "2017-03", "2021-01"],
      ["Yard Clerk", "Pellworth Shipping", "Goole", "2014-06", "2017-02"],
      ["Warehouse Operative", "Oastmere Goods", "Selby", "2011-09", "2014-05"]
    ])
    expect(profile.education).toMatchObject([{ school: "University of Hull", start: "2007", end: "2010" }])
    if (kind.labels) expect(profile.skills).toEqual(expect.arrayContaining(["Navis", "Excel", "Lean", "Kaizen"]))
  })
})
