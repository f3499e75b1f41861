import { readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { readPage } from "~sites/page/read-page"
import { inEnglish } from "~sentence/english"
import { pageOf } from "../../../support/load-page"

// The public view: other languages, older builds, what is blanked out, and the pages that share its top card and are no person's.

const folder = fileURLToPath(new URL("../../../fixtures/sites/", import.meta.url))
const html = readFileSync(path.join(folder, "linkedin--guest.html"), "utf8")
const unsaid = "https://example.org/saved.html"

function read(text: string, address = unsaid) {
  const reading = readPage(pageOf(text, address))
  if (reading.site === null) throw new Error(inEnglish(reading.reason))
  expect(JSON.stringify(reading)).not.toMatch(/Perpetua|Vanterpool|Oakmoor/)
  return reading
}
const usual = read(html)
const withJobs = (inner: string) =>
  html.replace(
    /<section data-section="experience">[^]*?<\/section>/,
    () => `<section data-section="experience"><ul>${inner}</ul></section>`
  )
const job = (dates: string, below = "") =>
  `<li><h3>Miller</h3><h4><span>Windrad</span></h4><p><span class="date-range">${dates}</span></p>${below}</li>`

describe("a public page", () => {
  const variants: Record<string, (text: string) => string> = {
    "saved without its head": text => text.replace(/<head>[^]*<\/head>/, "<head></head>"),
    "saved without address in its head": text => text.replace(/<link rel="canonical"[^>]*>/, ""),
    "with spans for headings": text =>
      text
        .replace("<h3><span>Head Gardener</span></h3>", `<span class="profile-section-card__title">Head Gardener</span>`)
        .replace(
          /<h4><a href="\/company\/l">(<span>Larkspur Parks<\/span>)<\/a><\/h4>/,
          `<div class="profile-section-card__subtitle">$1</div>`
        ),
    "of an older build": text =>
      text
        .replace(`<section data-section="summary">`, `<section class="summary pp-section">`)
        .replace(`<section data-section="experience">`, `<section class="experience pp-section">`)
        .replace(`<section data-section="educationsDetails">`, `<section class="education pp-section">`)
        .replaceAll(/<li data-section="\w+">/g, `<li class="result-card experience-item">`)
        .replaceAll('<p><span class="date-range">', `<p class="experience-item__duration"><span class="date-range">`),
    "with a place line of another kind": text =>
      text.replace(/<h3 class="top-card-layout__first-subline">([^]*?)<\/h3>/, `<div class="profile-info-subheader">$1</div>`)
  }
  it.each(Object.keys(variants))("%s says the same", name => {
    const changed = variants[name]?.(html) ?? ""
    expect(changed).not.toBe(html)
    expect(read(changed).profile).toEqual(usual.profile)
  })

  it.each([
    ["<time>Mai 2019</time>–Gegenwart <span>7 Jahre</span>", "2019-05", "present"],
    ["<time>Mai 2019</time>–Heute<span>7 Jahre</span>", "2019-05", "present"],
    ["<time>mai 2019</time> - aujourd’hui <span>7 ans</span>", "2019-05", "present"],
    ["<time>may 2019</time> - actualidad <span>7 años</span>", "2019-05", "present"],
    ["<time>mai de 2019</time> - o momento<span>7 anos</span>", "2019-05", "present"],
    ["<time>mag 2019</time> - Presente <span>7 anni</span>", "2019-05", "present"],
    ["<time>Mar 2017</time> - <time>Apr 2019</time> <span>2 years 2 months</span>", "2017-03", "2019-04"],
    ["<time>févr. 2017</time> – <time>août 2019</time><span>2 ans</span>", "2017-02", "2019-08"],
    ["Mar 2017 - Apr 2019 <span>2 years</span>", "2017-03", "2019-04"]
  ])("reads the dates “%s”", (dates, start, end) => {
    const german = html.replace("example.org/in/brannagh-osei-tveit", "de.linkedin.com/in/brannagh-osei-tveit/de")
    const { profile, personKey } = read(
      withJobs(job(dates, `<p class="experience-item__location">Linz</p>`)),
      "https://de.linkedin.com/in/brannagh-osei-tveit/de"
    )
    expect(profile.positions).toMatchObject([{ title: "Miller", company: "Windrad", start, end, location: "Linz" }])
    expect(personKey).toBe("linkedin:brannagh-osei-tveit")
    expect(read(german, "https://www.linkedin.com/in/brannagh-osei-tveit/de").personKey).toBe(personKey)
  })

  it("reads groups, and takes no description for a place", () => {
    const role = (title: string, dates: string) =>
      `<li class="experience-group-position"><h3>${title}</h3><p><span class="date-range">${dates}</span></p><p class="experience-group-position__description">Grinds.</p></li>`
    const group = `<li class="experience-group"><h4>Windrad</h4><p>5 years</p><ul>${role("Head Miller", "<time>2020</time> - Present")}${role("Miller", "<time>2018</time> - <time>2020</time>")}</ul></li>`
    expect(read(withJobs(group)).profile.positions).toEqual([
      { title: "Head Miller", company: "Windrad", start: "2020", end: "present", location: null, description: "Grinds." },
      { title: "Miller", company: "Windrad", start: "2018", end: "2020", location: null, description: "Grinds." }
    ])
  })

  it("drops what is blanked out, says so, and keeps the rest", () => {
    const { profile, health } = read(
      withJobs(
        job("<time>2019</time> - Present").replace("Windrad", "*******") + job("2018 - 2019").replaceAll(/Miller|Windrad/g, "****** ***")
      )
    )
    expect(profile.positions.map(({ title, company }) => [title, company])).toEqual([["Miller", null]])
    expect(health.findings.map(({ code }) => code)).toEqual(["masked-text"])
    expect(JSON.stringify(profile)).not.toContain("**")
  })

  it("reads schools without dates, and no headline of two dashes", () => {
    const { profile } = read(
      html.replace(/<div><span><time>2011[^]*?<\/div>/, "").replace("Head Gardener, Larkspur Parks | soil first", "--")
    )
    expect(profile.education).toMatchObject([{ school: "Skogheim Landbruksskole", degree: "Diploma", start: null, end: null }])
    expect(profile.headline).toBeNull()
  })

  it("without a list of jobs takes from the page's data what can be seen, and nothing else", () => {
    const data = `{"@graph":[{"@type":"Person","name":"Perpetua Vanterpool","worksFor":[{"name":"Oakmoor"}]},{"@type":"Person","name":"Brannagh Osei-Tveit","jobTitle":["Head Gardener","Chief Scientist"],"worksFor":[{"name":"Larkspur Parks","member":{"startDate":"2019-05"}},{"name":"Hidden Works"}]}]}`
    const { profile } = read(
      html.replace(/<section data-section="experience">[^]*?<\/section>/, "").replace(/\{"@context"[^]*?(?=<\/script>)/, data)
    )
    expect(profile.positions).toEqual([
      { title: "Head Gardener", company: "Larkspur Parks", start: null, end: null, location: null, description: null }
    ])
  })
})

describe("pages of the site that are nobody's profile", () => {
  const top = `<main><section class="top-card-layout"><h1 class="top-card-layout__title">Larkspur Parks</h1><h2>Parks</h2></section></main>`
  it.each([
    ["a company", `<link rel="canonical" href="https://www.linkedin.com/company/larkspur">${top}`, unsaid],
    ["a job", `<meta name="pageKey" content="d_jobs_guest_details">${top}`, unsaid],
    ["a company at its address", html, "https://www.linkedin.com/company/larkspur"],
    ["the feed", html, "https://www.linkedin.com/feed/"],
    ["a search", html, "https://www.linkedin.com/search/results/people/"],
    ["a shell", `<div id="root"></div>`, "https://www.linkedin.com/in/brannagh-osei-tveit"],
    ["a shell of a card", `<main><section data-member-id="1"><h1></h1></section></main>`, unsaid],
    [
      "a shell of 2026",
      `<div data-sdui-screen="x.profile.Profile"><section componentkey="profile.card.refXTopcard"></section></div>`,
      unsaid
    ],
    ["a sign-in wall", `<main><h1>Join LinkedIn</h1><form><input type="password"></form></main>`, "https://www.linkedin.com/authwall"],
    ["a page not found", `<main class="page-not-found"><h1>Profile Not Found</h1></main>`, "https://www.linkedin.com/in/nobody"]
  ])("%s is refused", (_, text, address) => {
    expect(readPage(pageOf(text, address)).site).toBeNull()
  })
})
