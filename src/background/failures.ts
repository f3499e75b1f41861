import { FailureError } from "~messages/failure-error"
import { sentence, type Said } from "~sentence/sentence"

const nothingChanged = sentence("failureNothingChanged")

/** The failures that handlers share, each with what to do. */
export const failures = {
  roleGone: () => fail(sentence("failRoleGone"), sentence("failRoleGoneNext")),
  roleClosed: () => fail(sentence("failRoleClosed"), sentence("failRoleClosedNext")),
  roleNotApproved: () => fail(sentence("failRoleNotApproved"), sentence("failRoleNotApprovedNext")),
  personGone: () => fail(sentence("failPersonGone"), sentence("failPersonGoneNext")),
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

/** A failure that will not go away by sending the same again. */
export function fail(what: Said, next: Said, kept = nothingChanged): FailureError {
  return new FailureError({ what, kept, next, retry: false })
}
