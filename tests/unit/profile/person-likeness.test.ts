import { describe, expect, it } from "vitest"
import { emptyProfile } from "~profile/empty-profile"
import { foldedName, likelySame } from "~profile/person-likeness"
import type { Position, Profile } from "~profile/profile"
import { words } from "../../support/words"

const job = (company: string): Position => ({ title: null, company, start: null, end: null, location: null, description: null })
const person = (name: string | null, parts: Partial<Profile> = {}): Profile => ({ ...emptyProfile(), name, ...parts })

describe("a name in one form", () => {
  it.each([
    ["Ana Bellweather", "ANA BELLWEATHER"],
    ["José Núñez", "Jose Nunez"],
    ["Ana Bellweather", "Bellweather, Ana"],
    ["Ana Bellweather", "Dr. Ana M. Bellweather, PhD"],
    ["Ana Bellweather", "Ana “Annie” Bellweather (She/Her)"],
    ["Ana Bellweather", "Ana Sofia Bellweather"],
    ["Søren Łukaszewicz", "Soren Lukaszewicz"],
    ["Ana Bellweather", "Ana Bellweather 🚀"],
    ["王小明", "王 小明"]
  ])("%s is %s", (one, other) => {
    expect(foldedName(one)).not.toBeNull()
    expect(foldedName(one)).toBe(foldedName(other))
  })

  it.each([["anab"], [""], [null], ["Ana"], ["Dr. A. B."]])("%j is no full name", name => expect(foldedName(name)).toBeNull())

  it("keeps different people apart", () => {
    const names = ["Ana Bellweather", "Anna Bellweather", "Ana Bellwether", "Ben Bellweather", "Ana Okonkwo"]
    expect(new Set(names.map(foldedName)).size).toBe(names.length)
  })
})

describe("two people may be one", () => {
  it.each([
    [
      "an employer",
      { positions: [job("Ferro & Filhos Lda.")] },
      { positions: [job("Ferro & Filhos")] },
      "both worked at Ferro & Filhos Lda."
    ],
    ["a place", { location: "Lisbon, Portugal" }, { location: "Lisbon" }, "both are in Lisbon."],
    [
      "a school",
      { education: [{ school: "Aldergate University", degree: null, field: null, start: null, end: null }] },
      { education: [{ school: "Aldergate University", degree: "MSc", field: null, start: null, end: null }] },
      "both went to Aldergate University."
    ]
  ])("with the same name and %s", (_, a, b, reason) => {
    expect(words(likelySame(person("Ana Bellweather", a), person("Ana M. Bellweather", b)))).toBe(`Same name, and ${reason}`)
  })

  it("with the same name and a page that names the other's address", () => {
    const a = person("Ana Bellweather", { passages: [{ section: "about", label: null, text: "See github.com/AnaB, and linkedin." }] })
    const seenAt = { a: ["https://ana.example"], b: ["github:anab", "https://github.com/anab"] }
    expect(words(likelySame(a, person("Ana Bellweather"), seenAt))).toBe(
      "Same name, and one of the pages names the other: github.com/anab."
    )
    const other = { ...seenAt, b: ["github:ana"] }
    expect(likelySame(a, person("Ana Bellweather"), other)).toBeNull()
  })

  it.each([
    ["the name alone", {}, {}],
    ["both working for themselves", { positions: [job("Freelance")] }, { positions: [job("freelance")] }],
    ["both being self-employed", { positions: [job("Self-employed")] }, { positions: [job("Self-Employed")] }],
    ["a region", { location: "Greater London Area" }, { location: "Greater London Area" }],
    ["the same e-mail in a text", { about: "ana@people.example" }, { about: "ana@people.example" }],
    [
      "other places and employers",
      { location: "Porto", positions: [job("Kestrel Rail")] },
      { location: "Lisbon", positions: [job("Ferro")] }
    ]
  ])("but not by %s", (_, a, b) => {
    expect(likelySame(person("Ana Bellweather", a), person("Ana Bellweather", b))).toBeNull()
  })

  it("never with different names, whatever else agrees", () => {
    const same = { location: "Lisbon", positions: [job("Ferro & Filhos")] }
    expect(likelySame(person("Ana Bellweather", same), person("Ben Okonkwo", same))).toBeNull()
    expect(likelySame(person(null, same), person(null, same))).toBeNull()
  })
})
