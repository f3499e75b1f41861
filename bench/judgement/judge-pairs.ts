import * as z from "zod"
import { evaluate } from "~evaluation/evaluate"
import type { VerdictWord } from "~evaluation/evaluation"
import { verdictWordSchema, verdictWords } from "~evaluation/evaluation"
import { foldText } from "~profile/fold-text"
import type { Profile } from "~profile/profile"
import { emptyRole } from "~role/intake/empty-role"
import { parseQualification } from "~role/criteria/parse-qualification"
import type { QualificationKind } from "~role/role"
import { inEnglish } from "~sentence/english"
import { labelledPairs, labelledProfiles } from "../../tests/support/labelled-pairs"
import { now, profileOf, readJsonFile } from "./people"
import type { Report } from "./report"
import { verdictRows } from "./verdict-figures"

const pairSchema = z.object({
  resume: z.string(),
  qualification: z.string(),
  expected: verdictWordSchema,
  /** Words of the résumé one of which a quote has to hold for a second reader to accept it. */
  quotes: z.array(z.string()).optional()
})

interface Case {
  name: string
  profile: Profile
  qualification: string
  kind: QualificationKind
  expected: VerdictWord
  quotes: string[] | null
}

const cases: Case[] = [
  ...labelledPairs.map(pair => ({ ...pair, name: pair.profile, profile: labelledProfiles[pair.profile]!, quotes: null })),
  ...readJsonFile("./pairs.json", z.array(pairSchema)).map(pair => ({
    name: pair.resume,
    profile: profileOf(pair.resume),
    qualification: pair.qualification,
    kind: "must" as const,
    expected: pair.expected,
    quotes: pair.quotes ?? null
  }))
]

export interface JudgedPair extends Case {
  given: VerdictWord
  reason: string
  shown: string[]
  /** Whether a quote holds words that a second reader accepts; null where none are listed or the verdict is another. */
  accepted: boolean | null
}

export function judgedPairs(): JudgedPair[] {
  return cases.map(one => {
    const role = { ...emptyRole, qualifications: [parseQualification(one.qualification, one.kind, "q1")] }
    const verdict = evaluate(role, one.profile, now).verdicts[0]!
    const shown = verdict.evidence.map(({ quote }) => quote)
    const comparable = one.quotes !== null && one.expected === "met" && verdict.verdict === "met"
    const accepted = comparable
      ? one.quotes!.some(wanted => shown.some(quote => foldText(quote).toLowerCase().includes(foldText(wanted).toLowerCase())))
      : null
    return { ...one, given: verdict.verdict, reason: inEnglish(verdict.reason), shown, accepted }
  })
}

/** How often each label got each verdict. Rows: what a careful reader says; columns: what the rules said. */
export function confusion(pairs: readonly JudgedPair[]): string {
  const head = ["reader \\ rules", ...verdictWords].map(word => word.padEnd(15)).join("")
  const lines = verdictWords.map(expected =>
    [expected, ...verdictWords.map(given => String(pairs.filter(pair => pair.expected === expected && pair.given === given).length))]
      .map(cell => cell.padEnd(15))
      .join("")
  )
  return [head, ...lines].join("\n")
}

export async function verdictsReport(): Promise<Report> {
  const pairs = judgedPairs()
  const right = pairs.filter(pair => pair.expected === pair.given).length
  const judged = pairs.filter(pair => pair.given !== "unknown")
  const compared = pairs.filter(pair => pair.accepted !== null)
  const share = (part: number, all: number) => (all === 0 ? 0 : part / all)
  return {
    name: "Verdicts",
    rows: [
      { figure: "verdict accuracy", value: share(right, pairs.length), tolerance: 0.02, n: pairs.length },
      {
        figure: "met and not met that are right",
        value: share(judged.filter(pair => pair.expected === pair.given).length, judged.length),
        tolerance: 0.02,
        n: judged.length
      },
      {
        figure: "quotes that a second reader accepts",
        value: share(compared.filter(pair => pair.accepted).length, compared.length),
        tolerance: 0.02,
        n: compared.length
      },
      ...verdictRows(pairs.map(({ expected, given }) => ({ expected, said: given, kind: null, beside: null }))).filter(
        ({ figure }) => !figure.startsWith("lines")
      )
    ]
  }
}
