import { expect, it } from "vitest"
import { findingText } from "~workshop/runs/finding-text"
import { groupFindings } from "~workshop/runs/group-findings"
import { keptFrom } from "~store/runs/run-views"

// What the console says of attempts, out of rows of any version.

it("counts what was kept of the attempt before, and says nothing where parts cannot be told apart", () => {
  const draft = (...words: string[]) => ({ verdicts: words.map((verdict, at) => ({ qualificationId: `q-${at}`, verdict })) })
  expect(keptFrom(draft("met", "met"), draft("met", "unknown"))).toEqual({ kept: 1, of: 2 })
  for (const strange of [null, 7, {}, { verdicts: [] }, { verdicts: [{ verdict: "met" }] }])
    expect(keptFrom(draft("met"), strange)).toBeNull()
})

it("says findings that are the same once, with the qualifications that they are about", () => {
  const finding = (where: string | null, priority: "P1" | "P3" = "P1") => ({
    priority,
    check: "c",
    message: "No quote.",
    hint: null,
    where
  })
  const draft = { verdicts: [{ qualificationId: "q-1" }, { qualificationId: "q-2" }, { qualificationId: "gone" }] }
  const known = [
    { id: "q-1", text: "Kafka" },
    { id: "q-2", text: "SQL" }
  ]
  const where = ["verdicts.0.evidence.0", "verdicts.1.reason", "verdicts.0.reason", "verdicts.2", "elsewhere", null]
  const [gravest, other] = groupFindings([finding("verdicts.0", "P3"), ...where.map(one => finding(one))], draft, known)
  expect(gravest).toMatchObject({ times: 6, finding: { priority: "P1" }, places: ["Kafka", "SQL", "verdicts.2", "elsewhere"] })
  expect(other).toMatchObject({ times: 1, places: ["Kafka"] })
  expect(groupFindings([finding("verdicts.0")], null, known)[0]?.places).toEqual(["verdicts.0"])
})

it("reads a finding of any version without breaking", () => {
  expect(findingText({ message: "Too long.", hint: null })).toBe("Too long.")
  expect(findingText({ message: null, hint: null })).toMatch(/cannot read/)
})
