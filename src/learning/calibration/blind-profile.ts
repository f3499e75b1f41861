import { jobLines } from "~profile/job-lines"
import type { Profile } from "~profile/profile"
import { redactText, type Redaction } from "~profile/redact-text"

/** A person as they are shown blind: what they did, and nothing that says who they are. */
export interface BlindProfile {
  headline: string | null
  /** The last one first. */
  positions: { title: string | null; company: string | null; dates: string | null; text: string | null }[]
  skills: string[]
  certifications: string[]
  /** Degrees by field, without the school and without the years that would give an age away. */
  education: string[]
  about: string | null
}

const mostPositions = 4
const mostSkills = 16
const longestText = 320

/**
 * The summary of a profile for a blind look: no name, picture, contact, place, school, language or graduation year; every text redacted as it
 * is for a model. Positions keep employer and dates, because without them nothing could be said of the work.
 */
export function blindProfile(profile: Profile): BlindProfile {
  const redaction: Redaction = { name: profile.name, schools: profile.education.flatMap(({ school }) => school ?? []) }
  const shown = (text: string | null): string | null => {
    const words = text === null ? "" : redactText(text, redaction).text.replace(/\s+/g, " ").trim()
    return words === "" ? null : words
  }
  const short = (text: string | null): string | null => {
    const words = shown(text)
    return words === null || words.length <= longestText ? words : `${words.slice(0, longestText).replace(/\s+\S*$/, "")}…`
  }
  const all = (texts: readonly (string | null)[], most: number) => [...new Set(texts.flatMap(text => shown(text) ?? []))].slice(0, most)
  const passage = profile.passages.find(({ section }) => section === "about")?.text ?? profile.passages[0]?.text ?? null
  return {
    headline: shown(profile.headline),
    positions: jobLines(profile, mostPositions).map(({ title, company, start, end, description }) => ({
      title: shown(title),
      company: shown(company),
      dates: start === null && end === null ? null : [start ?? "?", end ?? "?"].join(" – "),
      text: short(description)
    })),
    skills: all(profile.skills, mostSkills),
    certifications: all(
      profile.certifications.map(({ name }) => name),
      8
    ),
    education: all(
      profile.education.map(({ degree, field }) => [degree, field].filter(part => part !== null).join(", ") || null),
      4
    ),
    about: short(profile.about ?? passage)
  }
}
