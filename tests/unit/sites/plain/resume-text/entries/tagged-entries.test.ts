import { describe, expect, it } from "vitest"
import { foldText } from "~profile/fold-text"
import { parseDateRange } from "~profile/parse-date"
import { readText } from "~sites/plain/read-text"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"
import { headLayouts } from "../../../../../support/head-layouts"
import { layOutResume } from "../../../../../support/resume-layouts"
import { seeded } from "../../../../../support/seeded"

/** Layouts that the tagger was not trained on, and numbers that no training used. */
const heldOut = headLayouts.filter((_, index) => index % 7 === 3)

function positions(section: string) {
  const read = readResumeText(`Ana Ferro\nPorto, Portugal\n\nExperience\n${section}\n\nEducation\nWex College, BSc in Physics, 2010\n`)
  return read?.profile.positions.map(({ title, company, start, end, location }) => [title, company, start, end, location])
}

describe("entries whose columns repeat", () => {
  it("a place in the left column is no title", () => {
    const text =
      "Trondheim, Norway            Havsol            2021 – 2022\nTide tables.\nVitoria, Spain               Universidad de Araba            2019 – 2020\nAntennas."
    expect(positions(text)).toEqual([
      [null, "Havsol", "2021", "2022", "Trondheim, Norway"],
      [null, "Universidad de Araba", "2019", "2020", "Vitoria, Spain"]
    ])
  })

  it("a house above its dates is the employer, and the job below it the title", () => {
    const text =
      "ООО «Волжский текстиль» (март 2019 – по настоящее время)\nМенеджер по закупкам\nПереговоры с поставщиками.\n\nФабрика «Заря» (2015–2019)\nСпециалист отдела снабжения"
    expect(positions(text)?.map(one => one?.slice(0, 4))).toEqual([
      ["Менеджер по закупкам", "ООО «Волжский текстиль»", "2019-03", "present"],
      ["Специалист отдела снабжения", "Фабрика «Заря»", "2015", "2019"]
    ])
  })

  it("a label without a space behind it, and two spaces between ideographs, part like others", () => {
    expect(
      positions("2020/5-至今   武汉长泽汽车零部件有限公司\n职位:质量工程师\n\n2016/7-2020/4   鄂州金桥模具厂\n职位:技术员")?.map(one =>
        one?.slice(0, 2)
      )
    ).toEqual([
      ["质量工程师", "武汉长泽汽车零部件有限公司"],
      ["技术员", "鄂州金桥模具厂"]
    ])
    expect(
      positions("2020.02 - 현재  새벽유통(주)  물류기획팀 / 대리\n\n2016.03 - 2020.01  동해운수  배차 담당")?.map(one => one?.slice(0, 2))
    ).toEqual([
      ["대리", "새벽유통(주)"],
      ["배차 담당", "동해운수"]
    ])
  })

  it("the title may stand below employer, place and dates", () => {
    const text =
      "SAHYADRI GROUP, PUNE        Nov 2014 till date\nVICE PRESIDENT\n- Runs the desk\nGODAVARI RESEARCH, NASHIK        Jan 2012 – Oct 2014\nHEAD OF RISK\n- Wrote the manual"
    expect(positions(text)?.map(one => one?.slice(0, 2))).toEqual([
      ["VICE PRESIDENT", "SAHYADRI GROUP"],
      ["HEAD OF RISK", "GODAVARI RESEARCH"]
    ])
  })

  it("a team between title and employer is neither", () => {
    const text =
      "Manager        Dec 2017 to present\nLicence Advice Group\nKattegat Risk Services AB, Gothenburg\n• Leads nine\nSenior Associate        Nov 2013 to Nov 2017\nSavings Banks Group\nSkagerrak Revision AB, Malmö\n• Audited"
    expect(positions(text)?.map(one => one?.slice(0, 2))).toEqual([
      ["Manager", "Kattegat Risk Services AB"],
      ["Senior Associate", "Skagerrak Revision AB"]
    ])
  })

  it.each(["------------------------------", ".........................", " . . . . . . . . "])("leaders (%s) part like a gap", leader => {
    const text = `2018-2023    TIDEWORKS, Staff Engineer ${leader} Boston MA\n     Lock gates.\n2016-2018    MUDFLAT PAYMENTS, Lead Engineer ${leader} Boston MA\n     Payment rails.`
    expect(positions(text)).toEqual([
      ["Staff Engineer", "TIDEWORKS", "2018", "2023", "Boston MA"],
      ["Lead Engineer", "MUDFLAT PAYMENTS", "2016", "2018", "Boston MA"]
    ])
  })

  it("a dash with nothing behind it begins the present job", () => {
    const text =
      "2024-        ORWELL SYSTEMS, Senior Engineer\n     Lock control software.\n2018-2023    STOUR DIGITAL, Engineer\n     Ticketing."
    expect(positions(text)?.map(one => one?.slice(0, 4))).toEqual([
      ["Senior Engineer", "ORWELL SYSTEMS", "2024", "present"],
      ["Engineer", "STOUR DIGITAL", "2018", "2023"]
    ])
  })

  it.each([
    "s.r.o.",
    "a.s.",
    "Sp. z o.o.",
    "d.o.o.",
    "Kft.",
    "Zrt.",
    "S.r.l.",
    "S.p.A.",
    "S.L.",
    "S.A.",
    "B.V.",
    "N.V.",
    "Ltda.",
    "Lda.",
    "Pty.",
    "Pvt.",
    "plc.",
    "LLC.",
    "Inc.",
    "Corp.",
    "Co.",
    "Ltd.",
    "Bros.",
    "Univ.",
    "Dept.",
    "e.V.",
    "Cie.",
    "Bhd.",
    "Tbk.",
    "S.A.S.",
    "Hnos.",
    "A.Ş."
  ])("an employer that ends in %s keeps its dates", form => {
    const text = `Test Engineer, Svitava Optika ${form}, 2018 - present\n- Measures lenses\nTechnician, Morava Stroje ${form}, 2013 - 2018\n- Lathes`
    expect(positions(text)?.map(one => one?.slice(0, 4))).toEqual([
      ["Test Engineer", `Svitava Optika ${form}`, "2018", "present"],
      ["Technician", `Morava Stroje ${form}`, "2013", "2018"]
    ])
  })
})

function measure(from: number, count: number, layouts?: readonly string[]) {
  const sums = { asked: 0, found: 0, title: 0, company: 0, start: 0, end: 0, invented: 0, names: 0, wrongNames: 0 }
  for (let seed = from; seed < from + count; seed++) {
    const laid = layOutResume(seeded(seed), layouts)
    const profile = readResumeText(laid.text)?.profile
    const have = [...(profile?.positions ?? [])]
    if (profile?.name !== undefined && profile.name !== null && profile.name !== laid.name) sums.wrongNames++
    for (const want of laid.positions) {
      sums.asked++
      const at = have.findIndex(one => one.title === want.title || (one.company === want.company && one.start === (want.start || null)))
      const [one] = at < 0 ? [] : have.splice(at, 1)
      if (!one) continue
      sums.found++
      if (one.title === want.title) sums.title++
      if (one.company === want.company) sums.company++
      if (one.start === (want.start || null)) sums.start++
      if (one.end === (want.end || null)) sums.end++
    }
    sums.invented += have.length
  }
  return sums
}

it("on layouts and people that no training used, nine of ten positions are found and right", () => {
  const { asked, found, title, company, start, end, invented, wrongNames } = measure(50_000_000, 150, heldOut)
  expect(found / asked).toBeGreaterThan(0.9)
  expect(title / asked).toBeGreaterThan(0.88)
  expect(company / asked).toBeGreaterThan(0.85)
  expect(start / asked).toBeGreaterThan(0.9)
  expect(end / asked).toBeGreaterThan(0.9)
  expect(invented / asked).toBeLessThan(0.06)
  expect(wrongNames).toBe(0)
})

it("every field of a generated résumé is literally in it, and no date is there that it does not state", () => {
  for (let seed = 90_000_000; seed < 90_000_300; seed++) {
    const { text } = layOutResume(seeded(seed))
    const reading = readText(text)
    if (!("profile" in reading)) continue
    const literal = foldText(text)
    const { evidence, passages, ...fields } = reading.profile
    for (const { quote } of Object.values(evidence).flat()) expect(literal).toContain(foldText(quote))
    for (const one of fields.positions) {
      for (const value of [one.title, one.company, one.location]) if (value) expect(literal).toContain(foldText(value))
      for (const line of one.description?.split("\n") ?? []) expect(literal).toContain(foldText(line))
      for (const date of [one.start, one.end])
        if (date && date !== "present") expect(literal).toMatch(new RegExp(`${date.slice(0, 4)}|’${date.slice(2, 4)}`))
      if (one.end === "present")
        expect(
          parseDateRange(Object.entries(evidence).find(([, quotes]) => quotes[0]?.quote)?.[1][0]?.quote ?? "") ?? passages
        ).toBeDefined()
    }
  }
})
