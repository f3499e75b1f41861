import { describe, expect, it } from "vitest"
import { readText } from "~sites/plain/read-text"

function profileOf(text: string) {
  const reading = readText(text)
  return "profile" in reading ? reading.profile : null
}

describe("a biography in the third person", () => {
  it.each([
    [
      "Matilde Corvo is a principal hydrographer at Tejo Survey in Lisbon, where she works on tide models. She joined in 2018.",
      "Matilde Corvo",
      "principal hydrographer",
      "Tejo Survey"
    ],
    [
      "Kofi Mensah-Brew serves as the head of engineering at Volta Grain. He has built lock control software for ten years.",
      "Kofi Mensah-Brew",
      "head of engineering",
      "Volta Grain"
    ],
    [
      "Ilse Brandt ist Projektleiterin bei Holsten Werke in Kiel. Sie leitet dort den Umbau der Schleuse.",
      "Ilse Brandt",
      "Projektleiterin",
      "Holsten Werke"
    ],
    [
      "Aurélie Montfort est responsable logistique chez Ourthe Données. Elle dirige trois entrepôts.",
      "Aurélie Montfort",
      "responsable logistique",
      "Ourthe Données"
    ],
    [
      "Ximena Quiroga es ingeniera de software en Nordmar. Ella trabaja en sistemas de pago.",
      "Ximena Quiroga",
      "ingeniera de software",
      "Nordmar"
    ]
  ])("%s", (text, name, title, company) => {
    expect(profileOf(text)).toMatchObject({ name, about: text, positions: [{ title, company, start: null, end: null }] })
  })

  it.each([
    [
      "Soledad Marchetti joined Ferro Advisory in 2016 as a partner. She advises family firms on succession.",
      "Soledad Marchetti",
      [["partner", "Ferro Advisory", "2016", null]]
    ],
    [
      "Thaddeus Okafor, CPA, is the Chief Financial Officer of Lantern Foods. Prior to joining Lantern, Mr. Okafor served as controller of Alder Mills from 2011 to 2017.",
      "Thaddeus Okafor",
      [
        ["Chief Financial Officer", "Lantern Foods", null, null],
        ["controller", "Alder Mills", "2011", "2017"]
      ]
    ],
    [
      "As head of design at Tessaro, Yuki Hanabusa is responsible for all products. She has been with the company since 2014, and before that she was an art director at Corbel Studio.",
      "Yuki Hanabusa",
      [
        ["head of design", "Tessaro", null, null],
        ["art director", "Corbel Studio", null, null]
      ]
    ],
    [
      "Benoît Lacaze est directeur technique chez Ourthe Systèmes à Liège. Il enseigne aussi à l'université.",
      "Benoît Lacaze",
      [["directeur technique", "Ourthe Systèmes", null, null]]
    ],
    [
      "Greta Lindholm is a senior buyer at Kattegat Trading in Malmö. She has bought steel for twelve years.",
      "Greta Lindholm",
      [["senior buyer", "Kattegat Trading", null, null]]
    ]
  ])("in another way to begin: %s", (text, name, jobs) => {
    const profile = profileOf(text)
    expect(profile?.name).toBe(name)
    expect(profile?.positions.map(({ title, company, start, end }) => [title, company, start, end])).toEqual(jobs)
    expect(profile?.about).toBe(text)
  })

  it("has the earlier job with its years", () => {
    const text =
      "Matilde Corvo is a principal hydrographer at Tejo Survey. Before that she was a lecturer at Setúbal Polytechnic from 2012 to 2018."
    expect(profileOf(text)?.positions[1]).toMatchObject({ title: "lecturer", company: "Setúbal Polytechnic", start: "2012", end: "2018" })
  })

  it.each([
    "Tejo Survey is a company at the river in Lisbon. It was founded in 2018 and has forty people who work on tide models.",
    "The tide model is a tool for engineers at ports. It was built in 2018.",
    "Tejo Survey joined the Harbour Alliance in 2016 as a partner. It advises ports on tides.",
    "As head of state at the summit, the president was asked about steel. She smiled.",
    "Matilde Corvo is happy. She lives in Lisbon and likes tides."
  ])("is none: %s", text => expect(profileOf(text)).toBeNull())
})

describe("spoken languages in groups under their levels", () => {
  it("are read with their level, and the level is no language", () => {
    const text =
      "Eszter Balaton\n\nExperience\nTranslator, Duna Text, 2015 - present\n\nLanguages: Fluent: English, Chinese (Mandarin), Hungarian. Intermediate: Japanese, Spanish.\n"
    expect(profileOf(text)?.languages.map(({ name, proficiency }) => [name, proficiency])).toEqual([
      ["English", "Fluent"],
      ["Chinese (Mandarin)", "Fluent"],
      ["Hungarian", "Fluent"],
      ["Japanese", "Intermediate"],
      ["Spanish", "Intermediate"]
    ])
  })
})

describe("a school needs a school's word", () => {
  it("what is dated below the schools is none", () => {
    const text =
      "Sunniva Rask\n\nExperience\nAuditor, Nordlys AS, 2014 - Present\n\nEducation\nPolar Business School        2008 - 2012\nBachelor in Accountancy\nTreasurer, Student Choir, 2010 - 2011\nSpeaker, Debate Society, 2009 - 2010\nSailing Club, 2008\nRefinancing of a Ferry Line - 2016\n"
    expect(profileOf(text)?.education.map(({ school }) => school)).toEqual(["Polar Business School"])
  })

  it("a school may stand before a colon or leaders, with its degree behind them", () => {
    const text =
      "Aurélie Montfort\n\nExperience\nComptable, Ourthe Données, 2014 - 2020\n\nFormation\n● Institut de la Vesdre : Licence en Génie Électrique (2005 - 2008).\n"
    expect(profileOf(text)?.education).toMatchObject([{ school: "Institut de la Vesdre", start: "2005", end: "2008" }])
  })
})
