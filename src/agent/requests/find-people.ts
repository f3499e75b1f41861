import { idleWords } from "./lexicon"
import { foldWord, isNearly, saidWords, type SaidWord } from "./said-words"

export interface NamedPerson {
  id: string
  name: string
}

/** Somebody who is spoken of: one person, or several who may be meant; `from` to `to` are the words. */
export interface SpokenOf {
  people: NamedPerson[]
  from: number
  to: number
}

/** Makes the people of a role ready to be found by any part of their names, whatever the case, without accents, with a slip of the pen. */
export function peopleFinder(people: readonly NamedPerson[]): (words: readonly SaidWord[]) => SpokenOf[] {
  const byWord = new Map<string, NamedPerson[]>()
  for (const person of people) {
    for (const word of new Set(saidWords(person.name).map(one => one.word))) byWord.set(word, [...(byWord.get(word) ?? []), person])
  }
  const exactly = (said: SaidWord, at: number): NamedPerson[] => {
    const found = byWord.get(said.word) ?? []
    // "will" and "de" are names too: only where they are written so, and not as the first word of all.
    return found.length > 0 && idleWords.has(said.word) && (at === 0 || !isCapitalised(said.raw)) ? [] : found
  }
  const nearly = (said: SaidWord): NamedPerson[] => {
    if (said.word.length < 4 || idleWords.has(said.word)) return []
    return [...new Set([...byWord].flatMap(([word, found]) => (word.length >= 4 && isNameSlip(word, said.word) ? found : [])))]
  }
  return words => {
    const exact = words.map(exactly)
    const found = words.map((said, at) => (exact[at]!.length > 0 ? exact[at]! : isCapitalised(said.raw) ? nearly(said) : []))
    const mentions: SpokenOf[] = []
    found.forEach((persons, at) => {
      const last = mentions.at(-1)
      if (persons.length === 0) return
      const both = last?.to === at ? last.people.filter(person => persons.includes(person)) : []
      if (last && both.length > 0) {
        last.people = both
        last.to = at + 1
      } else mentions.push({ people: persons, from: at, to: at + 1 })
    })
    return withJoints(mentions, words)
  }
}

/** "Will De Groot": a small word of a name stands between two of its parts. */
function withJoints(mentions: readonly SpokenOf[], words: readonly SaidWord[]): SpokenOf[] {
  return mentions.reduce<SpokenOf[]>((kept, mention) => {
    const last = kept.at(-1)
    const between = last ? words.slice(last.to, mention.from) : []
    const both = last ? last.people.filter(person => mention.people.includes(person)) : []
    const isOne =
      last !== undefined &&
      both.length > 0 &&
      between.length <= 2 &&
      between.every(({ word }) => both.some(({ name }) => foldWord(name).includes(word)))
    if (isOne) kept.splice(-1, 1, { people: both, from: last.from, to: mention.to })
    else kept.push(mention)
    return kept
  }, [])
}

function isNameSlip(name: string, said: string): boolean {
  return name[0] === said[0] && Math.abs(name.length - said.length) <= 1 && isNearly(name, said)
}

export function isCapitalised(raw: string): boolean {
  return /^\p{Lu}/u.test(raw)
}
