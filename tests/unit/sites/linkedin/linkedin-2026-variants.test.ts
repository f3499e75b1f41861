import { readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { readPage } from "~sites/page/read-page"
import { inEnglish } from "~sentence/english"
import { pageOf } from "../../../support/load-page"

// Builds of the page that are known from public reports: none may cost a position, none may bring in somebody else.

const folder = fileURLToPath(new URL("../../../fixtures/sites/", import.meta.url))
const html = readFileSync(path.join(folder, "linkedin--member-2026.html"), "utf8")
const others = ["Saoirse", "Vandermolen", "Teodoro", "Lindiwe", "Abernethy"]
const url = "https://www.linkedin.com/in/ngaio-el/"

function read(text: string, address = url) {
  const reading = readPage(pageOf(text, address))
  if (reading.site === null) throw new Error(inEnglish(reading.reason))
  for (const other of others) expect(JSON.stringify(reading)).not.toContain(other)
  return reading
}
const core = ({ profile }: ReturnType<typeof read>) => ({
  name: profile.name,
  headline: profile.headline,
  location: profile.location,
  about: profile.about,
  positions: profile.positions
})
const usual = core(read(html))

const flat = (inner: string) =>
  html.replace(/<div componentkey="entity-collection-item-1">[^]*?(?=<a href="\/in\/x\/details)/, () => `${inner}</div>`)
const item = (lines: string) => `<div componentkey="entity-collection-item-9"><a href="/x"><figure></figure></a><div>${lines}</div></div>`

describe("a signed-in page of 2026", () => {
  const variants: Record<string, (text: string) => string> = {
    "with keys as ids": text => text.replaceAll("componentkey=", "id="),
    "with an empty marker beside the content": text =>
      text.replace(
        `<div data-testid="profile_ExperienceTopLevelSection_x">`,
        found => `<div componentkey="Profile_Top_Level_ExperienceTopLevelSectionngaio-el"></div>${found}`
      ),
    "with the marker as the only key": text =>
      text
        .replaceAll("com.linkedin.sdui.profile.card.refACoAAinvented0QKRAExperienceTopLevelSection", "9c1f")
        .replace("profile_ExperienceTopLevelSection_x", "Profile_Top_Level_ExperienceTopLevelSectionngaio-el")
        .replace("<h2>Experience</h2>", "<h2>Erfarenhet</h2>"),
    "with a bucket for experience alone": text => text.replaceAll("profileCardsBelowActivityPart1", "profileCardsExperienceOnly"),
    "with lines in spans, each twice": text =>
      text.replace(/<p>([^<>]+)<\/p>/g, `<span><span aria-hidden="true">$1</span><span class="_1a2b3c4d">$1</span></span>`),
    "with lines in spans, each twice and unmarked": text => text.replace(/<p>([^<>]+)<\/p>/g, "<div><span>$1</span><span>$1</span></div>"),
    "with the name in h1": text => text.replace(/<h2>(Ngaio[^<]*)<\/h2>/, "<h1>$1</h1>"),
    "with the name in no heading": text => text.replace(/<h2>(Ngaio[^<]*)<\/h2>/, "<p>$1</p>"),
    "with the badges beside the headline": text =>
      text.replace(/<p>· 1st<\/p><div><p>· 2nd<\/p><\/div><\/div>/, "</div><p>· 2nd</p><div><p>She/Her</p></div>"),
    "with a count in the heading and no keys": text =>
      text
        .replaceAll("com.linkedin.sdui.profile.card.refACoAAinvented0QKRAExperienceTopLevelSection", "9c1f")
        .replace("profile_ExperienceTopLevelSection_x", "list")
        .replace("<h2>Experience</h2>", "<h2>Experience (3)</h2>"),
    "with en dashes": text => text.replaceAll("2023 - Present", "2023 – Present").replaceAll("2018 - 2020", "2018 – 2020"),
    "with roles as entries in their entry": text =>
      text
        .replace(
          '<ul><li><div><a href="/company/t"><div><p>Lead',
          `<div><div componentkey="entity-collection-item-5"><div><a href="/company/t"><div><p>Lead`
        )
        .replace(
          '</li><li><div><a href="/company/t"><div><p>Ocean',
          `</div><div componentkey="entity-collection-item-6"><div><a href="/company/t"><div><p>Ocean`
        )
        .replace(/1 yr 4 mos<\/p><\/div><\/a><\/div><\/li><\/ul>/, "1 yr 4 mos</p></div></a></div></div></div>"),
    "with links in links": text =>
      text.replace("<p>Harbour &amp; Sons · Seasonal</p>", `<p><a href="/company/h">Harbour &amp; Sons · Seasonal</a></p>`),
    "saved with full addresses": text => text.replaceAll(`href="/`, `href="https://www.linkedin.com/`),
    "without the attribute that names the screen": text => text.replace(/ data-sdui-screen="[^"]*"/, ""),
    "with volunteering before the jobs": text =>
      text.replace(
        `<div componentkey="profileCardsBelowActivityPart1x">`,
        found =>
          `<section componentkey="com.linkedin.sdui.profile.card.refACoAAinvented0QKRAVolunteerExperienceTopLevel"><h2>Volunteering</h2>${item("<p>Tutor</p><p>Reef School</p><p>2011 - 2012</p>")}</section>${found}`
      )
  }
  it.each(Object.keys(variants))("%s says the same", name => {
    const changed = variants[name]?.(html) ?? ""
    expect(changed).not.toBe(html)
    expect(core(read(changed))).toEqual(usual)
  })

  it("is the owner's without an address and without a contact link", () => {
    const { personKey } = read(html.replaceAll("/overlay/contact-info/", "/"), "https://example.org/saved.html")
    expect(personKey).toBe("linkedin:ngaio-el")
  })

  it("is the visitor's own at /in/me", () => {
    expect(read(html, "https://www.linkedin.com/in/me/").personKey).toBe("linkedin:ngaio-el")
  })

  it("reads a job without an employer, a break, a job without a place, and no skills line as a place", () => {
    const { profile } = read(
      flat(
        item("<p>Beekeeper</p><p>Jan 2020 - Feb 2021 · 1 yr 2 mos</p><p>Sailing, Knots and +4 skills</p>") +
          item("<p>Career break</p><p>Caregiving</p><p>2018 - 2019</p>") +
          item("<p>Miller</p><p>Full-time</p><p>2016 - 2018</p>") +
          item("<p>Baker · nights</p><p>Self-employed · Part-time</p><p>2014 – 2016</p><p>Remote</p>")
      )
    )
    expect(profile.positions.map(({ title, company, start, end, location }) => [title, company, start, end, location])).toEqual([
      ["Beekeeper", null, "2020-01", "2021-02", null],
      ["Career break", null, "2018", "2019", null],
      ["Miller", null, "2016", "2018", null],
      ["Baker · nights", "Self-employed", "2014", "2016", "Remote"]
    ])
  })

  it.each([
    ["März 2019–Heute · 7 Jahre", "2019-03", "present"],
    ["févr. 2019 - aujourd’hui · 7 ans", "2019-02", "present"],
    ["ene. 2019 - actualidad · 7 años", "2019-01", "present"],
    ["out de 2019 - o momento · 7 anos", "2019-10", "present"],
    ["gen 2019 - lug 2020 · 1 anno 7 mesi", "2019-01", "2020-07"],
    ["mrt. 2019 - heden · 7 jaar", "2019-03", "present"],
    ["mei 2019 - okt. 2020 · 1 jaar", "2019-05", "2020-10"],
    ["giu 2019 - Presente · 7 anni", "2019-06", "present"],
    ["Mai 2019 – Gegenwart · 7 Jahre", "2019-05", "present"]
  ])("reads the dates “%s”", (line, start, end) => {
    const { profile } = read(flat(item(`<p>Miller</p><p>Windrad AG · Typ</p><p>${line}</p><p>Linz</p>`)))
    expect(profile.positions).toMatchObject([{ title: "Miller", company: "Windrad AG", start, end, location: "Linz" }])
  })
})
