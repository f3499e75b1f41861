import { JSDOM } from "jsdom"
import { expect, it, describe } from "vitest"
import { computedVisibility } from "~content/sight/computed-visibility"
import { layOut } from "../../../support/lay-out"

function hidden(html: string, id = "x"): boolean {
  const { window } = new JSDOM(`<body>${html}</body>`)
  layOut(window)
  return computedVisibility(window.document).isHidden(window.document.getElementById(id)!)
}

// What needs a layout is held against a browser in tests/e2e/hidden-text.spec.ts.
describe("what a person cannot see", () => {
  it.each([
    ["display", '<p id=x style="display:none">t</p>'],
    ["visibility", '<p id=x style="visibility:hidden">t</p>'],
    ["opacity", '<p id=x style="opacity:0">t</p>'],
    ["an ancestor", '<div style="display:none"><section><p id=x>t</p></section></div>'],
    ["size 0", '<p id=x data-box="0 0 0 0" style="font-size:0">t</p>'],
    ["lines too low to be read", '<p id=x data-box="0 0 400 4">low letters</p>'],
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
    ["children of a parent that closes gaps", '<div style="font-size:0"> <p id=x style="font-size:16px">t</p></div>'],
    ["children of a parent without a box", '<div style="display:contents"><p id=x>t</p></div>'],
    ["the summary of closed details", "<details><summary id=x>More</summary><p>t</p></details>"],
    ["a scrolled box", '<div id=x data-box="0 -3000 400 9000" style="overflow-x:hidden;overflow-y:hidden">t</div>'],
    ["a body that fades in", "<style>body{opacity:0}</style><p id=x>t</p>"]
  ])("is %s", (_, html) => expect(hidden(html)).toBe(false))
})

it("asks the browser once for each element, however often it is asked", () => {
  const { window } = new JSDOM("<body><div><p id=x>t</p></div></body>")
  layOut(window)
  let asked = 0
  const original = window.getComputedStyle.bind(window)
  window.getComputedStyle = (element, pseudo) => {
    asked += 1
    return original(element, pseudo)
  }
  const { isHidden } = computedVisibility(window.document)
  const element = window.document.getElementById("x")!
  isHidden(element)
  isHidden(element.parentElement!)
  const first = asked
  isHidden(element)
  isHidden(element.parentElement!)
  expect(asked).toBe(first)
})
