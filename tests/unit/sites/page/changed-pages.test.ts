import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { readPage } from "~sites/page/read-page"
import type { Page } from "~sites/site"
import { dataBeside, savedPagesIn } from "../../../support/data-beside"
import { seeded } from "../../../support/seeded"
import { sized, soakSeed } from "../../../support/soak"
import { pageOf, pageOfFile } from "../../../support/load-page"

// Sites change their mark-up without notice. Whatever comes, a reading ends in time, throws nothing and names nobody else.

const own = fileURLToPath(new URL("../../../fixtures/sites/", import.meta.url))
const files = savedPagesIn(own, dataBeside("layouts", "only the project's own pages are changed"))
const others = [
  ...["Perpetua Vanterpool", "Okko Fernández-Lampi", "Dilnoza Hartikainen", "Hedvig Amoah-Strand", "Teodoro Vânătoru", "Bertil Ashgrove"],
  ...[
    "Barnabás Tötösy",
    "Sunniva K.",
    "Emre Dzierżyk-Boyle",
    "Lindiwe Abernethy",
    "Quỳnh-Mai Hoogendijk",
    "西ヶ谷 颯葉",
    "Þórunn Vestergaard"
  ]
]
function renameClasses({ document }: Page, next: () => number): void {
  const names = new Map<string, string>()
  for (const element of document.querySelectorAll("[class]")) {
    const renamed = [...element.classList].map(name => {
      if (!names.has(name)) names.set(name, `c${next().toString(36).slice(2, 10)}`)
      return names.get(name)
    })
    element.setAttribute("class", renamed.join(" "))
  }
}

describe("with every class name replaced", () => {
  const linkedin = files.filter(file => /layouts\/(member|guest)|linkedin--(member|guest)/.test(file) && !file.includes("navigating"))
  it.each(linkedin)("%s keeps its name, headline and positions", file => {
    const before = readPage(pageOfFile(file))
    const page = pageOfFile(file)
    renameClasses(page, seeded(7))
    const after = readPage(page)
    if (before.site === null || after.site === null) throw new Error("this page is a profile")
    const { name, headline, location, about, positions } = after.profile
    expect({ name, headline, location, about, positions }).toEqual({
      name: before.profile.name,
      headline: before.profile.headline,
      location: before.profile.location,
      about: before.profile.about,
      positions: before.profile.positions
    })
    for (const other of others) expect(JSON.stringify(after)).not.toContain(other)
  })
})

describe("with nodes removed and siblings shuffled", () => {
  it.each(files)("%s is still read without harm", file => {
    const html = readFileSync(file, "utf8")
    for (let round = 1; round <= sized(1, 2); round++) {
      const next = seeded(round + soakSeed * 1_000_003)
      const page = pageOf(html)
      const elements = [...page.document.body.querySelectorAll("*")]
      for (const element of elements) {
        const luck = next()
        if (luck < 0.02) element.remove()
        else if (luck < 0.03) element.parentElement?.prepend(element)
        else if (luck < 0.04) element.replaceWith(...element.childNodes)
      }
      readPage(page)
    }
  })

  it.each(files)("%s is still read without harm when it is cut off", file => {
    const html = readFileSync(file, "utf8")
    const next = seeded(html.length + soakSeed * 1_000_003)
    for (let count = 0; count < sized(1, 2); count += 1) readPage(pageOf(html.slice(0, Math.floor(next() * html.length))))
  })
})

describe("a page built to harm", () => {
  const person = (inner: string) => pageOf(`<title>Ilse Quarshie</title><main><h1>Ilse Quarshie</h1>${inner}</main>`)

  it("5,000 elements deep", () => {
    const page = person("<p>I am a typesetter.</p><div id=deep></div>")
    let at = page.document.querySelector("#deep") as Element
    for (let depth = 0; depth < 5000; depth += 1) at = at.appendChild(page.document.createElement(depth % 2 ? "span" : "div"))
    at.textContent = "Typesetter, 2016 – present"
    readPage(page)
  })

  it("20,000 siblings", () => {
    readPage(person(`<h2>Skills</h2>${"<p>Lead <b>type</b></p>".repeat(20_000)}`))
  })

  it("20,000 entries of a list that LinkedIn's reader knows", () => {
    const entry = `<div componentkey="entity-collection-item-1"><p>Title</p><p>Company</p></div>`
    const card = `<section componentkey="com.linkedin.sdui.profile.card.refXExperienceTopLevelSection">${entry.repeat(5000)}</section>`
    const top = `<section componentkey="com.linkedin.sdui.profile.card.refXTopcard"><h2>Ilse Quarshie</h2></section>`
    readPage(pageOf(`<div data-sdui-screen="x.profile.Profile"><main>${top}${card}</main></div>`))
  })

  it("structured data that is broken, vast, deep or of the wrong type", () => {
    const data = [
      "{",
      `"${"x".repeat(2_000_000)}"`,
      "[".repeat(5000) + "]".repeat(5000),
      `{"@type":"Person","name":{"name":{"name":7}},"worksFor":[null,3,[["x"]],{"name":[]}],"address":[[]],"jobTitle":{}}`,
      `{"@type":["Person",4],"name":"Ilse Quarshie","alumniOf":"x","worksFor":{"@type":"EmployeeRole","startDate":{}}}`
    ]
    for (const one of data) readPage(person(`<script type="application/ld+json">${one}</script>`))
  })

  it("no body, frames, or nothing at all", () => {
    for (const html of ["", "<frameset><frame></frameset>", "\u0000\u0001\u0002", "<svg><text>Ilse Quarshie</text></svg>"]) {
      const reading = readPage(pageOf(html))
      expect(reading.site).toBeNull()
    }
  })

  it("many style rules", () => {
    const css = Array.from({ length: 5000 }, (_, index) => `.a${index} .b${index}{display:none}`).join("\n")
    readPage(person(`<style>${css}</style>${"<p class=a1>I am a typesetter.</p>".repeat(500)}`))
  })
})
