/**
 * What opens the files of a pile, imported late and as a whole: archives, mail and tables bring libraries along that few openings of the panel
 * need. Pure code alone stands here: a late part has its own copy of what it imports.
 */
export { kindOfDocument } from "~documents/document-kind"
export { sourceOfBlob } from "~documents/pile/byte-source"
export { fingerprintOf, guessColumns } from "~documents/pile/guess-columns"
export { columnFields } from "~documents/pile/column-names"
export { kindOfFile, openContainer } from "~documents/pile/open-container"
export { rowsOf } from "~documents/pile/open-pile"
export { marksOf } from "~documents/pile/person-marks"
export { readTable } from "~documents/pile/read-table"
export { textOfTable } from "~documents/pile/table-text"
