import { describe, expect, it } from "vitest"
import { currentWork } from "~profile/current-work"
import { emptyProfile } from "~profile/empty-profile"
import { foundSentence } from "~profile/found-sentence"
import type { Profile } from "~profile/profile"

const position = (title: string | null, company: string | null, end: string | null, kind?: "career break" | "volunteering") => ({
  title,
  company,
  start: null,
  end,
  location: null,
  description: null,
  ...(kind ? { kind } : {})
})
const profile = (change: Partial<Profile>): Profile => ({ ...emptyProfile(), ...change })
const terms = (...words: string[]) => words.map(word => new Set([word]))
const marked = (of: Profile, ...words: string[]) => {
  const found = foundSentence(of, terms(...words))
  return (
    found && found.marks.reduceRight((text, [from, to]) => `${text.slice(0, from)}[${text.slice(from, to)}]${text.slice(to)}`, found.text)
  )
}

describe("the sentence that says what was looked for", () => {
  it("is the whole sentence, in its own words, with what was found in it", () => {
    const about = "I like maps. Ran Kafka clusters for São Bento; Kafka again later.\n- Python at night"
    expect(marked(profile({ about }), "kafka")).toBe("Ran [Kafka] clusters for São Bento; [Kafka] again later.")
    expect(marked(profile({ about }), "sao")).toBe("Ran Kafka clusters for [São] Bento; Kafka again later.")
    expect(marked(profile({ about }), "python")).toBe("[Python] at night")
    expect(marked(profile({ about }), "rust")).toBeNull()
  })
  it("says as much as possible of what was looked for", () => {
    const about = "Kafka first. Python too. Kafka and Python together."
    expect(marked(profile({ about, skills: ["Kafka"] }), "kafka", "python")).toBe("[Kafka] and [Python] together.")
  })
  it("is cut around what was found where it is long", () => {
    const long = `${"word ".repeat(80)}kafka ${"word ".repeat(80)}`
    const found = marked(profile({ about: long }), "kafka") ?? ""
    expect(found).toMatch(/^… .*\[kafka\].* …$/)
    expect(found.length).toBeLessThan(260)
  })
})

describe("the work that somebody does now", () => {
  it.each([
    [[position("Nurse", "Klinikum", "2020"), position("Teacher", "School", "present")], { title: "Teacher", company: "School" }],
    [[position("Nurse", "Klinikum", "2020"), position("Teacher", "School", "2018")], { title: "Nurse", company: "Klinikum" }],
    [[position("Parental leave", null, "present", "career break"), position("Nurse", null, "2020")], { title: "Nurse", company: null }],
    [[position("Coach", "Club", "present", "volunteering"), position("Nurse", "Klinikum", null)], { title: "Nurse", company: "Klinikum" }],
    [[position("Coach", "Club", "present", "volunteering")], { title: "Coach", company: "Club" }],
    [[position(null, null, "present")], null],
    [[], null]
  ])("%#", (positions, expected) => {
    expect(currentWork(profile({ positions }))).toEqual(expected)
  })
})
