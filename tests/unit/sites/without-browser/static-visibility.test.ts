import { describe, expect, it } from "vitest"
import { pageOf } from "../../../support/load-page"

function hiddenIn(html: string): boolean {
  const { document, isHidden } = pageOf(html)
  const target = document.querySelector("#target")
  if (!target) throw new Error("the page of this test has no #target")
  return isHidden(target)
}

describe("what a person cannot see is hidden", () => {
  it.each([
    ["the hidden attribute", `<p id=target hidden>x</p>`],
    ["display: none", `<p id=target style="display: none">x</p>`],
    ["a hidden element around it", `<div style="display:none"><section><p id=target>x</p></section></div>`],
    ["visibility: hidden", `<p id=target style="visibility:hidden">x</p>`],
    ["opacity 0", `<p id=target style="opacity:0.0">x</p>`],
    ["font size 0", `<p id=target style="font-size:0px">x</p>`],
    ["no size", `<p id=target style="width:0;height:0;overflow:hidden">x</p>`],
    ["far off the screen", `<p id=target style="position:absolute;left:-9999px">x</p>`],
    ["a text indent", `<p id=target style="text-indent:-9999px">x</p>`],
    ["clipping", `<p id=target style="position:absolute;clip:rect(0 0 0 0)">x</p>`],
    ["white on white", `<p id=target style="color:#fff">x</p>`],
    ["the colour of its ground", `<div style="background:#123456"><p id=target style="color: rgb(18, 52, 86)">x</p></div>`],
    ["an inherited colour", `<div style="color:white"><p id=target>x</p></div>`],
    ["a transparent colour", `<p id=target style="color:transparent">x</p>`],
    ["a style element", `<style>/* a */ .a, .b { color: red } .ghost { display: none; }</style><p id=target class=ghost>x</p>`],
    ["a style element for screens", `<style>@media screen { .ghost { display: none } }</style><p id=target class=ghost>x</p>`],
    [
      "a rule for what is in something",
      `<style>.card > .more span[data-x="1"] { display: none }</style><div class=card><p class="a more"><i><span id=target data-x=1>x</span></i></p></div>`
    ],
    [
      "a rule that names its place",
      `<style>.a .b > .c { visibility: hidden }</style><div class=a><div class=b><div class=b><p class=c id=target>x</p></div></div></div>`
    ],
    ["hardly any opacity", `<p id=target style="opacity:.02">x</p>`],
    ["opacity in per cent", `<p id=target style="opacity:3%">x</p>`],
    ["a filter of no opacity", `<div style="filter:opacity(0)"><p id=target>x</p></div>`],
    ["a blur", `<p id=target style="filter:blur(16px)">x</p>`],
    ["letters of three pixels", `<p id=target style="font-size:3px">x</p>`],
    ["a scale of nothing", `<p id=target style="transform:scaleX(.001)">x</p>`],
    ["a scale of its own", `<p id=target style="scale:0">x</p>`],
    ["being turned on its edge", `<p id=target style="transform:rotateX(90deg)">x</p>`],
    ["a move far off", `<p id=target style="transform:translateX(9999px)">x</p>`],
    ["a circle of nothing", `<p id=target style="clip-path:circle(0)">x</p>`],
    ["a polygon of one point", `<p id=target style="clip-path:polygon(0 0, 0 0, 0 0)">x</p>`],
    ["an inset of one side", `<p id=target style="clip-path:inset(0 0 100% 0)">x</p>`],
    ["a mask of nothing", `<p id=target style="mask-image:linear-gradient(transparent, transparent)">x</p>`],
    ["letters without fill", `<p id=target style="-webkit-text-fill-color:transparent">x</p>`],
    ["content that is not drawn", `<div style="content-visibility:hidden"><p id=target>x</p></div>`],
    ["dots for letters", `<p id=target style="-webkit-text-security:disc">x</p>`],
    ["a zoom of nothing", `<p id=target style="zoom:.05">x</p>`],
    ["closed details", `<details><summary>More</summary><p id=target>x</p></details>`],
    ["a popover", `<div popover><p id=target>x</p></div>`],
    ["a class for screen readers", `<p id=target class="t-14 visually-hidden">x</p>`],
    ["a class that hides", `<ul class="menu hidden"><li id=target>x</li></ul>`]
  ])("%s", (_, html) => {
    expect(hiddenIn(html)).toBe(true)
  })
})

describe("what a person can see is not", () => {
  it.each([
    ["plain text", `<p id=target>x</p>`],
    ["aria-hidden is for the ear", `<p id=target aria-hidden=true>x</p>`],
    ["a rule for print", `<style>@media print { p { display: none } }</style><p id=target>x</p>`],
    ["a rule for a width", `<style>@media (max-width: 400px) { p { display: none } } b { color: red }</style><p id=target>x</p>`],
    ["a later rule that shows", `<style>.tab { display: none } .tab.open { display: block }</style><p id=target class="tab open">x</p>`],
    ["white on black", `<body style="background:black;color:white"><p id=target>x</p></body>`],
    ["white on a linked sheet's ground", `<link rel=stylesheet href=a.css><p id=target style="color:white">x</p>`],
    ["a class shown at some width", `<p id=target class="hidden md:block">x</p>`],
    [
      "a rule for what is elsewhere",
      `<style>.card > span, p#other, b[data-x] { display: none }</style><div class=card><p><span id=target>x</span></p></div>`
    ],
    ["half an opacity", `<p id=target style="opacity:.5">x</p>`],
    ["a small blur", `<p id=target style="filter:blur(.5px)">x</p>`],
    ["small print", `<p id=target style="font-size:9px">x</p>`],
    ["a scale of most", `<p id=target style="transform:scale(.8)">x</p>`],
    ["a move to the middle", `<p id=target style="transform:translate(-50%, -50%)">x</p>`],
    ["a slanted clip", `<p id=target style="clip-path:polygon(0 0, 100% 10%, 100% 100%, 0 90%)">x</p>`],
    ["an inset that cuts little", `<p id=target style="clip-path:inset(2px round 8px)">x</p>`],
    ["a mask that fades out", `<p id=target style="mask-image:linear-gradient(black 60%, transparent)">x</p>`],
    ["open details", `<details open><summary>More</summary><p id=target>x</p></details>`],
    ["the summary of closed details", `<details><summary id=target>More</summary><p>x</p></details>`],
    ["a small shift", `<p id=target style="position:relative;left:-4px">x</p>`],
    ["a hover rule", `<style>p:hover { display: none }</style><p id=target>x</p>`],
    ["a broken sheet", `<style>p { display: none; } } { @media {{{</style><b id=target>x</b>`]
  ])("%s", (_, html) => {
    expect(hiddenIn(html)).toBe(false)
  })
})

it("a long page with thousands of rules is judged whole", () => {
  const rules = Array.from({ length: 4_000 }, (_, at) => `.page .a${at} > .b${at % 700}{display:none}`).join("\n")
  const lines = Array.from({ length: 4_000 }, (_, at) => `<p class="a${at}"><b class="b${at % 50}">line</b></p>`).join("")
  const { document, isHidden } = pageOf(`<style>${rules}</style><div class=page>${lines}</div>`)
  expect([...document.querySelectorAll("b")].filter(isHidden).length).toBe(300)
})
