import { readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { emptyRole } from "~role/intake/empty-role"
import { lintText } from "~role/lint/lint"
import { parseQualification } from "~role/criteria/parse-qualification"
import { readPost } from "~role/post/read-post"
import type { Role } from "~role/role"
import { fits, limits, measure } from "~role/strategies/limits"
import { proposeStrategies } from "~role/strategies/propose"
import { searchUrl } from "~role/strategies/search-url"
import type { Search, Strategy } from "~role/strategy"
import { searchPlaces, strategySchema } from "~role/strategy"
import { skillNames, titleNames } from "~role/vocabulary/vocabulary"
import { sized } from "../../../support/soak"
import { words } from "../../../support/words"

function roleOf(given: Partial<Role>, musts: string[] = [], nice: string[] = []): Role {
  return {
    ...emptyRole,
    ...given,
    qualifications: [
      ...musts.map((text, at) => parseQualification(text, "must", `m${at}`)),
      ...nice.map((text, at) => parseQualification(text, "nice", `n${at}`))
    ]
  }
}

function search(strategies: Strategy[], id: string, place: Search["place"]): Search {
  const found = strategies.find(strategy => strategy.id === id)?.searches.find(item => item.place === place)
  if (!found) throw new Error(`no ${place} search in ${id}`)
  return found
}

/** A search that its place can read: quotes closed, brackets balanced outside them, no empty group, no operator without its two sides. */
function expectReadable({ place, text }: Search): void {
  for (const line of place === "linkedin recruiter" ? text.split("\n") : [text]) {
    expect(line.split('"').length % 2, line).toBe(1)
    expect(line, line).not.toMatch(/[“”„*]|\(\s*\)/u)
    const bare = line.replace(/"[^"]*"/g, "x").replace(/^(?:Job titles|Companies|Keywords|Location): /, "")
    let depth = 0
    for (const sign of bare) {
      if (sign === "(") depth++
      if (sign === ")") depth--
      expect(depth, line).toBeGreaterThanOrEqual(0)
    }
    expect(depth, line).toBe(0)
    if (!limits[place].parentheses) expect(bare).not.toMatch(/[()]/)
    expect(bare, line).not.toMatch(/^(?:AND|OR|NOT)\b|\b(?:AND|OR|NOT)$|\b(?:AND|OR) (?:AND|OR)\b|\( ?(?:AND|OR)\b|\b(?:AND|OR|NOT) ?\)/)
    // AND and OR side by side mean different things in different places unless brackets say which.
    if (place !== "github") {
      let flat = bare
      while (/\([^()]*\)/.test(flat)) flat = flat.replace(/\([^()]*\)/g, "x")
      expect(/\bAND\b/.test(flat) && /\bOR\b/.test(flat), line).toBe(false)
    }
  }
}

function expectSound(strategies: Strategy[]): void {
  expect(strategies.length).toBeLessThanOrEqual(6)
  expect(new Set(strategies.map(({ id }) => id)).size).toBe(strategies.length)
  for (const strategy of strategies) {
    expect(strategySchema.parse(strategy)).toEqual(strategy)
    expect(words(strategy.reason)).toMatch(/[.]$/)
    expect(words(strategy.misses)).toMatch(/[.]$/)
    for (const item of strategy.searches) {
      expect(fits(item.place, item.text), item.text).toBe(true)
      expectReadable(item)
      expect(item.url).toBe(searchUrl(item.place, item.text))
    }
  }
}

const backend = roleOf(
  { title: "Senior Backend Engineer (m/w/d)", level: "senior", place: "10115 Berlin, Germany" },
  ["Go or Rust", "Kubernetes", "PostgreSQL"],
  ["Kafka"]
)

describe("strategies for a role", () => {
  it("offers two to six ways, each with its reason and what it would miss", () => {
    const strategies = proposeStrategies(backend)
    expectSound(strategies)
    expect(strategies.length).toBeGreaterThanOrEqual(2)
    expect(new Set(words(strategies.map(({ reason }) => reason))).size).toBe(strategies.length)
  })

  it("searches titles with their variants, in the language of the place as well", () => {
    const { text } = search(proposeStrategies(backend), "titles", "linkedin")
    expect(text).toContain('"Backend Engineer"')
    expect(text).toContain('"Backend Developer"')
    expect(text).toMatch(/AND \(Senior OR /)
    expect(text).not.toMatch(/m\/w\/d|10115/)
  })

  it("writes abbreviations inside a title in capitals", () => {
    const { text } = search(proposeStrategies(roleOf({ title: "Data Engineer" }, ["Python"])), "titles", "linkedin")
    expect(text).toContain('"ETL Developer"')
  })

  it("searches a skill by its clear spellings, not by its everyday word", () => {
    const { text } = search(proposeStrategies(backend), "skills", "linkedin")
    expect(text).toMatch(/\bGolang\b/i)
    expect(text).not.toMatch(/(?<![\w"])Go(?![\w"])/)
    expect(text).toMatch(/Kubernetes OR K8s/i)
  })

  it("gives GitHub a language and a place, and says what it leaves out", () => {
    const { text, notes, url } = search(proposeStrategies(backend), "skills", "github")
    expect(text).toBe("language:Go location:Berlin type:user repos:>=3")
    expect(words(notes).join(" ")).toContain("left out Rust")
    expect(url).toBe("https://github.com/search?q=language%3AGo+location%3ABerlin+type%3Auser+repos%3A%3E%3D3&type=users")
  })

  it("offers no GitHub search for work that has no code", () => {
    const nurse = roleOf({ title: "Registered Nurse", place: "Lyon" }, ["Nursing licence", "Wound care"])
    expect(proposeStrategies(nurse).flatMap(({ searches }) => searches.map(({ place }) => place))).not.toContain("github")
  })

  it("looks at the companies that the role names, and not without them", () => {
    const named = roleOf({ title: "Product Manager" }, ["Experience at companies such as Foobarix, Initech or Hooli", "Roadmapping"])
    expect(search(proposeStrategies(named), "employers", "linkedin").text).toMatch(/\(Foobarix OR Initech OR Hooli\)/)
    expect(proposeStrategies(backend).map(({ id }) => id)).not.toContain("employers")
  })

  it("says how much was left out where a place takes less", () => {
    const many = roleOf({ title: "Software Engineer", place: "Berlin" }, [
      "Python, Java, Kotlin, Scala, Ruby, PHP or Perl",
      "Kubernetes",
      "PostgreSQL"
    ])
    const { text, notes } = search(proposeStrategies(many), "titles", "google x-ray")
    expect(measure(text).words).toBeLessThanOrEqual(32)
    expect(words(notes).join(" ")).toMatch(/Left out \d+ of \d+ (titles|spellings)[^.]*: Google reads 32 words\./)
  })

  it("keeps what the recruiter picked, dropped or wrote, and proposes it not again", () => {
    const first = proposeStrategies(backend)
    const picked: Strategy = { ...first[0]!, state: "picked" }
    const dropped: Strategy = { ...first[1]!, state: "dropped" }
    const edited: Strategy = { ...first[2]!, searches: [{ ...first[2]!.searches[0]!, text: "my own words", edited: true }] }
    const again = proposeStrategies({ ...backend, strategies: [picked, dropped, edited] })
    expect(again.slice(0, 3)).toEqual([picked, dropped, edited])
    expect(new Set(again.map(({ id }) => id)).size).toBe(again.length)
    expect(proposeStrategies({ ...backend, strategies: first })).toEqual(first)
  })

  it("has nothing to propose for a role of which nothing is known", () => {
    expect(proposeStrategies(emptyRole)).toEqual([])
  })

  it("never searches for a protected trait, an age, a postcode or a school", () => {
    const role = roleOf(
      { title: "Waitress", place: "75011 Paris" },
      [
        "Digital native",
        "Native French speaker",
        "Recent graduate",
        "Harvard University",
        "Young and dynamic",
        "Must live in postcode 75011",
        "Waiting tables"
      ],
      ["Women only"]
    )
    for (const { text } of proposeStrategies(role).flatMap(({ searches }) => searches)) {
      for (const line of text.split("\n")) expect(lintText(line), line).toEqual([])
      expect(text).not.toMatch(/native|graduate|harvard|young|women|75011|waitress/i)
    }
  })
})

describe("links to a search", () => {
  it("are https addresses that carry the words, and none for Recruiter and the ATS", () => {
    const text = '("C++" OR C#) AND "R&D" NOT x'
    expect(new URL(searchUrl("linkedin", text)!).searchParams.get("keywords")).toBe(text)
    expect(new URL(searchUrl("github", text)!).searchParams.get("q")).toBe(text)
    expect(new URL(searchUrl("google x-ray", text)!).searchParams.get("q")).toBe(text)
    for (const place of ["linkedin", "github", "google x-ray"] as const) expect(searchUrl(place, text)).toMatch(/^https:\/\//)
    expect(searchUrl("linkedin recruiter", text)).toBeNull()
    expect(searchUrl("ats", text)).toBeNull()
  })
})

describe("limits", () => {
  it("are stated with their source for every place", () => {
    for (const place of searchPlaces) expect(limits[place].source.length).toBeGreaterThan(40)
  })

  it("count words as Google does at most, and operators outside quotes only", () => {
    expect(measure('site:linkedin.com/in ("back-end engineer" OR Go)')).toMatchObject({ words: 7, operators: 1 })
    expect(measure('"NOT a word" AND (b OR c)').operators).toBe(2)
  })
})

const folder = new URL("../../../fixtures/roles/", import.meta.url)
const posts = readdirSync(folder)
  .filter(name => name.endsWith(".txt"))
  .map(name => ({ name, text: readFileSync(new URL(name, folder), "utf8") }))

describe("strategies for real posts", () => {
  it.each(posts)("$name: at least two sound ways to look", ({ text }) => {
    const strategies = proposeStrategies(readPost({ text, title: null }))
    expectSound(strategies)
    expect(strategies.length).toBeGreaterThanOrEqual(2)
  })
})

describe("any role", () => {
  const term = fc.oneof(
    fc.constantFrom(...skillNames.entries.keys()),
    fc.constantFrom(
      "C++",
      '"quoted"',
      "(in brackets)",
      "AND",
      "or",
      "NOT",
      "-minus",
      "a*b",
      "“curly”",
      "key:value",
      "R&D",
      "CI/CD",
      "",
      "  ",
      "🙂",
      "日本語",
      "x".repeat(200)
    ),
    fc.string({ unit: "grapheme", maxLength: 30 })
  )
  const title = fc.oneof(fc.constantFrom(...titleNames.entries.keys()), fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }), term)
  const role = fc.record({
    title: fc.option(title),
    level: fc.constantFrom(null, "intern", "junior", "mid", "senior", "staff", "lead", "manager", "director", "executive"),
    place: fc.option(
      fc.oneof(fc.constantFrom("Berlin", "10115 Berlin, Germany", "São Paulo", "New York, NY", "Remote (EU)"), fc.string({ maxLength: 60 }))
    ),
    remote: fc.constantFrom(null, "remote", "hybrid", "on site"),
    terms: fc.array(fc.array(term, { minLength: 1, maxLength: 12 }), { maxLength: 8 })
  })

  it("gets only searches within their place's limits, quoted and balanced, with what was left out said", () => {
    fc.assert(
      fc.property(role, ({ terms, ...fields }) => {
        const qualifications = terms.map((anyOf, at) => ({
          id: `q${at}`,
          text: anyOf.join(" or ") || "x",
          kind: at % 3 === 2 ? ("nice" as const) : ("must" as const),
          criterion: { type: "skill" as const, anyOf: anyOf.map(name => name || "x"), minYears: null },
          quote: null
        }))
        const given = { ...emptyRole, ...fields, qualifications } as Role
        const strategies = proposeStrategies(given)
        expectSound(strategies)
        expect(proposeStrategies(given)).toEqual(strategies)
      }),
      { numRuns: sized(80, 250) }
    )
  }, 180_000)
})

describe("what is to be avoided", () => {
  it("is never searched for, be it a title or a skill", () => {
    const text = "Accountant\n\nLocation: Leeds\n\nRequirements\n- IFRS\n- Excel\n- No recruiters\n- No consultants\n- No SAP"
    const role = readPost({ text, title: null })
    expect(role.qualifications.filter(({ kind }) => kind === "avoid").length).toBeGreaterThan(1)
    const searches = proposeStrategies(role).flatMap(strategy => strategy.searches.map(search => search.text))
    expect(searches.length).toBeGreaterThan(2)
    for (const search of searches)
      expect(search.replace(/(?:NOT|-)\s?(?:\([^)]*\)|"[^"]*"|\S+)/gu, "")).not.toMatch(/recruiter|consultant|talent acquisition|\bSAP\b/i)
  })

  it("and a town beside another is searched for alone", () => {
    const role = readPost({ text: "qa eng, cypress, playwright, warsaw or krakow, 3y", title: null })
    const searches = proposeStrategies(role).flatMap(strategy => strategy.searches.map(search => search.text))
    expect(searches.join("\n")).not.toContain("Warsaw or")
  })
})
