import { describe, expect, it } from "vitest"
import { linesOfPages, placedLinesOf } from "~documents/pdf-lines"
import type { TextItem } from "~documents/text-item"

/** Runs of a page in Hebrew or Arabic: each with its left edge and width, as the file has them. */
const page = (rows: [text: string, x: number, width: number][][]) => ({
  width: 595,
  height: 842,
  items: rows.flatMap((row, index) =>
    row.map(([text, x, width]): TextItem => ({
      text,
      x,
      y: 780 - index * 16,
      width,
      size: 11,
      font: "f",
      isBold: false,
      isTurned: false,
      isRightToLeft: /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text)
    }))
  )
})

describe("a PDF that is written from the right", () => {
  it("is read in the order of its words, runs from the right to the left", () => {
    const lines = linesOfPages([
      page([
        [
          ["כהן", 440, 30],
          ["מאיה", 473, 40]
        ],
        [["ניסיון תעסוקתי", 430, 83]],
        [
          ["2019 – 2021", 60, 60],
          ["חברת הנמל", 390, 60],
          ["מהנדסת,", 453, 60]
        ]
      ])
    ])
    expect(lines).toEqual(["מאיה כהן", "ניסיון תעסוקתי", "מהנדסת, חברת הנמל   2019 – 2021"])
  })

  it("keeps words in Latin letters in their own order within it", () => {
    const [line] = linesOfPages([
      page([
        [
          ["Kite", 330, 22],
          ["&", 355, 8],
          ["Kestrel", 366, 36],
          ["شركة", 405, 30],
          ["مهندسة في", 440, 70]
        ]
      ])
    ])
    expect(line).toBe("مهندسة في شركة Kite & Kestrel")
  })

  it("and a line in Latin letters stays as it is, with one foreign word in it", () => {
    const placed = placedLinesOf([
      page([
        [
          ["Speaks", 60, 40],
          ["עברית", 103, 30],
          ["and English fluently", 136, 100]
        ]
      ])
    ])
    expect(placed.map(({ text, x, end }) => [text, x, end])).toEqual([["Speaks עברית and English fluently", 60, 236]])
  })
})
