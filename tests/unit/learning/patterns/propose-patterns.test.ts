import { expect, it } from "vitest"
import { mostPatternsProposed, proposables, proposePatterns } from "~learning/patterns/propose-patterns"
import { anyPattern, patternAsking } from "../../../support/scenes/pattern-scene"
import { saying } from "../../../support/words"

const patterns = [
  { ...patternAsking("Registered Nurse", [["must", "Night shifts in intensive care"]]), fromRoleId: null },
  {
    ...patternAsking("Data Engineer", [
      ["must", "Python"],
      ["must", "Airflow pipelines"]
    ]),
    fromRoleId: "role-1"
  },
  {
    ...patternAsking("Analytics Engineer", [
      ["must", "dbt"],
      ["nice", "Python"]
    ]),
    fromRoleId: null
  },
  { ...patternAsking("Data Platform Lead", [["must", "Kafka"]]), fromRoleId: null },
  { ...patternAsking("Junior Data Engineer", [["must", "SQL"]]), fromRoleId: null }
]
const roleOf = (id: string, name: string, approvedAt: number | null) => ({
  id,
  approvedAt,
  role: patternAsking(name, [["must", "Python"]]).role
})

it("three at most are proposed, the most alike first, each with its reason, and none that is not alike", () => {
  const proposed = proposePatterns(proposables(patterns, []), { title: "Senior Data Engineer", text: "Python and Airflow pipelines." })
  expect(proposed).toHaveLength(mostPatternsProposed)
  expect(proposed[0]).toMatchObject({ name: "Data Engineer", reason: saying(/^In common: .*Python/) })
  expect(proposed.map(({ name }) => name)).not.toContain("Registered Nurse")
  expect(proposePatterns(proposables(patterns, []), { title: "Pastry chef", text: "Croissants" })).toEqual([])
})

it("an earlier role that was approved is proposed too, once, and one that is being worked out is not", () => {
  const roles = [roleOf("role-1", "Data Engineer", 1), roleOf("role-2", "Scala Engineer", 1), roleOf("role-3", "Python Engineer", null)]
  const all = proposables(patterns, roles)
  expect(all.filter(({ roleId }) => roleId !== null).map(({ roleId, patternId }) => [roleId, patternId !== null])).toEqual([
    ["role-1", true],
    ["role-2", false]
  ])
})

it("of five hundred patterns the proposal takes well under a tenth of a second", () => {
  const many = Array.from({ length: 500 }, (_, n) => ({ ...anyPattern(n + 1), fromRoleId: null }))
  const wanted = { title: "Data Engineer", text: "Python, Kafka and an on-call rotation for a payments platform. ".repeat(40) }
  proposePatterns(proposables(many, []), wanted)
  const before = process.cpuUsage().user
  proposePatterns(proposables(many, []), wanted)
  // Time of this thread, because the machine may be busy with others.
  expect((process.cpuUsage().user - before) / 1000).toBeLessThan(100)
})
