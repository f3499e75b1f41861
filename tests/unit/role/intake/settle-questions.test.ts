import { describe, expect, it } from "vitest"
import { openPoints } from "~role/intake/open-points"
import { settleQuestions } from "~role/intake/settle-questions"
import { whichMusts, whichMustsId } from "~role/intake/which-musts"
import { emptyRole } from "~role/intake/empty-role"
import type { Question } from "~role/intake/question"
import { parseQualification } from "~role/criteria/parse-qualification"
import { readPost } from "~role/post/read-post"
import type { Role } from "~role/role"

const idsOf = (role: Role) =>
  openPoints(
    role,
    given.map(questionId => ({ questionId }))
  ).map(({ id }) => id)
const given = ["title", "level", "place", "remote"] as const

/** A role that does not say whether these are musts; more than three are asked about together. */
function unclear(lines: readonly string[]): Role {
  const qualifications = lines.map((line, at) => parseQualification(line, "nice", `q${at + 1}`))
  const alone = qualifications.map(({ id, text }): Question => ({
    id: `unclear-${id}`,
    topic: "unclear",
    text: `Is “${text}” a must?`,
    why: null,
    options: [
      { value: `must:nice:${text}`, label: "A must" },
      { value: `nice:nice:${text}`, label: "Nice to have" },
      { value: `drop:nice:${text}`, label: "Leave it out" }
    ],
    multiple: false,
    qualificationId: id
  }))
  return { ...emptyRole, title: "Engineer", qualifications, questions: lines.length > 3 ? [whichMusts(qualifications)] : alone }
}

describe("saying what kind a qualification is", () => {
  it("answers whether it is a must, and leaves the question about the others", () => {
    const role = unclear(["Kafka", "Go"])
    const [first, second] = role.qualifications
    expect(idsOf(role)).toEqual(expect.arrayContaining([`unclear-${first!.id}`, `unclear-${second!.id}`]))
    const settled = settleQuestions(role, first!.id, { kind: true, words: false })
    expect(idsOf(settled)).not.toContain(`unclear-${first!.id}`)
    expect(idsOf(settled)).toContain(`unclear-${second!.id}`)
  })

  it("takes it out of the one question about many, which goes with the last of them", () => {
    const role = unclear(["Kafka", "Go", "Postgres", "Docker", "Terraform"])
    expect(idsOf(role)).toContain(whichMustsId)
    const [first, ...others] = role.qualifications
    const one = settleQuestions(role, first!.id, { kind: true, words: false })
    const left = one.questions.find(({ id }) => id === whichMustsId)?.options.map(({ value }) => value)
    expect(left).toEqual(others.map(({ id }) => id))
    const all = others.reduce((before, { id }) => settleQuestions(before, id, { kind: true, words: false }), one)
    expect(idsOf(all)).not.toContain(whichMustsId)
  })

  it("does not answer by which years to go", () => {
    const role = readPost({ title: "Senior Data Engineer", text: "Requirements\n- 3+ years of Python\n- SQL\n" })
    const [years] = role.qualifications
    expect(idsOf(settleQuestions(role, years!.id, { kind: true, words: false }))).toContain(`unclear-years-${years!.id}`)
  })
})

describe("other words for a qualification", () => {
  it("end what was asked about the old ones", () => {
    const role = readPost({ title: "Senior Data Engineer", text: "Requirements\n- 3+ years of Python\n- SQL\n" })
    const [years] = role.qualifications
    const reworded = {
      ...role,
      qualifications: role.qualifications.map(one => (one === years ? { ...one, text: "5 years of Python" } : one))
    }
    expect(idsOf(settleQuestions(reworded, years!.id, { kind: false, words: true }))).not.toContain(`unclear-years-${years!.id}`)
  })

  it("stand in the question about many", () => {
    const role = unclear(["Kafka", "Go", "Postgres", "Docker"])
    const [first] = role.qualifications
    const reworded = { ...role, qualifications: role.qualifications.map(one => (one === first ? { ...one, text: "Kafka or NATS" } : one)) }
    const settled = settleQuestions(reworded, first!.id, { kind: false, words: true })
    expect(settled.questions.find(({ id }) => id === whichMustsId)?.options[0]?.label).toBe("Kafka or NATS")
  })
})
