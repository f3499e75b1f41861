// A note carries our own id, so that a second try finds the first one: vendors have no other key by which they would refuse a double.

const mark = /\bcandor:([a-z0-9][a-z0-9-]{5,79})\b/g

/** The line that ends a note. @param id letters, digits and hyphens, 6 to 80 of them, chosen once for a note and kept with its draft */
export function noteMark(id: string): string {
  return `candor:${id}`
}

/** The id that a note carries, which is its last: a text that is quoted in it may hold another. Null where it carries none. */
export function noteIdIn(text: string): string | null {
  return [...text.matchAll(mark)].at(-1)?.[1] ?? null
}

/** A note's text with its mark as the last line. */
export function withNoteMark(text: string, id: string): string {
  return `${text.trimEnd()}\n\n${noteMark(id)}`
}

/** Whether a note, which the vendor may hold as HTML, carries this id. */
export function carriesMark(text: string, id: string): boolean {
  return noteIdIn(text) === id
}
