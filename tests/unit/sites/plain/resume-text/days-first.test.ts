import { describe, expect, it } from "vitest"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"

const read = (dates: string, others: string) =>
  readResumeText(
    `Ana Ferro\nana@example.com\n\nExperience\n\n${dates}\nBuyer\nTrave Components GmbH\n\n${others}\nClerk\nHolsten Works GmbH\n\nSkills\nExcel, SAP`
  )?.profile

describe("01/06/2020 in a file", () => {
  it("is the first of June where another date has its day first, and is quoted as it stands", () => {
    const profile = read("01/06/2020 – today", "15/09/2013 – 31/05/2020")
    expect(profile?.positions.map(({ start, end }) => [start, end])).toEqual([
      ["2020-06", "present"],
      ["2013-09", "2020-05"]
    ])
    expect(profile?.evidence["positions.0.start"]?.[0]?.quote).toBe("01/06/2020 – today")
  })

  it("has no month where nothing says which is which", () =>
    expect(read("01/06/2020 – today", "02/03/2013 – 04/05/2020")?.positions[0]?.start).toBe("2020"))

  it("has none where the months of the others come first", () =>
    expect(read("01/06/2020 – today", "09/15/2013 – 05/31/2020")?.positions[0]?.start).toBe("2020"))
})

describe("brackets, marks and labels of the usual forms", () => {
  it("a range in square brackets before the job is no part of it", () =>
    expect(
      readResumeText(
        "Ana Ferro\nana@example.com\n\nExperience\n\n[ 15/03/2019 – today ] Storekeeper\nTrave GmbH\n\n[ 01/09/2012 – 14/03/2019 ] Porter\nHolsten Works GmbH\n\nSkills\nExcel"
      )?.profile.positions.map(({ title, start }) => [title, start])
    ).toEqual([
      ["Storekeeper", "2019-03"],
      ["Porter", "2012-09"]
    ]))

  it("a dash that is set to its year is a job that goes on, where it is the newest", () => {
    const profile = readResumeText(
      "Ana Ferro\nana@example.com\n\nJobs\n2020- Nurse, Solbacken Care Home\n2015-2020 Care assistant, Kalmar Council\n\nSkola\n2011-2014 Lars Kaggskolan"
    )?.profile
    expect(profile?.positions.map(({ start, end }) => [start, end])).toEqual([
      ["2020", "present"],
      ["2015", "2020"]
    ])
    expect(profile?.education).toMatchObject([{ school: "Lars Kaggskolan", start: "2011", end: "2014" }])
  })

  it("a mark before a title, with a space, is no list, and a label in brackets is none of its value", () => {
    const profile = readResumeText(
      "職務経歴書\n氏名　安曇　玲奈\n\n■ 職務経歴\n2017年10月～現在　株式会社梓川ソフト\n【役職】システムエンジニア\n\n2013年4月～2017年9月　信濃情報株式会社\n【役職】プログラマー\n\n■ 学歴\n2013年3月　松本電波工業大学 卒業"
    )?.profile
    expect(profile?.positions.map(({ title, company }) => [title, company])).toEqual([
      ["システムエンジニア", "株式会社梓川ソフト"],
      ["プログラマー", "信濃情報株式会社"]
    ])
    expect(profile?.name).toBe("安曇　玲奈")
  })
})
