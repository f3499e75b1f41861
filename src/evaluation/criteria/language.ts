import { sentence, type Sentence, type SentenceValue } from "~sentence/sentence"
import type { Criterion, LanguageLevel } from "~role/criterion"
import { compareLanguageLevels, findLanguageLevel, findLanguages } from "~role/parse/spoken-language"
import { languageNames } from "~role/vocabulary/vocabulary"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import { stanceOf } from "../text/stance"
import type { ProfileIndex } from "../profile-index"

type Language = Extract<Criterion, { type: "language" }>

const spoken =
  /\b(?:speak|spoke|fluent|native|mother tongue|languages?|bilingual|proficien|conversational|spreche|sprach|fließend|muttersprach|parle|courant|langue|hablo|idioma|falo|fluente|[abc][12]\b)/iu

/** The line above says what the line is about. */
const heading = /(?:^|\n)\W*(?:languages?|sprachen|sprachkenntnisse|langues|idiomas)\W*\n[^\n]*$/iu

const levelWords: Record<LanguageLevel, Sentence> = {
  elementary: sentence("languageElementary"),
  "limited working": sentence("languageLimited"),
  professional: sentence("languageProfessional"),
  "full professional": sentence("languageFull"),
  "native or bilingual": sentence("languageNative")
}

/** "German", "German at professional level". */
function asked(language: string, atLeast: LanguageLevel | null): SentenceValue {
  return atLeast === null ? language : sentence("languageAt", { language, level: levelWords[atLeast] })
}

/** One language is enough where there are alternatives: the best verdict of them stands. */
export function judgeLanguage(criterion: Language, setting: Setting): Judge {
  const { alternatives = [] } = criterion
  if (alternatives.length === 0) return judgeOne(criterion, setting)
  const all = [criterion, ...alternatives]
  const judges = all.map(one => judgeOne({ type: "language", ...one }, setting))
  const ask = sentence("askThemLanguage", { languages: { list: all.map(one => asked(one.language, one.atLeast)), as: "or" } })
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
  const ask = sentence("askThemLanguage", { languages: asked(wanted, atLeast) })

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
    if (atLeast === null) return met(quotes, sentence("reasonLists", { language: wanted }), 0.6)
    if (level === null)
      return unknown(
        quotes,
        sentence("reasonAsked", {
          found: words ? sentence("foundLanguageAs", { language: wanted, words }) : sentence("foundLanguageNoLevel", { language: wanted }),
          asked: levelWords[atLeast]
        }),
        sentence("askThemLanguageLevel", { language: wanted }),
        0.6
      )
    const reason = sentence("reasonAsked", { found: sentence("foundStates", { what: levelWords[level] }), asked: levelWords[atLeast] })
    return compareLanguageLevels(level, atLeast) >= 0 ? met(quotes, reason, 0.7) : notMet(quotes, reason)
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
        if (stanceOf(segment.text, mention.start, mention.end) === "lacks")
          return notMet([quote], sentence("reasonDenied", { name: wanted }))
        if (level === null && /\bfluent|native|bilingual|fließend|courant/i.test(quote.quote))
          return compare(findLanguageLevel(quote.quote)?.level ?? null, [quote], null)
        return compare(level, [quote], null)
      }
    }
    return unknown([], sentence("reasonNotMentioned", { names: wanted }), ask)
  }
}
