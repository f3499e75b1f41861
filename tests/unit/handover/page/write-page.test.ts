import * as fc from "fast-check"
import { JSDOM } from "jsdom"
import { describe, expect, it } from "vitest"
import { pageScript } from "~handover/page/page-script"
import { pageStyle } from "~handover/page/page-style"
import { readAnswers } from "~handover/read-answers"
import { handOverOf, pageOf, personToHand, sha256 } from "../../../support/hand-over"

const parsed = (html: string) => new JSDOM(html).window.document

/** Texts as pages of people can hold them, and as somebody may put them there on purpose. */
const hostile = [
  `"><script>alert(1)</script>`,
  `</style><script>alert(1)</script>`,
  `' onmouseover='alert(1)`,
  `<img src=x onerror=alert(1)>`,
  `<!-- `,
  `]]>`,
  `&lt;script&gt;`,
  `{answered}`,
  `$answered$`,
  `\u202Egnp.exe`,
  `\u0000<svg/onload=alert(1)>`,
  `\ud800half`,
  `javascript:alert(1)`,
  `<a href="https://evil.example/">me</a>`,
  `</form><form action="https://evil.example">`
]
const anyText = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: "binary" }), fc.string()).filter(text => text.trim() !== "")

describe("the page of a hand-over", () => {
  it("shows each person with every qualification, its quotes, and the question of what is unknown", async () => {
    const page = parsed(await pageOf(handOverOf([personToHand("Ana Ferro"), personToHand("José Núñez")])))
    expect(page.querySelector("h1")?.textContent).toBe("Shortlist: Data Engineer")
    const first = page.querySelector("article")
    expect(first?.querySelector("h2")?.textContent).toBe("Ana Ferro")
    expect([...(first?.querySelectorAll("blockquote") ?? [])].map(quote => quote.textContent)).toEqual([
      "Ana Ferro writes Python since 2016. — Ferro & Filhos",
      "a compiler course"
    ])
    expect(first?.textContent).toContain("Nearest in the profile:")
    expect(first?.textContent).toContain("Ask: How long have you worked with Rust?")
    expect([...page.querySelectorAll("table tbody tr")].map(row => row.textContent)).toEqual([
      "Ana Ferro1 of 10 of 11",
      "José Núñez1 of 10 of 11"
    ])
  })

  it("fetches nothing: its policy allows its own style and script by their digests, and nothing else", async () => {
    const html = await pageOf(handOverOf([personToHand("Ana Ferro")]))
    const page = parsed(html)
    const policy = page.querySelector("meta[http-equiv]")?.getAttribute("content")
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${await sha256(pageStyle)}'; script-src 'sha256-${await sha256(pageScript)}'; base-uri 'none'; form-action 'none'`
    )
    expect(page.querySelector("style")?.textContent).toBe(pageStyle)
    expect(page.querySelector("script")?.textContent).toBe(pageScript)
    expect(page.querySelectorAll("link, img, iframe, object, embed, base, [src], [style], [onclick]")).toHaveLength(0)
    expect(pageStyle).not.toMatch(/url\(|@import/)
  })

  it("is of the same build whatever profiles hold: no name, quote or question becomes mark-up, an address or a script", async () => {
    const shape = (page: Document) =>
      [...page.querySelectorAll("*")].map(({ tagName, attributes }) => `${tagName} ${[...attributes].map(({ name }) => name).join()}`)
    const calm = shape(
      parsed(await pageOf(handOverOf([withTexts(["one", "two", "three", "four 4"]), withTexts(["one", "two", "three", "four 4"])])))
    )
    await fc.assert(
      fc.asyncProperty(fc.tuple(anyText, anyText, anyText, anyText), async texts => {
        const page = parsed(await pageOf(handOverOf([withTexts(texts), withTexts(texts)])))
        expect(shape(page)).toEqual(calm)
        expect(
          [...page.querySelectorAll("a")].map(({ protocol }) => protocol).filter(protocol => protocol !== "https:" && protocol !== "about:")
        ).toEqual([])
        expect(page.body.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
      }),
      { numRuns: 15, examples: hostile.map(text => [[text, text, text, text]]) }
    )
  })

  it("saves what was answered as a file that is read back, and sends nothing", async () => {
    const { window } = new JSDOM(await pageOf(handOverOf([personToHand("Ana Ferro"), personToHand("José Núñez")])), {
      runScripts: "dangerously",
      url: "https://page.example/"
    })
    const { document: page } = window
    const blobs: Blob[] = []
    window.URL.createObjectURL = blob => (blobs.push(blob as Blob), "blob:one")
    window.HTMLAnchorElement.prototype.click = () => undefined
    expect(page.getElementById("status")?.textContent).toBe("0 of 2 answered")
    const save = () => page.querySelector("form")?.dispatchEvent(new window.Event("submit", { cancelable: true }))
    save()
    expect(page.getElementById("status")?.textContent).toBe("Nothing is answered yet.")
    expect(blobs).toEqual([])

    const no = page.querySelector<HTMLInputElement>("#p2 input[value=no]")
    if (no) no.checked = true
    const word = page.querySelector<HTMLInputElement>("#p2 input[type=text]")
    if (word) word.value = ` "too far" <b>away</b> `
    const who = page.querySelector<HTMLInputElement>("#who")
    if (who) who.value = "Marta"
    word?.dispatchEvent(new window.Event("input", { bubbles: true }))
    expect(page.getElementById("status")?.textContent).toBe("1 of 2 answered")
    save()
    expect(page.getElementById("status")?.textContent).toBe("Saved: 1 of 2. Send the file back to whoever sent you this page.")
    const text = await new Promise<string>(resolve => {
      const reader = new window.FileReader()
      reader.onload = () => resolve(String(reader.result))
      reader.readAsText(blobs[0]!)
    })
    expect(readAnswers(text)).toMatchObject({
      ok: true,
      file: { handOverId: "hand-over-1", who: "Marta", answers: [{ ref: "p2", verdict: "no", word: `"too far" <b>away</b>` }] }
    })
    window.close()
  })
})

function withTexts([name, quote, label, ask]: readonly [string, string, string, string]) {
  const person = personToHand("Somebody", {
    name,
    headline: quote,
    location: label,
    url: `https://people.example/?${encodeURIComponent(name.replace(/\p{Cs}/gu, ""))}`
  })
  person.profile!.positions = person.profile!.positions.map(position => ({ ...position, title: name, company: label }))
  const [python, rust] = person.evaluation!.verdicts
  python!.evidence = [{ quote, section: "about", label: `${label} in ${label}` }]
  python!.reason = `${ask} 4`
  rust!.ask = ask
  return person
}
