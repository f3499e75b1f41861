import { describe, expect, it } from "vitest"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"

const work = "Experience\nBuyer, Trave Components GmbH, 2018 – 2020\nModéliste, Atelier Soie, 2014 – 2018\n\nSkills\nExcel, SAP"

const topOf = (top: string) => readResumeText(`${top}\n\n${work}`)?.profile

describe("a headline", () => {
  it.each([
    ["Ana Ferro\nCook · Kassel · 0561 000 217", "Cook"],
    ["Ana Ferro\nBuyer | Borås | ana@example.se", "Buyer"],
    ["Ana Ferro\nCrane operator | Setúbal | ana@example.pt", "Crane operator"],
    ["Ana Ferro\nBuyer | Porto, Portugal", "Buyer"],
    ["Ana Ferro\nEngineer | Python | Kafka", "Engineer | Python | Kafka"],
    ["Ana Ferro\nProduct Leader | SaaS | Remote Teams", "Product Leader | SaaS | Remote Teams"],
    ["Ana Ferro\nEngineer | Remote, Portugal", "Engineer"],
    ["Ana Ferro\nCurrent post: Crane operator", "Crane operator"],
    ["Ana Ferro\nPoste actuel : Comptable", "Comptable"]
  ])("%j ends before the place and the address", (top, headline) => expect(topOf(top)?.headline).toBe(headline))

  it("is a line below the name that is the title of a job, where no word of it is known", () =>
    expect(topOf("Ana Ferro\nModéliste\nLyon 7e")?.headline).toBe("Modéliste"))

  it("may go on behind the title of a job", () =>
    expect(readResumeText(`Ana Ferro\nModéliste de mode\nLyon 7e\n\n${work}`)?.profile.headline).toBe("Modéliste de mode"))

  it("is not made of a line that no job bears out", () => expect(topOf("Ana Ferro\nZvonarka\nLyon 7e")?.headline).toBeNull())
})

it.each([
  "Objective: a post as chief accountant",
  "Цель: получение должности главного бухгалтера",
  "Ziel: Leiter Einkauf",
  "Application for the position of Head Buyer",
  "Bewerbung als Einkäuferin"
])("what somebody looks for is no headline: %s", line => expect(topOf(`Ana Ferro\n${line}`)?.headline).toBeNull())

describe("a name", () => {
  it.each(["ANA FERRO MCIOB", "Ana Ferro MRICS", "Ana Ferro MSc PhD"])("%s ends before the letters of a profession", top =>
    expect(topOf(top)?.name?.toLowerCase()).toBe("ana ferro")
  )

  it("is no department to which an application is sent", () =>
    expect(topOf("Human Resources Department\nTrave Components\nAna Ferro")?.name).not.toBe("Human Resources Department"))

  it("is what stands below the title of what is personal", () =>
    expect(topOf("Lebenslauf\n\nZur Person\nAna Ferro\ngeboren am 3. Mai 1986 in Emden")?.name).toBe("Ana Ferro"))

  it("is not the end of a school's, though the address has it too", () =>
    expect(
      topOf("CURRICULUM VITAE\n\nYusuf Rahmani, Ph.D.\nUniversity of Calder Plains\nCalder Plains, AB\nyrahmani@calderplains.example")?.name
    ).toBe("Yusuf Rahmani"))

  it.each(["Percurso de Ana Ferro", "Career of Ana Ferro", "Parcours de Ana Ferro", "Curriculum vitae Ana Ferro"])(
    "%s has the words for what the document is in front of it",
    top => expect(topOf(top)?.name).toBe("Ana Ferro")
  )

  it.each([
    "APPLICATION FOR EMPLOYMENT\n\nSurname: Ferro\nFirst names: Ana Rosa",
    "Vorname: Ana Rosa\nNachname: Ferro",
    "Apellidos: Ferro\nNombre: Ana Rosa",
    "Prénom\tAna Rosa\nNom\tFerro"
  ])("stands in two fields of a form: %j", top => {
    const profile = topOf(top)
    expect(profile?.name).toBe("Ana Rosa Ferro")
    expect(profile?.evidence.name?.map(({ quote }) => quote)).toEqual(["Ana Rosa", "Ferro"])
  })

  it("may stand in two scripts", () =>
    expect(topOf("個人履歷\n譚詠芝 Tam Wing Chi\n香港九龍 | tam@example.hk")?.name).toBe("譚詠芝 Tam Wing Chi"))

  it("is read above jobs that have no title at all", () => {
    const profile = readResumeText(
      "Ana Ferro\nana@example.com\n\nHead Chef at The Fennel, London\nMarch 2020 to present\nA section of six.\n\nChef at Corvin, London\nJune 2016 to February 2020\n\nDiploma in Pâtisserie, Westminster College, 2013"
    )?.profile
    expect(profile?.name).toBe("Ana Ferro")
    expect(profile?.positions).toHaveLength(2)
    expect(profile?.education).toMatchObject([{ school: "Westminster College", end: "2013" }])
  })
})
