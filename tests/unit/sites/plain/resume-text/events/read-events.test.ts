import { describe, expect, it } from "vitest"
import { eventRow } from "~sites/plain/resume-text/events/event-row"
import { readResumeText } from "~sites/plain/resume-text/read-resume-text"

describe("a row of a table of events", () => {
  it.each([
    ["2005年4月 石川県立浅野川高等学校 入学", "school begins", "2005-04", "石川県立浅野川高等学校", ""],
    ["2005\t4\t石川県立浅野川高等学校 入学", "school begins", "2005-04", "石川県立浅野川高等学校", ""],
    ["2005年　4月　北潟大学文学部日本文学科入学", "school begins", "2005-04", "北潟大学", "文学部日本文学科"],
    ["平成13年4月 瀬戸工科大学 工学部 入学", "school begins", "2001-04", "瀬戸工科大学", "工学部"],
    ["平成元年3月 塩浜中学校 卒業", "school ends", "1989-03", "塩浜中学校", ""],
    ["昭和63年3月 塩浜小学校 卒業", "school ends", "1988-03", "塩浜小学校", ""],
    ["令和2年3月 北潟大学大学院 修士課程 修了", "school ends", "2020-03", "北潟大学", "大学院 修士課程"],
    ["H20.3 瀬戸工科大学 中退", "school ends", "2008-03", "瀬戸工科大学", ""],
    ["２０１２年３月 北潟大学 卒業", "school ends", "2012-03", "北潟大学", ""],
    ["2012年3月 同校 卒業", "school ends", "2012-03", "", ""],
    ["2027年3月 北潟大学 卒業見込み", "school ends", "2027-03", "北潟大学", ""],
    ["2012年4月 株式会社加賀印刷に入社", "work begins", "2012-04", "株式会社加賀印刷", ""],
    ["2012/4 株式会社加賀印刷 正社員として入社", "work begins", "2012-04", "株式会社加賀印刷", ""],
    ["2012年4月 株式会社加賀印刷 入社（編集部）", "work begins", "2012-04", "株式会社加賀印刷", "編集部"],
    ["2012年4月 浅野川市役所 入庁", "work begins", "2012-04", "浅野川市役所", ""],
    ["2019年9月 株式会社加賀印刷 一身上の都合により退職", "work ends", "2019-09", "株式会社加賀印刷", ""],
    ["2019年9月 一身上の都合により退職", "work ends", "2019-09", "", ""],
    ["2019年9月 同社 退社", "work ends", "2019-09", "", ""],
    ["2007\t8\t普通自動車第一種運転免許 取得", "qualified", "2007-08", "普通自動車第一種運転免許", ""],
    ["2011.03 영도해양대학교 물류시스템공학과 입학", "school begins", "2011-03", "영도해양대학교", "물류시스템공학과"],
    ["2015.02 영도해양대학교 졸업", "school ends", "2015-02", "영도해양대학교", ""],
    ["2015.03 태종해운 주식회사 입사", "work begins", "2015-03", "태종해운 주식회사", ""],
    ["2020.04 태종해운 주식회사 퇴사", "work ends", "2020-04", "태종해운 주식회사", ""]
  ])("%s", (text, kind, date, name, rest) => {
    expect(eventRow(text)).toMatchObject({ kind, date, name, rest })
    expect(text).toContain(eventRow(text)?.quote)
  })

  it.each(["2011.03 ~ 2015.02 영도해양대학교 졸업", "北潟大学を卒業した後、印刷会社に入社", "株式会社加賀印刷", "2012年4月 編集部に配属"])(
    "%s is none",
    text => expect(eventRow(text)).toBeNull()
  )
})

const head = "履歴書\n氏名 鷲尾 貴裕\n生年月日 昭和60年7月21日\n\n"

describe("schools and jobs that are told by entering and leaving", () => {
  it("each is one entry with both dates, the newest first; what goes on is present", () => {
    const read = readResumeText(
      `${head}学歴\n平成16年4月 瀬戸工科大学 工学部 入学\n平成20年3月 瀬戸工科大学 工学部 卒業\n職歴\n平成20年4月 讃岐製作所株式会社 入社\n生産技術部 配属\n平成27年12月 讃岐製作所株式会社 退職\n平成28年1月 有限会社小豆機械 入社\n設計課主任として勤務\n現在に至る\n以上\n\n資格\n平成19年5月 危険物取扱者乙種 合格`
    )
    expect(read?.profile.name).toBe("鷲尾 貴裕")
    expect(read?.profile.positions).toMatchObject([
      { title: "設計課主任", company: "有限会社小豆機械", start: "2016-01", end: "present" },
      { title: null, company: "讃岐製作所株式会社", start: "2008-04", end: "2015-12", description: "生産技術部 配属" }
    ])
    expect(read?.profile.education).toMatchObject([{ school: "瀬戸工科大学", field: "工学部", start: "2004-04", end: "2008-03" }])
    expect(read?.profile.certifications).toMatchObject([{ name: "危険物取扱者乙種", issued: "2007-05" }])
    expect(read?.sections.find(({ section }) => section === "experience")).toMatchObject({ state: "read", count: 2 })
  })

  it("a job that was begun and not left has no end where nothing says that it goes on", () => {
    const read = readResumeText(
      `${head}2008年4月 北潟大学 入学\n2012年3月 北潟大学 卒業\n2012年4月 株式会社加賀印刷 入社\n2019年10月 能登観光株式会社 入社\n以上`
    )
    expect(read?.profile.positions.map(({ company, end }) => [company, end])).toEqual([
      ["能登観光株式会社", null],
      ["株式会社加賀印刷", null]
    ])
  })

  it("in Korean", () => {
    const read = readResumeText(
      "이력서\n성명: 남궁서아\n\n2011.03 영도해양대학교 입학\n2015.02 영도해양대학교 졸업\n2015.03 태종해운 주식회사 입사\n2020.04 태종해운 주식회사 퇴사\n2020.05 남항로지스 입사\n현재 재직 중"
    )
    expect(read?.profile.positions).toMatchObject([
      { company: "남항로지스", start: "2020-05", end: "present" },
      { company: "태종해운 주식회사", start: "2015-03", end: "2020-04" }
    ])
    expect(read?.profile.education).toMatchObject([{ school: "영도해양대학교", start: "2011-03", end: "2015-02" }])
  })
})
