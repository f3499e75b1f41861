import type { LineOfPost, PostStretch } from "../../post-line"
import type { Role, Qualification } from "../../role"
import { inSum } from "./line-fate"

/** Qualifications that an open question of the post is about. */
function asked({ questions }: Role): ReadonlySet<string> {
  const about = questions
    .filter(({ topic }) => topic === "unclear")
    .flatMap(({ qualificationId, options }) => [qualificationId ?? "", ...options.map(({ value }) => value)])
  return new Set(about)
}

function stretchNow(stretch: PostStretch, role: Role, ids: ReadonlySet<string>, open: ReadonlySet<string>): PostStretch {
  const qualificationIds = stretch.qualificationIds.filter(id => ids.has(id))
  const as = stretch.as.filter(one => (one === "qualification" ? qualificationIds.length > 0 : one !== "pay" || role.salary !== null))
  if (stretch.as.length > 0 && as.length === 0) return { ...stretch, fate: "left out", as, why: "by hand", qualificationIds }
  const isOpen =
    qualificationIds.some(id => open.has(id)) || (as.includes("remote") && role.questions.some(({ topic }) => topic === "remote"))
  return { ...stretch, as, qualificationIds, fate: stretch.fate === "unclear" && !isOpen ? "taken" : stretch.fate }
}

/**
 * The lines of a role's post as they stand: a line whose qualifications were all taken off the role is left out, and one that was asked about
 * is taken once the question is answered. Empty where the role comes from no post.
 */
export function linesNow(role: Role): LineOfPost[] {
  const ids = new Set(role.qualifications.map(({ id }) => id))
  const open = asked(role)
  return (role.lines ?? []).map(({ parts, ...line }) => {
    if (!parts) return stretchNow(line, role, ids, open)
    const now = parts.map(part => stretchNow(part, role, ids, open))
    return { ...inSum(line.text, now), parts: now }
  })
}

/** A stretch of the post as a reader sees it: a sentence of a line that has several, else the line. */
export interface ShownStretch {
  stretch: PostStretch
  line: number
  part: number | null
  /** Titles stand between the others, and count as none of them. */
  isTitle: boolean
}

/** The stretches that a reader sees one by one, in the order of the post. */
export function stretchesOf(lines: readonly LineOfPost[]): ShownStretch[] {
  return lines.flatMap((line, at): ShownStretch[] => {
    const own = line.parts?.map((stretch, part) => ({ stretch, part })) ?? [{ stretch: line, part: null }]
    return own.map(({ stretch, part }) => ({ stretch, line: at, part, isTitle: stretch.as.length === 1 && stretch.as[0] === "heading" }))
  })
}

/** Lines for qualifications that were read by other means than the rules: each stands with the line that its sentence of the post is on. */
export function linesFor(lines: readonly LineOfPost[], qualifications: readonly Qualification[]): LineOfPost[] {
  const fold = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase()
  const quotes = qualifications.map(({ id, quote }) => ({ id, quote: quote === null ? "" : fold(quote) }))
  const of = (stretch: PostStretch): PostStretch => {
    const words = fold(stretch.text.replace(/^[^\p{L}\p{N}]+/u, ""))
    const meets = (quote: string) => quote !== "" && words !== "" && (words.includes(quote) || quote.includes(words))
    const ids = quotes.filter(({ quote }) => meets(quote)).map(({ id }) => id)
    const others = stretch.as.filter(one => one !== "qualification" && (one !== "heading" || ids.length === 0))
    const { as, fate } = stretch
    if (ids.length > 0)
      return {
        ...stretch,
        as: ["qualification", ...others],
        fate: as.includes("qualification") ? fate : "taken",
        why: null,
        qualificationIds: ids
      }
    if (others.length === 0) return { ...stretch, as: [], fate: "left out", why: stretch.why ?? "nothing asked", qualificationIds: [] }
    return { ...stretch, as: others, qualificationIds: [] }
  }
  return lines.map(({ parts, ...line }) => (parts ? { ...inSum(line.text, parts.map(of)), parts: parts.map(of) } : of(line)))
}
