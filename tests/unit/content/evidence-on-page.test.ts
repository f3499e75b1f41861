import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { findText } from "~content/find-text"
import { foldText } from "~profile/fold-text"
import { readPage } from "~sites/page/read-page"
import { pageOfFile } from "../../support/load-page"
import { dataBeside, savedPagesIn } from "../../support/data-beside"

// Every verdict quotes the page, and a click on the quote shows it there: on every site, for every field that a reader gives.

const own = fileURLToPath(new URL("../../fixtures/sites/", import.meta.url))
const files = savedPagesIn(own, dataBeside("layouts", "only the project's own pages are looked at"))
const bare = (text: string) => foldText(text).replace(/\s/g, "")

function quotesOn(file: string) {
  const page = pageOfFile(file)
  const reading = readPage(page)
  const quotes =
    reading.site === null ? [] : [...new Set(Object.values(reading.profile.evidence).flatMap(list => list.map(({ quote }) => quote)))]
  return { ...page, quotes }
}

describe("a quote is found where a person can see it", () => {
  it.each(files.map(file => [path.basename(file), file]))("%s", (_, file) => {
    const { document, isHidden, quotes } = quotesOn(file)
    for (const quote of quotes) {
      const found = findText(document.body, quote, isHidden)
      if (!found) throw new Error(`“${quote}” is not found`)
      const range = document.createRange()
      range.setStart(found.startNode, found.startOffset)
      range.setEnd(found.endNode, found.endOffset)
      expect(isHidden(found.startNode.parentElement as Element)).toBe(false)
      // What is hidden between two seen words is in the range and not in the quote; the ends are the quote's own.
      const [marked, wanted] = [bare(range.toString()), bare(quote)]
      expect(marked.startsWith(wanted.slice(0, 3)), `“${marked.slice(0, 40)}” for “${quote}”`).toBe(true)
      expect(marked.endsWith(wanted.slice(-3))).toBe(true)
    }
  })
})

describe("a page that changes under the quote", () => {
  const { document, isHidden, quotes } = quotesOn(path.join(own, "web-page--split-screen.html"))
  const quote = quotes.find(one => one.includes("Opal")) ?? ""

  it("no longer has it, has it again after late loading, and has it cut into other elements", () => {
    const section = document.querySelector("#experience") as Element
    expect(findText(document.body, quote, isHidden)).not.toBeNull()
    section.remove()
    expect(findText(document.body, quote, isHidden)).toBeNull()
    const late = document.createElement("div")
    late.innerHTML = `<p>UI Engineer</p><p><b>Opal</b> <i>&amp;</i> <u>So</u>ns</p>`
    document.querySelector("main")?.append(late)
    expect(findText(document.body, "Opal & Sons", isHidden)?.startNode.data).toBe("Opal")
    expect(findText(document.body, "Opal & Daughters", isHidden)).toBeNull()
  })
})
