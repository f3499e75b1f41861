import { describe, expect, it } from "vitest"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"

/** Title, employer, start and end of each job under a section's title. */
function jobsOf(section: string): string[] {
  const read = readResumeText(
    `Ana Ferro\nana@example.com\n\nExperience\n${section}\n\nEducation\nUniversity of Wex, BSc Physics, 2001 – 2004\n`
  )
  return (read?.profile.positions ?? []).map(({ title, company, start, end }) => [title, company, start, end].join(" | "))
}

describe("where one entry ends and the next begins", () => {
  it("dates on the line below an employer and a job are theirs", () => {
    expect(
      jobsOf("شركة أفق الاتصالات\nمهندس شبكات أول\n2020 - حتى الآن\nتصميم شبكات الألياف\n\nمؤسسة البتراء للتقنية\nفني شبكات\n2015 - 2020")
    ).toEqual(["مهندس شبكات أول | شركة أفق الاتصالات | 2020 | present", "فني شبكات | مؤسسة البتراء للتقنية | 2015 | 2020"])
  })

  it("dates and the time that they took stand above the employer, its town and the job", () => {
    expect(
      jobsOf(
        "Март 2019 — настоящее время\n7 лет 9 месяцев\nООО «Северный лён»\nВологда\nГлавный бухгалтер\nВедение учёта двух предприятий.\n\nСентябрь 2014 — Февраль 2019\n4 года 6 месяцев\nАО «Вологодские кружева»\nБухгалтер по расчётам"
      )
    ).toEqual([
      "Главный бухгалтер | ООО «Северный лён» | 2019-03 | present",
      "Бухгалтер по расчётам | АО «Вологодские кружева» | 2014-09 | 2019-02"
    ])
  })

  it("a job right below what the one before is about, without an empty line, begins its own entry", () => {
    expect(
      jobsOf(
        "Directora de obra\nConstrucciones Alcazaba, S.L.\nMálaga\nAbril de 2017 - Presente\nSeguimiento de plazos en 9 promociones.\nAyudante de jefa de obra\nObras y Firmes del Sur, S.A.\nAlmería\nOctubre de 2011 - Marzo de 2017"
      )
    ).toEqual([
      "Directora de obra | Construcciones Alcazaba, S.L. | 2017-04 | present",
      "Ayudante de jefa de obra | Obras y Firmes del Sur, S.A. | 2011-10 | 2017-03"
    ])
  })

  it("an employer with its town and the whole time, above the jobs there, is no job", () => {
    expect(
      jobsOf(
        "Halvorsen Maritime B.V.\nRotterdam\nJan 2015 – Present (11 years)\n\n  Head of Planning\n  May 2022 – Present\n  - Plans for nine ports\n\n  Junior Planner\n  Jan 2015 – Apr 2022\n\nCoast & Ketel Logistics\nAccra\nWarehouse Coordinator\nJul 2011 – Nov 2014"
      )
    ).toEqual([
      "Head of Planning | Halvorsen Maritime B.V. | 2022-05 | present",
      "Junior Planner | Halvorsen Maritime B.V. | 2015-01 | 2022-04",
      "Warehouse Coordinator | Coast & Ketel Logistics | 2011-07 | 2014-11"
    ])
  })
})

describe("entries of one section are written alike", () => {
  it("a trade that nobody knows stands behind its employer, as in the lines above it", () => {
    expect(
      jobsOf(
        "3/2017 – dosud    Jihočeské pily a.s., vedoucí nákupu\n9/2009 – 2/2017   Nábytek Vltava s.r.o., referentka nákupu\n2007 – 2009       Obchodní dům Perla, zvonařka"
      )
    ).toEqual([
      "vedoucí nákupu | Jihočeské pily a.s. | 2017-03 | present",
      "referentka nákupu | Nábytek Vltava s.r.o. | 2009-09 | 2017-02",
      "zvonařka | Obchodní dům Perla | 2007 | 2009"
    ])
  })

  it("a house that stands below several jobs word for word is the employer", () => {
    expect(
      jobsOf(
        "2020 – now\nHarbour Master\nPort of Lochmore\nBerthing plans, pilotage, and 14 staff.\n2013 – 2020\nDeputy Harbour Master\nPort of Lochmore\nLicensing of moorings.\n2006 – 2013\nSecond Officer\nHebridean Line Ferries\nBridge watches on two vessels."
      )
    ).toEqual([
      "Harbour Master | Port of Lochmore | 2020 | present",
      "Deputy Harbour Master | Port of Lochmore | 2013 | 2020",
      "Second Officer | Hebridean Line Ferries | 2006 | 2013"
    ])
  })
})

it("a job with its dates below its employer, above another one there, is no text", () =>
  expect(
    jobsOf(
      "Publicidad Cerro, S.A. de C.V. – Monterrey\nEjecutiva de cuentas senior (mar 2021 – actual)\n• Cuentas de consumo\nEjecutiva de cuentas (jul 2017 – feb 2021)\n• Nuevos clientes\n\nRadio Huasteca – Monterrey\nVendedora de espacios (ene 2014 – jun 2017)"
    )
  ).toEqual([
    "Ejecutiva de cuentas senior | Publicidad Cerro, S.A. de C.V. | 2021-03 | present",
    "Ejecutiva de cuentas | Publicidad Cerro, S.A. de C.V. | 2017-07 | 2021-02",
    "Vendedora de espacios | Radio Huasteca | 2014-01 | 2017-06"
  ]))

it("dates alone above labelled values are theirs", () =>
  expect(
    jobsOf(
      "2018 bis heute\nFunktion: Leiterin Labor\nFirma: Saaleoptik GmbH\nAufgaben: Messtechnik\n\n2008 bis 2018\nFunktion: Laboringenieurin\nFirma: Glaswerk Ilmtal AG"
    )
  ).toEqual(["Leiterin Labor | Saaleoptik GmbH | 2018 | present", "Laboringenieurin | Glaswerk Ilmtal AG | 2008 | 2018"]))

describe("the head of a table", () => {
  it.each(["Tid\tArbetsgivare\tBefattning", "Period | Employer | Position", "Período\nEntidade\nFunção"])("%j is no entry", head =>
    expect(jobsOf(`${head}\n2019–2021\tTrave Works AB\tBrandman\n2012–2019\tHolsten Works AB\tSoldat`)).toEqual([
      "Brandman | Trave Works AB | 2019 | 2021",
      "Soldat | Holsten Works AB | 2012 | 2019"
    ])
  )
})

it("a town between the employer and a dash is no part of the job", () =>
  expect(jobsOf("The Drowned Heron, Cork — Bar Manager — Since May 2022\n\nHotel Meridiana, Lisbon — Head Bartender — 2016/2022")).toEqual([
    "Bar Manager | The Drowned Heron | 2022-05 | present",
    "Head Bartender | Hotel Meridiana | 2016 | 2022"
  ]))

it.each([
  ["Cook at The Gilded Fennel", "The Gilded Fennel"],
  ["Cook at the Gilded Fennel", "Gilded Fennel"]
])("%s works at %s", (line, house) => {
  const read = readResumeText(
    `Ana Ferro\nana@example.com\n\n${line}\nMarch 2020 to present\n\nCook at Brasserie Corvin\nJune 2016 to February 2020\n`
  )
  expect(read?.profile.positions[0]?.company).toBe(house)
})
