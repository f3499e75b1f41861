import { describe, expect, it } from "vitest"
import { readPage } from "~sites/page/read-page"
import { inEnglish } from "~sentence/english"
import { pageOf } from "../../../support/load-page"
import { saying } from "../../../support/words"

const shown = `<main><h1>Ilse Quarshie</h1><p>Typesetter</p><p>Leiden, Netherlands</p><ul><li>Aldus Press, 2016 – present</li><li>Caslon House, 2012 – 2016</li></ul><p>Royal Academy of Art, 2008 – 2012</p><p>Kerning and ligatures in English and Dutch.</p></main>`

/** A page that shows all of it, with its data as JSON-LD. */
function read(data: unknown, body = shown) {
  const reading = readPage(pageOf(`<title>Ilse Quarshie</title><script type="application/ld+json">${JSON.stringify(data)}</script>${body}`))
  if (reading.site === null) throw new Error(inEnglish(reading.reason))
  return {
    ...reading.profile,
    site: reading.site,
    findings: reading.health.findings
  }
}

const role = (type: string, of: object, startDate: string, endDate?: string) => ({
  "@type": type,
  ...of,
  startDate,
  ...(endDate ? { endDate } : {})
})
const press = { "@type": "Organization", name: "Aldus Press" }
const person = {
  "@type": "Person",
  name: "Ilse Quarshie",
  jobTitle: "Typesetter",
  address: {
    "@type": "PostalAddress",
    addressLocality: "Leiden",
    addressCountry: "Netherlands"
  },
  worksFor: [role("EmployeeRole", { roleName: "Typesetter", worksFor: press }, "2016")],
  alumniOf: [
    role(
      "OrganizationRole",
      {
        alumniOf: {
          "@type": "CollegeOrUniversity",
          name: "Royal Academy of Art"
        }
      },
      "2008",
      "2012"
    ),
    { "@type": "Organization", name: "Caslon House" }
  ],
  knowsAbout: ["Kerning", { "@type": "DefinedTerm", name: "ligatures" }],
  knowsLanguage: [{ "@type": "Language", name: "English" }, "Dutch"]
}
const expected = {
  site: "schema-org",
  name: "Ilse Quarshie",
  headline: "Typesetter",
  location: "Leiden, Netherlands",
  positions: [
    {
      title: "Typesetter",
      company: "Aldus Press",
      start: "2016",
      end: "present"
    },
    { company: "Caslon House" }
  ],
  education: [{ school: "Royal Academy of Art", start: "2008", end: "2012" }],
  skills: ["Kerning", "ligatures"],
  languages: [{ name: "English" }, { name: "Dutch" }]
}

describe("a person in JSON-LD", () => {
  it.each([
    ["alone", { "@context": "https://schema.org", ...person }],
    ["as a profile page's main entity", { "@type": "ProfilePage", mainEntity: person }],
    ["in a list", [{ "@type": "WebSite", name: "Ilse" }, person]],
    [
      "in a graph, named by its id",
      {
        "@graph": [
          { "@type": ["WebPage", "ProfilePage"], mainEntity: { "@id": "#me" } },
          { ...person, "@id": "#me" }
        ]
      }
    ],
    [
      "with its employer described elsewhere in the graph",
      {
        "@graph": [
          { "@type": "WebPage", about: { "@id": "#me" } },
          {
            ...person,
            "@id": "#me",
            worksFor: [role("EmployeeRole", { roleName: "Typesetter", worksFor: { "@id": "#press" } }, "2016")]
          },
          { ...press, "@id": "#press" }
        ]
      }
    ],
    ["with a second type and a prefix", { ...person, "@type": ["schema:Person", "Organization"] }]
  ])("%s", (_, data) => {
    expect(read(data)).toMatchObject(expected)
  })

  it("with an occupation instead of an employer", () => {
    const read_ = read(
      {
        "@type": "Person",
        name: "Ilse Quarshie",
        hasOccupation: { "@type": "Occupation", name: "Typesetter" }
      },
      "<main><h1>Ilse Quarshie</h1><p>Typesetter</p></main>"
    )
    expect(read_.positions).toMatchObject([{ title: "Typesetter", company: null }])
  })

  it("states nothing that the page does not show, and says what it left out", () => {
    const { positions, findings, skills } = read({
      ...person,
      jobTitle: "Chief Executive",
      knowsAbout: ["Kerning", "Rocket science"]
    })
    expect(JSON.stringify([positions, skills])).not.toMatch(/Chief|Rocket/)
    expect(findings).toMatchObject([
      {
        code: "hidden-text",
        message: saying("Rocket science")
      }
    ])
  })

  it("in circles and in values of the wrong kind is survived", () => {
    const circle = {
      "@graph": [
        {
          "@type": "Person",
          "@id": "#a",
          name: "Ilse Quarshie",
          worksFor: { "@id": "#a" },
          alumniOf: [[{ "@id": "#a" }]],
          jobTitle: { "@value": "Typesetter" }
        }
      ]
    }
    expect(read(circle)).toMatchObject({
      name: "Ilse Quarshie",
      headline: "Typesetter"
    })
  })
})

describe("a person in the elements", () => {
  const inner = (scope: (type: string, property?: string) => string, property: string) => `<main><div ${scope("Person")}>
    <h1 ${property}="name">Ilse Quarshie</h1><p ${property}="jobTitle">Typesetter</p>
    <p ${scope("PostalAddress", "address")}><span ${property}="addressLocality">Leiden</span>, <span ${property}="addressCountry">Netherlands</span></p>
    <p ${scope("Organization", "worksFor")}><span ${property}="name">Aldus Press</span></p>
    <p ${scope("CollegeOrUniversity", "alumniOf")}><span ${property}="name">Royal Academy of Art</span></p>
    <span ${property}="knowsAbout">Kerning</span></div></main>`
  it.each([
    [
      "microdata",
      inner((type, property) => `${property ? `itemprop="${property}" ` : ""}itemscope itemtype="https://schema.org/${type}"`, "itemprop")
    ],
    [
      "RDFa",
      inner(
        (type, property) => `${property ? `property="${property}" ` : ""}${property ? "" : `vocab="https://schema.org/" `}typeof="${type}"`,
        "property"
      )
    ]
  ])("%s", (_, html) => {
    const reading = readPage(pageOf(`<title>Ilse Quarshie</title>${html}`))
    expect(reading).toMatchObject({
      site: "schema-org",
      profile: {
        name: "Ilse Quarshie",
        headline: "Typesetter",
        location: "Leiden, Netherlands",
        positions: [{ title: "Typesetter", company: "Aldus Press" }],
        education: [{ school: "Royal Academy of Art" }],
        skills: ["Kerning"]
      }
    })
  })
})
