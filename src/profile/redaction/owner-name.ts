import { foldName } from "./fold-name"
import { nameFormsOf } from "./name-forms"

// What stands where a name is looked for and is none: the kind of document, a heading, a post. A name that has one of them was misread.
const noName =
  /^(?:resume|cv|curriculum|vitae|lebenslauf|bewerbung\w*|anschreiben|portfolio|profile|profil|perfil|profilo|sample|template|example|functional|chronological|combination|untitled|document|page|seite|draft|copy|candidate|applicant|personal|details|contact|kontakt|contacto|summary|about|experience|education|skills|objective|engineer\w*|developer|manager|designer|analyst|consultant|specialist|administrator|technician|assistant|nurse|teacher|accountant|director|coordinator|supervisor|entwickler\w*|ingenieur\w*|leiter\w*|verkaufer\w*|ingeniero|desarrollador|engenheiro|ingenieure?|developpeu\w*|infirmier\w*|comptable|ingegnere|rezyume|rezume|ozgecmis|zyciorys)$/u

/**
 * Whether a name is known well enough to take it out of a page: it has letters of a name, and none of its words is a heading or a post.
 * "Functional Resume Sample" is nobody, and the line below it may be somebody.
 */
export function isOwnerKnown(name: string | null): name is string {
  if (name === null || /\d|@/.test(name) || nameFormsOf(name) === null) return false
  const words = foldName(name).split(/[^\p{L}]+/u)
  return !words.some(word => noName.test(word))
}

const titled = /^(?:[\p{L}\p{M}]{1,6}\.-?\s?){0,4}/u
const capitals = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|(?:de|la|del|da|dos|van|von|der|den|ter|di|al|el|bin|y|e)|[("“„«]\p{Lu}[\p{L}\p{M}]*[)"”»])$/u

/** Whether a whole line has the form of a name, and nothing else in it: two to six words with capitals, letters with blanks between, or one script of names. */
export function looksLikeName(line: string): boolean {
  const bare = line
    .trim()
    .replace(titled, "")
    .replace(/[,;|]\s*$/, "")
  if (bare.length < 2 || bare.length > 60 || /[\d@/:+#&]/.test(bare)) return false
  if (/^(?:\p{L}[ \u00a0]{1,3}){3,30}\p{L}$/u.test(bare)) return true
  if (
    /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{2,4}(?:[ 　][\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{1,4})?$/u.test(
      bare
    )
  )
    return true
  const words = bare.split(/[\s,]+/u)
  return (
    words.length > 1 && words.length < 7 && words.every(word => capitals.test(word)) && !words.some(word => noName.test(foldName(word)))
  )
}
