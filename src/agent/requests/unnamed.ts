import { peopleFinder, type NamedPerson } from "./find-people"
import { saidWords } from "./said-words"

/** A sentence with P1, P2 … in the place of people of the role, and who they are, in that order. Whoever may be several people stays as written. */
export function unnamed(text: string, people: readonly NamedPerson[]): { text: string; people: NamedPerson[] } {
  const words = saidWords(text)
  const named: NamedPerson[] = []
  let unnamedText = ""
  let at = 0
  for (const mention of peopleFinder(people)(words)) {
    const [one, more] = mention.people
    if (!one || more) continue
    if (!named.includes(one)) named.push(one)
    unnamedText += `${text.slice(at, words[mention.from]!.start)}P${named.indexOf(one) + 1}`
    at = words[mention.to - 1]!.end
  }
  return { text: unnamedText + text.slice(at), people: named }
}
