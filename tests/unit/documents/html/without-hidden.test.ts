import { describe, expect, it } from "vitest"
import { textOfHtml } from "~documents/html/html-lines"
import { withoutHidden } from "~documents/html/without-hidden"

// A saved page or a résumé as HTML, dropped as a file: what its own style hides is left out and told, what is only oddly shown is read.

const lie = "Eleven years of Kubernetes"
const read = (html: string) => {
  const { html: shown, hidden } = withoutHidden(html)
  return { text: textOfHtml(shown), hidden: hidden.join(" ") }
}
const page = (body: string, css = "") =>
  `<!doctype html><html><head><style>${css}</style></head><body><p>Nurse in Oslo</p>${body}<p>Since 2019</p></body></html>`

const hiding = [
  "display:none",
  "display : none !important",
  "visibility:hidden",
  "opacity:0",
  "opacity:.01",
  "opacity:0.0",
  "font-size:0",
  "font-size:1px",
  "color:transparent",
  "color:#fff",
  "color: white",
  "text-indent:-9999px",
  "position:absolute;left:-5000px",
  "margin-left:-4000px",
  "height:0;overflow:hidden",
  "width:1px;height:1px;overflow:hidden",
  "transform:scale(0)",
  "transform:translateX(-3000px)",
  "clip-path:circle(0)",
  "clip-path:inset(100%)",
  "clip:rect(0px,0px,0px,0px)",
  "filter:opacity(0)",
  "content-visibility:hidden"
]

describe("hidden text of an HTML file", () => {
  it.each(hiding)("is left out and told by its attribute: %s", style => {
    for (const body of [
      `<p style="${style}">${lie}</p>`,
      `<div style='${style}'><span>${lie}</span><div>x</div></div>`,
      `<ul><li style="${style}">${lie}<li>Bread</ul>`
    ]) {
      const { text, hidden } = read(page(body))
      expect(text).not.toContain(lie)
      expect(hidden).toContain(lie)
      expect(text).toContain("Since 2019")
    }
  })

  it.each(hiding)("is left out by a rule: %s", style => {
    for (const [css, body] of [
      [`.hid{${style}}`, `<p class="a hid">${lie}</p>`],
      [`#hid, .other{${style}}`, `<div id=hid>${lie}</div>`],
      [`/* x */ p.hid { ${style} }`, `<p class='hid'>${lie}</p>`]
    ] as const) {
      const { text, hidden } = read(page(body, css))
      expect(text).not.toContain(lie)
      expect(hidden).toContain(lie)
    }
  })

  it.each([`<p hidden>${lie}</p>`, `<section hidden="">${lie}</section>`, `<template>${lie}</template>`, `<!-- ${lie} -->`])(
    "is left out of %s",
    body => {
      expect(read(page(body)).text).not.toContain(lie)
    }
  )
})

describe("odd but seen text", () => {
  it.each([
    "opacity:.7",
    "opacity:0.05x;color:red",
    "font-size:9px",
    "font-size:10pt",
    "color:#fff;background:#000",
    "color:#ffeedd",
    "height:20px",
    "width:200px",
    "margin-left:-10px",
    "text-indent:-20px",
    "transform:scale(.8)",
    "transform:rotate(3deg)",
    "position:sticky;top:0",
    "letter-spacing:3px",
    "visibility:visible",
    "display:flex",
    "max-width:100%"
  ])("is read: %s", style => {
    expect(read(page(`<p style="${style}">${lie}</p>`)).text).toContain(lie)
  })

  it.each([
    `<p class="hidden-xs">${lie}</p>`,
    `<p data-hidden="x">${lie}</p>`,
    `<p title="hidden">${lie}</p>`,
    `<p style="display:none">x<p>${lie}`,
    `<div style="display:none"/>${lie}`
  ])("is read: %s", body => {
    expect(read(page(body)).text).toContain(lie)
  })
})
