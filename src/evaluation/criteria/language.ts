import { sentence, type Sentence, type SentenceValue } from "~sentence/sentence"
import type { Criterion, LanguageLevel } from "~role/criterion"
import { compareLanguageLevels, findLanguageLevel, findLanguages } from "~role/parse/spoken-language"
import { tokenise } from "~role/vocabulary/tokens"
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

/** Says of a language that there is hardly any of it, or that it is somebody else's; a level beside it says more. */
const scant =
  /(?<![\p{L}])(?:a few|few words|little|alphabet|greetings|lessons?|forgotten|forgot|rusty|learn(?:ing|t|ed)?|start(?:ed|ing)|beginner|only|can(?:no|['’])t|could(?: no|n['’])t|do(?:es)?(?: no|n['’])t|never|not|understand only|order(?:ing)? (?:beer|food|coffee)|holidays?|tourist|survival|bits? of|notions|pick(?:ed)? up|courses?|class(?:es)?|duolingo|evening|want|would|hope|planned|wenig|kaum|etwas|un peu|quelques mots|un poco|pocas palabras|um pouco|(?:grand)?parents|wife|husband|girlfriend|boyfriend|colleagues?|customers speak)(?![\p{L}])/iu

/** "Polish, English, German — I work in all three": a line that begins with languages and nothing else. */
function isListedAmongOthers(text: string, { start, end }: { start: number; end: number }): boolean {
  const from = Math.max(text.lastIndexOf("\n", start), text.lastIndexOf(". ", start)) + 1
  const line = /^[^\n.;:–—|]*/u.exec(text.slice(from))?.[0] ?? ""
  const named = languageNames.index.findIn(line)
  if (named.length < 2 || from + line.length < end) return false
  const { words, starts, ends } = tokenise(line)
  return words.every((word, at) => languageWords.has(word) || named.some(one => starts[at]! >= one.start && ends[at]! <= one.end))
}

const usedFor =
  /(?<![\p{L}])(?:speaks?|spoke|spoken|speaking|written|writes?|reads?|uses?|used|works? in|worked in|working|translat\p{L}+|interpret\p{L}*|correspond\p{L}*|negotiat\p{L}+|calls?|mails?|meetings?|lived|years? in|grew up|raised|from home|at home|daily|every day|customers?|clients?|guests?|patients?|spreche|parle|hablo|falo)(?![\p{L}])/iu
const languageWords = new Set(
  "language languages and or as well also both plus good very with in the a of at level spoken written sprachen und langues et idiomas e y my is are mother tongue native fluent english".split(
    " "
  )
)

/** Whether a language without a level is told of as one that is used: named alone or in a list, or beside a word of using it. */
function isPlain(told: string): boolean {
  if (scant.test(told)) return false
  if (usedFor.test(told)) return true
  const named = languageNames.index.findIn(told)
  const { words, starts, ends } = tokenise(told)
  return words.every(
    (word, at) => languageWords.has(word) || /\d/.test(word) || named.some(({ start, end }) => starts[at]! >= start && ends[at]! <= end)
  )
}

/** The words around a place up to the commas and stops beside it. */
function clauseAt(text: string, start: number, end: number): string {
  const lead = /[^.;,\n•|()]*$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ""
  const rest = /^[^.;\n•|]*/u.exec(text.slice(end, end + 60))?.[0] ?? ""
  return lead + text.slice(start, end) + rest
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
      return compare(
        findLanguageLevel(item.proficiency ?? item.name)?.level ?? null,
        quotes,
        item.proficiency,
        item.proficiency ?? item.name
      )
    }
    return fromText(index)
  }

  function compare(level: LanguageLevel | null, quotes: Parameters<typeof met>[0], words: string | null, told: string | null) {
    if (atLeast === null && (level === null ? told === null || isPlain(told) : compareLanguageLevels(level, "elementary") > 0))
      return met(quotes, sentence("reasonLists", { language: wanted }), 0.6)
    if (atLeast === null)
      return unknown(
        quotes,
        sentence("reasonLanguageScant", { language: wanted }),
        sentence("askThemLanguageLevel", { language: wanted }),
        0.6
      )
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
        segment.kind === "skill" || spoken.test(segment.text) || languageNames.index.findIn(segment.text).length > 1
          ? findLanguages(segment.text)
          : []
      )
      for (const { mention, level } of at) {
        if (mention.name !== wanted) continue
        const quote = index.quote(segment, mention.start, mention.end)
        const isAmong = isListedAmongOthers(segment.text, mention)
        if (segment.kind !== "skill" && !isAmong && !spoken.test(quote.quote) && !heading.test(segment.text.slice(0, mention.start)))
          continue
        const stance = stanceOf(segment.text, mention.start, mention.end)
        if (stance === "lacks") return notMet([quote], sentence("reasonDenied", { name: wanted }))
        // A certificate or a course names a language for many reasons; how well it is spoken is one.
        const isCourse = segment.kind === "certification" || segment.section === "certifications" || segment.section === "education"
        const isListed = /(?:languages?|sprachen|langues|idiomas|línguas|lingue|talen)\s*[:–-][^.;\n]*$/iu.test(
          segment.text.slice(0, mention.start)
        )
        if (level === null && ((isCourse && !isListed) || stance === "wish" || stance === "other" || stance === "refused"))
          return unknown([quote], sentence("reasonLanguageScant", { language: wanted }), ask, 0.4)
        if (level === null && /\bfluent|native|bilingual|fließend|courant/i.test(quote.quote))
          return compare(findLanguageLevel(quote.quote)?.level ?? null, [quote], null, quote.quote)
        return compare(level, [quote], null, segment.kind === "skill" ? segment.text : clauseAt(segment.text, mention.start, mention.end))
      }
    }
    return unknown([], sentence("reasonNotMentioned", { names: wanted }), ask)
  }
}
