// Rows that are made of others and can be made anew: no export carries them.

/** The words of an evaluation's verdicts, for lists: made of the evaluation whenever it is written (people/verdict-words.ts). */
export interface VerdictWordsRow {
  roleId: string
  personId: string
  roleVersion: number
  at: number
  /** The ids of the qualifications, a line each. */
  qualifications: string
  /** One letter for each qualification. */
  words: string
}

/** A person who was read lately, with the different words of their reading, a line each: for the search (people/search). */
export interface SearchWaitingRow {
  personId: string
  captureId: string
  words: string
}

/** Some hundred people with their words: `places` holds, from `starts[n]` on, the places in `personIds` of those who have the nth of `terms`. */
export interface SearchPackRow {
  pack: number
  personIds: string[]
  captureIds: string[]
  /** In order, a line each. */
  terms: string
  starts: Uint32Array
  places: Uint16Array
}
