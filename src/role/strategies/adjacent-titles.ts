import { fold } from "../vocabulary/tokens"
import { skillNames, titleNames } from "../vocabulary/vocabulary"
import { codeLanguagesOf } from "./code-languages"

/** A title beside one that shares neither a tool nor a skill with it is another job: at least so much has to be shared. */
const fewestShared = 1

/**
 * Families of titles whose people do much of the same work: wider and narrower ones, and those with the same wider title that are asked for the same
 * skills; nearest first. A title that names another code language or framework than those asked for is another job: a Java Developer is no Go Developer.
 *
 * @param skills names of the vocabulary that the role asks for: they tell which of a field's titles are near
 */
export function adjacentFamilies(families: readonly string[], skills: readonly string[]): string[] {
  const own = new Set(families)
  const asked = new Set([...skills, ...families.flatMap(name => titleNames.near(name))].map(fold))
  const isOfOtherCode = (title: string) => {
    const named = skillNames.index.findIn(title).map(({ name }) => name)
    const beside = titleNames.entries.get(title)?.near ?? []
    return named.some(name => !skills.includes(name) && codeLanguagesOf([name, ...beside]).length > 0)
  }
  const scored = new Map<string, number>()
  for (const other of titleNames.entries.values()) {
    if (own.has(other.name) || isOfOtherCode(other.name)) continue
    const isNarrower = other.wider.some(name => own.has(name))
    const isWider = families.some(name => titleNames.entries.get(name)?.wider.includes(other.name))
    const isSibling = families.some(name => titleNames.entries.get(name)?.wider.some(wide => other.wider.includes(wide)))
    const isNeighbour = families.some(name => titleNames.near(name).includes(other.name))
    if (!isNarrower && !isWider && !isSibling && !isNeighbour) continue
    const shared = titleNames.near(other.name).filter(name => asked.has(fold(name)) || own.has(name)).length
    const kin = (isNeighbour ? 3 : 0) + (isWider ? 2 : 0) + (isNarrower ? 2 : 0)
    if (kin === 0 && shared < fewestShared) continue
    scored.set(other.name, kin + shared)
  }
  return [...scored].sort(([, a], [, b]) => b - a).map(([name]) => name)
}
