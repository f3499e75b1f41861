import { parseQualification } from "../../criteria/parse-qualification"
import type { LineOfPost, PostStretch } from "../../post-line"
import type { Role, Qualification } from "../../role"
import { fold } from "../../vocabulary/tokens"
import { bulletMark } from "../layout/heading"
import { inSum } from "./line-fate"
import { qualificationParts } from "../parts"
import { plainText } from "../layout/plain-text"
import { clausesOf, kindOf } from "../wording/weigh"
import { asSentence, clean } from "../wording/wording"

/** One line of a role's post, or one sentence of it where `part` is not null; both count from 0. */
export interface LinePlace {
  line: number
  part: number | null
}

function stretchAt({ lines = [] }: Role, { line, part }: LinePlace): PostStretch | null {
  const found = lines[line]
  return (part === null ? (found?.parts ? null : found) : found?.parts?.[part]) ?? null
}

function withStretch(lines: readonly LineOfPost[], { line, part }: LinePlace, changed: PostStretch): LineOfPost[] {
  return lines.map((one, at) => {
    if (at !== line) return one
    if (part === null) return { ...one, ...changed }
    const parts = (one.parts ?? []).map((other, index) => (index === part ? changed : other))
    return { ...inSum(one.text, parts), parts }
  })
}

/** The qualifications that a line makes by itself, whatever the reading of the post made of it; at least one. */
function qualificationsOf({ text, kind: weight }: PostStretch, newId: () => string): Qualification[] {
  const words = plainText(text).text.replace(bulletMark, "").replace(/\s+/g, " ").trim()
  const block = { section: weight ?? ("open" as const), heading: null, bullet: true, start: 0, end: words.length }
  const sentences = clausesOf(words).flatMap(clause => {
    const { kind } = kindOf(clause, block)
    return qualificationParts(clean(clause), kind).map(part => ({ kind, words: clean(part) }))
  })
  const said = sentences.filter(({ words: sentence }) => /[\p{L}\p{N}]/u.test(sentence))
  const all = said.length > 0 ? said : [{ kind: "must" as const, words: words === "" ? text : words }]
  return all.map(({ kind, words: sentence }) => ({ ...parseQualification(asSentence(sentence, kind), kind, newId()), quote: text }))
}

/** Takes a line that was left out: it becomes a qualification, or several. A role without that line, or that has it, comes back as it is. */
export function takeLine(role: Role, place: LinePlace, newId: () => string): Role {
  const stretch = stretchAt(role, place)
  const present = new Set(role.qualifications.map(({ id }) => id))
  if (stretch === null || stretch.qualificationIds.some(id => present.has(id))) return role
  const added: Qualification[] = []
  const ids = qualificationsOf(stretch, newId).map(made => {
    const same = [...role.qualifications, ...added].find(({ kind, text }) => kind === made.kind && fold(text) === fold(made.text))
    if (!same) added.push(made)
    return same?.id ?? made.id
  })
  const others = stretch.as.filter(one => one !== "qualification" && one !== "heading" && (one !== "pay" || role.salary !== null))
  const taken: PostStretch = { ...stretch, fate: "taken", as: ["qualification", ...others], why: null, qualificationIds: [...new Set(ids)] }
  return { ...role, qualifications: [...role.qualifications, ...added], lines: withStretch(role.lines ?? [], place, taken) }
}

/** Leaves out a line that was taken: its qualifications go, with what was asked and found about them, and its pay. */
export function leaveLine(role: Role, place: LinePlace): Role {
  const stretch = stretchAt(role, place)
  if (stretch === null || !stretch.as.some(one => one === "qualification" || one === "pay")) return role
  const gone = new Set(stretch.qualificationIds)
  const stays = (id: string | null) => id === null || !gone.has(id)
  const as = stretch.as.filter(one => one !== "qualification" && one !== "pay")
  const left: PostStretch = { ...stretch, as, qualificationIds: [], ...(as.length > 0 ? {} : { fate: "left out", why: "by hand" }) }
  return {
    ...role,
    salary: stretch.as.includes("pay") ? null : role.salary,
    qualifications: role.qualifications.filter(({ id }) => !gone.has(id)),
    questions: role.questions.filter(({ qualificationId }) => stays(qualificationId)),
    findings: role.findings.filter(({ qualificationId }) => stays(qualificationId)),
    lines: withStretch(role.lines ?? [], place, left)
  }
}
