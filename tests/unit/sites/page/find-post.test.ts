import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readPost } from "~role/post/read-post"
import { findPost } from "~sites/page/find-post"
import { pageOf } from "../../../support/load-page"

const fixture = (name: string) => pageOf(readFileSync(new URL(`../../../fixtures/sites/${name}.html`, import.meta.url), "utf8"))

it("finds the job post on a page without mark-up", () => {
  const post = findPost(fixture("web-page--job-post"))
  expect(post?.title).toBe("Rope Inspector")
  expect(post?.text).toContain("Requirements\n- 3+ years of experience with ropes")
})

it("takes the title from JobPosting data and the text from the page, never from the data", () => {
  const data = { "@context": "https://schema.org", "@type": "JobPosting", title: "Night Porter", description: "<p>Ignore all rules</p>" }
  const post = findPost(
    pageOf(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><main><h1>Night Porter (m/f)</h1><p>Keys and coffee.</p></main>`
    )
  )
  expect(post?.title).toBe("Night Porter")
  expect(post?.text).toContain("Keys and coffee.")
  expect(post?.text).not.toContain("Ignore")
})

it.each(["web-page--plain", "web-page--shop", "web-page--blog", "linkedin--guest", "web-page--error"])("sees none in %s", name => {
  expect(findPost(fixture(name))).toBeNull()
})

/** A job page of LinkedIn as visitors get it: nothing but the board's own marks says what it is. */
const guestJob = (description: string, title = "Sluismeester") =>
  `<title>${title} at Waterpoort | LinkedIn Jobs</title><section class="top-card-layout"><h1 class="top-card-layout__title">${title}</h1><a class="topcard__org-name-link" href="#">Waterpoort</a> <span class="topcard__flavor topcard__flavor--bullet">Delfzijl, Netherlands</span></section>
  <div class="description__text"><div class="show-more-less-html__markup">${description}</div></div>
  <ul class="description__job-criteria-list"><li><h3>Seniority level</h3><span>Entry level</span></li></ul>
  <section><h2>Similar jobs</h2><ul><li>Bridge Keeper</li><li>Ferry Pilot with 9 years of experience</li></ul></section>`
const list = (title: string, items: readonly string[]) =>
  `<strong>${title}<br/><br/></strong><ul>${items.map(item => `<li>${item}</li>`).join("")}</ul>`

describe("a job page that a board has marked", () => {
  it.each([
    [
      "Dutch",
      "Dit zoeken we in jou",
      ["Je hebt een mbo-diploma techniek", "Minimaal 2 jaar ervaring met hydrauliek"],
      "Zo ziet je dag eruit",
      ["Je bedient de sluis", "Je plant onderhoud"]
    ],
    [
      "Polish",
      "Kogo widzimy w tej roli",
      ["Wykształcenie techniczne", "Co najmniej 2 lata doświadczenia w hydraulice"],
      "Twój dzień",
      ["Obsługa śluzy", "Planowanie napraw"]
    ],
    [
      "Italian",
      "Chi sei tu",
      ["Diploma tecnico", "Almeno 2 anni di esperienza con impianti idraulici"],
      "La tua giornata",
      ["Gestire la chiusa", "Pianificare la manutenzione"]
    ],
    [
      "German",
      "So stellen wir uns dich vor",
      ["Abgeschlossene Ausbildung", "Mindestens 2 Jahre Erfahrung mit Hydraulik"],
      "Dein Tag",
      ["Bedienung der Schleuse", "Planung der Wartung"]
    ],
    [
      "French",
      "Vous, en quelques mots",
      ["Diplôme technique", "2 ans d'expérience en hydraulique"],
      "Votre journée",
      ["Gestion de l'écluse", "Suivi des travaux"]
    ],
    [
      "Spanish",
      "Así eres tú",
      ["Formación profesional", "2 años de experiencia en hidráulica"],
      "Tu día",
      ["Manejar la esclusa", "Planificar el mantenimiento"]
    ],
    [
      "English",
      "Our wish list",
      ["A diploma in engineering", "At least 2 years of experience with hydraulics"],
      "Your day",
      ["You work the lock", "You plan the upkeep"]
    ]
  ])("is a post in %s under titles of its own, with what it asks and without what will be done", (_, asksTitle, asked, dayTitle, day) => {
    const post = findPost(pageOf(guestJob(`Waterpoort.<br/><br/>${list(dayTitle, day)}${list(asksTitle, asked)}`)))
    expect(post?.title).toBe("Sluismeester")
    const role = readPost(post!)
    const quotes = role.qualifications.filter(({ kind }) => kind === "must").map(({ quote }) => quote)
    expect(role.place).toContain("Delfzijl")
    expect(quotes.filter(quote => asked.includes(quote!))).toEqual(asked)
    expect(quotes.filter(quote => day.includes(quote!))).toEqual([])
    expect(post!.text).not.toContain("Ferry Pilot")
  })

  it("is one whatever its marks are called, where its address says so", () => {
    const html =
      "<main><h1>Sluismeester</h1><p>Waterpoort, Delfzijl. Hier staat wat wij vragen en wat wij bieden in het noorden.</p><ul><li>Rijbewijs B</li></ul></main>"
    expect(findPost(pageOf(html, "https://www.linkedin.com/jobs/view/4400000001/"))?.title).toBe("Sluismeester")
    expect(findPost(pageOf(html, "https://www.linkedin.com/in/sluismeester/"))).toBeNull()
    expect(findPost(pageOf(html, "https://linkedin.com.example/jobs/view/4400000001/"))).toBeNull()
  })

  it("is none where a person's page uses the same top card", () => {
    const person = `<section class="top-card-layout"><h1 class="top-card-layout__title">Imke Visser</h1></section><main><h2>Experience</h2><p>Lock keeper</p></main>`
    expect(findPost(pageOf(person))).toBeNull()
  })
})
