import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { inEnglish } from "~sentence/english"
import { sentence, sentences, type Said } from "~sentence/sentence"
import { askAboutMeeting } from "../ask-about-meeting"
import type { Grounds } from "../skill-inputs"
import { verdictOf } from "./compare-by-rules"
import { gapsFirst, knownVerdicts, speaksAgainst, type Known } from "./known-verdicts"
import { cut, fewerAndFewer, firstOf, fitting } from "./within-part"

/** A list of twenty says less than a list of four. */
const mostNamed = 4

/** Why the verdicts stand as they do: what speaks against, what is open, what is met; or only what the recruiter's question names. */
export function explainByRules(input: Grounds): GroundedText {
  const all = gapsFirst(knownVerdicts(input))
  const named = all.filter(({ qualification }) => isNamed(qualification.text, input.question ?? ""))
  const shown = named.length > 0 ? named : asksForGood(input.question ?? "") ? [...all].reverse() : all
  return {
    title: sentence("writtenWhy"),
    parts: [{ id: "answer", text: answerOf(shown), qualificationId: null, evidence: [] }, ...shown.map(explanationPart)]
  }
}

function answerOf(shown: readonly Known[]): Said {
  if (shown.length === 0) return sentence("writtenAsksNothing")
  const textsOf = (isOfThem: (one: Known) => boolean) => shown.filter(isOfThem).map(({ qualification }) => qualification.text)
  const against = textsOf(speaksAgainst)
  const open = textsOf(one => one.verdict.verdict === "unknown")
  const good = textsOf(one => !speaksAgainst(one) && one.qualification.kind !== "avoid" && one.verdict.verdict === "met")
  return fitting(
    fewerAndFewer(mostNamed, most =>
      sentences([
        against.length > 0 ? sentence("writtenAgainst", { names: firstOf(against, most) }) : sentence("writtenNoneAgainst"),
        ...(open.length > 0 ? [sentence("writtenOpen", { names: firstOf(open, most) })] : []),
        ...(good.length > 0 ? [sentence("writtenFor", { names: firstOf(good, most) })] : [])
      ])
    )
  )
}

function explanationPart(known: Known): TextPart {
  const { qualification, verdict, evidence } = known
  const reason = inEnglish(verdict.reason).trim() === "" ? [] : [verdict.reason]
  const ask = verdict.verdict === "unknown" ? [sentence("writtenToAsk", { ask: verdict.ask ?? askAboutMeeting(qualification) })] : []
  const say = (further: Said[]) => () =>
    sentence("writtenOf", { text: cut(qualification.text), said: sentences([verdictOf(known), ...further]) })
  const text = fitting([say([...reason, ...ask]), say(reason), say(ask), say([])])
  return { id: qualification.id, text, qualificationId: qualification.id, evidence }
}

function asksForGood(question: string): boolean {
  return /\b(?:why (?:him|her|them|this one)|what speaks for|strengths?|warum (?:er|sie|ihn)(?! nicht)|stärken|points? forts?|puntos? fuertes|pontos? fortes)\b/iu.test(
    question
  )
}

const plain = new Set(
  "with have your this that from what when does more than years year experience work role about into knowledge".split(" ")
)

function isNamed(text: string, question: string): boolean {
  const words = (from: string) =>
    (from.toLowerCase().match(/[\p{L}\p{N}+#.]+/gu) ?? []).filter(word => (word.length > 3 || /[+#]/.test(word)) && !plain.has(word))
  const asked = new Set(words(question))
  return words(text).some(word => asked.has(word))
}
