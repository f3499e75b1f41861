/**
 * What keeps, opens and reads the files of a pile, imported late and as a whole: archives, mail and tables bring libraries along that few
 * openings of the panel need. Pure code alone stands here, which is handed the store: a late part has its own copy of what it imports.
 */
export { fingerprintOf, guessColumns } from "~documents/pile/guess-columns"
export { readTable } from "~documents/pile/read-table"
export { filesOfEntries } from "./files-to-take"
export { keepFiles } from "./keep-files"
export { readVouched, readWaiting } from "./read-waiting"
