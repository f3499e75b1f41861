import { getCountries, getExampleNumber } from "libphonenumber-js/max"
import examples from "libphonenumber-js/examples.mobile.json"
import { describe, expect, it } from "vitest"
import { redactText } from "~profile/redact-text"

const numbers = getCountries().flatMap(country => getExampleNumber(country, examples) ?? [])
const left = (text: string) => /\d/.test(redactText(text, { name: null }).text)

describe("a mobile number of any country does not leave", () => {
  it("is known in many countries", () => expect(numbers.length).toBeGreaterThan(240))

  it.each([
    ["with its country's number", (at: number) => numbers[at]?.number ?? ""],
    ["as it is written for abroad", (at: number) => numbers[at]?.formatInternational() ?? ""],
    ["as it is written for abroad, with 00", (at: number) => numbers[at]?.formatInternational().replace("+", "00 ") ?? ""]
  ])("%s", (_, written) => {
    const texts = numbers.map((_number, at) => written(at))
    expect(texts.filter(left)).toEqual([])
    expect(texts.filter(text => left(`reach me on ${text} any time`))).toEqual([])
  })

  it("as it is written at home, from seven digits on", () => {
    const texts = numbers.filter(({ nationalNumber }) => nationalNumber.length > 6).map(number => number.formatNational())
    expect(texts.length).toBeGreaterThan(230)
    expect(texts.filter(left)).toEqual([])
    expect(texts.filter(text => left(`reach me on ${text} any time`))).toEqual([])
  })

  it("behind a word that says so, from five digits on", () => {
    const texts = numbers.filter(({ nationalNumber }) => nationalNumber.length > 4).map(number => `Mobile: ${number.formatNational()}`)
    expect(texts.filter(left)).toEqual([])
  })
})

describe("a number that is no phone stays", () => {
  it.each([
    "12 000 000 users",
    "1.200.000 € in 2019",
    "10,000+ users and 2,500,000 rows",
    "100 000 - 150 000 EUR",
    "2018-2020 2020-2022",
    "03.2018-11.2020, 01/2018 - 02/2019",
    "2016 2017 2018 2019",
    "20190304",
    "192.168.10.100, 10.0.0.1",
    "Windows 10.0.19041.1288",
    "ISO 9001-2015, ISO 27001, DIN EN 60204-1",
    "3.14159265",
    "ISBN 978-3-16-148410-0",
    "patent US 10123456",
    "budget of $1 500 000",
    "60.000 - 80.000 Euro",
    "8-10 people, 24/7, 40 hours",
    "2000 1500 3000 items"
  ])("%s", text => expect(redactText(text, { name: null }).text).toBe(text))
})
