import { describe, expect, it } from "vitest"
import { pageCaptureSchema, type PageCapture } from "~profile/page-capture"
import { capturePage, emptyCapture } from "~sites/page/capture-page"
import { cutCapture } from "~sites/page/cut-capture"
import { finishReading } from "~sites/page/finish-reading"
import { pageOf } from "../../../support/load-page"

const page = pageOf(
  `<title>Ilse Quarshie</title><main><h1>Ilse Quarshie</h1><p>Typesetter</p><h2>Experience</h2><p>Typesetter, Bellweather Press, 2015 - 2024</p></main>`
)
const usual = capturePage(page)
const long = (characters: number) => "harbour ".repeat(characters / 8)
const sizeOf = (capture: PageCapture) => JSON.stringify(capture).length
const withText = (text: Partial<NonNullable<PageCapture["text"]>>): PageCapture => {
  if (!usual.text) throw new Error("The page's text was not taken.")
  return { ...usual, text: { ...usual.text, ...text } }
}
const block = (text: string) => ({ text, heading: false, item: false })
const entries = Array.from({ length: 1_000_000 }, () => ({ lines: ["Typesetter", "Press", "2015"] }))

describe("a capture", () => {
  it("of a usual page stays as it is", () => {
    expect(cutCapture(usual)).toBe(usual)
  })

  it.each<[string, () => PageCapture]>([
    ["a title of 20 MB", () => ({ ...usual, title: long(20_000_000) })],
    ["an address of a megabyte", () => ({ ...usual, url: `https://example.org/?${long(1_000_000).replaceAll(" ", "+")}` })],
    ["a block of 200 MB", () => withText({ blocks: [block(long(200_000_000))] })],
    ["a million blocks", () => withText({ blocks: Array.from({ length: 1_000_000 }, () => block("Harbour")) })],
    ["ten thousand long blocks", () => withText({ blocks: Array.from({ length: 10_000 }, () => block(long(8_000))) })],
    ["data of 50 MB", () => withText({ jsonLd: [`{"@type":"Person","name":"${long(50_000_000)}"}`] })],
    ["a million persons", () => withText({ persons: Array.from({ length: 1_000_000 }, () => "{}") })],
    ["a hidden text of 50 MB", () => ({ ...usual, hidden: [long(50_000_000)] })],
    ["cards of a million entries", () => ({ ...usual, reading: readingWith() })]
  ])("with %s is cut to what can be read, and nothing throws", (_, make) => {
    const taken = make()
    const cut = cutCapture(taken)
    expect(sizeOf(cut)).toBeLessThan(12_000_000)
    expect(pageCaptureSchema.safeParse(cut).success).toBe(true)
    expect(() => finishReading(cut)).not.toThrow()
  })

  it("that is cut says so", () => {
    const { text } = cutCapture(withText({ blocks: [block(long(2_000_000))] }))
    expect(text?.isCut).toBe(true)
    expect(cutCapture({ ...usual, reading: readingWith() }).reading?.health.findings).toMatchObject([{ code: "page-cut" }])
  })
})

function readingWith(): NonNullable<PageCapture["reading"]> {
  const finished = finishReading(usual)
  if (finished.site === null) throw new Error("The page was not read.")
  return { ...finished, site: "linkedin", needsText: false, cards: [{ section: "experience", entries }] }
}

it("an empty capture is none the smaller", () => {
  const empty = emptyCapture("https://example.org/", "")
  expect(cutCapture(empty)).toBe(empty)
})
