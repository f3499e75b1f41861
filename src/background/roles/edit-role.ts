import { changedByHand } from "~learning/preferences/learned-marks"
import { isSame } from "~profile/is-same"
import { parseQualification } from "~role/criteria/parse-qualification"
import { settleQuestions } from "~role/intake/settle-questions"
import type { Qualification, QualificationKind, Role } from "~role/role"
import type { LinePlace } from "~role/post/lines/take-line"
import postReading from "~role/post-reading"
import type { RoleEdit } from "~role/role-edit"
import { sentence } from "~sentence/sentence"
import { fail, failures } from "../failures"
import { refuseLong, refuseWording } from "./check-wording"

/**
 * A role with these changes made, one after the other. Dropping what is gone changes nothing: the same request may come twice.
 *
 * @throws FailureError where words may not be used to judge people, are empty or too long, or where a qualification is gone
 */
export function editRole(role: Role, edits: readonly RoleEdit[], newId: () => string): Role {
  return edits.reduce((before, edit) => editOnce(before, edit, newId), role)
}

function editOnce(role: Role, edit: RoleEdit, newId: () => string): Role {
  switch (edit.do) {
    case "add":
      return addQualification(role, edit.text, edit.to, newId)
    case "drop":
      return dropQualification(role, edit.qualificationId)
    case "put":
      return putQualification(role, edit.qualification, edit.at)
    case "move":
      return changeQualification(role, edit.qualificationId, { kind: edit.to })
    case "takeLine":
      return takeFromPost(role, edit, newId)
    case "leaveLine":
      return postReading().leaveLine(role, edit)
    case "putLine":
      return { ...role, salary: edit.salary, lines: (role.lines ?? []).map((line, at) => (at === edit.at ? edit.line : line)) }
    case "reword":
      return changeQualification(role, edit.qualificationId, { text: edit.text, kind: edit.to })
  }
}

/** The edits that lead from `after` back to `before`, as far as their qualifications and the lines of the post go; empty where they are the same. */
export function editsBack(before: Role, after: Role): RoleEdit[] {
  const known = new Map(before.qualifications.map(one => [one.id, one]))
  const now = new Map(after.qualifications.map(one => [one.id, one]))
  const drops = after.qualifications.filter(one => !known.has(one.id)).map((one): RoleEdit => ({ do: "drop", qualificationId: one.id }))
  const puts = before.qualifications.flatMap((qualification, at): RoleEdit[] => {
    const other = now.get(qualification.id)
    return other !== undefined && isSame(other, qualification) ? [] : [{ do: "put", qualification, at }]
  })
  const linesBefore = before.lines ?? []
  const lines = linesBefore.flatMap((line, at): RoleEdit[] =>
    isSame(line, after.lines?.[at]) ? [] : [{ do: "putLine", at, line, salary: before.salary }]
  )
  return [...drops, ...puts, ...lines]
}

/** What a line of the post becomes is held to the same rules as what is written by hand. */
function takeFromPost(role: Role, place: LinePlace, newId: () => string): Role {
  const known = new Set(role.qualifications)
  const taken = postReading().takeLine(role, place, newId)
  const added = taken.qualifications.filter(one => !known.has(one))
  for (const { text } of added) refuseLong(text)
  return added.reduce((checked, { id }) => refuseWording(checked, id), taken)
}

/** Adds a qualification in the recruiter's words; one with the same words and kind is not added twice. */
export function addQualification(role: Role, text: string, kind: QualificationKind, newId: () => string): Role {
  const words = wordsOf(text)
  if (role.qualifications.some(qualification => qualification.kind === kind && qualification.text.toLowerCase() === words.toLowerCase())) {
    return role
  }
  const added = parseQualification(words, kind, newId())
  return refuseWording({ ...role, qualifications: [...role.qualifications, added] }, added.id)
}

interface QualificationChange {
  text?: string | undefined
  kind?: QualificationKind | undefined
}

/** Other words, another kind, or both; what preferences had set of it is the recruiter's now. */
function changeQualification(role: Role, qualificationId: string, { text, kind }: QualificationChange): Role {
  const before = role.qualifications.find(qualification => qualification.id === qualificationId)
  if (!before) throw failures.qualificationGone()
  const words = wordsOf(text ?? before.text)
  const edited: Qualification =
    words === before.text
      ? { ...before, kind: kind ?? before.kind }
      : { ...parseQualification(words, kind ?? before.kind, before.id), quote: before.quote }
  const changed = changedByHand(before, edited)
  const qualifications = role.qualifications.map(qualification => (qualification === before ? changed : qualification))
  const settled = settleQuestions({ ...role, qualifications }, qualificationId, { kind: kind !== undefined, words: words !== before.text })
  return refuseWording(settled, qualificationId)
}

function dropQualification(role: Role, qualificationId: string): Role {
  return {
    ...role,
    qualifications: role.qualifications.filter(qualification => qualification.id !== qualificationId),
    questions: role.questions.filter(question => question.qualificationId !== qualificationId),
    findings: role.findings.filter(finding => finding.qualificationId !== qualificationId)
  }
}

function putQualification(role: Role, qualification: Qualification, at: number): Role {
  const isThere = role.qualifications.some(({ id }) => id === qualification.id)
  const qualifications = isThere
    ? role.qualifications.map(one => (one.id === qualification.id ? qualification : one))
    : role.qualifications.toSpliced(at, 0, qualification)
  return refuseWording({ ...role, qualifications }, qualification.id)
}

function wordsOf(text: string): string {
  const words = text.replace(/\s+/g, " ").trim()
  if (words === "") throw fail(sentence("failQualificationEmpty"), sentence("failQualificationEmptyNext"))
  refuseLong(words)
  return words
}
