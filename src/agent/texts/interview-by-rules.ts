import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { inEnglish } from "~sentence/english"
import type { Grounds } from "../skill-inputs"
import { gapsFirst, knownVerdicts, speaksAgainst, type Known } from "./known-verdicts"
import { askAboutMeeting } from "../ask-about-meeting"
import { withoutEnd } from "./outreach-by-rules"
import { isFit } from "./text-faults"

const mostQuestions = 8
const longestQuote = 160

/** Questions for a conversation: what is unknown first, then what speaks against, then what is met, to hear more of it. */
export function interviewByRules(input: Grounds): GroundedText {
  const parts = gapsFirst(knownVerdicts(input))
    .slice(0, mostQuestions)
    .map(one => questionOf(one, input))
  if (parts.length > 0) return { title: "Questions to ask", parts }
  const text = "Which part of your work comes closest to this role?"
  return { title: "Questions to ask", parts: [{ id: "open", text, qualificationId: null, evidence: [] }] }
}

function questionOf(known: Known, input: Grounds): TextPart {
  const { qualification, verdict, evidence } = known
  const part = (text: string, of = evidence): TextPart => ({ id: qualification.id, text, qualificationId: qualification.id, evidence: of })
  const ask = verdict.ask ?? askAboutMeeting(qualification)
  if (verdict.verdict === "unknown") return part(inEnglish(ask))
  const [first] = evidence
  const own = speaksAgainst(known)
    ? "Is there more to it than the profile says?"
    : qualification.kind === "avoid"
      ? "Is that still so?"
      : "What was your own part in it, and what came of it?"
  if (first && first.quote.length <= longestQuote) {
    const quoted = part(`The role asks for “${qualification.text}”, and the profile says “${withoutEnd(first.quote)}”. ${own}`)
    if (isFit(quoted, input)) return quoted
  }
  return part(`The role asks for “${qualification.text}”. ${own}`)
}
