import { expect, it } from "vitest"
import { stanceOf } from "~evaluation/text/stance"

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
