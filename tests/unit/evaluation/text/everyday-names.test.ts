import { describe, expect, it } from "vitest"
import { evaluate } from "~evaluation/evaluate"
import type { VerdictWord } from "~evaluation/evaluation"
import { asks, now, person } from "../../../support/make-profile"
import { everydayNames } from "../../../support/everyday-phrases"
import { words } from "../../../support/words"

function verdictFor(name: string, title: string, sentence: string) {
  const profile = person({ positions: [{ title, company: "Northgate", start: "2019-02", end: "present", description: sentence }] })
  return evaluate(asks(`Experience with ${name}`), profile, now).verdicts[0]!
}

const spread = (kind: "everyday" | "technical") =>
  everydayNames.flatMap(one => one[kind].map(([title, sentence]) => ({ name: one.name, title, sentence })))

describe("a name that is an everyday word too", () => {
  const everyday = spread("everyday")
  const technical = spread("technical")

  it("is looked for in 120 everyday phrases over 60 names, and none of them is a met", () => {
    expect(everydayNames).toHaveLength(60)
    expect(everyday).toHaveLength(120)
    const met = everyday.filter(({ name, title, sentence }) => verdictFor(name, title, sentence).verdict === "met")
    expect(met).toEqual([])
  })

  it("is met in at least 95 of 100 sentences in which the tool is meant", () => {
    expect(technical).toHaveLength(60)
    const missed = technical.filter(({ name, title, sentence }) => verdictFor(name, title, sentence).verdict !== "met")
    expect(missed.length).toBeLessThanOrEqual(3)
  })

  it.each([
    ["Spring", "Head Chef", "Wrote the Spring menu with produce of the region"],
    ["Python", "Zoo Keeper", "Python handling for visitors at the reptile house"],
    ["Excel", "Waiter", "Able to Excel in teams under pressure"]
  ])("is unknown with the sentence beside it, and says why: %s", (name, title, sentence) => {
    const found = verdictFor(name, title, sentence)
    expect(found.verdict).toBe("unknown")
    expect(found.evidence.map(({ quote }) => quote)).toEqual([sentence])
    expect(words(found.reason)).toContain("everyday word")
    expect(words(found.ask)).toContain(name)
  })

  it.each<[skills: string[], name: string, expected: VerdictWord]>([
    [["Excel", "Rostering"], "Excel", "met"],
    [["python", "sql", "docker"], "Python", "met"],
    [["Advanced Excel"], "Excel", "met"],
    [["Go"], "Go", "met"],
    [["React, Vue, Svelte"], "React", "met"],
    [["Salesforce CRM"], "Salesforce", "met"],
    [["Oracle databases"], "Oracle", "met"],
    [["Spring cleaning"], "Spring", "unknown"],
    [["Express mail"], "Express", "unknown"],
    [["Rust removal"], "Rust", "unknown"],
    [["Python handling"], "Python", "unknown"],
    [["Swift response"], "Swift", "unknown"],
    [["Sketch artist"], "Sketch", "unknown"],
    [["Word of mouth"], "Word", "unknown"]
  ])("an entry of the list of skills counts where it is the name or speaks of the tool: %j asked for %s", (skills, name, expected) => {
    expect(evaluate(asks(`Experience with ${name}`), person({ skills }), now).verdicts[0]!.verdict).toBe(expected)
  })

  it("a résumé in small letters is read by what stands beside the name", () => {
    const told = (text: string, name: string) =>
      evaluate(asks(`Experience with ${name}`), person({ passages: [{ section: "experience", label: null, text }] }), now).verdicts[0]!
        .verdict
    expect(told("nightly etl jobs in python and sql, dashboards in tableau for the sales team", "Python")).toBe("met")
    expect(told("spring menus, swift service and a flask of coffee for every guest of the house", "Spring")).toBe("unknown")
  })
})
