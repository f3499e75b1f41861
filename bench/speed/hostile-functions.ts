import { answerJson } from "~agent/models/answer/answer-json"
import { foreignVoiceIn, identityIn, ungroundedIn } from "~agent/own-words"
import { documentLimits } from "~documents/document-limits"
import { linesOfPart } from "~documents/word/docx-parts"
import { partSeen } from "~documents/word/docx-unseen"
import { withTextBoxes } from "~documents/word/docx-text-boxes"
import { holdMarkup } from "~documents/word/hold-markup"
import { textOfHtml } from "~documents/html/html-lines"
import { withoutHidden } from "~documents/html/without-hidden"
import { textOfRtf } from "~documents/rtf-text"
import { isUnreadable } from "~documents/unreadable-document"
import { languageOf } from "~agent/texts/language-of"
import { understandLine, type LineContext } from "~agent/requests/understand"
import { withoutContacts } from "~learning/patterns/contacts"
import { createNameStriker } from "~learning/patterns/strike-names"
import type { DocumentLine } from "~profile/document-line"
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
import { xmlTree } from "~sites/plain/europass/xml-tree"
import { readText } from "~sites/plain/read-text"

const profile = { ...emptyProfile(), name: "Marisol Quintanilla", about: "Writes Python." }
const striker = createNameStriker(["Marisol Quintanilla", "Ana Ferro"])
const context: LineContext = {
  role: { qualifications: [parseQualification("5 years of Python", "must", "q")] },
  people: [{ id: "ana", name: "Ana Ferro" }],
  personId: "ana",
  otherId: null,
  marked: []
}

/** The text as lines of a file with the geometry of LinkedIn's, so that its reader takes them. */
function placed(text: string): DocumentLine[] {
  const sizes = [26, 12, 15.8, 12, 11.5, 10.5, 10.5, 10.5]
  return text
    .split("\n")
    .slice(0, 20_000)
    .map((line, index) => ({
      text: line,
      page: Math.floor(index / 50),
      x: 224,
      end: 560,
      y: (index % 50) * 14,
      size: sizes[Math.min(index, sizes.length - 1)] ?? 10.5,
      bold: false,
      column: "main",
      gap: 14
    }))
}

/** Everything that a text from outside is handed to: a page, a file, a post, the line, a server's answer, a pack. */
export const functionsOverText: Readonly<Record<string, (text: string) => unknown>> = {
  answerJson,
  "docx: hold, hidden runs, text boxes, lines": text => {
    const xml = `<w:document>${text}</w:document>`
    try {
      holdMarkup(xml, documentLimits, { elements: documentLimits.elements, paragraphs: documentLimits.paragraphs })
    } catch (error) {
      if (!isUnreadable(error)) throw error
      return
    }
    return linesOfPart(withTextBoxes(partSeen(xml, new Set()).xml))
  },
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
  "readText, with places": text => readText(text, "a.pdf", placed(text)),
  readText,
  redactText: text => redactText(text, { name: "Marisol Quintanilla" } as never),
  splitRequirement: text => splitRequirement(text),
  strikeNames: text => striker.clean(text),
  textOfHtml,
  textOfRtf: text => textOfRtf(`{\\rtf1 ${text}`),
  tokenise,
  xmlTree,
  understandLine: text => understandLine(text, context),
  ungroundedIn: text => ungroundedIn(text, { role: emptyRole, now: 0, profile }),
  withoutHidden: text => withoutHidden(text),
  withoutContacts
}
