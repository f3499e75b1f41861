import { JSDOM } from "jsdom"
import { describe, expect, it } from "vitest"
import { changesText } from "~content/text-change"

async function changes(html: string, change: (document: Document) => void): Promise<boolean> {
  const { window } = new JSDOM(`<body>${html}</body>`)
  const seen: MutationRecord[] = []
  const observer = new window.MutationObserver(records => void seen.push(...records))
  observer.observe(window.document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ["hidden", "open", "aria-expanded"]
  })
  change(window.document)
  await new Promise(resolve => setTimeout(resolve, 0))
  return changesText(seen)
}

const append = (html: string) => (document: Document) => {
  const box = document.createElement("template")
  box.innerHTML = html
  document.body.append(box.content)
}

describe("a page is read again", () => {
  it.each<[string, string, (document: Document) => void]>([
    ["text comes late", "", append("<section><p>Education</p></section>")],
    ["text goes", "<p>Education</p>", document => document.querySelector("p")!.remove()],
    ["text changes", "<p>Ana</p>", document => ((document.querySelector("p")!.firstChild as Text).data = "Ben")],
    ["a part is opened", "<details><p>More</p></details>", document => document.querySelector("details")!.setAttribute("open", "")]
  ])("when %s", async (_, html, change) => expect(await changes(html, change)).toBe(true))

  it.each<[string, string, (document: Document) => void]>([
    ["pictures come", "", append("<div><img></div>")],
    ["scripts and styles come", "", append("<script>let x = 1</script><style>p{}</style>")],
    ["empty boxes come and go", "<div id=a> </div>", document => document.getElementById("a")!.replaceWith(document.createElement("b"))],
    [
      "a script changes its own text",
      "<script>1</script>",
      document => ((document.querySelector("script")!.firstChild as Text).data = "2")
    ],
    ["classes and styles change", "<p>t</p>", document => document.querySelector("p")!.setAttribute("class", "on")]
  ])("but not when %s", async (_, html, change) => expect(await changes(html, change)).toBe(false))
})
