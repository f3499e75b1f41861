import { JSDOM } from "jsdom"
import { describe, expect, it } from "vitest"
import { findText } from "~content/find-text"
import { foldPage, sourceOf } from "~content/fold-page"
import { foldText } from "~profile/fold-text"

const seen = () => false

function find(html: string, quote: string, isHidden: (element: Element) => boolean = seen) {
  const { document } = new JSDOM(`<body>${html}</body>`).window
  const before = document.documentElement.outerHTML
  const found = findText(document.body, quote, isHidden)
  expect(document.documentElement.outerHTML).toBe(before)
  if (!found) return null
  const range = document.createRange()
  range.setStart(found.startNode, found.startOffset)
  range.setEnd(found.endNode, found.endOffset)
  return { text: range.toString(), range }
}

describe("finding a quote on the page", () => {
  it("finds it within one text", () => {
    expect(find("<p>She knows Kafka and Spark.</p>", "Kafka and Spark")?.text).toBe("Kafka and Spark")
  })

  it("finds it across elements, inline and block", () => {
    expect(find("<p>Led <b>six</b> <a>engi<i>neers</i></a>.</p>", "Led six engineers.")?.text).toBe("Led six engineers.")
    expect(find("<ul><li>Staff Engineer</li><li>Ferro &amp; Filhos</li></ul>", "Staff Engineer Ferro & Filhos")?.text).toBe(
      "Staff EngineerFerro & Filhos"
    )
    expect(find("<p>Lisbon<br>Portugal</p>", "Lisbon Portugal")?.text).toBe("LisbonPortugal")
  })

  it("does not join words of two blocks, nor part a word in two elements", () => {
    expect(find("<p>data</p><p>base</p><p>a data<b>base</b></p>", "database")?.text).toBe("database")
  })

  it("folds white space, line breaks and non-breaking spaces", () => {
    expect(find("<p>  May\n   2018 –\u00a0\n Present </p>", "May 2018 – Present")?.text).toBe("May\n   2018 –\u00a0\n Present")
    expect(find("<p>May 2018</p>", " May \n 2018 ")?.text).toBe("May 2018")
  })

  it("folds what cannot be seen and the forms of Unicode", () => {
    expect(find("<p>Ana So\u00adfia Branda\u0303o, engineer</p>", "Ana Sofia Brandão")?.text).toBe("Ana So\u00adfia Branda\u0303o")
    expect(find("<p>Zo\u00eb\u200b Åkesson</p>", "Zoe\u0308 A\u030akesson")?.text).toBe("Zo\u00eb\u200b Åkesson")
    expect(find("<p>\u1112\u1161\u11ab 씨</p>", "한 씨")?.text).toBe("\u1112\u1161\u11ab 씨")
    expect(find("<p>Wrote 👩‍🔧 tools in Go</p>", "tools in Go")?.text).toBe("tools in Go")
  })

  it("prefers whole words, and takes part of a word when there is nothing else", () => {
    expect(find("<p>Google, MongoDB</p><p>Go, Rust</p>", "Go")?.range.startContainer.textContent).toBe("Go, Rust")
    expect(find("<p>Google</p>", "Go")?.text).toBe("Go")
  })

  it("finds what a reader put together from cells, with the white space left out", () => {
    expect(find("<p>Data <span>Engineer</span> · <span>Acme</span></p>", "Data Engineer·Acme")?.text).toBe("Data Engineer · Acme")
  })

  it("passes over what a person cannot see", () => {
    const hidden = (element: Element) => element.className === "h"
    expect(find('<p class="h">Kafka</p><p>She knows Kafka</p>', "Kafka", hidden)?.range.startContainer.textContent).toBe("She knows Kafka")
    expect(find('<p class="h">Kafka</p>', "Kafka", hidden)).toBeNull()
  })

  it("does not look into scripts, styles and form fields", () => {
    expect(find("<script>var x = 'Kafka'</script><style>.Kafka{}</style><textarea>Kafka</textarea>", "Kafka")).toBeNull()
  })

  it("says when the text is no longer there", () => {
    expect(find("<p>She knows Kafka.</p>", "Terraform")).toBeNull()
    expect(find("", "Terraform")).toBeNull()
    expect(find("<p>x</p>", " \u200b ")).toBeNull()
  })

  it("goes through a deep and a long page without trouble", () => {
    expect(find(`${"<div>".repeat(1000)}Kafka${"</div>".repeat(1000)}`, "Kafka")?.text).toBe("Kafka")
    expect(find(`${"<p>Talk about <b>lineage</b>, part 3.</p>".repeat(2000)}<p>At the very end</p>`, "the very end")?.text).toBe(
      "the very end"
    )
  })
})

it("folds a page as evidence is folded, and traces every character back", () => {
  const texts = ["  Ana\u00a0 So\u00adfia ", "Branda\u0303o", " \n ", "knows \u200b C++ 👩‍🔧", "한국어 \u1112\u1161\u11ab"]
  const { document } = new JSDOM(`<p>${texts.map(text => `<span>${text}</span>`).join("")}</p>`).window
  const page = foldPage(document.body)
  expect(page.text.trim()).toBe(foldText(texts.join("")))
  const last = page.text.trim().length
  let source = ""
  let before = ""
  for (let at = 0; at < last; at++) {
    const place = sourceOf(page, at)
    // Both halves of a character beyond the basic plane come from the same place.
    const key = place ? `${page.nodes.findIndex(({ node }) => node === place.node)}:${place.from}` : "nowhere"
    if (key !== before) source += place?.node.data.slice(place.from, place.to) ?? "?"
    before = key
  }
  expect(foldText(source)).toBe(foldText(texts.join("")))
})
