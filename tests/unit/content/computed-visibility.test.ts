import { JSDOM } from "jsdom"
import { expect, it, describe } from "vitest"
import { computedVisibility } from "~content/computed-visibility"

/** jsdom computes styles but lays nothing out, so boxes are written into `data-box` (left, top, width, height). */
function hidden(html: string, id = "x"): boolean {
  const { window } = new JSDOM(`<body>${html}</body>`)
  for (const element of window.document.querySelectorAll("*")) {
    const [left = 0, top = 0, width = 100, height = 20] = (element.getAttribute("data-box") ?? "").split(" ").filter(Boolean).map(Number)
    element.getBoundingClientRect = () =>
      ({ left, top, width, height, right: left + width, bottom: top + height, x: left, y: top }) as DOMRect
  }
  return computedVisibility(window.document)(window.document.getElementById(id)!)
}

describe("what a person cannot see", () => {
  it.each([
    ["display", '<p id=x style="display:none">t</p>'],
    ["visibility", '<p id=x style="visibility:hidden">t</p>'],
    ["opacity", '<p id=x style="opacity:0">t</p>'],
    ["an ancestor", '<div style="display:none"><section><p id=x>t</p></section></div>'],
    ["size 0", '<p id=x style="font-size:0">t</p>'],
    ["an indent far off", '<p id=x style="text-indent:-9999px">t</p>'],
    ["the place", '<p id=x data-box="-9999 0 200 20" style="position:absolute;left:-9999px">t</p>'],
    ["the place of an ancestor", '<div data-box="-9999 0 200 20" style="position:absolute"><p id=x>t</p></div>'],
    ["a box of one pixel", '<p id=x data-box="0 0 1 1" style="overflow-x:hidden;overflow-y:hidden">t</p>'],
    ["a clip", '<p id=x style="position:absolute;clip:rect(0px, 0px, 0px, 0px)">t</p>'],
    ["a clip path", '<p id=x style="clip-path:inset(50%)">t</p>'],
    ["closed details", "<details><summary>More</summary><p id=x>t</p></details>"],
    ["the colour of its ground", '<div style="background-color:#222"><p id=x style="color:rgb(35, 34, 34)">t</p></div>'],
    ["white on the browser's white", '<p id=x style="color:#fff">t</p>'],
    ["no ink", '<p id=x style="color:transparent">t</p>'],
    ["the sheet of the page", "<style>.k{display:none}</style><p id=x class=k>t</p>"]
  ])("is hidden by %s", (_, html) => expect(hidden(html)).toBe(true))
})

describe("what a person can see", () => {
  it.each([
    ["plain text", "<p id=x>t</p>"],
    ["white text on a dark ground", '<div style="background-color:#222"><p id=x style="color:#fff">t</p></div>'],
    ["white text on a picture", '<div style="background-image:url(x.png)"><p id=x style="color:#fff">t</p></div>'],
    ["white text laid over a picture", '<div><img data-box="0 0 300 100"><p id=x style="position:absolute;color:#fff">t</p></div>'],
    [
      "white text laid over a painted neighbour",
      '<div><div data-box="0 0 300 100" style="background-color:#135"></div><p id=x style="color:#fff">t</p></div>'
    ],
    ["text filled with a gradient", '<h1 id=x style="color:transparent;background-image:linear-gradient(red,blue)">t</h1>'],
    ["children of a parent that closes gaps", '<div style="font-size:0"> <p id=x style="font-size:16px">t</p></div>'],
    ["children of a parent without a box", '<div style="display:contents"><p id=x>t</p></div>'],
    ["the summary of closed details", "<details><summary id=x>More</summary><p>t</p></details>"],
    ["a scrolled box", '<div id=x data-box="0 -3000 400 9000" style="overflow-x:hidden;overflow-y:hidden">t</div>'],
    ["a body that fades in", "<style>body{opacity:0}</style><p id=x>t</p>"]
  ])("is %s", (_, html) => expect(hidden(html)).toBe(false))
})

it("asks the browser once for each element, however often it is asked", () => {
  const { window } = new JSDOM("<body><div><p id=x>t</p></div></body>")
  let asked = 0
  const original = window.getComputedStyle.bind(window)
  window.getComputedStyle = (element, pseudo) => {
    asked += 1
    return original(element, pseudo)
  }
  const isHidden = computedVisibility(window.document)
  const element = window.document.getElementById("x")!
  isHidden(element)
  const first = asked
  isHidden(element)
  isHidden(element.parentElement!)
  expect(asked).toBe(first)
})
