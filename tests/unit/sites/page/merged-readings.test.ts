import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { mergeReadings } from "~profile/merge-readings"
import type { Reading } from "~profile/reading"
import { readPage } from "~sites/page/read-page"
import { dataBeside, savedPagesIn } from "../../../support/data-beside"
import { pageOfFile } from "../../../support/load-page"

const folder = fileURLToPath(new URL("../../../fixtures/sites/", import.meta.url))
const loaded = dataBeside("layouts/member-2026-loaded.html", "no page is read before and after scrolling")

function readingsIn(where: string): [string, Reading][] {
  return savedPagesIn(where)
    .map(file => [path.basename(file), readPage(pageOfFile(file))] as const)
    .flatMap(([name, reading]): [string, Reading][] => (reading.site === null ? [] : [[name, reading]]))
}

describe.each(readingsIn(folder))("two looks at %s", (_, reading) => {
  it("are one and the same reading: nothing is doubled, lost or counted anew", () => {
    for (const inOneView of [true, false]) expect(mergeReadings(reading, reading, { inOneView })).toEqual(reading)
  })

  it("of which the second shows only the top keep everything, and call nothing not loaded that was read", () => {
    const sections = reading.health.sections.map(one => (one.section === "top" ? one : { ...one, state: "not loaded" as const, count: 0 }))
    const { name, headline, location, evidence } = reading.profile
    const top: Reading = {
      ...reading,
      profile: {
        ...reading.profile,
        ...{ about: null, positions: [], education: [], skills: [], certifications: [], languages: [] },
        passages: reading.profile.passages.filter(({ section }) => section === "top"),
        evidence: Object.fromEntries(Object.entries(evidence).filter(([field]) => ["name", "headline", "location"].includes(field)))
      },
      health: { ...reading.health, sections }
    }
    const merged = mergeReadings(reading, top)
    expect(merged.profile).toEqual({ ...reading.profile, name, headline, location })
    const states = (one: Reading) => one.health.sections.filter(({ state }) => state === "read").map(({ section }) => section)
    expect(states(merged)).toEqual(states(reading))
  })
})

it.skipIf(loaded === null)("the member page of 2026 before and after scrolling is the page after scrolling, in either order", () => {
  const of = (name: string) => readPage(pageOfFile((loaded ?? "").replace(/loaded(?=\.html$)/, name))) as Reading
  const [first, after] = [of("unloaded"), of("loaded")]
  expect(first.health.sections_not_loaded.length).toBeGreaterThan(0)
  // The two files show two invented people: here they are one.
  const before: Reading = { ...first, personKey: after.personKey, profile: { ...first.profile, name: after.profile.name } }
  const on = mergeReadings(before, after)
  for (const list of ["positions", "education", "languages"] as const) expect(on.profile[list]).toEqual(after.profile[list])
  expect(on.health.sections.map(({ state }) => state)).toEqual(after.health.sections.map(({ state }) => state))
  const back = mergeReadings(after, before, { inOneView: true })
  expect(back.profile.positions).toEqual(after.profile.positions)
  expect(back.profile.education).toEqual(after.profile.education)
  expect(back.health.sections.filter(({ state }) => state === "not loaded")).toEqual([])
})
