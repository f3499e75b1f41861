import { acrossScripts, foldName } from "./fold-name"
import { findName } from "./find-name"
import { nameFormsOf, nameWord, type NameForms } from "./name-forms"
import { nameTitles, ordinaryWords, particles } from "./name-words"

/** A stretch of a text in which somebody is named. Offsets are UTF-16 code units. */
export interface NamedStretch {
  from: number
  to: number
  /** It is one word, and nothing beside it (a title, another part of the name) says that a name is meant. */
  isAlone: boolean
  /** The word is an ordinary one, or of a language: it is a name here because it is written as one. */
  isOrdinary: boolean
  /** Its words, folded (fold-name.ts), without titles and particles. */
  words: readonly string[]
}

/** Letters by which it is looked up whose name a word may be: every form of a name begins as one of its parts does. */
const beginning = 3
/** What is looked at around a word that may be a name: titles, initials, a maiden name. In UTF-16 code units. */
const around = 160

type Index = ReadonlyMap<string, readonly NameForms[]>
const indexes = new WeakMap<readonly string[], Index>()

/**
 * Every stretch of a text in which one of some people is named: the whole name in any order and case, parts of it, short forms, other cases,
 * logins and scripts. Of thousands of names only those are tried of which the text has a word's beginning. In order; stretches of several people
 * may overlap.
 */
export function findMentions(text: string, names: readonly string[]): NamedStretch[] {
  const index = indexes.get(names) ?? indexOf(names)
  indexes.set(names, index)
  const places = new Map<NameForms, { from: number; to: number }[]>()
  for (const match of text.matchAll(nameWord)) {
    for (const forms of candidatesFor(match[0], index)) {
      const windows = places.get(forms) ?? []
      places.set(forms, windows)
      const last = windows.at(-1)
      const [from, to] = [Math.max(0, match.index - around), Math.min(text.length, match.index + match[0].length + around)]
      if (last && from <= last.to) last.to = to
      else windows.push({ from, to })
    }
  }
  const found = [...places].flatMap(([forms, windows]) =>
    windows.flatMap(window =>
      findName(text.slice(window.from, window.to), forms).flatMap(hit => mentionsAt(text, window.from + hit.from, window.from + hit.to))
    )
  )
  return found.sort((a, b) => a.from - b.from)
}

function indexOf(names: readonly string[]): Index {
  const index = new Map<string, NameForms[]>()
  for (const name of new Set(names)) {
    const forms = nameFormsOf(name)
    if (forms === null) continue
    const { parts, written, nicknames, stems, joined, across, weak } = forms
    const words = [...parts, ...[...written].map(foldName), ...nicknames, ...stems, ...joined, ...across, ...weak]
    const begins = [...words.map(word => word.slice(0, beginning)), ...forms.glued.map(part => part.slice(0, 1))]
    // Short parts and those behind a particle of other scripts have no beginning of that length.
    for (const begin of new Set(begins)) index.set(begin, [...(index.get(begin) ?? []), forms])
  }
  return index
}

function candidatesFor(word: string, index: Index): Set<NameForms> {
  const found = new Set<NameForms>()
  for (const piece of [word, ...word.split(/['’ʼ`´]/u)]) {
    const folded = foldName(piece)
    for (const begin of [folded.slice(0, beginning), folded.slice(1, 1 + beginning), acrossScripts(folded).slice(0, beginning)]) {
      for (const forms of index.get(begin) ?? []) found.add(forms)
    }
  }
  // Scripts that write no spaces: a name may stand anywhere in what looks like one word.
  if (/[^\u0000-\u052f]/u.test(word)) for (const letter of new Set(word)) for (const forms of index.get(letter) ?? []) found.add(forms)
  return found
}

/** A hit of `findName` as what is named in it: "Ana's Ruby" is her, and something of hers. */
function mentionsAt(text: string, from: number, to: number): NamedStretch[] {
  const owner = /['’]s\s+/u.exec(text.slice(from, to))
  const found = owner
    ? [mentionAt(text, from, from + owner.index), ...mentionsAt(text, from + owner.index + owner[0].length, to)]
    : [mentionAt(text, from, to)]
  return found.filter(({ words }) => words.length > 0)
}

function mentionAt(text: string, from: number, to: number): NamedStretch {
  const all = [...text.slice(from, to).matchAll(nameWord)].map(([word]) => foldName(word))
  const words = all.filter(word => !nameTitles.has(word) && !particles.has(word))
  return {
    from,
    to,
    isAlone: all.length < 2,
    isOrdinary: words.every(word => ordinaryWords.has(word)),
    words
  }
}
