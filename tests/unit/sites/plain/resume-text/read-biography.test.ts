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

  it("has the earlier job with its years", () => {
    const text =
      "Matilde Corvo is a principal hydrographer at Tejo Survey. Before that she was a lecturer at Setúbal Polytechnic from 2012 to 2018."
    expect(profileOf(text)?.positions[1]).toMatchObject({ title: "lecturer", company: "Setúbal Polytechnic", start: "2012", end: "2018" })
  })

  it.each([
    "Tejo Survey is a company at the river in Lisbon. It was founded in 2018 and has forty people who work on tide models.",
    "The tide model is a tool for engineers at ports. It was built in 2018.",
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
