import { areGenders, demographicOf } from "~profile/demographics"
import { sentence, type Said } from "~sentence/sentence"
import type { AtsAnswer } from "./nouns"

// What nobody may be judged by is asked on application forms too, mostly in questions that the tenant wrote itself.

/** Questions that ask for it without the words that a column would have. */
const asking =
  /\b(?:how old are you|over (?:the age of )?(?:16|18|21)|at least (?:16|18|21) years|self[- ]?identif|identify (?:as|with)|wie alt sind|quel age|cuantos anos tienes|quantos anos|hoe oud|underrepresented|equal opportunity|eeoc?\b|diversity|demographic|pronouns?)/

/** Answers to such questions, whatever the question is called. */
const answering =
  /^(?:(?:yes[,.]? )?i (?:am|do not|don t|have|identify|decline|choose not|prefer not|wish not)\b.*\b(?:veteran|disabilit|disabled|self[- ]?identif|gender|race|ethnic|answer)|(?:i )?(?:decline|prefer not|choose not|do not wish|don t wish)\b.*|.*\b(?:protected veteran|hispanic or latin[oax]|black or african american|white not hispanic|two or more races|native hawaiian|american indian or alaska native)\b.*|(?:white|black|asian|hispanic|latino|latina|latinx|caucasian|african american|veteran|protected veteran|disabled|transgender|cisgender|heterosexual|gay|lesbian|queer|bisexual|muslim|christian|jewish|hindu|buddhist|atheist|married|single|divorced)|ja[,.]? ich bin schwerbehindert.*)$/

const plain = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()

/** Whether a short text says a protected trait of somebody: a tag, an answer. */
export function saysDemographic(text: string): boolean {
  return areGenders([text]) || answering.test(plain(text))
}

/** Whether a question asks for a protected trait, or an answer gives one. */
export function isAboutDemographics({ question, answer }: AtsAnswer): boolean {
  return demographicOf(question) !== null || asking.test(plain(question)) || saysDemographic(answer)
}

/** Answers that may be kept. That others were left out is told, without what they say. */
export function withoutDemographics(answers: readonly AtsAnswer[], id: string, told: Said[]): AtsAnswer[] {
  const kept = answers.filter(answer => !isAboutDemographics(answer))
  const count = answers.length - kept.length
  if (count > 0) told.push(sentence("atsAnswersLeftOut", { count, id }))
  return kept
}

/** Tags that may be kept. */
export function tagsWithoutDemographics(tags: readonly string[]): string[] {
  return [...new Set(tags)].filter(tag => demographicOf(tag) === null && !saysDemographic(tag))
}
