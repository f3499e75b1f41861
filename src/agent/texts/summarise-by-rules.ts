import type { QualificationKind } from "~role/role"
import type { GroundedText, TextPart } from "~evaluation/grounded-text"
import { inEnglish } from "~sentence/english"
import type { Grounds } from "../skill-inputs"

const kindWords: Record<QualificationKind, string> = { must: "Must have", nice: "Nice to have", avoid: "To be avoided" }

/** A role in a few lines: what is looked for, what it pays, what is open, and how far the work for it has come. */
export function summariseByRules({ role, counts }: Grounds): GroundedText {
  const part = (id: string, text: string): TextPart => ({ id, text: text.slice(0, 600), qualificationId: null, evidence: [] })
  const head = [role.title, role.level, role.place, role.remote].filter(word => word !== null && word.trim() !== "").join(", ")
  const asked = (["must", "nice", "avoid"] as const).flatMap(kind => {
    const texts = role.qualifications.filter(qualification => qualification.kind === kind).map(({ text }) => text)
    return texts.length === 0 ? [] : [part(kind, `${kindWords[kind]}: ${texts.join("; ")}.`)]
  })
  const open = role.questions.map(({ text }) => inEnglish(text))
  return {
    title: "The role in short",
    parts: [
      part("overview", head === "" ? "The role has no title and no place yet." : `Looked for: ${head}.`),
      ...asked,
      ...(role.salary ? [part("pay", `Pay, as the post says: “${role.salary.quote}”.`)] : []),
      ...(open.length > 0 ? [part("open", `Still open: ${open.join(" ")}`)] : []),
      ...(counts ? [part("standing", standingOf(counts))] : [])
    ]
  }
}

function standingOf({ evaluated = 0, shortlisted = 0, maybe = 0, passed = 0 }: Record<string, number>): string {
  if (evaluated === 0) return "Nobody has been evaluated for it yet."
  return `People evaluated: ${evaluated}. Shortlisted: ${shortlisted}. Maybe: ${maybe}. Passed: ${passed}.`
}
