import { describe, expect, it } from "vitest"
import type { Profile } from "~profile/profile"
import { judgeFromAnswers, profilesToAsk } from "~trust/swap/ask-for-swap"
import { swapTest, type SaidOfProfile } from "~trust/swap/swap-test"
import { profileOf } from "../../../support/rows"

const people = ["Ana Ferro", "José Núñez", "Kim Walsh"].map(name => ({
  id: name,
  profile: {
    ...profileOf(name, `${name} writes Python since 2016.`, ["Python"]),
    education: [{ school: "Northgate University", degree: "BSc", field: null, start: "2001", end: "2004" }]
  }
}))
const options = { untilYear: 2026, repeats: true }
const says = (verdict: "met" | "unknown"): SaidOfProfile => ({ verdicts: { python: verdict }, order: [verdict === "met" ? 2 : 1] })

/** Answers everything that the test asks, as a model somewhere else would. */
async function answered(judge: (profile: Profile, at: number) => SaidOfProfile) {
  return Promise.all(
    people.map(async person => {
      const profiles = await profilesToAsk(person, options.untilYear)
      return { profiles, said: profiles.map(judge) }
    })
  )
}

describe("a judge that answers later, somewhere else", () => {
  it("is asked of each person as they are, changed, and as they are again: what it says gives the test's own report", async () => {
    const biased = (profile: Profile) => says(/^(?:Ana|José|Kim) /.test(profile.name ?? "") ? "met" : "unknown")
    const given = await answered(biased)
    for (const [at, { profiles }] of given.entries()) {
      expect(profiles.length).toBeLessThanOrEqual(30)
      expect([profiles[0], profiles.at(-1)]).toEqual([people[at]!.profile, people[at]!.profile])
    }
    const report = await swapTest(people, judgeFromAnswers(given), options)
    expect(report).toEqual(await swapTest(people, biased, options))
    expect(report.moved.length).toBeGreaterThan(0)
    expect(new Set(report.moved.map(({ cause }) => cause.replace(/ of .*/, "")))).toEqual(new Set(["name"]))
    expect(report.noise).toEqual({ verdicts: 0, places: 0 })
  })

  it("one that says something else when it is asked the same again shows it as noise, and not as anybody's doing", async () => {
    const given = await answered(() => says("met"))
    for (const one of given) one.said[one.said.length - 1] = says("unknown")
    const report = await swapTest(people, judgeFromAnswers(given), options)
    expect(report.noise?.verdicts).toBe(people.length)
    expect(report.moved).toEqual([])
  })
})
