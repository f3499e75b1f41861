import { describe, expect, it } from "vitest"
import type { NotLoaded, SectionHealth, SectionState } from "~profile/health"
import type { SectionId } from "~profile/evidence"
import { mergeReadings, stampReading, withoutOldSections } from "~profile/merge-readings"
import { ProfileBuilder } from "~profile/profile-builder"
import { readingSchema, type Reading } from "~profile/reading"
import { parseDateRange } from "~profile/parse-date"

interface Parts {
  key?: string
  site?: string
  layout?: string | null
  headline?: string | null
  location?: string | null
  about?: string | null
  jobs?: [title: string | null, company: string | null, dates: string, description?: string][]
  schools?: [school: string, degree: string | null, dates: string][]
  skills?: string[]
  languages?: string[]
  projects?: string[]
  states?: Partial<Record<SectionId, SectionState>>
  notLoaded?: NotLoaded[]
}

/** A reading of an invented person as a site's reader builds it, every field with its evidence. */
function reading(parts: Parts = {}): Reading {
  const builder = new ProfileBuilder()
  builder.set("name", "Ana Bellweather").set("headline", parts.headline === undefined ? "Data Engineer" : parts.headline)
  builder.set("location", parts.location === undefined ? "Lisbon" : parts.location).set("about", parts.about)
  for (const [title, company, dates, description] of parts.jobs ?? [])
    builder.position({ title, company, dates: parseDateRange(dates), description })
  for (const [school, degree, dates] of parts.schools ?? []) builder.education({ school, degree, dates: parseDateRange(dates) })
  for (const skill of parts.skills ?? []) builder.skill(skill)
  for (const language of parts.languages ?? []) builder.language(language, null)
  for (const project of parts.projects ?? []) builder.passage("projects", null, project)
  const { profile } = builder
  const counts: [SectionId, number][] = [
    ["top", [profile.name, profile.headline, profile.location].filter(Boolean).length],
    ["about", profile.about ? 1 : 0],
    ["experience", profile.positions.length],
    ["education", profile.education.length],
    ["skills", profile.skills.length],
    ["languages", profile.languages.length]
  ]
  const sections = counts.map(([section, count]): SectionHealth => ({
    section,
    state: parts.states?.[section] ?? (count > 0 ? "read" : "absent"),
    count
  }))
  const health = { layout: parts.layout ?? null, sections, sections_not_loaded: parts.notLoaded ?? [], findings: [] }
  return { site: parts.site ?? "linkedin", personKey: parts.key ?? "linkedin:ana-bellweather", profile, health }
}

const jobs: Parts["jobs"] = [
  ["Senior Data Engineer", "Ferro & Filhos", "Mar 2020 - Present", "Built the lake."],
  ["Data Engineer", "Kestrel Rail", "2016 - Feb 2020", "Moved trains' data."]
]
const state = ({ health }: Reading, section: SectionId) => health.sections.find(one => one.section === section)
const waiting: Parts["states"] = { experience: "not loaded", education: "not loaded", skills: "not loaded" }
const notInDom = (...sections: SectionId[]): NotLoaded[] => sections.map(section => ({ section, state: "not_in_dom", label: null }))

/** Every field's quote is the one of its own entry: evidence moved along with the entries. */
function expectOwnEvidence(merged: Reading): void {
  expect(readingSchema.parse(merged)).toEqual(merged)
  const { positions, skills, evidence } = merged.profile
  positions.forEach(({ title, company, description }, at) => {
    for (const [field, text] of Object.entries({ title, company, description }))
      if (text !== null) expect(evidence[`positions.${at}.${field}`]?.map(({ quote }) => quote).join("\n"), field).toBe(text)
  })
  skills.forEach((skill, at) => expect(evidence[`skills.${at}`]?.[0]?.quote).toBe(skill))
  const known = Object.keys(evidence).filter(path => /^positions\.(\d+)\./.test(path))
  for (const path of known) expect(Number(path.split(".")[1]), path).toBeLessThan(positions.length)
}

describe("two looks at one page", () => {
  it("read a section when it arrives after scrolling, and health says so", () => {
    const first = reading({ states: waiting, notLoaded: notInDom("experience", "education", "skills") })
    const second = reading({ jobs, skills: ["Kafka"], states: { education: "not loaded" }, notLoaded: notInDom("education") })
    const merged = mergeReadings(first, second, { inOneView: true })
    expect(merged.profile).toEqual(second.profile)
    expect(state(merged, "experience")).toEqual({ section: "experience", state: "read", count: 2 })
    expect(merged.health.sections_not_loaded).toEqual(notInDom("education"))
    expectOwnEvidence(merged)
  })

  it("keep what was read when the page takes it out again, and do not call it not loaded", () => {
    const first = reading({ jobs, skills: ["Kafka", "SQL"], schools: [["Aldergate University", "MSc", "2014 - 2016"]] })
    const second = reading({ states: waiting, notLoaded: notInDom("experience", "education", "skills") })
    const merged = mergeReadings(first, second)
    expect(merged.profile).toEqual(first.profile)
    expect(state(merged, "experience")).toMatchObject({ state: "read", count: 2 })
    expect(merged.health.sections_not_loaded).toEqual([])
    expectOwnEvidence(merged)
  })

  it("of which the second lost sections without a word: in one view they stay, on another day they were removed", () => {
    const first = reading({ jobs, about: "I build lakes.", skills: ["Kafka"], projects: ["A clock"] })
    const second = reading({ skills: ["Kafka"] })
    expect(mergeReadings(first, second, { inOneView: true }).profile).toEqual(first.profile)
    const later = mergeReadings(first, second)
    expect(later.profile).toMatchObject({ positions: [], about: null, skills: ["Kafka"], passages: [] })
    expect(state(later, "experience")).toMatchObject({ state: "absent", count: 0 })
  })

  it("never double an entry, whichever part of it was edited: what the page shows now wins", () => {
    const first = reading({ jobs })
    const edits: NonNullable<Parts["jobs"]>[] = [
      [["Lead Data Engineer", "Ferro & Filhos", "Mar 2020 - Present", "Built the lake."], jobs[1]!],
      [["Senior Data Engineer", "Ferro and Sons", "Mar 2020 - Present", "Built the lake."], jobs[1]!],
      [["Senior Data Engineer", "FERRO & FILHOS", "2020 - Present", "Built two lakes."], jobs[1]!],
      [jobs[1]!, ["Senior Data Engineer", "Ferro & Filhos", "Mar 2020 - Aug 2024", "Built the lake."]]
    ]
    for (const edited of edits) {
      for (const inOneView of [true, false]) {
        const merged = mergeReadings(first, reading({ jobs: edited }), { inOneView })
        expect(merged.profile.positions).toEqual(reading({ jobs: edited }).profile.positions)
        expectOwnEvidence(merged)
      }
    }
  })

  it("keep two stays at one company apart", () => {
    const twice: Parts["jobs"] = [
      ["Consultant", "Ferro & Filhos", "2020 - Present"],
      ["Consultant", "Ferro & Filhos", "2012 - 2015"]
    ]
    const merged = mergeReadings(reading({ jobs: twice }), reading({ jobs: [twice[1]!, twice[0]!] }))
    expect(merged.profile.positions.map(({ start }) => start)).toEqual(["2012", "2020"])
    const cut: NotLoaded[] = [{ section: "experience", state: "partial", label: "Show all 2 experiences" }]
    const partly = mergeReadings(reading({ jobs: twice }), reading({ jobs: [twice[0]!], notLoaded: cut }))
    expect(partly.profile.positions.map(({ start }) => start)).toEqual(["2020", "2012"])
  })

  it("a list that is cut with “show all” takes nothing away; a whole list does", () => {
    const cut: NotLoaded[] = [{ section: "experience", state: "partial", label: "Show all 2 experiences" }]
    const first = reading({ jobs })
    expect(mergeReadings(first, reading({ jobs: [jobs[0]!], notLoaded: cut })).profile.positions).toHaveLength(2)
    const removed = mergeReadings(first, reading({ jobs: [jobs[0]!] }))
    expect(removed.profile.positions.map(({ company }) => company)).toEqual(["Ferro & Filhos"])
    expect(state(removed, "experience")).toMatchObject({ state: "read", count: 1 })
    expectOwnEvidence(removed)
  })

  it("a section that is not understood now was read before: it stays", () => {
    const merged = mergeReadings(reading({ jobs }), reading({ states: { experience: "not understood" } }))
    expect(merged.profile.positions).toHaveLength(2)
    expect(state(merged, "experience")?.state).toBe("read")
  })

  it("a public view that hides dates and texts takes nothing from what was read signed in", () => {
    const member = reading({ jobs, layout: "member-2024", skills: ["Kafka"] })
    const guest = reading({
      layout: "guest-2024",
      location: null,
      jobs: [[null, "Ferro & Filhos", ""]],
      states: { skills: "not loaded", education: "not loaded" },
      notLoaded: [{ section: "experience", state: "guest_limited", label: null }]
    })
    const merged = mergeReadings(member, guest)
    expect(merged.profile.location).toBe("Lisbon")
    expect(merged.profile.positions.map(({ title, start }) => [title, start])).toEqual(
      [
        ["Data Engineer", "2016"],
        ["Senior Data Engineer", "2020-03"]
      ].reverse()
    )
    expect(merged.profile.skills).toEqual(["Kafka"])
    expectOwnEvidence(merged)
  })

  it("a text folded away behind “… see more” is not shorter now", () => {
    const long = "I build lakes. I have built them for ten years, and I still like the water."
    const first = reading({ about: long, jobs })
    const second = reading({
      about: "I build lakes. I have built… see more",
      jobs: [["Senior Data Engineer", "Ferro & Filhos", "Mar 2020 - Present", "Built…"], jobs[1]!]
    })
    const merged = mergeReadings(first, second)
    expect(merged.profile.about).toBe(long)
    expect(merged.profile.positions[0]?.description).toBe("Built the lake.")
    expectOwnEvidence(merged)
    expect(mergeReadings(first, reading({ about: "I build lakes." })).profile.about).toBe("I build lakes.")
  })

  it("one address that shows somebody else now takes nothing over from who was there before", () => {
    const after = reading({ states: waiting })
    const other: Reading = { ...after, profile: { ...after.profile, name: "Perpetua Vanterpool" } }
    expect(mergeReadings(reading({ jobs }), other, { inOneView: true })).toEqual(other)
    const married: Reading = { ...after, profile: { ...after.profile, name: "Ana Okonkwo" } }
    expect(mergeReadings(reading({ jobs }), married).profile.positions).toHaveLength(2)
  })

  it("merging is safe to repeat, and the same reading twice is that reading", () => {
    const one = reading({ jobs, about: "I build lakes.", skills: ["Kafka", "kafka"], languages: ["Portuguese"], projects: ["A clock"] })
    expect(mergeReadings(one, one)).toEqual(one)
    const late = reading({ states: waiting, notLoaded: notInDom("experience") })
    const merged = mergeReadings(one, late)
    expect(mergeReadings(merged, late)).toEqual(merged)
  })

  it("a section kept from before says when it was read, and is forgotten when that is too long ago", () => {
    const merged = mergeReadings(
      stampReading(reading({ jobs, skills: ["Kafka"] }), 1_000),
      reading({ states: { experience: "not loaded" } })
    )
    expect(state(merged, "experience")).toMatchObject({ state: "read", readAt: 1_000 })
    expect(state(merged, "top")?.readAt).toBeUndefined()
    const again = stampReading(merged, 9_000)
    expect(state(again, "experience")?.readAt).toBe(1_000)
    const old = withoutOldSections(again, 5_000)
    expect(old.profile.positions).toEqual([])
    const fresh = mergeReadings(old, reading({ states: waiting, notLoaded: notInDom("experience") }))
    expect(state(fresh, "experience")).toEqual({ section: "experience", state: "not loaded", count: 0 })
    expect(fresh.health.sections_not_loaded).toEqual(notInDom("experience"))
  })
})

describe("two sites of one person, linked by the recruiter", () => {
  it("put what both say together, doubled nothing, and neither takes anything from the other", () => {
    const github = reading({
      key: "github:anab",
      site: "github",
      location: "Porto",
      jobs: [[null, "Ferro & Filhos", ""]],
      skills: ["Rust", "kafka"],
      projects: ["rail-times: departures in a terminal"]
    })
    const linkedin = reading({ jobs, skills: ["Kafka"] })
    const merged = mergeReadings(github, linkedin)
    expect(merged).toMatchObject({ site: "linkedin", personKey: "linkedin:ana-bellweather", profile: { location: "Lisbon" } })
    expect(merged.profile.positions.map(({ company }) => company)).toEqual(["Ferro & Filhos", "Kestrel Rail"])
    expect(merged.profile.skills).toEqual(["Kafka", "Rust"])
    expect(merged.profile.passages).toHaveLength(1)
    expectOwnEvidence(merged)
  })
})
