import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { inEnglish } from "~sentence/english"
import type { Grounds } from "../skill-inputs"
import { knownVerdicts, type Known } from "./known-verdicts"

/** Two people against one role, in words: where they differ first. They are called A and B; nobody is ranked. */
export function compareByRules(input: Grounds): GroundedText {
  const b = new Map(knownVerdicts(input, "b").map(one => [one.qualification.id, one]))
  const pairs = knownVerdicts(input).flatMap(one => {
    const two = b.get(one.qualification.id)
    return two ? [{ one, two, differs: one.verdict.verdict !== two.verdict.verdict }] : []
  })
  const different = pairs.filter(({ differs }) => differs)
  const names = different.slice(0, 4).map(({ one }) => one.qualification.text)
  const summary =
    pairs.length === 0
      ? "The role asks for nothing yet, so there is nothing to compare."
      : names.length === 0
        ? "On everything the role asks, the same verdict stands for both."
        : `They differ on: ${names.join("; ")}${different.length > names.length ? "; and more" : ""}. The rest is the same for both.`
  const ordered = [...different, ...pairs.filter(({ differs }) => !differs)]
  return {
    title: "Compared in words",
    parts: [{ id: "summary", text: summary.slice(0, 600), qualificationId: null, evidence: [] }, ...ordered.map(partOf)]
  }
}

function partOf({ one, two }: { one: Known; two: Known }): TextPart {
  const { id, text } = one.qualification
  const evidence = [...shownOf(one, two), ...shownOf(two, one)]
  return { id, text: `${text}. A: ${saidOf(one)} B: ${saidOf(two)}`.slice(0, 600), qualificationId: id, evidence }
}

/** What stands beside an unknown says nothing for certain, so it is left out beside what the other's page says. */
function shownOf(own: Known, other: Known): Known["evidence"] {
  return own.verdict.verdict === "unknown" && other.verdict.verdict !== "unknown" ? [] : own.evidence.slice(0, 2)
}

function saidOf({ verdict }: Known): string {
  const reason = inEnglish(verdict.reason).trim().slice(0, 200)
  return reason === "" ? `${verdict.verdict}.` : `${verdict.verdict}. ${/[.!?]$/.test(reason) ? reason : `${reason}.`}`
}
