/** Words of a text, folded for comparison, with where each stands in the original. Parallel arrays, because every profile passes through here. */
export interface Tokens {
  text: string
  /** Lower case, without diacritics, plural s taken off. */
  words: string[]
  /** The same word has the same number, from 1; 0 for a word that came after the table was full. */
  ids: number[]
  starts: number[]
  ends: number[]
}

const enum Kind {
  other = 0,
  word = 1,
  suffix = 2
}

const asciiKinds = new Uint8Array(128)
for (let code = 48; code <= 57; code++) asciiKinds[code] = Kind.word
for (let code = 65; code <= 90; code++) asciiKinds[code] = Kind.word
for (let code = 97; code <= 122; code++) asciiKinds[code] = Kind.word
asciiKinds[0x2b] = Kind.suffix
asciiKinds[0x23] = Kind.suffix

function isWordCode(code: number): boolean {
  if (code < 128) return asciiKinds[code] === Kind.word
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return code === 0xaa || code === 0xb5 || code === 0xba
  return !((code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x303f) || (code >= 0xff00 && code <= 0xff0f))
}

const marks = /\p{M}+/gu

function foldWord(raw: string): string {
  let word = raw.toLowerCase()

  if (/[^\x00-\x7f]/.test(word)) word = word.normalize("NFD").replace(marks, "").replace(/ß/g, "ss").replace(/ł/g, "l").replace(/ø/g, "o")
  const length = word.length
  if (word.charCodeAt(length - 1) !== 0x73) return word
  if (length > 4 && word.endsWith("ies")) return word.slice(0, -3) + "y"
  return length > 3 && word.endsWith("s") && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

/**
 * Every spelling that was met, with its folded word, found by its characters where they stand: no text is cut out for a word that is known.
 * Pages bring new words for ever and the table must not grow with them; the first ones are the common ones, so the late ones do without.
 */
export const mostWordIds = 60_000
const slots = new Int32Array(1 << 17)
const hashes: number[] = [0]
const spellings: string[] = [""]
const foldedWords: string[] = [""]

/** The hash of a word's characters, for where it is not worked out while the word is cut. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}

/** The number of the word at `[start, end)`, whose hash is given; 0 where it is new and the table is full. */
function idOf(text: string, start: number, end: number, hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (slots.length - 1)
  for (;;) {
    const id = slots[slot]!
    if (id === 0) break
    if (hashes[id] === hash && isAt(spellings[id]!, text, start, end)) return id
    slot = (slot + 1) & (slots.length - 1)
  }
  if (spellings.length > mostWordIds) return 0
  const spelling = text.slice(start, end)
  slots[slot] = spellings.length
  hashes.push(hash)
  foldedWords.push(foldWord(spelling))
  return spellings.push(spelling) - 1
}

function isAt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false
  for (let at = 0; at < spelling.length; at++) if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** Between two words of one term: at most three of these, and a full stop only inside a word (Node.js). */
function isGlue(text: string, from: number, to: number): boolean {
  const length = to - from
  if (length === 0) return true
  if (length > 3) return false
  let newlines = 0
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (
      code === 0x20 ||
      code === 0xa0 ||
      code === 0x2d ||
      code === 0x2f ||
      code === 0x26 ||
      code === 0x27 ||
      code === 0x2019 ||
      code === 0x5f
    )
      continue
    if (code === 0x2011 || code === 0x2010) continue
    if (code === 0x2e && length === 1) continue
    if (code === 0x0a && ++newlines === 1) continue
    return false
  }
  return true
}

/** Whether a term may run on from the word before `at`: only a space, hyphen, slash, dot or ampersand stands between. */
export function isGlued(tokens: Tokens, at: number): boolean {
  return at > 0 && at < tokens.words.length && isGlue(tokens.text, tokens.ends[at - 1]!, tokens.starts[at]!)
}

export function tokenise(text: string): Tokens {
  const words: string[] = []
  const ids: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const length = text.length
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    const start = at
    // ".NET": a dot that opens a word belongs to it.
    if (code === 0x2e && at + 1 < length && isWordCode(text.charCodeAt(at + 1)) && (at === 0 || /[\s(,/]/.test(text[at - 1] ?? ""))) at++
    else if (!isWordCode(code)) {
      at++
      continue
    }
    let hash = 0
    for (let done = start; done <= at; done++) hash = Math.imul(hash ^ text.charCodeAt(done), 0x01000193)
    at++
    for (; at < length; at++) {
      const next = text.charCodeAt(at)
      if (!isWordCode(next)) break
      hash = Math.imul(hash ^ next, 0x01000193)
    }
    const letters = at
    for (; at < length; at++) {
      const next = text.charCodeAt(at)
      if (next !== 0x2b && next !== 0x23) break
    }
    // "5+" is a number of years, "C++" a name.
    if (at - start > 1 && text.charCodeAt(at - 1) === 0x2b && text.charCodeAt(start) <= 57) while (text.charCodeAt(at - 1) === 0x2b) at--
    if (at <= start) at = start + 1
    const id = idOf(text, start, at, at === letters ? hash : hashOf(text, start, at))
    ids.push(id)
    words.push(id === 0 ? foldWord(text.slice(start, at)) : foldedWords[id]!)
    starts.push(start)
    ends.push(at)
  }
  return { text, words, ids, starts, ends }
}

const asciiWord = /^[A-Za-z\d]+(?=$|[ /-])/

/** The first word of a term, folded as `tokenise` folds it, without remembering it; null where there is none. */
export function firstWord(text: string): string | null {
  const simple = asciiWord.exec(text)
  return simple ? foldWord(simple[0]) : (tokenise(text).words[0] ?? null)
}

/** The folded words of a phrase, joined: the form in which phrases are compared. */
export function fold(text: string): string {
  return tokenise(text).words.join(" ")
}
