import { lintText } from "../lint/lint"
import { withoutLevel } from "../parse/level"
import type { Role } from "../role"
import type { TermAlias } from "../vocabulary/entries"
import { fold } from "../vocabulary/tokens"
import { certificateNames, skillNames, titleNames } from "../vocabulary/vocabulary"
import { languagesOf } from "./languages-of"
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
  "ai av aws bi bim cad cna cnc crm css dba ehs er erp etl fpga gcp gis gp hr hse html hvac icu it lpn ml nlp ot php plc pmo ppc pr qa rf rn sap sem seo sql ui ux vp".split(
    " "
  )
)

/** As a title is written: capitals save for the joining words, and "cto" in capitals. */
function asTitle(text: string): string {
  if (/^\p{Ll}{2,4}$/u.test(text) && !/[aeiouyäöü]\p{Ll}?$/u.test(text)) return text.toUpperCase()
  return text.replace(/(?<![\p{L}\d'’.])\p{Ll}\p{L}+/gu, word => {
    if (abbreviations.has(word)) return word.toUpperCase()
    return joining.test(word) ? word : word[0]!.toUpperCase() + word.slice(1)
  })
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
  /** Titles that stand beside it: wider, narrower, and those with the same wider title. */
  beside: string[]
}

/** What people of this role may call themselves, in English and in the languages of the place. */
export function titlesFor(role: Role): TitleWords {
  const asked = role.qualifications.flatMap(({ kind, criterion }) =>
    kind !== "avoid" && criterion?.type === "title" ? criterion.anyOf : []
  )
  const stated = [role.title, ...asked].filter(title => title !== null)
  const languages = languagesOf(role)
  const families = [...new Set(stated.flatMap(title => titleNames.index.findIn(withoutLevel(title)).map(({ name }) => name)))].slice(0, 3)
  const spellings = families.flatMap(family => {
    const aliases = (titleNames.entries.get(family)?.aliases ?? []).filter(alias => readable(alias, languages))
    // Of an own language the first spellings, so that a dozen English ones do not push them out.
    const local = aliases.filter(({ language }) => language !== undefined).slice(0, 4)
    const english = aliases.filter(({ language }) => language === undefined)
    const asWritten = (alias: TermAlias) => cleanTerm(alias.exact ? written(alias, aliases) : asTitle(alias.text))
    return [plain(family), ...english.slice(0, 3).map(asWritten), ...local.map(asWritten), ...english.slice(3, 7).map(asWritten)]
  })
  const own = distinctWords([...stated.map(neutralTitle), ...spellings])
  const kin = families.flatMap(family => {
    const wider = titleNames.entries.get(family)?.wider ?? []
    const others = [...titleNames.entries.values()]
    const narrower = others.filter(other => other.wider.includes(family))
    const siblings = others.filter(other => other.wider.some(name => wider.includes(name)))
    return [...wider, ...narrower.map(({ name }) => name), ...siblings.map(({ name }) => name)]
  })
  const taken = new Set(own.map(fold))
  return { own, beside: distinctWords(kin.map(plain)).filter(title => !taken.has(fold(title))) }
}

/** A skill with the spellings that profiles use, at most four. A word with an everyday meaning ("Go") gives way to a clearer spelling. */
export function skillTerms(name: string, languages: ReadonlySet<string>): string[] {
  const entry = skillNames.entries.get(name) ?? certificateNames.entries.get(name)
  if (!entry) return distinctWords([cleanTerm(name)])
  const aliases = entry.aliases.filter(alias => readable(alias, languages) && alias.text.length > 1)
  const everyday = entry.aliases.some(alias => alias.ambiguous && fold(alias.text) === fold(name))
  const others = distinctWords(aliases.map(alias => cleanTerm(written(alias, entry.aliases))))
  return (everyday && others.length > 0 ? others : distinctWords([plain(name), ...others])).slice(0, 4)
}
