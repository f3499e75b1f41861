import { trimMarks } from "../dates-in-line"
import { foldLine } from "../lines"
import { isHouseLike, isSurelyTitle } from "../role-words"
import { sectionOfStem } from "../section-stems"
import { isDocumentTitle, resumeSectionOf } from "../section-titles"

const particle = /^(?:de|da|do|dos|das|di|del|della|van|von|vom|zu|zum|zur|der|den|ter|ten|la|le|el|al|bin|ibn|y|e|af|av|of|du|des|san|st)$/
/** A word of a name: capitalised, with hyphens, apostrophes and the dots of "Dr.-Ing." */
export const wordOfName =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.-]{1,2}\p{L}[\p{L}\p{M}]*)*\.?|[dDlLO]['’]\p{Lu}[\p{L}\p{M}]*(?:-\p{Lu}[\p{L}\p{M}]*)*)$/u
const unspacedName =
  /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}|[\p{Script=Hangul}]{2,5})(?:[ 　・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,8})?$/u
const otherScriptName =
  /^(?!.*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])[\p{Lo}\p{M}\u200c\u200d]+(?: [\p{Lo}\p{M}\u200c\u200d]+){1,4}$/u
const namePrefix =
  /^(?:curriculum vitae|lebenslauf|r[eé]sum[eé]|cv|curr[ií]culo|name|nombre(?: y apellidos)?|nom(?: et pr[ée]nom)?|nome(?: completo)?|vor- und nachname|full name)\s*(?:of|von|de|do|da|du|d['’])?\s*[:：–—-]?\s+/iu
/** Titles before a name that are written small: "dr hab. inż. Anna Nowakowska". */
const smallTitle = /^(?:dr|prof|mgr|hab|in[żz]|ing|lic|dipl|mag|lek|med|doc|phdr|mudr|judr|rndr|dott|ssa|sig)\.?$/
/** "Min-jun "MJ" Park", "Robert (Bob) McAllister": what others call somebody, between given name and surname. */
const nickname = /(?<=\p{L}\.?\s)["“”„‘(]\p{Lu}[\p{L}.'’-]{0,14}["“”’)](?=\s\p{Lu}\p{L})/u
/** Letters that a profession or an examination puts behind a name, which are none of it where two words stand before them. */
const behindName =
  /(?<=\S\s+\S+)(?:\s+(?:MCIOB|M?CIPD|FCIPD|MRICS|FRICS|ACCA|FCCA|ACMA|CIMA|FCA|ACA|CPA|CFA|PMP|MBA|MSc|BSc|MA|PhD|MIET|MICE|CEng|IEng|RN|RGN|BSN|MSN|LCSW|RIBA|MRCGP|MRCP|FRCP|FRCS|MRCS|CISSP|PharmD|DDS|DVM|JD|LLM|Esq\.?))+$/u

const noName =
  /\b(?:pages?(?= ?\d| (?:of|von|sur|de)\b)|confidential|vertraulich|address|street|remote|university|gmbh|inc|ltd|available|verfugbar|hello|hi|hallo|guten tag|moin|servus|bonjour|salut|hola|buenos|ola|bom dia|welcome|privacy|cookies?|menu|search|log ?in|sign ?in|download|team|news|jobs?|about|terms|all rights|department|division|human resources|abteilung|personalabteilung|departement|departamento|dear (?:sir|madam|hiring))\b/

/**
 * The part of a line that is a person's name, or null: two to nine capitalised words, particles, titles and a nickname allowed, no job title
 * among them.
 */
export function nameIn(text: string): string | null {
  const called = nickname.exec(text)?.[0]
  if (called === undefined) return plainNameIn(text)
  const without = text.replace(`${called} `, "")
  const name = plainNameIn(without)
  const at = text.indexOf(called)
  // Put back where it stood, so that the name is the page's own words.
  return name && without.startsWith(name) && at < name.length ? text.slice(0, name.length + called.length + 1) : null
}

/** "Percurso de Honorato Vilhena", "Career of Ana Ferro": what the document is, in a word of its own, before whose it is. */
const whose = /^(\p{L}{4,})\s+(?:of|von|de|di|do|da|van)\s+(?=\p{Lu}\S+\s)/u

function plainNameIn(whole: string): string | null {
  const document = whose.exec(whole)
  const text = document?.[1] && sectionOfStem(foldLine(document[1])) !== null ? whole.slice(document[0].length) : whole
  const unprefixed = text.replace(namePrefix, "").replace(/[\s\p{RI}\p{Extended_Pictographic}\uFE0F]+$/u, "")
  const name = trimMarks((unprefixed.split(/,|;|\s*[|•·(]|\s+[–—-]\s+|\t|\s{3,}/u)[0] ?? "").replace(behindName, ""))
  if (
    name.length > 60 ||
    isDocumentTitle(name) ||
    resumeSectionOf(name) ||
    noName.test(foldLine(name)) ||
    isHouseLike(name) ||
    isSurelyTitle(name)
  )
    return null
  if (unspacedName.test(name) || otherScriptName.test(name)) return name
  // "譚詠芝 Tam Wing Chi": in two scripts.
  const latin = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,6}[ 　]+(?=\p{Script=Latin})/u.exec(name)
  if (latin && plainNameIn(name.slice(latin[0].length)) === name.slice(latin[0].length)) return name
  const words = name.split(/\s+/)
  if (words.length < 2 || words.length > 9) return null
  const named = words.filter(word => wordOfName.test(word))
  return named.length >= 2 &&
    words.every(word => wordOfName.test(word) || particle.test(word) || smallTitle.test(word)) &&
    (wordOfName.test(words[0] ?? "") || smallTitle.test(words[0] ?? "")) &&
    !particle.test(words.at(-1) ?? "")
    ? name
    : null
}
