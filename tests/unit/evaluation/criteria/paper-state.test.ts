import { expect, it } from "vitest"
import { isLowerGrade } from "~evaluation/criteria/paper-rank"
import { paperStateAt } from "~evaluation/criteria/paper-state"
import { stanceOf } from "~evaluation/text/stance"

const now = 2026 * 12 + 10
const paper = /hgv licence|bls/iu

/** What a line says of the licence in it: how it stands with it, or else that it is wished for or denied. */
const said = (line: string) => {
  const start = line.search(paper)
  const end = start + (paper.exec(line)?.[0].length ?? 0)
  const state = paperStateAt(line, start, end, now)
  const stance = stanceOf(line, start, end)
  return state === "held" && (stance === "wish" || stance === "lacks") ? stance : state
}

it.each([
  "HGV licence until 2019",
  "HGV licence up to 2020",
  "HGV licence, lapsed since",
  "let my HGV licence lapse",
  "used to have an HGV licence",
  "HGV licence no longer valid",
  "no longer hold the HGV licence",
  "HGV licence gone since the accident",
  "gave up the HGV licence",
  "HGV licence - expired last year",
  "Expired: HGV licence",
  "HGV licence (exp. 03/2021)",
  "HGV licence was not extended",
  "HGV licence on hold",
  "HGV licence dormant",
  "theory for the HGV licence passed, practical in January",
  "HGV licence: practical test pending",
  "HGV licence, second attempt in March",
  "halfway through the HGV licence",
  "doing the HGV licence at the moment",
  "currently doing my HGV licence",
  "working on the HGV licence",
  "saving for an HGV licence",
  "HGV licence from next month",
  "HGV licence (ongoing)",
  "HGV licence ongoing",
  "HGV licence being processed",
  "awaiting the HGV licence",
  "the HGV licence is still missing",
  "HGV licence to follow",
  "HGV licence in sight",
  "dropped the HGV licence after two lessons",
  "broke off the HGV licence",
  "HGV licence started",
  "HGV licence begun 2024",
  "HGV licence will be finished in May",
  "HGV licence intended",
  "applied for the HGV licence",
  "HGV licence not passed",
  "trainee for the HGV licence",
  "BLS exp 2/25",
  "BLS expired 2/25",
  "BLS (exp. 11/24)",
  "BLS 2021-2023",
  "BLS valid through 2023",
  "BLS thru 06/2025",
  "BLS: sat twice, not yet through",
  "BLS - studying",
  "BLS studying",
  "BLS (studying)",
  "BLS, studying for it",
  "BLS eligible",
  "BLS candidate",
  "BLS exam in June",
  "BLS part 1 passed",
  "BLS module 1 of 3",
  "BLS in prep",
  "BLS tbd",
  "BLS soon",
  "BLS due 2027",
  "BLS not current",
  "not BLS certified",
  "BLS: not certified",
  "BLS card lost, needs redoing",
  "BLS needs renewal",
  "BLS overdue",
  "BLS up for renewal since May",
  "BLS out of date",
  "BLS refresher missed",
  "BLS surrendered when I moved",
  "BLS register: removed 2022",
  "struck off the BLS register",
  "off the BLS register since 2021",
  "BLS instructor's course cancelled",
  "BLS would be paid by the employer",
  "BLS required by employer, not done",
  "BLS waived"
])("no licence is held by “%s”", line => {
  expect(said(line)).not.toBe("held")
})

it.each([
  "HGV licence since 2010",
  "HGV licence, valid until 2031",
  "HGV licence (renewed 2024)",
  "HGV licence, clean",
  "HGV licence and ADR, both current",
  "HGV licence started me on lorries in 2008",
  "passed the HGV licence first time",
  "HGV licence (2012), CPC expected to be renewed in 2027",
  "HGV licence class C+E",
  "full HGV licence",
  "holder of an HGV licence for 12 years",
  "HGV licence obtained 2015",
  "HGV licence, extended in 2023",
  "HGV licence exp. 2029",
  "HGV licence, forklift course planned",
  "BLS exp 2/28",
  "BLS (exp. 11/27)",
  "BLS 2023-2027",
  "BLS valid through 2028",
  "BLS current",
  "BLS, current",
  "BLS 2025",
  "BLS (2025)",
  "BLS instructor",
  "BLS renewed every two years, last in May",
  "BLS passed",
  "BLS, passed with distinction",
  "BLS card",
  "BLS registered",
  "up-to-date BLS",
  "HGV licence, exam in March 2019",
  "HGV licence (test in 2015)",
  "HGV licence, passed the exam in London"
])("a licence is held by “%s”", line => {
  expect(said(line)).toBe("held")
})

it.each([
  ["Six Sigma Green Belt", "Six Sigma Yellow Belt 2023", true],
  ["Six Sigma Green Belt", "Lean Six Sigma Black Belt", false],
  ["AAT Level 3", "AAT Level 2 (2023)", true],
  ["PRINCE2 Practitioner", "PRINCE2 Foundation", true],
  ["PRINCE2", "PRINCE2 Foundation", false],
  ["AWS Solutions Architect Professional", "AWS Certified Solutions Architect Associate", true]
])("asked for %s, %s is a lower grade: %s", (asked, written, isLower) => {
  expect(isLowerGrade(asked, written)).toBe(isLower)
})
