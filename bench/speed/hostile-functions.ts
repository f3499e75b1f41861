import { answerJson } from "~agent/models/answer-json"
import { foreignVoiceIn, identityIn, ungroundedIn } from "~agent/own-words"
import { languageOf } from "~agent/texts/language-of"
import { understandRequest } from "~agent/understand-request"
import { withoutContacts } from "~learning/patterns/contacts"
import { createNameStriker } from "~learning/patterns/strike-names"
import { emptyProfile } from "~profile/empty-profile"
import { foldText } from "~profile/fold-text"
import { parseDateRange } from "~profile/parse-date"
import { redactText } from "~profile/redact-text"
import { findAddress } from "~profile/to-software"
import { heardOf } from "~profile/voice/heard-of"
import { parseQualification } from "~role/criteria/parse-qualification"
import { splitRequirement } from "~role/criteria/split-requirement"
import { emptyRole } from "~role/intake/empty-role"
import { lintText } from "~role/lint/lint"
import { readPost } from "~role/post/read-post"
import { tokenise } from "~role/vocabulary/tokens"
import { readText } from "~sites/plain/read-text"

const profile = { ...emptyProfile(), name: "Marisol Quintanilla", about: "Writes Python." }
const striker = createNameStriker(["Marisol Quintanilla", "Ana Ferro"])
const context = { roleId: "role", personId: "ana", otherId: null, people: [], ofRole: ["ana"] }

/** Everything that a text from outside is handed to: a page, a file, a post, the line, a server's answer, a pack. */
export const functionsOverText: Readonly<Record<string, (text: string) => unknown>> = {
  answerJson,
  findAddress,
  foldText,
  foreignVoiceIn,
  heardOf: text => heardOf({ ...profile, about: text }),
  identityIn: text => identityIn(text, { profile }),
  languageOf,
  lintText,
  parseDateRange,
  parseQualification: text => parseQualification(text, "must", "q"),
  readPost: text => readPost({ title: null, text }),
  readText,
  redactText: text => redactText(text, { name: "Marisol Quintanilla" } as never),
  splitRequirement: text => splitRequirement(text),
  strikeNames: text => striker.clean(text),
  tokenise,
  understandRequest: text => understandRequest(text, context),
  ungroundedIn: text => ungroundedIn(text, { role: emptyRole, now: 0, profile }),
  withoutContacts
}
