import { withoutLevel } from "../parse/level"
import type { DraftRole } from "../role"
import { skills, titleNames } from "../vocabulary/vocabulary"

const most = 6

/**
 * Skills that a role of this title usually asks for (must), or that stand near those it asks for already (nice), most likely first.
 * What the role names already is left out.
 */
export function suggestSkills(role: DraftRole, kind: "must" | "nice"): string[] {
  const named = role.qualifications.flatMap(({ criterion }) =>
    criterion?.type === "skill" || criterion?.type === "certificate" ? criterion.anyOf : []
  )
  const families = role.title === null ? [] : titleNames.index.findIn(withoutLevel(role.title)).map(({ name }) => name)
  const typical = families.flatMap(family => {
    const entry = titleNames.entries.get(family)
    return [...(entry?.near ?? []), ...(entry?.wider ?? []).flatMap(wider => titleNames.entries.get(wider)?.near ?? [])]
  })
  const inTitle = role.title === null ? [] : skills.index.findIn(role.title).map(({ name }) => name)
  const near = [...named, ...inTitle].flatMap(name => skills.near(name))
  const pool = kind === "must" ? [...inTitle, ...typical, ...near] : [...near, ...typical]
  return [...new Set(pool)].filter(name => !named.includes(name)).slice(0, most)
}
