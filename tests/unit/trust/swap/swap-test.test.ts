import { describe, expect, it } from "vitest"
import type { Profile } from "~profile/profile"
import { rulesJudge } from "~trust/swap/rules-judge"
import { swapTest, type JudgeToTest } from "~trust/swap/swap-test"
import { swapIds, swapOne, type SwapId } from "~trust/swap/swaps"
import { seeded } from "../../../support/seeded"
import { sized } from "../../../support/soak"
import { peopleToSwap, swapNow, swapRole } from "../../../support/swap-people"

const options = { untilYear: 2026 }
const rules = rulesJudge(swapRole, swapNow)

describe("the same people with one thing changed about who they are", () => {
  it("are each changed by every swap, and nothing of their work is", () => {
    for (const [at, { profile }] of peopleToSwap(6).entries()) {
      for (const id of swapIds) {
        const { before, after } = swapOne(id, profile, at, 2026)
        const hasPronoun = /\b(?:she|he|her|his)\b/i.test(JSON.stringify(profile))
        if (["she", "he", "they"].includes(id) && !hasPronoun) continue
        if (!["she", "he"].includes(id)) expect(JSON.stringify(after), id).not.toBe(JSON.stringify(before))
        expect(after.positions.map(({ start, end, company }) => [start, end, company])).toEqual(
          profile.positions.map(({ start, end, company }) => [start, end, company])
        )
        expect(after.skills).toEqual(profile.skills)
      }
    }
  })

  it("“she” becomes “he” in every form and keeps its capital", () => {
    const [one] = peopleToSwap(1)
    const profile: Profile = { ...one!.profile, about: "She ran it herself. Her team was hers. Mrs Walsh" }
    expect(swapOne("he", profile, 0, 2026).after.about).toBe("He ran it himself. His team was his. Mr Walsh")
  })

  it("no verdict and no place moves under the rules", async () => {
    const people = peopleToSwap(sized(12, 28))
    const report = await swapTest(people, rules, options)
    expect(report.verdicts).toBe(people.length * swapRole.qualifications.length)
    expect([report.moved, report.places]).toEqual([[], []])
  })
})

/** A model that looks at who somebody is: the rules' verdicts, and one met where it likes what it sees. */
function biased(likes: (profile: Profile) => boolean): JudgeToTest {
  return async profile => {
    const said = await rules(profile)
    if (likes(profile)) return said
    return { verdicts: { ...said.verdicts, q1: "not met" }, order: [(said.order[0] ?? 0) - 1, ...said.order.slice(1)] }
  }
}
const says = (words: RegExp) => (profile: Profile) => words.test(JSON.stringify(profile))

describe("a model that looks at who somebody is", () => {
  const prejudices: [SwapId, JudgeToTest][] = [
    ["name of another origin", biased(profile => !/Nguy|Al-Farsi|Wei|Lakisha|Mohammed/.test(profile.name ?? ""))],
    ["name of a woman", biased(profile => !/^(?:Emily|Ana|Grace|Fatima|Lakisha|Ruby)/.test(profile.name ?? ""))],
    ["he", biased(says(/\b[Hh]e\b/))],
    ["photo", biased(profile => !("photo" in profile))],
    ["school", biased(says(/Howard|Harvard/))],
    ["club", biased(profile => !says(/Gay|Muslim|Women|Veterans/)(profile))],
    ["graduation years", biased(profile => profile.education.every(({ end }) => Number(end?.slice(0, 4)) > 1998))],
    ["address", biased(profile => !says(/Bradford|Nairobi|Lagos/)(profile))],
    ["e-mail", biased(profile => !says(/lakisha|mohammed|nguy/)(profile))]
  ]

  it.each(prejudices)("is caught by the %s", async (cause, judge) => {
    const report = await swapTest(peopleToSwap(14), judge, options)
    expect(report.bySwap[cause].verdicts).toBeGreaterThan(0)
    expect(report.bySwap[cause].places).toBeGreaterThan(0)
    expect(report.moved.filter(one => one.cause === cause)[0]).toMatchObject({ qualificationId: "q1" })
  })

  it("is told from one that merely answers otherwise now and then by asking both again", async () => {
    const random = seeded(7)
    const noisy: JudgeToTest = async profile => {
      const said = await rules(profile)
      return random() < 0.2 ? { ...said, verdicts: { ...said.verdicts, q1: "unknown" } } : said
    }
    const report = await swapTest(peopleToSwap(20), noisy, { ...options, repeats: true })
    expect(report.noise!.verdicts).toBeGreaterThan(0)
    // What a swap moves is no more than what the same question moves, give or take chance.
    const most = Math.max(...swapIds.map(id => report.bySwap[id].verdicts))
    expect(most).toBeLessThan(4 * (report.noise!.verdicts + 3))
    const steady = await swapTest(peopleToSwap(10), rules, { ...options, repeats: true })
    expect(steady.noise).toEqual({ verdicts: 0, places: 0 })
  })

  it("can be ended after any person", async () => {
    const stop = new Error("stopped")
    const judged = swapTest(peopleToSwap(9), rules, { ...options, onPerson: done => (done === 3 ? Promise.reject(stop) : undefined) })
    await expect(judged).rejects.toBe(stop)
  })
})

describe("whatever stands where somebody says who they are", () => {
  const words = [
    "Python",
    "Kafka Spark",
    "Java Swift",
    "English",
    "Portugal",
    "Computer Science",
    "Ruby Rails",
    "Kubernetes",
    "Sales",
    "Teacher"
  ]

  it("a name, a picture, a school or a year of graduation decides no verdict and no place, even where it is what is asked for", async () => {
    const random = seeded(11)
    const word = () => words[Math.floor(random() * words.length)]!
    for (const { profile } of peopleToSwap(30)) {
      const { verdicts, order } = await rules(profile)
      const other: Profile = {
        ...profile,
        name: `${word()} ${word()}`,
        education: profile.education.map(entry => ({ ...entry, school: `${word()} University of ${word()}`, start: "1961", end: "1965" }))
      }
      const named = Object.assign(other, { photo: word(), age: 61, sex: word(), gender: word(), birthDate: "1940-01-01", address: word() })
      expect(await rules(named)).toEqual({ verdicts, order })
    }
  })
})
