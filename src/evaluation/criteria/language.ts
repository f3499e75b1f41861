import type { Criterion, LanguageLevel } from "~role/criterion"
import { compareLanguageLevels, findLanguageLevel, findLanguages } from "~role/parse/spoken-language"
import { languageNames } from "~role/vocabulary/vocabulary"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import { stanceOf } from "../text/stance"
import type { ProfileIndex } from "../profile-index"
import { listOr } from "../words"

type Language = Extract<Criterion, { type: "language" }>

const spoken =
  /\b(?:speak|spoke|fluent|native|mother tongue|languages?|bilingual|proficien|conversational|spreche|sprach|fließend|muttersprach|parle|courant|langue|hablo|idioma|falo|fluente|[abc][12]\b)/iu

/** The line above says what the line is about. */
const heading = /(?:^|\n)\W*(?:languages?|sprachen|sprachkenntnisse|langues|idiomas)\W*\n[^\n]*$/iu

/** One language is enough where there are alternatives: the best verdict of them stands. */
export function judgeLanguage(criterion: Language, setting: Setting): Judge {
  const { alternatives = [] } = criterion
  if (alternatives.length === 0) return judgeOne(criterion, setting)
  const all = [criterion, ...alternatives]
  const judges = all.map(one => judgeOne({ type: "language", ...one }, setting))
  const ask = `Do you speak ${listOr(all.map(one => `${one.language}${one.atLeast === null ? "" : ` at ${one.atLeast} level`}`))}?`
  return index => {
    const said = judges.map(judge => judge(index))
    const best =
      said.find(({ verdict }) => verdict === "met") ??
      // One that is open may still be enough, even where another is plainly not.
      said.filter(({ verdict }) => verdict === "unknown").sort((a, b) => b.evidence.length - a.evidence.length)[0] ??
      said[0]!
    return best.verdict === "unknown" ? { ...best, ask } : best
  }
}

function judgeOne(criterion: Pick<Language, "language" | "atLeast" | "type">, _setting: Setting): Judge {
  const wanted = languageNames.canonical(criterion.language) ?? criterion.language
  const folded = wanted.toLowerCase()
  const { atLeast } = criterion
  const asked = `${wanted}${atLeast === null ? "" : ` at ${atLeast} level`}`
  const ask = `Do you speak ${asked}?`

  return index => {
    const { languages } = index.profile
    for (const [at, item] of languages.entries()) {
      const name = languageNames.canonical(item.name) ?? languageNames.index.findIn(item.name)[0]?.name ?? item.name
      if (name.toLowerCase() !== folded) continue
      const own = index.field(`languages.${at}.name`, item.name, "languages")
      const said = index.field(`languages.${at}.proficiency`, item.proficiency, "languages", item.name)
      const quotes = [own, said].filter(quote => quote !== null)
      return compare(findLanguageLevel(item.proficiency ?? item.name)?.level ?? null, quotes, item.proficiency)
    }
    return fromText(index)
  }

  function compare(level: LanguageLevel | null, quotes: Parameters<typeof met>[0], words: string | null) {
    if (atLeast === null) return met(quotes, `The profile lists ${wanted}.`, 0.6)
    if (level === null)
      return unknown(
        quotes,
        `The profile names ${wanted} ${words ? `(“${words}”)` : "without a level"}; ${atLeast} asked.`,
        `How well do you speak ${wanted}?`,
        0.6
      )
    if (compareLanguageLevels(level, atLeast) >= 0) return met(quotes, `The profile states ${level}; ${atLeast} asked.`, 0.7)
    return notMet(quotes, `The profile states ${level}; ${atLeast} asked.`)
  }

  function fromText(index: ProfileIndex) {
    for (const segment of index.segments) {
      if (segment.kind === "title") continue
      // Several segments may be cut from one text, so that a path alone does not name one.
      const at = index.once(`spoken:${index.segments.indexOf(segment)}`, () =>
        segment.kind === "skill" || spoken.test(segment.text) ? findLanguages(segment.text) : []
      )
      for (const { mention, level } of at) {
        if (mention.name !== wanted) continue
        const quote = index.quote(segment, mention.start, mention.end)
        if (segment.kind !== "skill" && !spoken.test(quote.quote) && !heading.test(segment.text.slice(0, mention.start))) continue
        if (stanceOf(segment.text, mention.start, mention.end) === "lacks") return notMet([quote], `The profile itself says: no ${wanted}.`)
        if (level === null && /\bfluent|native|bilingual|fließend|courant/i.test(quote.quote))
          return compare(findLanguageLevel(quote.quote)?.level ?? null, [quote], null)
        return compare(level, [quote], null)
      }
    }
    return unknown([], `The profile does not mention ${wanted}.`, ask)
  }
}
