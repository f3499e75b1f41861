import type { Criterion } from "~role/criterion"
import { compareLevels, levelOfTitle } from "~role/parse/level"
import { fold } from "~role/vocabulary/tokens"
import { titleNames } from "~role/vocabulary/vocabulary"
import { careerOf } from "../career/career"
import type { Judge, Setting } from "../judge"
import { met, unknown } from "../judge"
import type { Segment } from "../profile-index"
import { familiesOf } from "../titles"
import { listOr } from "../words"

type Title = Extract<Criterion, { type: "title" }>

export function judgeTitle(criterion: Title, { now }: Setting): Judge {
  const wanted = criterion.anyOf.map(text => ({
    text,
    words: fold(text),
    families: familiesOf(text),
    level: levelOfTitle(text)?.level ?? null
  }))
  const ask = `Have you worked as ${listOr(criterion.anyOf)}?`
  return index => {
    const fits: Segment[] = []
    const lower: Segment[] = []
    for (const segment of index.titles) {
      const has = familiesOf(segment.text)
      const words = ` ${segment.tokens.words.join(" ")} `
      for (const one of wanted) {
        const literal = words.includes(` ${one.words} `)
        const family = one.families.some(name => has.some(other => titleNames.implies(other, name)))
        if (!literal && !family) continue
        const level = levelOfTitle(segment.text)?.level ?? null
        if (literal || one.level === null || (level !== null && compareLevels(level, one.level) >= 0)) fits.push(segment)
        else lower.push(segment)
        break
      }
    }
    const quote = (segment: Segment) => index.quote(segment, 0, segment.text.length)
    if (fits.length > 0) {
      const current = careerOf(index, now).dated.some(
        position => position.most.to >= now && fits.some(segment => segment.position === position.index)
      )
      return met(
        fits.slice(0, 3).map(quote),
        fits.length > 1 ? `${fits.length} titles fit.` : "A title fits.",
        Math.min(1, 0.5 + fits.length * 0.1 + (current ? 0.2 : 0))
      )
    }
    if (lower.length > 0)
      return unknown(lower.map(quote), `The work fits, but no title names the level of ${listOr(criterion.anyOf)}.`, ask, 0.5)
    const latest = index.titles.slice(0, 1)
    return unknown(latest.map(quote), `No title says ${listOr(criterion.anyOf)}.`, ask)
  }
}
