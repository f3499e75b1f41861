import { describe, expect, it } from "vitest"
import { applyAnswer } from "~role/intake/intake"
import { linesFor, linesNow, stretchesOf } from "~role/post/lines/lines-now"
import { readPost } from "~role/post/read-post"
import { leaveLine, takeLine } from "~role/post/lines/take-line"
import type { Role } from "~role/role"

const post = [
  "Night Nurse",
  "Pay: £21.50 per hour",
  "What you will do",
  "- Walk the wards, lead the handover",
  "Requirements",
  "- NMC registration and 3 years in a hospital",
  "Nice to have",
  "- Spanish",
  "We are a friendly house. You have a driving licence. Lunch is free."
].join("\n")
const role = readPost({ text: post, title: null })
let next = 0
const newId = () => `new-${++next}`
const at = (line: number, part: number | null = null) => ({ line, part })
const fates = (of: Role) =>
  stretchesOf(linesNow(of)).map(({ stretch: { text, fate, as, why } }) => `${text.replace(/^- /, "")}: ${fate} (${why ?? as.join(", ")})`)
const texts = (of: Role) => of.qualifications.map(({ kind, text }) => [kind, text])

describe("the lines of a post, taken and left out by hand", () => {
  it("a line that was left out becomes a qualification of the role, in the words of the post", () => {
    const taken = takeLine(role, at(3), newId)
    expect(texts(taken).filter(([, text]) => !texts(role).some(([, known]) => known === text))).toEqual([
      ["must", "Walk the wards, lead the handover"]
    ])
    expect(taken.qualifications.at(-1)?.quote).toBe("- Walk the wards, lead the handover")
    expect(fates(taken)).toContain("Walk the wards, lead the handover: taken (qualification)")
    expect(takeLine(taken, at(3), newId)).toBe(taken)
  })

  it("one sentence of a line is taken by itself", () => {
    const taken = takeLine(role, at(8, 2), newId)
    expect(texts(taken).at(-1)).toEqual(["nice", "Lunch is free"])
    expect(fates(taken)).toContain("We are a friendly house.: left out (company)")
  })

  it("a line that was taken is left out with all that it became", () => {
    const left = leaveLine(role, at(5))
    expect(texts(left)).toEqual(texts(role).filter(([, text]) => !/NMC|hospital/.test(text!)))
    expect(fates(left)).toContain("NMC registration and 3 years in a hospital: left out (by hand)")
    const back = takeLine(left, at(5), newId)
    expect(texts(back).sort()).toEqual(texts(role).sort())
  })

  it("what stands under a title of wishes comes back as a wish", () => {
    const back = takeLine(leaveLine(role, at(7)), at(7), newId)
    expect(texts(back).find(([, text]) => /Spanish/.test(text!))?.[0]).toBe("nice")
  })

  it("the pay goes with its line", () => {
    const left = leaveLine(role, at(1))
    expect(left.salary).toBeNull()
    expect(fates(left)).toContain("Pay: £21.50 per hour: left out (by hand)")
  })

  it("a line follows what happens to its qualification elsewhere", () => {
    const without = { ...role, qualifications: role.qualifications.filter(({ text }) => !/Spanish/.test(text)) }
    expect(fates(without)).toContain("Spanish: left out (by hand)")
  })

  it("lines that are not there change nothing", () => {
    expect(takeLine(role, at(99), newId)).toBe(role)
    expect(takeLine(role, at(8), newId)).toBe(role)
    expect(leaveLine(role, at(0))).toBe(role)
    expect(linesNow({ ...role, lines: undefined })).toEqual([])
  })
})

describe("lines that are asked about", () => {
  const list = readPost({ text: "Data Analyst\n\nYou know SQL.\nYou know Python.\nYou know Tableau.\nYou know Excel.", title: null })

  it("are one question where there are many, and taken once it is answered", () => {
    const asked = list.questions.filter(({ topic }) => topic === "unclear")
    expect(asked).toHaveLength(1)
    const open = stretchesOf(linesNow(list)).filter(({ stretch }) => stretch.fate === "unclear")
    expect(open.length).toBe(asked[0]!.options.length)
    const [first] = asked[0]!.options
    const answered = applyAnswer(list, asked[0]!, { values: [first!.value], text: null })
    const kinds = answered.qualifications.filter(({ id }) => asked[0]!.options.some(({ value }) => value === id)).map(({ kind }) => kind)
    expect(kinds).toEqual(["must", ...kinds.slice(1).map(() => "nice")])
    expect(stretchesOf(linesNow(answered)).some(({ stretch }) => stretch.fate === "unclear")).toBe(false)
  })
})

it("what a model read from the post stands with the line of its sentence, and what it left is told", () => {
  const [nurse] = role.qualifications
  const lines = linesFor(role.lines!, [{ ...nurse!, id: "said", quote: "Lunch is free." }])
  const told = stretchesOf(lines).filter(({ stretch }) => stretch.qualificationIds.length > 0)
  expect(told.map(({ stretch }) => stretch.text)).toEqual(["Lunch is free."])
  expect(lines[5]).toMatchObject({ fate: "left out", why: "nothing asked" })
})
