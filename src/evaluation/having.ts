import { skillNames } from "~role/vocabulary/vocabulary"

const having = new Map<string, readonly string[]>()
const beside = new Map<string, readonly string[]>()

/** The skills that somebody who has one of them shows the wanted one by: itself and all below it. Looked for once for each name. */
export function namesHaving(wanted: string): readonly string[] {
  let names = having.get(wanted)
  if (names === undefined) {
    names = [...skillNames.entries.keys()].filter(name => skillNames.implies(name, wanted))
    having.set(wanted, names)
  }
  return names
}

/** The neighbours of a skill, nearest first. */
export function namesBeside(wanted: string): readonly string[] {
  let names = beside.get(wanted)
  if (names === undefined) {
    names = skillNames.near(wanted)
    beside.set(wanted, names)
  }
  return names
}
