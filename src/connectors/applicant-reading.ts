import { emptyProfile } from "~profile/empty-profile"
import type { SectionHealth } from "~profile/health"
import type { Passage, Position, Profile, ProfileDate } from "~profile/profile"
import type { Reading } from "~profile/reading"
import { heardOf } from "~profile/voice/heard-of"
import { sentence } from "~sentence/sentence"
import type { AtsApplicant, AtsWork } from "./nouns"

/** The site of a reading that was made of an application alone: of what its form and the tracking system hold, without a résumé. */
export const applicationSite = "application"

/** Texts addressed to software that are told of one application, and how long each may be. */
const mostFindings = 5
const longestQuote = 300

/** Somebody as their application tells of them, where there is no résumé that can be read. Everything in it is literal. */
export function readingOfApplication({ application, candidate }: AtsApplicant, personKey: string): Reading {
  const profile: Profile = {
    ...emptyProfile(),
    name: candidate.name,
    headline: candidate.headline,
    location: candidate.place,
    positions: candidate.work.map(positionOf),
    skills: [...candidate.skills],
    passages: application.answers.map(passageOf)
  }
  return {
    site: applicationSite,
    personKey,
    profile,
    health: { layout: null, sections: sectionsOf(profile), sections_not_loaded: [], findings: findingsOf(profile) }
  }
}

/**
 * A résumé as the reading of somebody who applied with it: under the person's own key, with the answers of the form as passages, each under its
 * question, and with what the tracking system holds where the résumé says nothing.
 */
export function withApplication(resume: Reading, applicant: AtsApplicant, personKey: string): Reading {
  const told = readingOfApplication(applicant, personKey)
  const { profile, health } = resume
  const known = new Set(profile.passages.map(({ text }) => text))
  const answers = told.profile.passages.filter(({ text }) => !known.has(text))
  const whole: Profile = {
    ...profile,
    name: profile.name ?? told.profile.name,
    headline: profile.headline ?? told.profile.headline,
    location: profile.location ?? told.profile.location,
    positions: profile.positions.length === 0 ? told.profile.positions : profile.positions,
    skills: profile.skills.length === 0 ? told.profile.skills : profile.skills,
    passages: [...profile.passages, ...answers]
  }
  const others = health.sections.filter(({ section }) => section !== "other")
  const findings = [...health.findings, ...told.health.findings.filter(({ quote }) => !health.findings.some(one => one.quote === quote))]
  return {
    ...resume,
    personKey,
    profile: whole,
    health: { ...health, sections: [...others, ...sectionsOf(whole).filter(({ section }) => section === "other")], findings }
  }
}

const passageOf = ({ question, answer }: AtsApplicant["application"]["answers"][number]): Passage => ({
  section: "other",
  label: question,
  text: answer
})

function positionOf({ title, employer, from, to, text }: AtsWork): Position {
  return { title, company: employer, start: dateOf(from), end: dateOf(to), location: null, description: text }
}

/** A day, a month or a year, as far as a profile's dates go; null for anything else. */
function dateOf(text: string | null): ProfileDate {
  if (text !== null && /^(?:present|current|now)$/i.test(text.trim())) return "present"
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?(?=$|-|T)/.exec(text?.trim() ?? "")?.[0] ?? null
}

function sectionsOf({ name, headline, positions, skills, passages }: Profile): SectionHealth[] {
  const counts = {
    top: name !== null || headline !== null ? 1 : 0,
    experience: positions.length,
    skills: skills.length,
    other: passages.filter(({ section }) => section === "other").length
  }
  return Object.entries(counts).map(([section, count]) => ({
    section: section as keyof typeof counts,
    state: count > 0 ? "read" : "absent",
    count
  }))
}

function findingsOf(profile: Profile): Reading["health"]["findings"] {
  const quotes = new Set(heardOf(profile).said.map(({ quote }) => quote.slice(0, longestQuote)))
  return [...quotes].slice(0, mostFindings).map(quote => ({
    code: "text-addressed-to-software",
    message: sentence("textToSoftware"),
    quote
  }))
}
