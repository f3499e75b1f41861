import type { EducationParts, ProfileBuilder } from "~profile/profile-builder"
import { findDate, parseDateRange } from "~profile/parse-date"
import { trimMarks } from "./dates-in-line"
import { placeholder } from "./lost-entries"
import { splitDegree } from "./read-education"
import { isDegreeLike, isPlaceLike, isSchoolLike } from "./role-words"

const longestPiece = 110
const degreeStart =
  /(?<=[\p{Ll}\d).]\s)(?<!\bSchool\s)(?=(?:Bachelor|Master|Associate|Doctor|Diploma|Certificate|High School Diploma|MBA|Ph\.?D|B\.?[AS]c?\.?\b|M\.?[AS]c?\.?\b|Licen|Técnico|Grado)(?![\p{L}]*\s+(?:in|of)\s+progress))/gu

/** The pieces of a section that lost its line breaks: what commas, colons, line breaks, dates and taken-out names part. */
function piecesOf(text: string): string[] {
  const pieces: string[] = []
  for (const line of text.replace(placeholder, "\n").split(/\n|(?<=\p{Ll}{2})\.\s+|\s*[,;:|•]\s*|\s+[–—-]\s+/u)) {
    let left = line
    for (let found = dateOf(left); found; found = dateOf(left)) {
      const at = left.indexOf(found)
      pieces.push(...left.slice(0, at).split(degreeStart), found)
      left = left.slice(at + found.length)
    }
    pieces.push(...left.split(degreeStart))
  }
  return pieces.map(trimMarks).filter(Boolean)
}

function dateOf(text: string): string | null {
  const quote = parseDateRange(text)?.quote ?? findDate(text)?.quote
  return quote && text.includes(quote) ? quote : null
}

function fieldFollows(text: string, degree: string): boolean {
  const after = text.slice(text.indexOf(degree) + degree.length)
  return / (?:of|in) /.test(degree) && /^\s*:\s*\p{Lu}\p{L}/u.test(after)
}

/**
 * Reads schools from a section that lost its line breaks: pieces are told by their words, and one that is already known begins the next
 * school. Returns how many were read.
 */
export function readLostEducation(text: string, builder: ProfileBuilder): number {
  let now: EducationParts & { done?: boolean } = {}
  let count = 0
  const close = () => {
    if (now.school || now.degree) {
      builder.education(now)
      count++
    }
    now = {}
  }
  for (const piece of piecesOf(text)) {
    if (piece.length > longestPiece) continue
    const date = dateOf(piece)
    if (date === piece) {
      if (now.dates) close()
      const range = parseDateRange(piece)
      const lone = findDate(piece)
      now.dates = range ?? (lone && { start: null, end: lone.date, quote: lone.quote })
    } else if (isSchoolLike(piece) && !/^(?:high school )?(?:diploma|certificate|ged)\b/i.test(piece)) {
      if (now.school) close()
      now.school = piece
    } else if (isDegreeLike(piece)) {
      if (now.degree) close()
      // "Associate of Occupational Studies: Culinary Arts" says its field after the colon.
      const isWhole = fieldFollows(text, piece)
      const { degree, field } = isWhole ? { degree: piece, field: null } : splitDegree(piece)
      now.degree = degree
      now.field = field
    } else if (now.degree && !now.field && !now.school && piece.length <= 60 && !isPlaceLike(piece) && /^\p{Lu}/u.test(piece))
      now.field = piece
  }
  close()
  return count
}
