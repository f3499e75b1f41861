import { FailureError } from "~messages/failure-error"
import { sentence, type Said, type Sentence } from "~sentence/sentence"
import type { TombstoneRow } from "~store/rows/request-rows"

const nothingChanged = sentence("failureNothingChanged")

/** The failures that handlers share, each with what to do. */
export const failures = {
  roleGone: () => fail(sentence("failRoleGone"), sentence("failRoleGoneNext")),
  roleClosed: () => fail(sentence("failRoleClosed"), sentence("failRoleClosedNext")),
  roleNotApproved: () => fail(sentence("failRoleNotApproved"), sentence("failRoleNotApprovedNext")),
  personGone: () => fail(sentence("failPersonGone"), sentence("failPersonGoneNext")),
  objected: () => fail(sentence("failObjected"), sentence("failObjectedNext")),
  questionGone: () => fail(sentence("failQuestionGone"), sentence("failQuestionGoneNext")),
  answerEmpty: () => fail(sentence("failAnswerEmpty"), sentence("failAnswerEmptyNext")),
  textEmpty: () => fail(sentence("failTextEmpty"), sentence("failTextEmptyNext")),
  qualificationGone: () => fail(sentence("failQualificationGone"), sentence("failQualificationGoneNext")),
  notEvaluated: () => fail(sentence("failNotEvaluated"), sentence("failNotEvaluatedNext")),
  patternGone: () => fail(sentence("failPatternGone"), sentence("failPatternGoneNext")),
  lineGone: () => fail(sentence("failLineGone"), sentence("failLineGoneNext")),
  nothingLeaves: () => fail(sentence("failNothingLeaves"), sentence("failNothingLeavesNext")),
  runGone: () => fail(sentence("failRunGone"), sentence("failRunGoneNext"))
}

/** That a page or a file is of somebody who asked to be erased, and when. */
export function erasedOn({ at }: TombstoneRow): Sentence {
  return sentence("textErasedOnRequest", { day: new Date(at).toISOString().slice(0, 10) })
}

/** A failure that will not go away by sending the same again. */
export function fail(what: Said, next: Said, kept = nothingChanged): FailureError {
  return new FailureError({ what, kept, next, retry: false })
}
