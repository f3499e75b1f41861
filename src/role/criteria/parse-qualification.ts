import { parseCriterion } from "./parse-criterion"
import type { Qualification, QualificationKind } from "../role"

const negation =
  /^(?:please\s+)?(?:we are not looking for|(?:não|no) (?:procuramos|buscamos)|nous ne (?:re)?cherchons pas(?: de)?|wir suchen (?:nicht|keine)|no|not|avoid|without|never|don['’]t want|keine?n?|nicht|ohne|pas de|pas d['’]|sans|sin|sem|não)\s+(?=\S)/iu

/** One sentence → one qualification. `text` is kept as it is written; for what is to be avoided, "No agencies" becomes "Agencies". */
export function parseQualification(text: string, kind: QualificationKind, id: string): Qualification {
  const trimmed = text.replace(/\s+/g, " ").trim()
  const named = kind === "avoid" ? capitalise(trimmed.replace(negation, "")) : trimmed
  const sentence = named === "" ? text.trim() || "(empty)" : named
  return { id, text: sentence, kind, criterion: parseCriterion(sentence, kind), quote: null }
}

export function capitalise(text: string): string {
  const first = text[0]
  // A name that begins in lower case ("dbt", "iOS") keeps its spelling.
  if (!first || /^(?:dbt|iOS|k8s|npm|jQuery|e-|scikit|pandas)/.test(text)) return text
  return first.toUpperCase() + text.slice(1)
}

export { parseCriterion }
