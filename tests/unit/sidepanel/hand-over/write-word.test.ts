import mammoth from "mammoth"
import { describe, expect, it } from "vitest"
import { writeWord } from "~sidepanel/hand-over/write-word"
import { english, handOverOf, personToHand } from "../../../support/hand-over"

async function readBack(people = [personToHand("Ana Ferro"), personToHand("José Núñez")]) {
  const buffer = Buffer.from(await (await writeWord(handOverOf(people), english)).arrayBuffer())
  const { value: text } = await mammoth.extractRawText({ buffer })
  const { value: html } = await mammoth.convertToHtml({ buffer })
  return { text, html }
}

describe("a hand-over as a Word file", () => {
  it("is read back with its headings, verdicts, quotes, questions and boxes to tick", async () => {
    const { text, html } = await readBack()
    expect([...html.matchAll(/<h(\d)>(.*?)<\/h\d>/g)].map(([, level, said]) => `${level} ${said}`)).toEqual([
      "1 Shortlist: Data Engineer",
      ...["Ana Ferro", "José Núñez"].flatMap(name => [`2 ${name}`, "3 Must", "3 Nice to have"])
    ])
    for (const said of [
      "2 people · ordered by what is met · November 20, 2026",
      "“Ana Ferro writes Python since 2016.” (Ferro & Filhos)",
      "✓ met",
      "? unknown",
      "Nearest in the profile: “a compiler course”",
      "Ask: How long have you worked with Rust?",
      "☐ Yes    ☐ Maybe    ☐ No"
    ])
      expect(text).toContain(said)
    expect(html).toContain(`<a href="https://people.example/one">`)
  })

  it("opens whatever a profile holds: marks of XML, controls, halves of characters, turned directions", async () => {
    const hostile = "</w:t><w:p>&amp;\u0000\u000b\u202e\ud800 end"
    const { text } = await readBack([personToHand("x", { name: hostile, headline: hostile })])
    expect(text).toContain("</w:t><w:p>&amp;\ufffd\ufffd\ufffd\ufffd end")
  })
})
