import { describe, expect, it } from "vitest"
import { pageOf, profileOn } from "../../../support/load-page"

// What a mark on the page says counts before the place of a line in a list.

const guest = (inner: string) =>
  profileOn(
    pageOf(
      `<title>Runa Ekdal | LinkedIn</title><main><section class="top-card-layout"><h1 class="top-card-layout__title">Runa Ekdal</h1><h2 class="top-card-layout__headline">Crane planner</h2></section>${inner}</main>`,
      "https://no.linkedin.com/in/runa-ekdal"
    )
  ).profile
const school = (spans: string) =>
  guest(
    `<section data-section="educationsDetails"><ul><li><div><h3>Fjordby College</h3><h4>${spans}</h4><div><p><span class="date-range"><time>2014</time> - <time>2017</time></span></p></div></div></li></ul></section>`
  ).education[0]
const marked = (text: string) => `<span data-section="educations">${text}</span>`

describe("a school on the public page", () => {
  it.each([
    [
      "degree, field and grade",
      `<span>Bachelor's degree</span> ${marked("Logistics")} ${marked("17 of 20")}`,
      "Bachelor's degree",
      "Logistics"
    ],
    ["degree and field", `<span>Master</span> ${marked("Ports")}`, "Master", "Ports"],
    ["field and grade", `<!----> ${marked("Harbour operations")} ${marked("18 of 20")}`, null, "Harbour operations"],
    ["field alone", `<!----> ${marked("Rigging")}`, null, "Rigging"],
    ["degree and field, both marked", `${marked("Diploma")} ${marked("Horticulture")}`, "Diploma", "Horticulture"],
    ["degree alone", `<span>Diploma</span>`, "Diploma", null]
  ])("with %s", (_, spans, degree, field) =>
    expect(school(spans)).toMatchObject({ school: "Fjordby College", degree, field, start: "2014", end: "2017" })
  )
})

it("a role on the public page that names its own employer has that employer", () => {
  const role = (title: string, employer: string, from: number) =>
    `<li class="experience-group-position"><h3>${title}</h3>${employer && `<h4 class="experience-item__subtitle">${employer}</h4>`}<p><span class="date-range"><time>Jan ${from}</time> - <time>Dec ${from + 1}</time><span>2 years</span></span></p></li>`
  const { positions } = guest(
    `<section data-section="experience"><ul><li class="experience-group"><h4 class="experience-group-header__company">Sandvik Harbour</h4><p>4 years</p><ul>${role("Crane planner", "Sandvik Harbour", 2022)}${role("Yard clerk", "Sandvik Terminals AS", 2020)}${role("Deckhand", "", 2018)}</ul></li></ul></section>`
  )
  expect(positions.map(({ company }) => company)).toEqual(["Sandvik Harbour", "Sandvik Terminals AS", "Sandvik Harbour"])
})

const twice = (text: string) => `<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`
const entity = (inner: string) => `<li><div data-view-name="profile-component-entity">${inner}</div></li>`
const member = (about: string, header: string, below: string) =>
  profileOn(
    pageOf(
      `<title>Runa Ekdal | LinkedIn</title><main><section data-member-id="1" class="artdeco-card pv-top-card"><h1>Runa Ekdal</h1><div class="text-body-medium">Crane planner</div></section>
<section class="artdeco-card pv-profile-card"><div id="about" class="pv-profile-card__anchor"></div><h2>${twice("About")}</h2><div>${twice("I plan crane shifts.")}</div>${about}</section>
<section class="artdeco-card pv-profile-card"><div id="experience" class="pv-profile-card__anchor"></div><h2>${twice("Experience")}</h2><ul>${entity(`<a href="#"><div>${twice("Sandvik Harbour")}</div>${header}</a><ul>${below}</ul>`)}</ul></section></main>`,
      "https://www.linkedin.com/in/runa-ekdal/"
    )
  ).profile
const role = (title: string, from: number, place = "") =>
  entity(
    `<a href="#"><div>${twice(title)}</div><span>${twice(`Jan ${from} - Dec ${from + 1} · 2 yrs`)}</span>${place && `<span>${twice(place)}</span>`}</a>`
  )

describe("the signed-in page", () => {
  it("gives the place of a group to the roles that name none", () => {
    const header = `<span>${twice("4 yrs")}</span><span>${twice("Bergen, Norway")}</span>`
    const { positions } = member("", header, role("Crane planner", 2022) + role("Yard clerk", 2020, "Oslo, Norway"))
    expect(positions.map(({ location }) => location)).toEqual(["Bergen, Norway", "Oslo, Norway"])
  })

  it("takes no kind of employment and no length for a place", () => {
    const { positions } = member("", `<span>${twice("Full-time · 4 yrs")}</span>`, role("Crane planner", 2022))
    expect(positions[0]).toMatchObject({ company: "Sandvik Harbour", location: null })
  })

  it("reads the few skills below the text, and leaves the text as it is", () => {
    const skills = `<ul>${entity(`<div>${twice("Top skills")}</div><div>${twice("Rigging • Tide tables • Excel")}</div>`)}</ul>`
    expect(member(skills, "", role("Crane planner", 2022))).toMatchObject({
      about: "I plan crane shifts.",
      skills: ["Rigging", "Tide tables", "Excel"]
    })
  })
})

it("a caption for the ear that joins what is seen is no hidden text, and one that says more is", () => {
  const page = (caption: string) =>
    profileOn(
      pageOf(
        `<title>Runa Ekdal | LinkedIn</title><main><section data-member-id="1" class="artdeco-card pv-top-card"><h1>Runa Ekdal</h1><div>Crane planner</div></section><section class="artdeco-card"><h2>Activity</h2><ul><li><span class="visually-hidden">${caption}</span><div>Look at my new badge from the Crane Guild of the North.</div><a href="#"><span>Certified Rigging Planner was issued by Crane Guild to Runa Ekdal.</span><span>guild.example</span></a></li></ul></section></main>`,
        "https://www.linkedin.com/in/runa-ekdal/"
      )
    ).health.findings.map(({ code }) => code)
  const joined =
    "Look at my new badge from the Crane Guild of the North., Certified Rigging Planner was issued by Crane Guild to Runa Ekdal., guild.example"
  expect(page(joined)).toEqual([])
  expect(page(`${joined}, She has led every large port of the north for more than twenty years.`)).toEqual(["hidden-text"])
})
