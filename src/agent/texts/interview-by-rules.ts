import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { sentence, type Said } from "~sentence/sentence"
import type { Grounds } from "../skill-inputs"
import { gapsFirst, knownVerdicts, speaksAgainst, type Known } from "./known-verdicts"
import { askAboutMeeting } from "../ask-about-meeting"
import { withoutEnd } from "./outreach-by-rules"
import { isFit } from "./text-faults"
import { cut } from "./within-part"

const mostQuestions = 8
const longestQuote = 160

/** Questions for a conversation: what is unknown first, then what speaks against, then what is met, to hear more of it. */
export function interviewByRules(input: Grounds): GroundedText {
  const parts = gapsFirst(knownVerdicts(input))
    .slice(0, mostQuestions)
    .map(one => questionOf(one, input))
  const title = sentence("textQuestions")
  if (parts.length > 0) return { title, parts }
  return { title, parts: [{ id: "open", text: sentence("askThemClosest"), qualificationId: null, evidence: [] }] }
}

function questionOf(known: Known, input: Grounds): TextPart {
  const { qualification, verdict, evidence } = known
  const part = (text: Said, of = evidence): TextPart => ({ id: qualification.id, text, qualificationId: qualification.id, evidence: of })
  const ask = verdict.ask ?? askAboutMeeting(qualification)
  if (verdict.verdict === "unknown") return part(ask)
  const [first] = evidence
  const own = speaksAgainst(known)
    ? sentence("askThemMoreToIt")
    : qualification.kind === "avoid"
      ? sentence("askThemStillSo")
      : sentence("askThemOwnPart")
  if (first && first.quote.length <= longestQuote) {
    const quoted = part(sentence("writtenRoleAsksQuote", { text: cut(qualification.text), quote: withoutEnd(first.quote), question: own }))
    if (isFit(quoted, input)) return quoted
  }
  return part(sentence("writtenRoleAsks", { text: cut(qualification.text), question: own }))
}
