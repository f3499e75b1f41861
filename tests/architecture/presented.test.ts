import { expect, test } from "vitest"
import { filesBelow, type SourceFile } from "../support/source-tree"

// Whether a role ranks people is decided by one function (src/evaluation/presentation.ts). Whoever orders people by verdicts, or adds up what one
// person meets, asks it; or stands here with why they need not.

const ordersOrCounts = /\b(?:comparePoints|standingsOf|orderKey|createRanking|countRows)\(|\bcounts\.(?:must|nice|avoid)\b|\.ranked\(\)/
const asksHow = /\b(?:presentationOf|presented|isRanked|isCounted|presentsOnly|Presentation)\b/

const neednt: Readonly<Record<string, string>> = {
  "src/evaluation/places.ts": "places for whoever asks",
  "src/evaluation/verdict-points.ts": "points for whoever asks",
  "src/sidepanel/person/card-model.ts": "the card's rows; the strip that shows counts asks",
  "src/sidepanel/people/list/reason-text.ts": "said under a row only where People is ranked (people-of-role.tsx)",
  "src/trust/impact/orders-without.ts": "what a qualification does to groups, which shows nobody's place",
  "src/trust/swap/rules-judge.ts": "a test of the order, which shows nobody's place to a recruiter who chooses"
}

const reading = filesBelow(["src", "cli"], /\.(?:ts|tsx)$/).filter(({ path }) => !path.startsWith("src/role/vocabulary/built/"))
const silent = (files: readonly SourceFile[]) =>
  files.filter(({ text }) => ordersOrCounts.test(text) && !asksHow.test(text)).map(({ path }) => path)

test("whoever orders people by verdicts or adds up what they meet asks whether the role ranks anybody", () => {
  expect(silent(reading).filter(path => !Object.hasOwn(neednt, path))).toEqual([])
})

test("who need not ask is there, and orders or counts", () => {
  const found = silent(reading)
  expect(Object.keys(neednt).filter(path => !found.includes(path))).toEqual([])
})

test("a file that sorts by verdicts without asking is found", () => {
  const of = (text: string) => silent([{ path: "src/new.ts", text } as SourceFile])
  expect(of("people.sort((a, b) => comparePoints(a.points, b.points))")).toEqual(["src/new.ts"])
  expect(of("t(key, { met: evaluation.counts.must.met })")).toEqual(["src/new.ts"])
  expect(of("presented(people, presentationOf(role), { verdicts: (a, b) => comparePoints(a, b), received })")).toEqual([])
})
