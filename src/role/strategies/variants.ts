import { lintText } from "../lint/lint"
import { withoutLevel } from "../parse/level"
import type { Role } from "../role"
import type { TermAlias } from "../vocabulary/entries"
import { fold } from "../vocabulary/tokens"
import { certificateNames, skillNames, titleNames } from "../vocabulary/vocabulary"
import { findPlaces } from "../parse/place"
import { adjacentFamilies } from "./adjacent-titles"
import { isCodeLanguage } from "./code-languages"
import { languagesOf } from "./languages-of"
import { holdsWords, isSeldomWritten, isShortFormOf, withoutHeld } from "./term-spellings"
import { cleanTerm } from "./terms"

/** Each once, whatever its case, accents and plural. */
export function distinctWords(terms: readonly (string | null)[]): string[] {
  const seen = new Set<string>()
  return terms.filter((term): term is string => {
    if (term === null) return false
    const key = fold(term)
    if (key === "" || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Names of the vocabulary tell like-named things apart in brackets, which no profile writes. */
function plain(name: string): string | null {
  return cleanTerm(name.replace(/\s*\([^)]*\)/gu, ""))
}

function readable(alias: TermAlias, languages: ReadonlySet<string>): boolean {
  // "sister (ward)" says which sister is meant; nobody writes it so.
  return !alias.ambiguous && !alias.text.includes("(") && (alias.language === undefined || languages.has(alias.language))
}

const joining = /^(?:and|of|the|und|der|die|im|für|de|du|des|la|le|les|et|en|y|el|del|e|da|do|dos|das)$/u

/** Abbreviations inside titles; the lists have them in small letters. */
const abbreviations = new Set(
  "ai api av aws bdr bi bim cad cna cnc crm css dba ehs er erp etl fpga gcp gis gp hr hse html hvac icu it lpn ml nlp ot php plc pmo ppc pr qa rf rn sap sdr sem smb seo sql ui ux vp".split(
    " "
  )
)

let writtenOtherwise: ReadonlyMap<string, string> | null = null

/** Words that titles and skills write in letters of their own, by their small ones: iOS, .NET, JavaScript. */
function ownLetters(word: string): string | undefined {
  writtenOtherwise ??= new Map(
    [...skillNames.entries.keys(), ...titleNames.entries.keys()]
      .flatMap(name => name.split(" "))
      .filter(one => one.length > 2 && /\p{L}.*\p{Lu}/u.test(one))
      .map(one => [one.toLowerCase(), one])
  )
  return writtenOtherwise.get(word)
}

/** As a title is written: capitals save for the joining words, and "cto" in capitals. */
function asTitle(text: string): string {
  if (/^\p{Ll}{2,4}$/u.test(text) && !/[aeiouyäöü]\p{Ll}?$/u.test(text)) return text.toUpperCase()
  return text
    .split(" ")
    .map((word, at) => (at > 0 && joining.test(word) ? word : word.split("-").map(partOfTitle).join("-")))
    .join(" ")
}

function partOfTitle(word: string): string {
  const own = ownLetters(word)
  if (own !== undefined) return own
  if (abbreviations.has(word) || /^[bcdfghjklmnpqrstvwxz]{2,4}$/u.test(word)) return word.toUpperCase()
  return word.replace(/(?<![\p{L}\d'’.])\p{Ll}(?=[\p{L}+#])/gu, first => first.toUpperCase())
}

/** Abbreviations as they are written: "ICU" where the list has it beside "icu". */
function written(alias: TermAlias, all: readonly TermAlias[]): string {
  const capitals = alias.text.toUpperCase()
  return alias.exact && alias.text !== capitals && all.some(({ text }) => text === capitals) ? capitals : alias.text
}

/** A title without its level and without what speaks to one sex; null where nothing of it may be searched for. */
function neutralTitle(title: string): string | null {
  const bare = withoutLevel(title)
  const [finding] = lintText(bare)
  return cleanTerm(finding?.suggestion ?? bare)
}

export interface TitleWords {
  /** The role's own title first, then its family and that family's other spellings. */
  own: string[]
  /** What narrows the family in the role's own title: "Enterprise" of an Enterprise Account Executive. */
  narrowedBy: string[]
  /** The families that the title names. */
  families: string[]
  /** Titles that stand beside it: wider, narrower, and those with the same wider title. */
  beside: string[]
}

const leading = /(?<![\p{L}])(?:manager(?:in)?|lead|leader|supervisor|responsable|jefe|gerente)(?![\p{L}])/iu
const onTop =
  /(?<![\p{L}])(?:director|directeur|directrice|direttore|diretora?|head|chief|c[efot]o|vp|leiter(?:in)?)(?![\p{L}])|leit(?:ung|er|erin)(?![\p{L}])/iu

/** A title that is itself a level ("Engineering Manager", "Head Chef") needs no level word beside it, and has no title below by leaving one off. */
export function saysLevel(title: string): boolean {
  return leading.test(title) || onTop.test(title)
}

/** Whether a title stands for more than those it is to be searched beside: who leads a trade is no other spelling of who works in it. */
function isAbove(title: string, others: readonly string[]): boolean {
  return (onTop.test(title) && !others.some(other => onTop.test(other))) || (leading.test(title) && !others.some(saysLevel))
}

/** A title without the places that it names: "Account Executive DACH" is an account executive. */
function withoutPlaces(title: string): string {
  const named = findPlaces(title).toReversed()
  const bare = named.reduce((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, title)
  return bare
    .replace(/\s+/gu, " ")
    .replace(/[\s,–—-]+$/u, "")
    .trim()
}

/** What people of this role may call themselves, in English and in the languages of the place. */
export function titlesFor(role: Role): TitleWords {
  const asked = role.qualifications.flatMap(({ kind, criterion }) =>
    kind !== "avoid" && criterion?.type === "title" ? criterion.anyOf : []
  )
  const stated = [role.title, ...asked].filter(title => title !== null).map(withoutPlaces)
  const languages = languagesOf(role)
  const families = [...new Set(stated.flatMap(title => titleNames.index.findIn(withoutLevel(title)).map(({ name }) => name)))].slice(0, 3)
  const ranked = [...stated, ...families]
  const spellings = families.flatMap(family => {
    const aliases = (titleNames.entries.get(family)?.aliases ?? []).filter(alias => readable(alias, languages))
    // Of an own language the first spellings, so that a dozen English ones do not push them out.
    const local = aliases.filter(({ language, text }) => language !== undefined && !isAbove(text, ranked)).slice(0, 4)
    // A word of the family's name alone is a wider trade: every nurse, where registered ones are looked for.
    const english = aliases.filter(({ language, text }) => language === undefined && !holdsWords(family, text))
    const asWritten = (alias: TermAlias) => cleanTerm(alias.exact ? written(alias, aliases) : asTitle(alias.text))
    const inFull = english.filter(
      ({ text }) => !isAbove(text, ranked) && ![family, ...english.map(other => other.text)].some(other => isShortFormOf(text, other))
    )
    return [plain(family), ...inFull.slice(0, 3).map(asWritten), ...local.map(asWritten), ...inFull.slice(3, 7).map(asWritten)]
  })
  const neutral = distinctWords(stated.map(neutralTitle))
  const all = distinctWords([...neutral, ...spellings])
  const narrowedBy = narrowing(neutral[0], families[0])
  const own = withoutHeld(all).slice(0, mostTitles)
  const taken = new Set(all.map(fold))
  const skills = role.qualifications.flatMap(({ kind, criterion }) =>
    kind === "must" && criterion?.type === "skill" ? criterion.anyOf : []
  )
  const inBothLanguages = (family: string) => {
    const local = (titleNames.entries.get(family)?.aliases ?? []).find(alias => alias.language !== undefined && readable(alias, languages))
    return [plain(family), local ? cleanTerm(asTitle(local.text)) : null]
  }
  const adjacent = distinctWords(
    // Of a family that is above, the local names are too, whatever they say: a Finanzvorstand is a Chief Financial Officer.
    adjacentFamilies(families, skills)
      .filter(family => !isAbove(family, ranked))
      .slice(0, mostTitles)
      .flatMap(inBothLanguages)
  )
  return {
    own,
    narrowedBy,
    families,
    beside: withoutHeld(adjacent).filter(
      title => !taken.has(fold(title)) && !taken.has(fold(withoutLevel(title))) && !isAbove(title, ranked)
    )
  }
}

const mostTitles = 8

/** The words that a title has before its family's name ("Enterprise"); what stands behind it is a region or a team as often. */
function narrowing(title: string | undefined, family: string | undefined): string[] {
  const name = family === undefined ? null : plain(family)
  if (title === undefined || name === null || !holdsWords(title, name)) return []
  const at = title.toLowerCase().indexOf(name.toLowerCase())
  return at < 0 ? [] : distinctWords([cleanTerm(title.slice(0, at).replace(/[\s/,–—-]+/gu, " "))])
}

/** In the letters of the name where it is a part of it: "Airflow", not "airflow", because it is called Apache Airflow. */
function asNamed(spelling: string, name: string): string {
  const at = name.toLowerCase().indexOf(spelling.toLowerCase())
  return at < 0 ? spelling : name.slice(at, at + spelling.length)
}

/** A skill with the spellings that profiles use, at most four. A word with an everyday meaning ("Go") gives way to a clearer spelling. */
export function skillTerms(name: string, languages: ReadonlySet<string>): string[] {
  const entry = skillNames.entries.get(name) ?? certificateNames.entries.get(name)
  if (!entry) return distinctWords([cleanTerm(name)])
  const aliases = entry.aliases.filter(alias => readable(alias, languages) && alias.text.length > 1)
  const everyday = entry.aliases.some(alias => alias.ambiguous && fold(alias.text) === fold(name))
  const others = distinctWords(aliases.map(alias => cleanTerm(written(alias, entry.aliases))))
  const all = everyday && others.length > 0 ? others : distinctWords([plain(name), ...others])
  const usual = all.filter(spelling => !isSeldomWritten(spelling, name, isCodeLanguage(name)))
  return withoutHeld(usual)
    .map(spelling => asNamed(spelling, name))
    .slice(0, 4)
}
