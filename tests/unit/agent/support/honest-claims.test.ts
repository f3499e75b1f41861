import { expect, it } from "vitest"
import { strikeEvaluation } from "~agent/strike-evaluation"
import { countVerdicts } from "~evaluation/count-verdicts"
import { evaluate } from "~evaluation/evaluate"
import type { Evidence } from "~profile/evidence"
import type { Profile } from "~profile/profile"
import type { Role } from "~role/role"
import { labelledPairs, labelledProfiles } from "../../../support/labelled-pairs"
import { asks, now, person } from "../../../support/make-profile"
import { soakTimes } from "../../../support/soak"
import { textKinds } from "../../../support/text-kinds"

// What is true and found by the rules is not lost because a model says it too, in a sentence of its own.

function struckAs(role: Role, profile: Profile, quoted: Evidence[] | null): "met" | "read by the model" | "unknown" | null {
  const [rules] = evaluate(role, profile, now).verdicts
  if (rules?.verdict !== "met") return null
  const claim = { ...rules, reason: "The quoted words say so.", evidence: quoted ?? rules.evidence }
  const given = { verdicts: [claim], counts: countVerdicts([claim]), rulesVersion: "test" }
  const [struck] = strikeEvaluation(given, { role, profile, now: now.getTime() }).verdicts
  return struck!.verdict === "met" ? "met" : struck!.modelReads === undefined ? "unknown" : "read by the model"
}

it("of sentences that say it truly, eight in ten stay met, and nearly all others are shown as the model's reading", () => {
  const told = textKinds.filter(({ expected }) => expected === "met").flatMap(({ told: cases }) => cases)
  const ofSentences = told.map(([asked, title, sentence]) => {
    const profile = person({ positions: [{ title, company: "Ferro", start: "2019-01", end: "present", description: sentence }] })
    return struckAs(asks(asked), profile, [{ quote: sentence, section: "experience", label: null }])
  })
  const ofPairs = labelledPairs
    .filter(({ expected }) => expected === "met")
    .map(({ profile, qualification }) => struckAs(asks(qualification), labelledProfiles[profile]!, null))
  const all = [...ofSentences, ...ofPairs].filter(outcome => outcome !== null)
  const count = (outcome: string) => all.filter(one => one === outcome).length
  if (soakTimes !== null)
    process.stdout.write(
      `labelled and met by the rules: ${all.length}, met ${count("met")}, the model reads it so ${count("read by the model")}\n`
    )
  expect(all.length).toBeGreaterThan(120)
  expect(count("met") / all.length).toBeGreaterThan(0.8)
  expect(count("unknown") / all.length).toBeLessThan(0.03)
})
