import { sentence } from "~sentence/sentence"
import type { Question } from "../intake/question"

const year = "(?:(?:0?[1-9]|1[0-2])[./]|\\p{L}{3,10}\\.?\\s+(?:de\\s+)?)?(?:19|20)\\d\\d"
const now =
  "present|now|today|current|heute|jetzt|aktuell|présent|aujourd['’]hui|ce jour|actualidad|actualmente|presente|actual|hoy|hoje|atual|atualmente"
const span = new RegExp(`(?<![\\p{L}\\d])${year}\\s*(?:-|–|—|to|bis|à|a|al|until|hasta|até)\\s*(?:${year}|${now})(?![\\p{L}\\d])`, "iu")

/** Words that speak to applicants or say what is asked: one of them is enough for the text to be read as a post. */
const asks =
  /\b(?:looking for|seeking|hiring|recruiting|we (?:need|offer|require|expect|provide)|you(?:['’]ll|['’]ve|['’]re)?|your|applicants?|candidates?|apply|requirements?|qualifications|must|(?:is|are) required|nice to have|vacancy|wir (?:suchen|bieten|erwarten)|gesucht|anforderungen|aufgaben|ihr profil|dein|deine|bewerb\p{L}*|nous (?:recherchons|cherchons|offrons)|recherch(?:e|ons)|votre|vos|vous|candidature|exigée?s?|buscamos|ofrecemos|se requiere|requisitos|imprescindible|procuramos|oferecemos|candidat(?:e-se|ura))(?![\p{L}])/iu

/** At least so many lines that date a position or a course; posts date nothing. */
const leastSpans = 2

/**
 * Whether a text is a person's résumé rather than a job post. Strong signs alone count: several lines with the years from and to, and not one
 * word that asks for something.
 */
export function looksLikeResume(text: string): boolean {
  if (asks.test(text)) return false
  let spans = 0
  for (const line of text.split("\n")) if (span.test(line) && ++spans >= leastSpans) return true
  return false
}

/** Asked before anything else; the fields are asked after it as for any empty role. */
export const resumeQuestion: Question = {
  id: "unclear-resume",
  topic: "unclear",
  text: sentence("askResume"),
  why: sentence("askResumeWhy"),
  options: [{ value: "", label: sentence("answerAskMe") }],
  multiple: false,
  qualificationId: null
}
