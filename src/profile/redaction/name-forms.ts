import { acrossScripts, foldings, foldName } from "./fold-name"
import { nameTitles, ordinaryWords, particles, shortNamesOf } from "./name-words"

/** How one name may be written. Everything is folded (fold-name.ts) but `written`, `short` and `glued`. */
export interface NameForms {
  /** Parts that may stand anywhere, in any case. */
  parts: ReadonlySet<string>
  /** Parts as the page writes them, among them those that are ordinary words or very short. */
  written: ReadonlySet<string>
  /** Short and long forms of given names: only where they begin with a capital. */
  nicknames: ReadonlySet<string>
  /** Parts without their last vowel, as other cases have them. */
  stems: ReadonlySet<string>
  /** Two parts or a part and an initial written as one word, as logins are. */
  joined: ReadonlySet<string>
  /** What parts have in common with their romanisations. */
  across: ReadonlySet<string>
  /** The first given name, of which a short form is the beginning. */
  given: string
  /** Parts with one letter left out, by which a slip of spelling is known. */
  slips: ReadonlySet<string>
  initials: ReadonlySet<string>
  /** Parts that are ordinary words: in small letters they are the name beside another part of it alone. */
  weak: ReadonlySet<string>
  /** Parts in scripts that put no space between words, longest first. */
  glued: readonly string[]
  isCyrillic: boolean
}

export const nameWord = /[\p{L}\p{M}]+(?:['’ʼ`´][\p{L}\p{M}]+)*/gu
const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u
const doubleSurnames = /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|东方|東方|皇甫|尉迟|公孙|慕容|令狐|夏侯|长孙|남궁|황보|제갈|선우|독고|사공)/u

/** The forms of a name as a page gives it; null where it has no letter of a name. */
export function nameFormsOf(name: string): NameForms | null {
  const joined = name
    .normalize("NFC")
    .trim()
    .replace(/^(?:\p{L} {1,2}){2,40}\p{L}$/u, letters => spacedOut(letters))
  const words = [...joined.matchAll(nameWord)].map(([found]) => found)
  const glued = words.filter(found => spaceless.test(found)).slice(0, 8)
  const plain = words.filter(found => !spaceless.test(found)).flatMap(found => [found, ...found.split(/['’ʼ`´]/u)])
  const named = plain.filter(found => !nameTitles.has(foldName(bare(found))) && !particles.has(foldName(bare(found))))
  const folded = [...new Set(named.flatMap(found => foldings(bare(found))))]
  const parts = folded.filter(part => part.length > 2 && !ordinaryWords.has(part))
  const written = named.filter(found => found.length > 1)
  if (written.length === 0 && glued.length === 0) return null
  const all = [...new Set([...plain.flatMap(found => foldings(bare(found)))])].filter(part => !nameTitles.has(part))
  return {
    parts: new Set(parts),
    written: new Set(written.flatMap(found => [found, capital(found), ...(found.length > 2 ? [found.toUpperCase()] : [])])),
    nicknames: new Set(folded.filter(part => part.length > 1).flatMap(shortNamesOf)),
    stems: new Set(parts.flatMap(stemsOf)),
    joined: new Set(joinedForms(folded, all)),
    across: new Set(folded.map(acrossScripts).filter(part => part.length > 2 && !ordinaryWords.has(part))),
    initials: new Set(named.flatMap(found => [...foldName(found)].slice(0, 1))),
    given: parts[0] ?? "",
    slips: new Set(parts.filter(part => part.length > 6).flatMap(part => [part, ...withoutOne(part)])),
    weak: new Set(folded.filter(part => part.length > 1 && !parts.includes(part))),
    glued: gluedForms(glued),
    isCyrillic: /\p{Script=Cyrillic}|\p{Script=Greek}/u.test(name)
  }
}

/** A word with each of its letters left out in turn. */
export function withoutOne(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** A word without its apostrophes. */
export function bare(found: string): string {
  return found.replaceAll(/['’ʼ`´]/gu, "")
}

function capital(found: string): string {
  return found.slice(0, 1).toUpperCase() + found.slice(1).toLowerCase()
}

function spacedOut(letters: string): string {
  return letters.replaceAll(/ {2,}/g, "\n").replaceAll(" ", "").replaceAll("\n", " ")
}

/** `Anna` → `ann` (Anny, Annie), `Marek` → `mark` (Marka), `Петровский` → `petrovsk`. */
function stemsOf(part: string): string[] {
  if (part.length < 4) return []
  const vowel = part.replace(/(?:ii|ia|iia|[aeiouy])$/u, "")
  const fleeting = /^(.{2,})(?:e|ie|o)([kclrn])$/u.exec(part)
  return [vowel, fleeting ? `${fleeting[1]}${fleeting[2]}` : ""].filter(stem => stem.length >= 3 && stem !== part)
}

/** Every way in which logins put parts of a name together. */
function joinedForms(parts: readonly string[], all: readonly string[]): string[] {
  const few = parts.slice(0, 8)
  const pairs = few.flatMap(a =>
    few
      .filter(b => b !== a)
      .flatMap(b => [
        a + b,
        ...(b.length > 3 ? [a.slice(0, 1) + b, b + a.slice(0, 1)] : []),
        ...(b.length > 3 && a.length > 3 ? [a.slice(0, 2) + b, a.slice(0, 3) + b] : [])
      ])
  )
  const few2 = few.map(part => part.slice(0, 1)).join("")
  const last = parts.at(-1) ?? ""
  // "mashworthokafor", "aslegoffic": initials, and the rest whole; "legoffic": what belongs together; "ikerzubi": how another part begins.
  const rests = all.slice(1, 6).map((_, at) => all.slice(at + 1))
  const begun = rests.flatMap(rest => {
    const before = all.slice(0, all.length - rest.length).map(part => part.slice(0, 1))
    return [...before, before.join("")].map(initials => initials + rest.join("")).concat(rest.length > 1 ? rest.join("") : [])
  })
  const cut = few.flatMap(a => few.flatMap(b => (a === b || a.length < 4 || b.length < 5 ? [] : [3, 4, 5].map(to => a + b.slice(0, to)))))
  return [
    all.join(""),
    parts.join(""),
    ...pairs,
    ...begun.filter(form => form.length > 5),
    ...cut,
    ...(parts.length > 2 && last.length > 3 ? [few2.slice(0, -1) + last] : [])
  ].filter(form => form.length > 4)
}

function gluedForms(words: readonly string[]): string[] {
  if (words.length === 0) return []
  const whole = words.join("")
  const halves =
    words.length > 1 || whole.length < 2 || !/[\p{Script=Han}\p{Script=Hangul}]/u.test(whole)
      ? words
      : doubleSurnames.test(whole) || whole.length > 3
        ? [whole.slice(0, 2), whole.slice(2)]
        : [whole.slice(1)]
  return [...new Set([whole, ...halves, [...words].reverse().join("")])].filter(form => form.length > 1).sort((a, b) => b.length - a.length)
}
