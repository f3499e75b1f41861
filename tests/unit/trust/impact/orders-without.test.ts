import { expect, it } from "vitest"
import { rank } from "~evaluation/rank"
import { roleSchema } from "~role/role"
import { ordersWithout } from "~trust/impact/orders-without"
import { rulesJudge } from "~trust/swap/rules-judge"
import { profileOf } from "../../../support/rows"

const skill = (id: string, name: string) => ({ id, text: name, kind: "must", criterion: { type: "skill", anyOf: [name], minYears: null } })
const role = roleSchema.parse({ qualifications: [skill("q1", "Kafka"), skill("q2", "Python")] })
const people = [
  { id: "none", profile: profileOf("Ana", "Bakes bread.") },
  { id: "python", profile: profileOf("Berit", "Writes Python.", ["Python"]) },
  { id: "both", profile: profileOf("Cem", "Kafka and Python.", ["Kafka", "Python"]) },
  { id: "kafka", profile: profileOf("Dag", "Runs Kafka.", ["Kafka"]) }
]
const now = new Date(Date.UTC(2026, 10, 20))

it("the order with all that is asked for is the rules' own, and without one it is that of a role that does not ask it", () => {
  const { order, verdicts } = ordersWithout(role, people, now)
  const ids = (asked: typeof role) => rank(asked, people, now).map(({ id }) => id)
  expect(order(null)).toEqual(ids(role))
  expect(new Set(order("q1").slice(0, 2))).toEqual(new Set(["python", "both"]))
  expect(new Set(order("q2").slice(0, 2))).toEqual(new Set(["kafka", "both"]))
  expect(verdicts.get("kafka")).toEqual({ q1: "met", q2: "unknown" })
})

it("a wording that stands for a protected trait, kept with a reason, has no part in any order", async () => {
  const kept = roleSchema.parse({ qualifications: [{ id: "p", text: "Digital native", kind: "must" }, ...role.qualifications] })
  const plain = rank(role, people, now).map(({ id }) => id)
  expect(rank(kept, people, now).map(({ id }) => id)).toEqual(plain)
  expect(ordersWithout(kept, people, now).order(null)).toEqual(plain)
  expect(ordersWithout(kept, people, now).verdicts.get("both")).toEqual({ q1: "met", q2: "met" })
  expect((await rulesJudge(kept, now)(people[2]!.profile)).verdicts).toEqual({ q1: "met", q2: "met" })
})
