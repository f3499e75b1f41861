import { readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { readPage } from "~sites/page/read-page"
import { inEnglish } from "~sentence/english"
import { pageOf } from "../../../support/load-page"

// What people's own saved pages differ in: how they were saved, whose profile it is, what the owner left out.

const folder = fileURLToPath(new URL("../../../fixtures/sites/", import.meta.url))
const html = readFileSync(path.join(folder, "linkedin--member-2024-german.html"), "utf8")
const others = ["Hedvig", "Amoah", "Okko", "Dilnoza", "Perpetua"]

function read(text: string, address = "https://example.org/saved.html") {
  const reading = readPage(pageOf(text, address))
  if (reading.site === null) throw new Error(inEnglish(reading.reason))
  for (const other of others) expect(JSON.stringify(reading)).not.toContain(other)
  return reading
}
const usual = read(html)

const twice = (text: string) => `<span aria-hidden="true"><!---->${text}<!----></span><span class="visually-hidden">${text}</span>`
const entity = (bold: string, lines: string[], below = "") =>
  `<li><div data-view-name="profile-component-entity"><div><a href="/c"><img alt="logo"></a></div><div><div><div>${twice(bold)}</div>${lines
    .map(line => `<span>${twice(line)}</span>`)
    .join("")}</div>${below}</div></div></li>`
const card = (id: string, title: string, entries: string) =>
  `<section data-view-name="profile-card"><div id="${id}" class="pv-profile-card__anchor"></div><div><h2>${twice(title)}</h2></div><div><ul>${entries}</ul></div></section>`
const withCards = (cards: string) =>
  html.replace(/(data-member-id[^]*?<\/section>)[^]*<\/main>/, (_, top: string) => `${top}${cards}</main>`)

describe("a signed-in page of 2024", () => {
  const variants: Record<string, (text: string) => string> = {
    "saved without its head": text => text.replace(/^[^]*?<main/, "<main"),
    "saved with full addresses": text => text.replaceAll(`href="/`, `href="https://www.linkedin.com/`),
    "with other ids on every element of the app": text => text.replaceAll("<li ", `<li id="ember77" `),
    "with its anchors in a wrapper": text => text.replace(/(<div id="\w+" class="pv-profile-card__anchor"><\/div>)/g, "<div>$1</div>"),
    "without anchors": text => text.replace(/<div id="(?:about|experience|education|skills)"[^>]*><\/div>/g, ""),
    "of a build that marks no entries": text => text.replaceAll(` data-view-name="profile-component-entity"`, ""),
    "without the member's id": text => text.replace(` data-member-id="0"`, ""),
    "with edit buttons": text =>
      text
        .replace(
          `<div><h2><span aria-hidden="true"><!---->Beruf`,
          found =>
            `<div><a id="navigation-index-edit-position" href="/in/wenzel-achterberg/details/experience"><svg></svg></a><a href="/in/wenzel-achterberg/edit/forms/position/new/"><span>Stelle</span></a></div>${found}`
        )
        .replace("<span>(He/Him)</span>", "<span>(He/Him)</span><button>Add verification badge</button>"),
    "with a badge in the place's row": text => text.replace("</span><span><a", "</span><span>·</span><span><a"),
    "with volunteering before the jobs": text =>
      text.replace(
        `<section data-view-name="profile-card"><div id="experience"`,
        found => card("volunteering_experience", "Berufserfahrung", entity("Tutor", ["Reef School", "2011–2012"])) + found
      )
  }
  it.each(Object.keys(variants))("%s says the same", name => {
    const changed = variants[name]?.(html) ?? ""
    expect(changed).not.toBe(html)
    const { profile, personKey, health } = read(changed)
    expect({ profile, personKey, health }).toEqual({ profile: usual.profile, personKey: usual.personKey, health: usual.health })
  })

  it("reads both forms of a group's header, roles without place or text, breaks, and jobs without an employer", () => {
    const group = (header: string) =>
      entity(
        "Tideglass Labs",
        [header, "Vigo, Spain"],
        `<div><ul>${entity("Lead", ["Full-time", "Jan 2022 - Present · 4 yrs"])}${entity("Diver", ["2020 - 2022 · 2 yrs"])}</ul></div>`
      )
    const jobs =
      group("Full-time · 6 yrs") +
      group("6 yrs 2 mos") +
      entity("Career break", ["Caregiving", "May 2018 - Jun 2019 · 1 yr 2 mos"]) +
      entity("Full-time parenting", ["Career break", "2017 - 2018"]) +
      entity("Miller", ["2015 - 2016 · 1 yr"]) +
      entity("Baker", ["Freelance", "2013 - 2014 · 1 yr", "Remote"])
    const { profile } = read(withCards(card("experience", "Experience", jobs)))
    expect(profile.positions.map(({ title, company, start, end, location }) => [title, company, start, end, location])).toEqual([
      ["Lead", "Tideglass Labs", "2022-01", "present", "Vigo, Spain"],
      ["Diver", "Tideglass Labs", "2020", "2022", "Vigo, Spain"],
      ["Lead", "Tideglass Labs", "2022-01", "present", "Vigo, Spain"],
      ["Diver", "Tideglass Labs", "2020", "2022", "Vigo, Spain"],
      ["Career break", null, "2018-05", "2019-06", null],
      ["Full-time parenting", null, "2017", "2018", null],
      ["Miller", null, "2015", "2016", null],
      ["Baker", "Freelance", "2013", "2014", "Remote"]
    ])
    expect(profile.positions.slice(4).map(({ kind }) => kind ?? null)).toEqual(["career break", "career break", null, "freelance"])
  })

  it.each([
    ["Esperienza", "gen 2019 - ago 2020 · 1 anno 8 mesi", "2019-01", "2020-08"],
    ["Ervaring", "mrt 2019 - heden · 7 jr", "2019-03", "present"],
    ["Expérience", "août 2019 - aujourd’hui · 7 ans", "2019-08", "present"],
    ["Experiência", "set de 2019 - até o momento · 7 anos", "2019-09", "present"],
    ["Experiencia", "dic. 2019 - actualidad · 6 años", "2019-12", "present"]
  ])("in another language, told by the heading “%s”", (title, dates, start, end) => {
    const text = card("", title, entity("Miller", ["Windrad · Typ", dates, "Linz"])).replace(/<div id=""[^>]*><\/div>/, "")
    expect(read(withCards(text)).profile.positions).toMatchObject([{ title: "Miller", company: "Windrad", start, end, location: "Linz" }])
  })

  it("has no headline where the owner wrote two dashes", () => {
    expect(read(html.replace("Netzbetrieb &amp; Notfallpläne", "--")).profile.headline).toBeNull()
  })
})

describe("dates in languages beside the five of the surface", () => {
  it.each([
    ["Haz 2023 - Halen · 2 yıl 3 ay", "2023-06", "present"],
    ["Oca 2020 - Şub 2021 · 1 yıl 2 ay", "2020-01", "2021-02"],
    ["maj 2019–nuvarande · 6 år", "2019-05", "present"],
    ["2020年1月 - 現在 · 5年", "2020-01", "present"],
    ["led 2020 – současnost · 5 let", "2020-01", "present"],
    ["янв. 2020 – настоящее время · 5 лет", "2020-01", "present"]
  ])("“%s” gives its months", (dates, start, end) => {
    const { profile } = read(withCards(card("experience", "Deneyim", entity("Değirmenci", ["Yel A.Ş. · Tam zamanlı", dates, "İzmir"]))))
    expect(profile.positions).toMatchObject([{ title: "Değirmenci", company: "Yel A.Ş.", start, end, location: "İzmir" }])
  })

  it.each(["Expo 2020 - Dubai", "2019 - Projektleiter", "Class of 2019"])("“%s” is no stretch of time", employer => {
    const { profile } = read(withCards(card("experience", "Experience", entity("Guide", [employer, "2021 - 2022 · 1 yr"]))))
    expect(profile.positions).toMatchObject([{ title: "Guide", company: employer, start: "2021", end: "2022" }])
  })
})
