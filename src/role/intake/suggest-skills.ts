import { withoutLevel } from "../parse/level"
import type { Role } from "../role"
import { skillNames, titleNames } from "../vocabulary/vocabulary"

const most = 6

/**
 * Skills that a role of this title usually asks for (must), or that stand near those it asks for already (nice), most likely first.
 * What the role names already is left out.
 */
export function suggestSkills(role: Role, kind: "must" | "nice"): string[] {
  const named = role.qualifications.flatMap(({ criterion }) =>
    criterion?.type === "skill" || criterion?.type === "certificate" ? criterion.anyOf : []
  )
  const families = role.title === null ? [] : titleNames.index.findIn(withoutLevel(role.title)).map(({ name }) => name)
  const typical = families.flatMap(family => {
    const entry = titleNames.entries.get(family)
    return [...(entry?.near ?? []), ...(entry?.wider ?? []).flatMap(wider => titleNames.entries.get(wider)?.near ?? [])]
  })
  const inTitle = role.title === null ? [] : skillNames.index.findIn(role.title).map(({ name }) => name)
  const near = [...named, ...inTitle].flatMap(name => skillNames.near(name))
  const pool = kind === "must" ? [...inTitle, ...typical, ...near] : [...near, ...typical]
  return [...new Set(pool)].filter(name => !named.includes(name)).slice(0, most)
}
