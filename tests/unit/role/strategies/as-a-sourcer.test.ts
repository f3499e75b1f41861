import { describe, expect, it } from "vitest"
import { fits, measure } from "~role/strategies/limits"
import { proposeStrategies } from "~role/strategies/propose"
import type { Search } from "~role/strategy"
import { sourcedRole, sourcedRoles } from "../../../support/sourced-roles"

// Read as somebody would who has to paste them: each way its own search, nothing that nobody writes, nothing of what is to be avoided.

const all = Object.entries(sourcedRoles).map(([name, role]) => ({ name, role, ways: proposeStrategies(role) }))
const searches = (place: Search["place"], name: string) =>
  Object.fromEntries(
    (all.find(one => one.name === name)?.ways ?? []).flatMap(({ id, searches: list }) =>
      list.filter(one => one.place === place).map(({ text }) => [id, text])
    )
  ) as Record<string, string>

describe.each(all)("$name", ({ role, ways }) => {
  const texts = ways.flatMap(({ id, searches: list }) => list.map(search => ({ id, ...search })))

  it("has at least two ways, and no place searches the same for two of them", () => {
    expect(ways.length).toBeGreaterThanOrEqual(2)
    const keys = texts.map(({ place, text }) => `${place} ${text}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it("fits every place", () => {
    for (const { place, text } of texts) expect(fits(place, text), text).toBe(true)
  })

  it("says nothing twice: no term that another one of its group finds anyway", () => {
    for (const { text } of texts.filter(({ place }) => place === "linkedin"))
      for (const [group] of text.matchAll(/\([^()]*\)/g)) {
        const terms = group
          .slice(1, -1)
          .split(" OR ")
          .map(term => term.replaceAll('"', "").toLowerCase())
        for (const term of terms)
          for (const other of terms) if (term !== other) expect(` ${term} `.includes(` ${other} `), `${term} and ${other}`).toBe(false)
      }
  })

  it("looks on GitHub once at most, by a language that a must names or stands for", () => {
    const github = texts.filter(({ place }) => place === "github")
    expect(github.length).toBeLessThanOrEqual(1)
    for (const { text } of github) expect(text).not.toMatch(/language:(?:HCL|HTML|CSS|TeX|Shell)\b/)
  })

  it("excludes what is to be avoided, and looks for it nowhere", () => {
    const avoided = role.qualifications
      .filter(({ kind }) => kind === "avoid")
      .flatMap(({ criterion, text }) => (criterion && "anyOf" in criterion ? criterion.anyOf : [text]))
    for (const { text, place } of texts.filter(({ place: where }) => where === "linkedin" || where === "google x-ray"))
      for (const term of avoided) {
        const before = place === "linkedin" ? text.split(" NOT ")[0] : text.replace(/-(?:"[^"]*"|\S+)/g, "")
        expect(before).not.toMatch(new RegExp(`(?<![\\p{L}])${term}(?![\\p{L}])`, "iu"))
        expect(text).toContain(place === "linkedin" ? " NOT " : " -")
      }
  })

  it("one level below leaves the level itself out", () => {
    const below = texts.find(({ id, place }) => id === "next step" && place === "linkedin")
    const named = texts.find(({ id, place }) => id === "titles" && place === "linkedin")
    if (below) {
      expect(below.text).toMatch(/ NOT \((?:Senior|Staff|Lead) OR /)
      expect(below.text).not.toBe(named?.text)
    }
  })
})

describe("what would be pasted", () => {
  it("a Go developer is no writer of Terraform, and no Java Developer", () => {
    expect(searches("github", "go backend, Berlin")).toEqual({ skills: "language:Go location:Berlin type:user repos:>=3" })
    expect(searches("linkedin", "go backend, Berlin").beside).toMatch(/^\("Go Developer" OR /)
    expect(searches("linkedin", "go backend, Berlin").beside).not.toMatch(/Java|Python|\.NET/)
  })

  it("who sets up machines with Terraform is not looked for by a code language at all", () => {
    expect(searches("github", "sre, remote")).toEqual({})
  })

  it("a skill is searched by the words that people write", () => {
    expect(searches("linkedin", "data engineer, Lisbon").skills).toBe("(Python OR Scala) AND (Airflow OR Dagster OR Prefect) NOT Recruiter")
    const everything = all.flatMap(({ ways }) => ways.flatMap(({ searches: list }) => list.map(({ text }) => text))).join("\n")
    expect(everything).not.toMatch(/cpython|python ?3|graph ql|type script|c plus plus|structured query|kubernetes cluster/i)
  })

  it("adjacent titles are a way of their own, in the language of the place as well", () => {
    expect(searches("linkedin", "data engineer, Lisbon").beside).toMatch(/^\("Analytics Engineer" OR "Big Data Engineer"\)/)
    expect(searches("linkedin", "nurse, Lyon").beside).toContain('"Infirmier en Réanimation"')
  })

  it("named companies are a way of their own, in Recruiter's own field", () => {
    expect(searches("linkedin", "enterprise ae, DACH").employers).toContain("AND (Foobarix OR Initech OR Hooli)")
    expect(searches("linkedin recruiter", "enterprise ae, DACH").employers?.split("\n")[1]).toBe("Companies: Foobarix OR Initech OR Hooli")
  })

  it("an Enterprise Account Executive is not looked for among those who sell to small firms, and DACH is no part of a title", () => {
    const { titles } = searches("linkedin", "enterprise ae, DACH")
    expect(titles).toMatch(/^"Account Executive" AND Enterprise AND /)
    expect(titles).toMatch(/ NOT \("SMB sales" OR Recruiter\)$/)
    expect(titles).not.toContain("DACH")
  })

  it("Recruiter is filled in field by field: no quotes around a place, what is excluded in the field of its kind", () => {
    const { beside } = searches("linkedin recruiter", "go backend, Berlin")
    expect(beside?.split("\n").map(line => line.replace(/:.*/, ""))).toEqual(["Job titles", "Keywords", "Location"])
    expect(beside).toMatch(/^Keywords: golang NOT PHP$/m)
    expect(beside).toMatch(/^Location: Berlin$/m)
    expect(searches("linkedin recruiter", "data engineer, Lisbon")["next step"]).toMatch(
      /^Job titles: .* NOT \(Senior OR Sr OR Lead OR Principal\)$/m
    )
  })

  it("Google is asked for the country's pages and by both names of a town, and for no jobs", () => {
    const { skills } = searches("google x-ray", "data engineer, Lisbon")
    expect(skills).toMatch(/^\(site:pt\.linkedin\.com\/in OR site:linkedin\.com\/in\) /)
    expect(skills).toMatch(/\(Lisbon OR Lisboa\).* -intitle:jobs -inurl:dir$/)
    expect(searches("google x-ray", "accountant, Milan").skills).toMatch(/\(Milan OR Milano\)/)
    expect(searches("google x-ray", "sre, remote").skills).toMatch(/^site:linkedin\.com\/in /)
    expect(measure(skills ?? "").words).toBeLessThanOrEqual(32)
  })

  it("who hires for the work is excluded, but where hiring is the work", () => {
    expect(searches("linkedin", "welder, Gdańsk").titles).toMatch(/ NOT Recruiter$/)
    expect(Object.values(searches("linkedin", "recruiter, Amsterdam")).join()).not.toContain("NOT Recruiter")
  })

  it("a title is written as people write it", () => {
    const titlesOf = (title: string, place: string, musts: string[]) =>
      proposeStrategies(sourcedRole({ title, place }, { musts }))
        .flatMap(({ searches: list }) => list[0]?.text ?? "")
        .join("\n")
    expect(titlesOf("iOS Developer", "Kraków", ["Swift"])).toContain('"iOS Engineer"')
    expect(titlesOf("C# Developer", "Dublin", ["C#"])).toContain('".NET Engineer"')
    expect(titlesOf("Truck Driver", "Rotterdam", ["ADR certificate"])).toContain('"HGV Driver"')
    expect(titlesOf("Tax Lawyer", "Brussels", ["VAT"])).toContain(`"Juriste d'entreprise"`)
  })

  it("a region behind a title is no part of it; a licence is nothing that people are found by", () => {
    const sales = proposeStrategies(
      sourcedRole({ title: "Regional Sales Manager Iberia", level: "manager" }, { musts: ["Medical devices"] })
    )
    expect(sales[0]?.searches[0]?.text).not.toMatch(/Iberia|Head of Sales/)
    const teacher = proposeStrategies(sourcedRole({ title: "Primary School Teacher" }, { musts: ["Teaching licence"] }))
    expect(teacher.map(({ searches: list }) => list[0]?.text).join()).not.toMatch(/licen[cs]e/i)
  })

  it("who leads a trade is no other spelling of who works in it", () => {
    expect(searches("linkedin", "controller, Zurich").titles).not.toMatch(/CFO|Head of|Director/)
    expect(searches("linkedin", "accountant, Milan").titles).toMatch(/AND \(Senior OR /)
  })
})

describe("what is avoided", () => {
  it.each([
    [["Nurse Manager"], " NOT "],
    [["Experience at companies such as Foobarix or Initech"], "Foobarix"],
    [["Experience in banking"], "Banking"]
  ])("%j is excluded", (avoid, term) => {
    const [way] = proposeStrategies(sourcedRole({ title: "Registered Nurse" }, { musts: ["Wound care"], avoid }))
    expect(way?.searches[0]?.text.split(" NOT ")[1]).toBeDefined()
    expect(way?.searches[0]?.text).toContain(term)
  })

  it("a sentence is no term", () => {
    const [way] = proposeStrategies(
      sourcedRole({ title: "Welder" }, { musts: ["TIG welding"], avoid: ["Has changed jobs every few months"] })
    )
    expect(way?.searches[0]?.text).toMatch(/ NOT Recruiter$/)
  })

  it("what a way looks for, it does not exclude", () => {
    const ways = proposeStrategies(sourcedRole({ title: "Backend Engineer" }, { musts: ["Java"], avoid: ["Java"] }))
    const skills = ways.find(({ id }) => id === "skills")?.searches.find(({ place }) => place === "linkedin")
    expect(skills?.text).toMatch(/\bJava\b/)
    expect(skills?.text.split(" NOT ")[1] ?? "").not.toMatch(/\bJava\b/)
  })
})

describe("what stands beside a title", () => {
  it.each([
    [{ title: "Registered Nurse", place: "Hamburg" }, ["Nursing", "Intensive care"], /Intensive care/, /\bNursing\b/],
    [{ title: "Controller", place: "Köln" }, ["Controlling", "SAP CO"], /SAP CO/, /Controlling/],
    [{ title: "Kubernetes Engineer", place: "Berlin" }, ["Kubernetes", "Terraform"], /Terraform/, /AND Kubernetes/]
  ] as const)("is a skill that it does not say itself: %o", (given, musts, has, hasNot) => {
    const [byTitle] = proposeStrategies(sourcedRole({ ...given }, { musts: [...musts] }))
    const text = byTitle?.searches.find(({ place }) => place === "linkedin")?.text ?? ""
    expect(byTitle?.id).toBe("titles")
    expect(text).toMatch(has)
    expect(text).not.toMatch(hasNot)
  })

  it("is what the role asks for where the titles are others: those of a backend engineer with Go", () => {
    const role = sourcedRole({ title: "Senior Go Developer", level: "senior", place: "Berlin" }, { musts: ["Backend development", "Go"] })
    const beside = proposeStrategies(role).find(({ id }) => id === "beside")
    expect(beside?.searches.find(({ place }) => place === "linkedin")?.text).toMatch(/"Backend Engineer".*AND golang/)
  })
})

it("nobody is excluded by a sentence, nor by what is to be avoided alone", () => {
  const role = sourcedRole(
    { title: "Go Developer", place: "Berlin" },
    { musts: ["Go"], avoid: ["PHP only, consultancies", "PHP only", "nur Angular"] }
  )
  for (const { searches: list } of proposeStrategies(role))
    for (const { text } of list) expect(text).not.toMatch(/PHP|Angular|only|consultanc/)
})

it("who leads the trade is not beside it under a local name", () => {
  const role = sourcedRole({ title: "Financial Controller", place: "München" }, { musts: ["Controlling", "SAP CO"] })
  expect(JSON.stringify(proposeStrategies(role))).not.toMatch(/Finanzvorstand|Chief Financial/)
})
