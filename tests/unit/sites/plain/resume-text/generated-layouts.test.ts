import { describe, expect, it } from "vitest"
import { foldText } from "~profile/fold-text"
import { findDate, parseDateRange, parseProfileDate } from "~profile/parse-date"
import type { Profile, ProfileDate } from "~profile/profile"
import { readingSchema } from "~profile/reading"
import { readText } from "~sites/plain/read-text"
import { careerWords } from "../../../../support/career-words"
import { layOutResume } from "../../../../support/resume-layouts"
import { seeded } from "../../../../support/seeded"
import { sized, soakSeed } from "../../../../support/soak"

type Random = () => number
const pick = <Item>(random: Random, items: readonly Item[]): Item =>
  items[Math.min(items.length - 1, Math.floor(random() * items.length))] as Item

const languages = Object.values(careerWords)
const noise = [
  "|",
  "•",
  "-----",
  "( ",
  ") -",
  "2019",
  "– 2020",
  "Page 2 of 3",
  "::",
  "\t\t",
  "12/",
  "’19",
  "@",
  "\u00a0",
  "\u200b",
  "至",
  "até",
  "​",
  "(主)"
]

/** What happens to files on their way: lines lost, doubled, run together, cut, indented, in capitals, with signs in them. */
const damages: readonly ((random: Random, lines: string[]) => string[])[] = [
  (_, lines) => lines,
  (random, lines) => lines.filter(() => random() > 0.1),
  (random, lines) => lines.flatMap(line => (random() < 0.08 ? [line, line] : [line])),
  (random, lines) =>
    lines.reduce<string[]>(
      (all, line) => (random() < 0.1 && all.length > 0 ? [...all.slice(0, -1), `${all.at(-1)} ${line}`] : [...all, line]),
      []
    ),
  (random, lines) => lines.map(line => (random() < 0.1 ? line.slice(0, Math.floor(random() * line.length)) : line)),
  (random, lines) => lines.map(line => (random() < 0.3 ? `${" ".repeat(Math.floor(random() * 12))}${line}` : line)),
  (random, lines) => lines.map(line => (random() < 0.15 ? line.toUpperCase() : line)),
  (random, lines) =>
    lines.map(line => (random() < 0.12 ? `${line} ${pick(random, noise)}` : random() < 0.06 ? `${pick(random, noise)} ${line}` : line)),
  (random, lines) => lines.flatMap(line => (random() < 0.15 ? [line, ""] : [line])),
  (random, lines) => lines.filter(line => line.trim() !== "" || random() < 0.3)
]

/** A résumé of a generated layout, sometimes with a career in another language among it, and sometimes damaged. */
function drawn(seed: number): string {
  const random = seeded(seed)
  const { text } = layOutResume(random)
  const words = pick(random, languages)
  const more =
    random() < 0.4
      ? `\n\n${words.experience}\n${words.jobs.map(([title, company], at) => `${pick(random, [`${2010 + at} – ${2012 + at}`, `${3 + at}/201${at}`, words.present])}${pick(random, ["\t", "\n", " | ", ", "])}${title}${pick(random, ["\n", ", ", " - "])}${company}`).join("\n")}\n\n${words.breaks[0]} ${2015}–${2016}\n\n${words.education}\n${2001} – ${2004}, ${words.unpaid[1]}`
      : ""
  return pick(random, damages)(random, `${text}${more}`.split("\n")).join("\n")
}

function datesOf({ positions, education, certifications }: Profile): [path: string, date: ProfileDate][] {
  return [
    ...positions.flatMap(({ start, end }, at): [string, ProfileDate][] => [
      [`positions.${at}.start`, start],
      [`positions.${at}.end`, end]
    ]),
    ...education.flatMap(({ start, end }, at): [string, ProfileDate][] => [
      [`education.${at}.start`, start],
      [`education.${at}.end`, end]
    ]),
    ...certifications.flatMap(({ issued, expires }, at): [string, ProfileDate][] => [
      [`certifications.${at}.issued`, issued],
      [`certifications.${at}.expires`, expires]
    ])
  ].filter(([, date]) => date !== null)
}

/** Does a quote state a date: as one of the ends of a range, as a lone date, or as a word for the present or an open dash? */
function states(quote: string, date: ProfileDate): boolean {
  const range = parseDateRange(quote)
  if (range?.start === date || range?.end === date) return true
  if (findDate(quote)?.date === date || parseProfileDate(quote) === date) return true
  return date === "present" && (/[-–—−]\s*$/u.test(quote) || parseProfileDate(quote.replace(/^\P{L}+/u, "")) === "present")
}

/** Every text of the profile that stands in a field, without dates and evidence. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value]
  if (typeof value !== "object" || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    ["start", "end", "issued", "expires", "evidence", "section", "kind"].includes(key) ? [] : textsOf(inner)
  )
}

function faultsOf(text: string): string[] {
  const reading = readText(text, "cv.txt")
  if (!("profile" in reading)) return []
  readingSchema.parse(reading)
  const { profile } = reading
  const folded = foldText(text)
  const faults = textsOf(profile)
    .flatMap(value => value.split("\n"))
    .filter(line => !folded.includes(foldText(line)))
    .map(line => `not in the file: ${line}`)
  for (const [path, date] of datesOf(profile)) {
    const quotes = (profile.evidence[path] ?? []).map(({ quote }) => quote)
    if (!quotes.every(quote => folded.includes(foldText(quote)))) faults.push(`${path}: a quote that is not in the file`)
    if (!quotes.some(quote => states(quote, date))) faults.push(`${path}: ${date} is not stated by ${JSON.stringify(quotes)}`)
  }
  return faults
}

const count = sized(400, 12_000)
const firstSeed = 40_000_000 + soakSeed * 1_000_000

describe("résumés of generated layouts, whole and damaged", () => {
  it("are read without a fault: every field literally in the file, and no date that is not there", () => {
    const faulty: string[] = []
    for (let seed = firstSeed; seed < firstSeed + count && faulty.length < 20; seed++) {
      const text = drawn(seed)
      try {
        faulty.push(...faultsOf(text).map(fault => `${seed}: ${fault}`))
      } catch (error) {
        faulty.push(`${seed}: threw ${String(error)}`)
      }
    }
    expect(faulty).toEqual([])
  })

  it("are held so: a field or a date that is not in the file is a fault", () => {
    expect(states("2014 – 2018", "2014")).toBe(true)
    expect(states("2014 – 2018", "present")).toBe(false)
    expect(states("seit 2019", "present")).toBe(true)
    expect(states("2019", "2018")).toBe(false)
  })
})
