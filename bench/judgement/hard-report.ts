import { emptyProfile } from "~profile/empty-profile"
import type { Profile } from "~profile/profile"
import { rank } from "~evaluation/rank"
import { readPost } from "~role/post/read-post"
import { readText } from "~sites/plain/read-text"
import type { HardPair, HardSet, Half } from "./hard-labels"
import { halves, hardSet, kinds } from "./hard-labels"
import type { JudgedLine } from "./judge-line"
import { judgeLine } from "./judge-line"
import { overlap } from "./overlap"
import { pairwise } from "./pairwise"
import { now } from "./people"
import { accountedFor } from "./post-lines"
import type { Report, Row } from "./report"
import type { Judged } from "./verdict-figures"
import { share, verdictRows } from "./verdict-figures"

export interface JudgedPair extends HardPair, JudgedLine {
  /** Of what is met and was said to be unknown; null otherwise. */
  beside: boolean | null
}

/** So many passages stand beside an unknown, each of a sentence or two: more would be the whole page. */
const maxPassages = 3
const maxPassageCharacters = 500

/** The people of a set as pasted text is read; null where the reader takes the text for no profile. */
function readPeople({ people }: HardSet): Map<string, Profile | null> {
  return new Map(
    [...people].map(([id, { text }]) => {
      const reading = readText(text)
      return [id, "profile" in reading ? reading.profile : null]
    })
  )
}

function judgePairs({ people, pairs }: HardSet, profiles: ReadonlyMap<string, Profile | null>): JudgedPair[] {
  return pairs.map(pair => {
    const { text, language } = people.get(pair.person)!
    const judged = judgeLine(pair.line, language, profiles.get(pair.person) ?? null)
    const isMissed = pair.label === "met" && judged.said === "unknown"
    const passages = judged.quotes.slice(0, maxPassages).filter(({ length }) => length <= maxPassageCharacters)
    return { ...pair, ...judged, beside: isMissed ? passages.some(quote => overlap(text, quote, pair.sentence ?? "")) : null }
  })
}

/** Pairwise order, over all pairs of different grades and over those far apart; each the mean over the posts. */
function orderRows({ people, rankings }: HardSet, profiles: ReadonlyMap<string, Profile | null>): Row[] {
  const scored = rankings.map(({ post, grades }) => {
    const pile = Object.keys(grades).map(id => ({
      id,
      // As the panel keeps pasted text that its reader makes nothing of: one passage.
      profile: profiles.get(id) ?? {
        ...emptyProfile(),
        passages: [{ section: "other" as const, label: null, text: people.get(id)!.text }]
      }
    }))
    return { grades, scores: new Map(rank(readPost({ title: null, text: post }), pile, now).map(({ id }, at) => [id, -at])) }
  })
  return [
    { gap: 1, figure: "order: pairwise, all" },
    { gap: 3, figure: "order: pairwise, three grades and more apart" }
  ].map(({ gap, figure }) => {
    const each = scored.map(({ grades, scores }) => pairwise(grades, scores, gap)).filter(({ pairs }) => pairs > 0)
    return {
      figure,
      value: share(
        each.reduce((sum, { right, pairs }) => sum + right / pairs, 0),
        each.length
      ),
      tolerance: 0.02,
      n: each.reduce((sum, { pairs }) => sum + pairs, 0)
    }
  })
}

/** One half of the hard set, judged: the report and the single lines. */
export function judgeHalf(half: Half): { report: Report; pairs: JudgedPair[] } {
  const set = hardSet(half)
  const profiles = readPeople(set)
  const pairs = judgePairs(set, profiles)
  const inOrder = [...pairs].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
  const judged: Judged[] = inOrder.map(({ label, said, kind, beside }) => ({ expected: label, said, kind, beside }))
  const ofRead = pairs.filter(({ label, person }) => label === "met" && profiles.get(person) !== null)
  const read = [...profiles.values()].filter(profile => profile !== null).length
  return {
    report: {
      name: `Hard pairs, ${half} half`,
      rows: [
        ...verdictRows(judged),
        {
          figure: "met: recall, people read as profiles only",
          value: share(ofRead.filter(({ said }) => said === "met").length, ofRead.length),
          tolerance: null,
          n: ofRead.length
        },
        ...(set.rankings.length > 0 ? [...orderRows(set, profiles), ...accountedFor(set.rankings.map(({ post }) => post))] : []),
        { figure: "people read as profiles", value: share(read, profiles.size), tolerance: 0.01, n: profiles.size }
      ]
    },
    pairs
  }
}

/**
 * The halves whose single lines are printed. Whoever reads lines of the held-out half and then changes a rule has no held-out half any
 * more, so it has a word of its own.
 */
export function halvesToTell(words: readonly string[]): Half[] {
  return halves.filter(half => words.includes(/^held-out-\d$/u.test(half) ? "--held-out-lines" : "--errors"))
}

/** The lines that came out otherwise than labelled, by kind, in sentences. */
export function errorLines(pairs: readonly JudgedPair[]): string[] {
  return kinds.flatMap(kind =>
    pairs
      .filter(pair => pair.kind === kind && pair.said !== pair.label)
      .map(({ person, line, label, said, trap, reasons, quotes, beside }) => {
        const shown = quotes.length > 0 ? ` Beside it: ${quotes.map(quote => `“${quote.slice(0, 120)}”`).join(" · ")}` : ""
        const right = beside === null ? "" : beside ? " (the right sentence is there)" : " (the right sentence is not there)"
        return `[${kind}${trap ? `, ${trap}` : ""}] ${person}: “${line}” is ${label}, said ${said}${right}. ${reasons.join(" ")}${shown}`
      })
  )
}
