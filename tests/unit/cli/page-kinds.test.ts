import path from "node:path"
import { describe, expect, it } from "vitest"
import type { Profile } from "~profile/profile"
import { candor, folderOf, json } from "../../support/run-candor"

// Saved pages whose mark-up misleads: a style sheet that no parser takes, a byline as a card, a menu without a word that says so.

const read = async (html: string) => {
  const { out } = await candor(["read", path.join(folderOf({ "page.html": html }), "page.html")])
  return json<{ profile?: Profile }>(out[0]).profile ?? null
}
const doc = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`
const work =
  "<h2>Experience</h2><p>Lighthouse engineer, Fyrvakt AS, 2019 - present</p><h2>Education</h2><p>BSc Optics, Havn College, 2015 - 2018</p>"

describe("a saved page", () => {
  it.each([".a{width:calc(($gap + 2px) * 2)}", ".b{margin:calc((", "@media (min-width:calc({", ".c{color:rgb(}"])(
    "is read with a style sheet that cannot be: %s",
    async css => {
      const profile = await read(doc(`<title>Oda Brekke</title><style>${css}</style>`, `<h1>Oda Brekke</h1>${work}`))
      expect(profile?.positions).toMatchObject([{ title: "Lighthouse engineer", company: "Fyrvakt AS" }])
    }
  )

  it.each(["By Odette Farren", "Odette Farren", "Text: Odette Farren"])("of an article is nobody's profile: “%s”", async byline => {
    const article = `<article><h2>Harbour fees divide the town</h2><p class="p-author h-card">${byline}</p><p>The council voted on Tuesday to raise the fees by a fifth, and the boat owners are angry about it.</p></article>`
    expect(await read(doc(`<title>Harbour fees</title><meta property="og:type" content="article">`, article))).toBeNull()
  })

  it.each([
    ["div", (links: string) => `<div class="bar">${links}</div>`],
    ["paragraph", (links: string) => `<p>${links}</p>`],
    ["list", (links: string) => `<ul>${links.replace(/<a/g, "<li><a").replace(/<\/a>/g, "</a></li>")}</ul>`]
  ])("leaves out a menu of its own places in a %s", async (_, held) => {
    const menu = held('<a href="#r">Research</a> <a href="#t">Teaching</a> <a href="#c">Contact</a> <a href="cv.pdf">CV</a>')
    const prose =
      "<p>I'm Ingrid Solheim, Staff Scientist at Polarlys, and I build speech models. I was previously a Senior Acoustics Engineer at Havsol.</p>"
    const profile = await read(
      doc("<title>Ingrid Solheim</title>", `${menu}<h1>Ingrid Solheim</h1>${prose}<h2 id="r">Research</h2><p>Speech at sea.</p>`)
    )
    expect(profile?.location).toBeNull()
    expect(JSON.stringify(profile)).not.toContain("Teaching")
    expect(profile?.positions).toMatchObject([
      { title: "Staff Scientist", company: "Polarlys" },
      { title: "Senior Acoustics Engineer", company: "Havsol" }
    ])
  })
})
