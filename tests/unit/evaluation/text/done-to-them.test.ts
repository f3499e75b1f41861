import { expect, it } from "vitest"
import { createEvaluator } from "~evaluation/evaluate"
import { stanceOf } from "~evaluation/text/stance"
import { asks, now, person } from "../../../support/make-profile"

const stanceIn = (text: string, thing: string) => {
  const start = text.indexOf(thing)
  expect(start).toBeGreaterThanOrEqual(0)
  return stanceOf(text, start, start + thing.length)
}

it.each([
  ["Was recruited from a competitor", "recruited"],
  ["I was trained by the plant in 2019", "trained"],
  ["Asked the analysts to write Python scripts for me", "Python"],
  ["Told the two apprentices to sweep and to weld brackets", "weld"],
  ["Worked under a project manager", "project manager"],
  ["Held the pipe while the welder welded", "welded"],
  ["Legal negotiated the contracts, I filed them", "negotiated the contracts"],
  ["The plant moved to SAP after I left", "SAP"],
  ["Quality assurance rejected two of my parts in ten years", "Quality assurance"],
  ["Kubernetes came long before I joined", "Kubernetes"]
])("“%s” does not tell that the writer did it (%s)", (text, thing) => {
  expect(stanceIn(text, thing)).not.toBe("has")
})

it.each([
  ["Recruited twelve nurses in a year", "Recruited"],
  ["Was promoted to team lead, trained six people", "trained"],
  ["Asked to write Python scripts for planning", "Python"],
  ["Welded brackets while the line stood", "Welded brackets"],
  ["Negotiated the contracts with legal", "Negotiated the contracts"],
  ["Moved the plant to SAP", "SAP"],
  ["Quality assurance of moulded parts", "Quality assurance"]
])("“%s” does (%s)", (text, thing) => {
  expect(stanceIn(text, thing)).toBe("has")
})

it.each([
  ["Kubernetes", "The applicant has led Kubernetes migrations since 2015."],
  ["Kubernetes", "The candidate has run Kubernetes since 2015."],
  ["Cassandra", "The candidate has built stores on Cassandra and Redis."]
])("whoever is written of is who did it: %s in “%s”", (name, text) => {
  const profile = person({ name: "Ilse Quarshie", positions: [{ title: "Engineer", company: "Ferro Werke", description: text }] })
  expect(createEvaluator(asks(name), now)(profile).verdicts[0]).toMatchObject({ verdict: "met" })
})
