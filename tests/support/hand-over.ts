import { createHash } from "node:crypto"
import type { HandOver } from "~handover/hand-over"
import { makeHandOver, type HandOverWishes, type PersonToHand } from "~handover/make-hand-over"
import { writePage } from "~handover/page/write-page"
import { redactText } from "~profile/redact-text"
import { inEnglish } from "~sentence/english"
import { dataRole, evaluationOf, noon, profileOf, verdict } from "./rows"

/** Words and dates of a hand-over, as tests read them. */
export const english = { wording: inEnglish, locale: "en" }

export function sha256(text: string): Promise<string> {
  return Promise.resolve(createHash("sha256").update(text, "utf8").digest("base64"))
}

/** Somebody with one must met, with its quote, and one nice-to-have unknown, with its question. */
export function personToHand(name: string, change: Partial<PersonToHand> = {}): PersonToHand {
  const profile = profileOf(name, `${name} writes Python since 2016.`, ["Python"])
  profile.positions = [
    { title: "Data engineer", company: "Ferro & Filhos", start: "2016-03", end: "present", location: null, description: null },
    { title: "Analyst", company: "Beta", start: "2012", end: "2016", location: null, description: null },
    { title: "Trainee", company: "Gamma", start: "2011", end: "2012", location: null, description: null }
  ]
  return {
    name,
    headline: "Data engineer",
    location: "Lisbon",
    url: "https://people.example/one",
    profile,
    evaluation: evaluationOf([
      verdict("python", {
        verdict: "met",
        evidence: [{ quote: `${name} writes Python since 2016.`, section: "about", label: "Ferro & Filhos" }],
        reason: "10 years: Ferro & Filhos 2016–now",
        ask: null
      }),
      verdict("rust", {
        kind: "nice",
        evidence: [{ quote: "a compiler course", section: "about", label: null }],
        reason: "Nothing says it.",
        ask: "How long have you worked with Rust?"
      })
    ]),
    overrides: new Map(),
    ...change
  }
}

export function handOverOf(people: readonly PersonToHand[], wishes: Partial<HandOverWishes> = {}): HandOver {
  return makeHandOver(dataRole, people, {
    id: "hand-over-1",
    at: noon,
    isBlind: false,
    order: "ranked",
    strike: (text, who) => redactText(text, who).text,
    ...wishes
  })
}

export function pageOf(handOver: HandOver): Promise<string> {
  return writePage(handOver, { ...english, digest: sha256, answersFileName: "candor-answers-Data-Engineer.json" })
}
