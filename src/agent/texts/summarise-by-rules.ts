import type { QualificationKind } from "~role/role"
import { levelWords, remoteWords } from "~role/role-words"
import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { sentence, type Said, type Sentence, type SentenceValue } from "~sentence/sentence"
import type { Grounds } from "../skill-inputs"
import { cut, fewerAndFewer, firstOf, fitting } from "./within-part"

/** A role in a few lines: what is looked for, what it pays, what is open, and how far the work for it has come. */
export function summariseByRules({ role, counts }: Grounds): GroundedText {
  const part = (id: string, text: Said): TextPart => ({ id, text, qualificationId: null, evidence: [] })
  const asked = (["must", "nice", "avoid"] as const).flatMap(kind => {
    const texts = role.qualifications.filter(qualification => qualification.kind === kind).map(({ text }) => text)
    return texts.length === 0 ? [] : [part(kind, fitting(fewerAndFewer(texts.length, most => askedFor(kind, firstOf(texts, most)))))]
  })
  const open = role.questions.map(({ text }) => text)
  const stillOpen = (most: number) => sentence("writtenStillOpen", { questions: { list: open.slice(0, most), as: "sentences" } })
  return {
    title: sentence("writtenRole"),
    parts: [
      part("overview", lookedFor(role)),
      ...asked,
      ...(role.salary ? [part("pay", sentence("writtenPay", { quote: cut(role.salary.quote, 400) }))] : []),
      ...(open.length > 0 ? [part("open", fitting(fewerAndFewer(open.length, stillOpen)))] : []),
      ...(counts ? [part("standing", standingOf(counts))] : [])
    ]
  }
}

function lookedFor({ title, level, place, remote }: Grounds["role"]): Sentence {
  const facts = [title, level && levelWords[level], place, remote && remoteWords[remote]]
  const list = facts.filter((fact): fact is string | Sentence => fact !== null && (typeof fact !== "string" || fact.trim() !== ""))
  const known = list.map(fact => (typeof fact === "string" ? cut(fact) : fact))
  return known.length === 0 ? sentence("writtenRoleBare") : sentence("writtenLookedFor", { facts: { list: known, as: "commas" } })
}

function askedFor(kind: QualificationKind, names: SentenceValue): Sentence {
  switch (kind) {
    case "must":
      return sentence("writtenMusts", { names })
    case "nice":
      return sentence("writtenNices", { names })
    case "avoid":
      return sentence("writtenAvoids", { names })
  }
}

function standingOf({ evaluated = 0, shortlisted = 0, maybe = 0, passed = 0 }: Record<string, number>): Sentence {
  return evaluated === 0 ? sentence("writtenNobody") : sentence("writtenStanding", { evaluated, shortlisted, maybe, passed })
}
