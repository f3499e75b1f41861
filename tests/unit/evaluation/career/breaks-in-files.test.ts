import { describe, expect, it } from "vitest"
import { careerFacts } from "~evaluation/career/career-facts"
import type { DocumentLine } from "~profile/document-line"
import type { Profile } from "~profile/profile"
import { readText } from "~sites/plain/read-text"
import { careerWords, type CareerWords } from "../../../support/career-words"

const now = new Date("2026-01-15T00:00:00Z")
const names: Readonly<Record<string, string>> = {
  Russian: "Ярослава Дементьева",
  Chinese: "孟思齐",
  Japanese: "三枝 葉月",
  Korean: "남궁서윤",
  Arabic: "لينا السالمي"
}
const nameIn = (language: string) => names[language] ?? "Runa Ekeland"

type Entry = (dates: string, title: string, company: string | null) => string
const layouts: Readonly<Record<string, Entry>> = {
  "dates in front": (dates, title, company) => `${dates}\t${title}${company ? `, ${company}` : ""}`,
  "each on its line": (dates, title, company) => `${title}\n${company ? `${company}\n` : ""}${dates}`,
  bars: (dates, title, company) => `${title}${company ? `, ${company}` : ""} | ${dates}`,
  "dates above": (dates, title, company) => `${dates}\n${company ? `${company}\n` : ""}${title}`
}

const [second, first] = [
  ["2021", null],
  ["2014", "2018"]
] as const

function asText(language: string, words: CareerWords, breakWord: string, entry: Entry): string {
  const [now, before] = words.jobs as [CareerWords["jobs"][number], CareerWords["jobs"][number]]
  return [
    `${nameIn(language)}\nruna@example.org`,
    words.experience,
    `${entry(`${second[0]} – ${words.present}`, ...now)}\n- SAP, Excel`,
    entry("2018 – 2020", breakWord, null),
    `${entry(`${first[0]} – ${first[1]}`, ...before)}\n- Excel`,
    words.volunteering,
    entry("2009 – 2013", ...words.unpaid)
  ].join("\n\n")
}

function asJsonResume(language: string, { jobs, unpaid }: CareerWords, breakWord: string): string {
  const [[nowTitle, nowCompany] = ["", ""], [title, company] = ["", ""]] = jobs
  return JSON.stringify({
    basics: { name: nameIn(language) },
    work: [
      { position: nowTitle, name: nowCompany, startDate: "2021" },
      { position: breakWord, startDate: "2018", endDate: "2020" },
      { position: title, name: company, startDate: "2014", endDate: "2018" }
    ],
    volunteer: [{ position: unpaid[0], organization: unpaid[1], startDate: "2009", endDate: "2013" }]
  })
}

function asEuropass(language: string, { jobs, unpaid }: CareerWords, breakWord: string): string {
  const history = (title: string, company: string, from: string, to: string | null) =>
    `<EmployerHistory><OrganizationName>${company}</OrganizationName><PositionHistory><PositionTitle>${title}</PositionTitle><EmploymentPeriod><StartDate><FormattedDateTime>${from}</FormattedDateTime></StartDate>${
      to === null ? "<CurrentIndicator>true</CurrentIndicator>" : `<EndDate><FormattedDateTime>${to}</FormattedDateTime></EndDate>`
    }</EmploymentPeriod></PositionHistory></EmployerHistory>`
  const [[nowTitle, nowCompany] = ["", ""], [title, company] = ["", ""]] = jobs
  return `<?xml version="1.0"?><Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3"><CandidatePerson><PersonName><GivenName>${nameIn(language)}</GivenName></PersonName></CandidatePerson><CandidateProfile><EmploymentHistory>${history(nowTitle, nowCompany, "2021", null)}${history(breakWord, "", "2018", "2020")}${history(title, company, "2014", "2018")}</EmploymentHistory><Unpaid>${unpaid[0]}</Unpaid></CandidateProfile></Candidate>`
}

/** As LinkedIn saves a profile: by sizes alone. */
function asLinkedInPdf(language: string, words: CareerWords, breakWord: string): DocumentLine[] {
  let y = 60
  const line = (text: string, size: number, gap: number): DocumentLine => {
    y += gap
    return { text, page: 0, x: 224, end: 224 + text.length * size * 0.5, y, size, bold: size > 11, column: "main", gap }
  }
  const [[nowTitle, nowCompany] = ["", ""], [title, company] = ["", ""]] = words.jobs
  return [
    line(nameIn(language), 26, 0),
    line(nowTitle, 12, 22),
    line("Umeå", 12, 14),
    line(words.experience, 15.75, 34),
    ...[
      [nowCompany, nowTitle, `2021 - ${words.present}`],
      [breakWord, breakWord, "2018 - 2020"],
      [company, title, "2014 - 2018"]
    ].flatMap(([employer = "", job = "", dates = ""]) => [line(employer, 12, 26), line(job, 11.5, 14), line(dates, 10.5, 13)]),
    line(words.education, 15.75, 34),
    line("Umeå universitet", 12, 24)
  ]
}

/** 2014 to 2018 and 2021 to now: neither the break nor the unpaid years. A year without a month is its middle. */
function expectWorkAlone(profile: Profile, text: string): void {
  const facts = careerFacts(profile, now)
  const years = (facts.total?.months ?? 0) / 12
  expect(years, text).toBeGreaterThan(7.5)
  expect(years, text).toBeLessThan(10.1)
  expect(facts.apart.length, text).toBeGreaterThan(0)
}

describe.each(Object.entries(careerWords))("%s: a break and unpaid work in a file are read, and are no work", (language, words) => {
  it.each(Object.entries(layouts))("in the text of a résumé, %s", (_, entry) => {
    for (const breakWord of words.breaks) {
      const text = asText(language, words, breakWord, entry)
      const reading = readText(text)
      if (!("profile" in reading)) throw new Error(text)
      expectWorkAlone(reading.profile, text)
      const { positions } = reading.profile
      expect(positions.filter(({ start, end }) => start === "2018" && end === "2020")).toHaveLength(1)
      for (const [title, company] of words.jobs) expect(positions).toContainEqual(expect.objectContaining({ title, company }))
      expect(positions.filter(({ kind }) => kind === "volunteering").map(({ start }) => start)).toEqual(["2009"])
    }
  })

  it("in JSON Resume, Europass and LinkedIn's own PDF", () => {
    for (const breakWord of words.breaks) {
      const files = [
        readText(asJsonResume(language, words, breakWord), "cv.json"),
        readText(asEuropass(language, words, breakWord), "cv.xml"),
        readText(" x", "cv.pdf", asLinkedInPdf(language, words, breakWord))
      ]
      for (const reading of files) {
        if (!("profile" in reading)) throw new Error(`${breakWord}: refused`)
        expectWorkAlone(reading.profile, `${reading.site}: ${breakWord}`)
      }
      expect(files.map(({ site }) => site)).toEqual(["json-resume", "europass", "linkedin-pdf"])
    }
  })
})
