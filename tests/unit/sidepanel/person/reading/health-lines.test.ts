import { describe, expect, it } from "vitest"
import { healthSchema } from "~profile/health"
import { healthLines } from "~sidepanel/person/reading/health-lines"

const health = (value: unknown) => healthLines(healthSchema.parse(value))

describe("page health in one line", () => {
  it("counts the sections that were read of those that are there", () => {
    const lines = health({
      sections: [
        { section: "top", state: "read", count: 1 },
        { section: "experience", state: "read", count: 4 },
        { section: "education", state: "not loaded", count: 0 },
        { section: "certifications", state: "absent", count: 0 }
      ]
    })
    expect(lines).toMatchObject({ read: 2, total: 3, problems: [{ section: "education", problem: "not loaded" }] })
  })

  it("counts a section that is known to be missing from the document, once", () => {
    const lines = health({
      sections: [
        { section: "top", state: "read", count: 1 },
        { section: "education", state: "not loaded", count: 0 }
      ],
      sections_not_loaded: [
        { section: "education", state: "not_in_dom" },
        { section: "skills", state: "not_in_dom" }
      ]
    })
    expect(lines).toMatchObject({ read: 1, total: 3 })
    expect(lines.problems.map(one => one.section)).toEqual(["education", "skills"])
  })

  it("names what scrolling mends first, then what the page holds back, then what was not understood", () => {
    const lines = health({
      sections: [
        { section: "experience", state: "not understood", count: 0 },
        { section: "skills", state: "read", count: 5 }
      ],
      sections_not_loaded: [
        { section: "*", state: "guest_limited" },
        { section: "skills", state: "partial", label: "Show all 24 skills" },
        { section: "education", state: "not_in_dom" }
      ]
    })
    expect(lines.problems.map(one => [one.section, one.problem, one.label])).toEqual([
      ["education", "not loaded", null],
      ["*", "guest limited", null],
      ["skills", "partial", "Show all 24 skills"],
      ["experience", "not understood", null]
    ])
  })
})
