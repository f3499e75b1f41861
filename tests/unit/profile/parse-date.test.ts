import { describe, expect, it } from "vitest"
import { findDate, parseDateRange, parseProfileDate } from "~profile/parse-date"

describe("a date on a page", () => {
  it.each([
    ["Mar 2020", "2020-03"],
    ["March, 2020", "2020-03"],
    ["Sept. 2019", "2019-09"],
    ["September of 2019", "2019-09"],
    ["12 March 2020", "2020-03"],
    ["March 12, 2020", "2020-03"],
    ["1st of May 2018", "2018-05"],
    ["März 2020", "2020-03"],
    ["Mär. 2020", "2020-03"],
    ["Jänner 2016", "2016-01"],
    ["Dez. 2016", "2016-12"],
    ["mars 2020", "2020-03"],
    ["août 2017", "2017-08"],
    ["févr. 2017", "2017-02"],
    ["déc. 2017", "2017-12"],
    ["1er janvier 2015", "2015-01"],
    ["enero de 2014", "2014-01"],
    ["sept. de 2014", "2014-09"],
    ["diciembre 2014", "2014-12"],
    ["março de 2013", "2013-03"],
    ["fev. 2013", "2013-02"],
    ["setembro de 2013", "2013-09"],
    ["03/2018", "2018-03"],
    ["03.2018", "2018-03"],
    ["2018-03", "2018-03"],
    ["2018-03-15", "2018-03"],
    ["2018-03-15T09:30:00Z", "2018-03"],
    ["2018/3", "2018-03"],
    ["15.03.2018", "2018-03"],
    ["15/03/2018", "2018-03"],
    ["03/15/2018", "2018-03"],
    ["2020年4月", "2020-04"],
    ["平成13年4月", "2001-04"],
    ["令和元年5月", "2019-05"],
    ["昭和60年", "1985"],
    ["民國109年3月", "2020-03"],
    ["２０１２年４月", "2012-04"],
    ["2018", "2018"],
    ["Spring 2018", "2018"],
    ["Present", "present"],
    ["heute", "present"],
    ["aujourd’hui", "present"],
    ["actualidad", "present"],
    ["atualmente", "present"]
  ])("%s is %s", (text, date) => {
    expect(parseProfileDate(text)).toBe(date)
  })

  it("never invents a month: a day and a month that could be exchanged leave the year", () => {
    expect(parseProfileDate("04/05/2019")).toBe("2019")
    expect(parseProfileDate("2019-13")).toBe("2019")
  })

  it.each(["", "soon", "Room 1203", "call 555 2019555", "v2018x", "Marchand 12", "1850"])("%s is none", text => {
    expect(parseProfileDate(text)).toBeNull()
  })

  it("is quoted as it stands there", () => {
    expect(findDate("Issued Mär. 2021 by the harbour")).toEqual({ date: "2021-03", quote: "Mär. 2021" })
  })
})

describe("a range of dates", () => {
  it.each([
    ["Mar 2020 - Present · 4 yrs", "2020-03", "present", "Mar 2020 - Present"],
    ["03/2018 – 11/2020", "2018-03", "2020-11", "03/2018 – 11/2020"],
    ["03/2018-11/2020", "2018-03", "2020-11", "03/2018-11/2020"],
    ["2017–present", "2017", "present", "2017–present"],
    ["(2010 - 2012)", "2010", "2012", "2010 - 2012"],
    ["seit 2021", "2021", "present", "seit 2021"],
    ["seit März 2021", "2021-03", "present", "seit März 2021"],
    ["depuis mars 2020", "2020-03", "present", "depuis mars 2020"],
    ["since 2019", "2019", "present", "since 2019"],
    ["desde enero de 2018", "2018-01", "present", "desde enero de 2018"],
    ["Sept 2019 – heute", "2019-09", "present", "Sept 2019 – heute"],
    ["Aug. 2020–Heute · 3 Jahre", "2020-08", "present", "Aug. 2020–Heute"],
    ["01.03.2016 bis 31.12.2018", "2016-03", "2018-12", "01.03.2016 bis 31.12.2018"],
    ["de mars 2015 à juin 2017", "2015-03", "2017-06", "mars 2015 à juin 2017"],
    ["août 2020 - aujourd'hui", "2020-08", "present", "août 2020 - aujourd'hui"],
    ["enero 2020 – actualidad", "2020-01", "present", "enero 2020 – actualidad"],
    ["mar. de 2020 - actualidad · 1 año", "2020-03", "present", "mar. de 2020 - actualidad"],
    ["jan de 2019 - o momento", "2019-01", "present", "jan de 2019 - o momento"],
    ["março de 2012 até maio de 2014", "2012-03", "2014-05", "março de 2012 até maio de 2014"],
    ["Jan - Mar 2020", "2020-01", "2020-03", "Jan - Mar 2020"],
    ["2015–16", "2015", "2016", "2015–16"],
    ["2018-03-01 to 2019-05-31", "2018-03", "2019-05", "2018-03-01 to 2019-05-31"],
    ["June 2015 to Aug 2018", "2015-06", "2018-08", "June 2015 to Aug 2018"],
    ["2021 -", "2021", "present", "2021 -"],
    ["'18 – present", "2018", "present", "'18 – present"],
    ["'98–'05", "1998", "2005", "'98–'05"],
    ["06/15 – 08/18", "2015-06", "2018-08", "06/15 – 08/18"],
    ["Jun'14 - Sep'16", "2014-06", "2016-09", "Jun'14 - Sep'16"],
    ["Jun-14 to Present", "2014-06", "present", "Jun-14 to Present"],
    ["Q3 2012 – Q1 2014", "2012", "2014", "Q3 2012 – Q1 2014"],
    ["Fall 2019 - Spring 2021", "2019", "2021", "Fall 2019 - Spring 2021"],
    ["11/2008 － 02/2016", "2008-11", "2016-02", "11/2008 － 02/2016"],
    ["March 2019 – Till Date", "2019-03", "present", "March 2019 – Till Date"],
    ["03.2017 – bis heute", "2017-03", "present", "03.2017 – bis heute"],
    ["mai 2019 à ce jour", "2019-05", "present", "mai 2019 à ce jour"],
    ["Março de 2019 até o momento", "2019-03", "present", "Março de 2019 até o momento"],
    ["marzo 2017 ad oggi", "2017-03", "present", "marzo 2017 ad oggi"],
    ["augustus 2016 tot heden", "2016-08", "present", "augustus 2016 tot heden"],
    ["wrzesień 2018 – obecnie", "2018-09", "present", "wrzesień 2018 – obecnie"],
    ["lutego 2014 do sierpnia 2018", "2014-02", "2018-08", "lutego 2014 do sierpnia 2018"],
    ["od 2017", "2017", "present", "od 2017"]
  ])("%s", (text, start, end, quote) => {
    expect(parseDateRange(text)).toEqual({ start, end, quote })
  })

  it.each([
    "2019",
    "24/7 support 10/12",
    "rock of the '70s",
    "8 yrs 2 mos",
    "Level 2 - Present",
    "10 - 12 people",
    "Senior Engineer",
    "+49 30 2019 2020"
  ])("%s is none", text => {
    expect(parseDateRange(text)).toBeNull()
  })

  it("is found in a long line without delay", () => {
    const started = performance.now()
    parseDateRange("March ".repeat(20_000) + "- " + "2019 ".repeat(20_000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})

describe("a range in the forms that résumés have", () => {
  it.each([
    ["2022-Now.", "2022", "present"],
    ["2019年3月 - 至今", "2019-03", "present"],
    ["2019年3月至2021年5月", "2019-03", "2021-05"],
    ["2015年4月 ～ 2019年2月", "2015-04", "2019-02"],
    ["平成28年1月 ～ 現在", "2016-01", "present"],
    ["2016/2018", "2016", "2018"],
    ["2019.03 ~ 현재", "2019-03", "present"],
    ["2019년 3월 ~ 2020년 5월", "2019-03", "2020-05"],
    ["март 2019 – по настоящее время", "2019-03", "present"],
    ["с марта 2019 по июль 2020", "2019-03", "2020-07"],
    ["maj 2019 – nuvarande", "2019-05", "present"],
    ["Haziran 2018 – Eylül 2018", "2018-06", "2018-09"],
    ["Mart 2019 – Halen", "2019-03", "present"],
    ["březen 2019 – současnost", "2019-03", "present"],
    ["Květen 2012 - Září 2014", "2012-05", "2014-09"],
    ["مارس 2019 – حتى الآن", "2019-03", "present"],
    ["IX.2019 - XII 2020", "2019-09", "2020-12"],
    ["III 2018 – IV 2020", "2018-03", "2020-04"],
    ["Summer 2013, 2014", "2013", "2014"],
    ["Summer 2015 and 2014", "2014", "2015"],
    ["Winter 2016/17 - Spring 2018", "2016", "2018"],
    ["2015/16 - 2018/19", "2015", "2018"],
    ["Oct 2015 Dec 2018", "2015-10", "2018-12"],
    ["01/2015   12/2018", "2015-01", "2018-12"],
    ["Nov 2014 till date", "2014-11", "present"]
  ])("%s is from %s to %s", (text, start, end) => {
    const range = parseDateRange(text)
    expect(range).toMatchObject({ start, end })
    expect(text).toContain(range?.quote)
  })

  it.each(["2015 and 2016", "Built in 2015, 2016 was quiet", "IX", "Article XII 2020-12"])("%s is no range", text => {
    expect(parseDateRange(text)).toBeNull()
  })
})
