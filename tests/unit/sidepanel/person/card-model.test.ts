import { describe, expect, it } from "vitest"
import { cardModel, isNotMentioned } from "~sidepanel/person/card-model"
import { evaluationOf, feedback, qualification, qualifications, verdict, verdicts } from "../../../support/card-rows"

describe("the rows of the candidate card", () => {
  it("groups the qualifications must, nice, avoid in the order of the role", () => {
    const { groups } = cardModel(qualifications, evaluationOf(), [])
    expect(groups.map(group => [group.kind, group.rows.map(row => row.qualification.id)])).toEqual([
      ["must", ["q1", "q2", "q3"]],
      ["nice", ["q4", "q5"]],
      ["avoid", ["q6"]]
    ])
  })

  it("counts what is met of each kind and what is unknown, and gives no single score", () => {
    const { counts } = cardModel(qualifications, evaluationOf(), [])
    expect(counts).toEqual({ must: { met: 2, total: 3 }, nice: { met: 1, total: 2 }, avoid: { met: 0, total: 1 }, unknown: 1 })
  })

  it("what only a model reads in the quotes counts as unknown, until the recruiter says so", () => {
    const read = verdict("q3", "unknown", {
      modelReads: "met",
      evidence: [{ quote: "schedules of all jobs", section: "about", label: null }]
    })
    const given = evaluationOf(verdicts.map(one => (one.qualificationId === "q3" ? read : one)))
    const { groups, counts } = cardModel(qualifications, given, [])
    expect(groups[0]?.rows[2]).toMatchObject({ verdict: "unknown", ruled: "unknown", modelReads: "met" })
    expect(groups[0]?.rows[0]?.modelReads).toBeNull()
    expect([counts.must.met, counts.unknown]).toEqual([2, 1])
    expect(cardModel(qualifications, given, [feedback("q3", { override: "met" })]).counts.must.met).toBe(3)
  })

  it("takes for not mentioned what is unknown and has nothing near it, unless somebody has said or read otherwise", () => {
    const near = [{ quote: "data at Ferro", section: "about" as const, label: null }]
    const given = evaluationOf([
      verdict("q1", "unknown"),
      verdict("q2", "unknown", { nearness: "far", evidence: near }),
      verdict("q3", "unknown", { nearness: "close", evidence: near }),
      verdict("q4", "unknown"),
      verdict("q5", "unknown", { modelReads: "met" }),
      verdict("q6", "not met", { evidence: near })
    ])
    const { groups } = cardModel(qualifications, given, [feedback("q4", { override: "met" })])
    const folded = groups.flatMap(({ rows }) => rows.filter(isNotMentioned)).map(({ qualification: { id } }) => id)
    expect(folded).toEqual(["q1", "q2"])
  })

  it("lets the recruiter's word stand, counts it, and keeps what the rules said", () => {
    const { groups, counts } = cardModel(qualifications, evaluationOf(), [feedback("q3", { override: "met", thumb: "down" })])
    const row = groups[0]?.rows[2]
    expect(row).toMatchObject({ verdict: "met", ruled: "unknown", overridden: true, thumb: "down", ask: "What schedules your pipelines?" })
    expect(counts.must).toEqual({ met: 3, total: 3 })
    expect(counts.unknown).toBe(0)
  })

  it("does not call it an override when the rules came to say the same", () => {
    const { groups } = cardModel(qualifications, evaluationOf(), [feedback("q1", { override: "met" })])
    expect(groups[0]?.rows[0]?.overridden).toBe(false)
  })

  it("shows a qualification that was added since as not evaluated, and never as met", () => {
    const { groups, counts } = cardModel([...qualifications, qualification("q9", "On-call")], evaluationOf(), [])
    expect(groups[0]?.rows[3]).toMatchObject({ verdict: null, ruled: null })
    expect(counts.must).toEqual({ met: 2, total: 4 })
    expect(counts.unknown).toBe(2)
  })

  it("shows no verdict on a qualification that is no longer asked for", () => {
    const { groups } = cardModel(qualifications.slice(0, 1), evaluationOf(verdicts), [])
    expect(groups.flatMap(group => group.rows).map(row => row.qualification.id)).toEqual(["q1"])
  })
})
