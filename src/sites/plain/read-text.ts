import * as z from "zod"
import type { DocumentLine } from "~profile/document-line"
import { foldText } from "~profile/fold-text"
import type { PageFinding, SectionHealth } from "~profile/health"
import type { Profile } from "~profile/profile"
import type { NotAProfile, Reading } from "~profile/reading"
import { sentence, type Sentence } from "~sentence/sentence"
import { fileFindings, saidFindings } from "../page/page-findings"
import { isEuropassJson, isEuropassXml, readEuropass, readEuropassJson } from "./europass/read-europass"
import { isJsonResume, readJsonResume } from "./json-resume"
import { isProfileJson, readProfileJson, whatIsWrong } from "./profile-json"
import { readLinkedInPdf } from "./linkedin-pdf/read-linkedin-pdf"
import { isReactiveResume, readReactiveResume } from "./reactive-resume"
import { languageNotRead } from "./language/language-of"
import { isLaidOutLikeResume } from "./language/laid-out-like-resume"
import { keepWhole, readAsAWhole } from "./resume-text/read-as-a-whole"
import { readBiography } from "./resume-text/read-biography"
import { isAddressed, readResumeText } from "./resume-text/read-resume-text"
import { isTitleLike } from "./resume-text/role-words"

/** Longest text that is read, in characters: a résumé has some thousands; beyond this it is a log, a book or a data file. */
export const maxTextCharacters = 2_000_000

/** Most lines of a text that is read; a list of thousands of words, one a line, is a word list or a log. */
const maxTextLines = 12_000

/** How many lines a text has, counted no further than one beyond `most`. */
function linesUpTo(text: string, most: number): number {
  let lines = 1
  for (let at = text.indexOf("\n"); at >= 0 && lines <= most; at = text.indexOf("\n", at + 1)) lines++
  return lines
}

/**
 * Reads pasted or dropped text: a JSON Resume, a profile that was saved before, or a résumé in plain text or Markdown. `fileName` is named
 * in the sentences; `lines` are the text's lines with their places, for a file that has pages; `unseen` is what the file holds and nobody sees, to be told. `isVouched`: somebody says that it is a profile, so that a text
 * which does not read like one is kept as a whole. Never throws: what is no profile comes back with the reason.
 */
export function readText(
  text: string,
  fileName: string | null = null,
  lines: readonly DocumentLine[] | null = null,
  unseen: readonly string[] = [],
  isVouched = false
): Reading | NotAProfile {
  const found = readSeen(text, fileName, lines, isVouched)
  const findings = fileFindings(unseen)
  if (found.site === null || findings.length === 0) return found
  return { ...found, health: { ...found.health, findings: [...found.health.findings, ...findings] } }
}

function readSeen(text: string, fileName: string | null, lines: readonly DocumentLine[] | null, isVouched: boolean): Reading | NotAProfile {
  const what = fileName ? sentence("textOfFile", { name: fileName }) : sentence("textPasted")
  if (text.length > maxTextCharacters) {
    return no(sentence("textTooLong", { what, count: text.length, most: maxTextCharacters }))
  }
  if (linesUpTo(text, maxTextLines) > maxTextLines) return no(sentence("textOfManyLines", { what, most: maxTextLines }))
  if (text.trim() === "") return no(sentence("textIsEmpty", { what }))
  if (isBinary(text)) return no(sentence("textIsBinary", { what }))
  const placed = lines ? readLinkedInPdf(lines) : null
  if (placed && hasContent(placed.profile)) return reading("linkedin-pdf", text, placed.profile, placed.sections)
  const trimmed = text.replace(/^\uFEFF/, "").trim()
  if (isEuropassXml(trimmed)) {
    const read = readEuropass(trimmed)
    return read ? reading("europass", text, read.profile, read.sections) : no(sentence("textEmptyEuropass", { what }))
  }
  return /^[[{]/.test(trimmed) && (fileName?.toLowerCase().endsWith(".json") || /^(?:\{\s*(?:"|\})|\[\s*[[{"\]])/.test(trimmed))
    ? readJson(trimmed, what)
    : readPlain(trimmed, what, isVouched)
}

function readJson(text: string, what: Sentence): Reading | NotAProfile {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    if (isJsonLines(text)) return no(sentence("textOfSeveral", { what }))
    // The parser's message names a character offset, which tells a recruiter nothing.
    return no(sentence("textBrokenJson", { what }))
  }
  if (Array.isArray(value)) return no(sentence("textIsList", { what }))
  if (isEuropassJson(value)) {
    const read = readEuropassJson(value)
    return read ? reading("europass", text, read.profile, read.sections) : no(sentence("textEmptyEuropass", { what }))
  }
  if (isReactiveResume(value)) {
    const read = readReactiveResume(value)
    return read && hasContent(read.profile)
      ? reading("reactive-resume", text, read.profile, read.sections)
      : no(sentence("textEmptyReactiveResume", { what }))
  }
  if (isJsonResume(value)) {
    const read = readJsonResume(value)
    return read && hasContent(read.profile)
      ? reading("json-resume", text, read.profile, read.sections)
      : no(sentence("textEmptyJsonResume", { what }))
  }
  if (isJob(value)) return no(sentence("textIsJob", { what }))
  if (!isProfileJson(value)) return no(sentence("textOtherJson", { what }))
  try {
    const saved = readProfileJson(value)
    return saved && hasContent(saved.profile)
      ? reading(saved.site ?? "profile-json", text, saved.profile, saved.sections)
      : no(sentence("textEmptyProfile", { what }))
  } catch (error) {
    if (error instanceof z.ZodError) return no(sentence("textOtherForm", { what, why: whatIsWrong(error) }))
    throw error
  }
}

/** Are the first two lines values by themselves? */
function isJsonLines(text: string): boolean {
  const [first, second] = text.split(/\s*\n\s*/, 2)
  try {
    return [JSON.parse(first ?? ""), JSON.parse(second ?? "")].every(value => typeof value === "object")
  } catch {
    return false
  }
}

function readPlain(text: string, what: Sentence, isVouched: boolean): Reading | NotAProfile {
  const read = readResumeText(text)
  const language = languageNotRead(text)
  if (language !== null) return readInPart(text, read, { what, language, isVouched })
  if (read) return reading("resume-text", text, read.profile, read.sections)
  const told = isAddressed(text) ? null : readBiography(text)
  if (told) return reading("resume-text", text, told.profile, told.sections)
  const whole = isAddressed(text) ? null : readAsAWhole(text)
  if (whole) return reading("resume-text", text, whole.profile, whole.sections, [asAWhole])
  if (!isVouched) return { ...no(sentence("textNoProfile", { what })), mayBeOne: true }
  const kept = keepWhole(text)
  return reading("resume-text", text, kept.profile, kept.sections, [asAWhole])
}

/** Danish and Norwegian: their months and half their words are Swedish. */
const inPart: ReadonlySet<string> = new Set(["da", "no"])

/** Dated jobs of which most are called like jobs: titles of sections and words of work were understood. */
function isPlainlyRead({ positions }: Profile): boolean {
  const known = positions.filter(({ title, start }) => start !== null && title !== null && isTitleLike(title))
  return known.length > 0 && known.length * 2 > positions.length
}

/** A text in a language that is not read: what was understood of it all the same, or its whole text, with the language named. */
function readInPart(
  text: string,
  read: ReturnType<typeof readResumeText>,
  { what, language, isVouched }: { what: Sentence; language: string; isVouched: boolean }
): Reading | NotAProfile {
  const told = (message: Sentence): PageFinding[] => [{ code: "language-not-read", message, quote: null }]
  if (read && inPart.has(language) && isPlainlyRead(read.profile))
    return reading("resume-text", text, read.profile, read.sections, told(sentence("findingLanguageInPart", { language: { language } })))
  if (!isVouched && !isLaidOutLikeResume(text))
    return { ...no(sentence("textLanguageNotRead", { what, language: { language } })), mayBeOne: true }
  const kept = keepWhole(text)
  return reading("resume-text", text, kept.profile, kept.sections, told(sentence("findingLanguageNotRead", { language: { language } })))
}

const asAWhole: PageFinding = {
  code: "read-as-a-whole",
  message: sentence("textReadAsAWhole"),
  quote: null
}

function reading(site: string, text: string, profile: Profile, sections: SectionHealth[], findings: PageFinding[] = []): Reading {
  return {
    site,
    personKey: `text:${fingerprint(text)}`,
    profile,
    health: {
      layout: null,
      sections,
      sections_not_loaded: [],
      findings: [...findings, ...saidFindings(profile, sentence("textToSoftware"))]
    }
  }
}

/** The same text has the same key, whatever its white space. FNV-1a in two lanes: for telling texts apart, not for secrets. */
function fingerprint(text: string): string {
  let one = 0x811c9dc5
  let two = 0x01000193
  for (const letter of foldText(text)) {
    const code = letter.codePointAt(0) ?? 0
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x85ebca6b) + one
  }
  return [one, two].map(lane => (lane >>> 0).toString(16).padStart(8, "0")).join("")
}

/** NUL, or more control characters than text has. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 8_000)
  const controls = start.match(/[\u0001-\u0008\u000E-\u001B\uFFFD]/g)?.length ?? 0
  return start.includes("\0") || controls > Math.max(4, start.length / 20)
}

function isJob(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    ["qualifications", "responsibilities"].some(key => Array.isArray((value as Record<string, unknown>)[key]))
  )
}

function hasContent(profile: Profile): boolean {
  return (
    [profile.name, profile.headline, profile.about, profile.location].some(text => text !== null) ||
    [profile.positions, profile.education, profile.skills, profile.certifications, profile.languages, profile.passages].some(
      list => list.length > 0
    )
  )
}

function no(reason: Sentence): NotAProfile {
  return { site: null, reason }
}
