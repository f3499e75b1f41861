import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { verdictNames } from "~evaluation/verdict-names"
import { sentence, sentences, type Said } from "~sentence/sentence"
import type { Grounds } from "../skill-inputs"
import { knownVerdicts, type Known } from "./known-verdicts"
import { cut, fewerAndFewer, firstOf, fitting } from "./within-part"

/** More differences than these are told by their parts alone. */
const mostNamed = 4

/** Two people against one role, in words: where they differ first. They are called A and B; nobody is ranked. */
export function compareByRules(input: Grounds): GroundedText {
  const b = new Map(knownVerdicts(input, "b").map(one => [one.qualification.id, one]))
  const pairs = knownVerdicts(input).flatMap(one => {
    const two = b.get(one.qualification.id)
    return two ? [{ one, two, differs: one.verdict.verdict !== two.verdict.verdict }] : []
  })
  const different = pairs.filter(({ differs }) => differs)
  const names = different.map(({ one }) => one.qualification.text)
  const summary =
    pairs.length === 0
      ? sentence("writtenNothingToCompare")
      : names.length === 0
        ? sentence("writtenSameForBoth")
        : fitting(fewerAndFewer(mostNamed, most => sentence("writtenDiffer", { names: firstOf(names, most) })))
  const ordered = [...different, ...pairs.filter(({ differs }) => !differs)]
  return {
    title: sentence("writtenCompared"),
    parts: [{ id: "summary", text: summary, qualificationId: null, evidence: [] }, ...ordered.map(partOf)]
  }
}

function partOf({ one, two }: { one: Known; two: Known }): TextPart {
  const { id, text } = one.qualification
  const evidence = [...shownOf(one, two), ...shownOf(two, one)]
  const both = (say: (known: Known) => Said) => () => sentence("writtenBoth", { text: cut(text), a: say(one), b: say(two) })
  return { id, text: fitting([both(saidOf), both(verdictOf)]), qualificationId: id, evidence }
}

/** What stands beside an unknown says nothing for certain, so it is left out beside what the other's page says. */
function shownOf(own: Known, other: Known): Known["evidence"] {
  return own.verdict.verdict === "unknown" && other.verdict.verdict !== "unknown" ? [] : own.evidence.slice(0, 2)
}

/** "met." */
export function verdictOf({ verdict }: Pick<Known, "verdict">): Said {
  return sentence("writtenVerdict", { verdict: verdictNames[verdict.verdict] })
}

/** "met. Python shows in 3 positions." */
function saidOf(known: Known): Said {
  const { reason } = known.verdict
  if (typeof reason !== "string") return sentences([verdictOf(known), reason])
  // A model's own words may be long, and end without a full stop.
  const words = cut(reason.trim())
  return words === "" ? verdictOf(known) : sentences([verdictOf(known), /[.!?…]$/.test(words) ? words : `${words}.`])
}
