import { describe, expect, it } from "vitest"
import { emptyRole } from "~role/intake/empty-role"
import { applyAnswer, nextQuestion } from "~role/intake/intake"
import { isOffer, openPoints } from "~role/intake/open-points"
import { readPost } from "~role/post/read-post"
import type { Role } from "~role/role"

const post = readPost({
  title: null,
  text: `Backend Engineer

Requirements
- Kafka
- A true digital native
- 2+ years of Go

Nice to have
- Rust
`
})

const idsOf = (role: Role, answers: readonly { questionId: string }[] = []) => openPoints(role, answers).map(({ id }) => id)

describe("what is open in a role", () => {
  it("is all that an intake would ask one after the other, in its order", () => {
    for (const role of [emptyRole, post]) {
      const put: { questionId: string }[] = []
      for (let next = nextQuestion(role, put); next !== null; next = nextQuestion(role, put)) put.push({ questionId: next.id })
      expect(idsOf(role)).toEqual(put.map(({ questionId }) => questionId))
      expect(put.length).toBeGreaterThan(3)
    }
  })

  it("is not what was answered already", () => {
    expect(idsOf(emptyRole, [{ questionId: "place" }, { questionId: "nice" }])).toEqual(["title", "level", "remote", "must", "avoid"])
  })

  it("is asked in any order: each answer closes its own question and leaves the others", () => {
    for (const asked of openPoints(post, [])) {
      const values = asked.options[0] ? [asked.options[0].value] : []
      const answered = applyAnswer(post, asked, { values, text: values.length > 0 ? null : "Data Engineer" })
      const left = idsOf(answered, [{ questionId: asked.id }])
      expect(left).not.toContain(asked.id)
      expect(left.length).toBeGreaterThanOrEqual(idsOf(post).length - 2)
    }
  })

  it("comes to an end where a wording must not stay", () => {
    const role = readPost({ title: "Clerk", text: "Requirements\\n- Only candidates from postcode 12043\\n- Excel\\n" })
    const ids = idsOf(role)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it("tells what only offers to add something from what needs an answer", () => {
    expect(
      openPoints(emptyRole, [])
        .filter(isOffer)
        .map(({ id }) => id)
    ).toEqual(["nice", "avoid"])
  })
})
