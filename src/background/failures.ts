import { FailureError } from "~messages/failure-error"

const nothingChanged = "Nothing was changed."

/** The failures that handlers share, each with what to do. */
export const failures = {
  roleGone: () => fail("This role is not there any more.", "Choose another role or start a new one."),
  roleClosed: () => fail("This role is closed, so it does not change.", "Keep it as a pattern, or start a new role from it."),
  roleNotApproved: () => fail("This role is not approved yet, so nobody is evaluated for it.", "Approve the role on its card first."),
  personGone: () => fail("This person is not stored, or was erased.", "Open the profile again and read it."),
  questionGone: () => fail("This question was not asked, or its role has changed.", "Answer the question that is open now."),
  answerEmpty: () => fail("The answer is empty.", "Choose a button or write a few words."),
  textEmpty: () => fail("There is no text to start from.", "Paste the job post, or start blank."),
  qualificationGone: () => fail("This qualification is not part of the role any more.", "Look at the role's card for those it has."),
  notEvaluated: () => fail("There is no verdict on this qualification yet.", "Wait for the evaluation, or start it again."),
  patternGone: () => fail("This pattern is not there any more.", "Choose another pattern or start blank."),
  lineGone: () => fail("This line is not there any more.", "Reload the panel."),
  runGone: () => fail("This run is not there any more.", "Start it again from the role or the person.")
}

/** A failure that will not go away by sending the same again. */
export function fail(what: string, next: string, kept = nothingChanged): FailureError {
  return new FailureError({ what, kept, next, retry: false })
}
