import "~ui/redaction"

/**
 * What makes the forms of a hand-over and reads what comes back, imported late and as a whole: few openings of the panel need it. Pure code alone
 * stands here, which is handed texts and a digest: a late part has its own copy of what it imports.
 */
export { noteMark } from "~connectors/note-mark"
export { handedOrder, makeHandOver } from "~handover/make-hand-over"
export { writePage } from "~handover/page/write-page"
export { writeRichText } from "~handover/page/write-rich-text"
export { readAnswers, seemsAnswers } from "~handover/read-answers"
export { writeEvidenceNote } from "~handover/write-evidence-note"
export { writeNote } from "~handover/write-note"
export { redactText } from "~profile/redact-text"
export { peopleCsv } from "~store/people/people-csv"
