import { acrossScripts, foldings, foldName } from "./fold-name"
import { escaped, hitsOf, type Hit } from "./hit"
import { bare, nameWord, withoutOne, type NameForms } from "./name-forms"
import { functionWords, nameTitles, ordinaryWords, particles } from "./name-words"

/** Endings of other cases after a whole name, and after its stem: German, Dutch, Scandinavian, Slavic, Baltic, Finnish, Hungarian, Turkish. */
const endings = new Set(
  "s es en ens n a y u e i o om em am ym im ie owi ovi ovu ova ova ou ow ov ej oj oi oiu owie ach ami ych ich ogo omu ego emu iem ia iu ii ei eiu um us is ene ens nin nun na ne da de dan den ta ya ye yi in un ko ka ki ek kal nak nek lla lle ssa".split(
    " "
  )
)
const stemEndings = new Set(
  "y i e u ie o oi oiu oj ou ej ei eiu iei iej im ich ych ym ymi imi ami ach am om iego iemu ogo omu ego emu aia uiu skiej a iu ii iiu iia iem em owi ovi ow ov in ina inu".split(
    " "
  )
)

interface Word {
  from: number
  to: number
  folded: string
  isNamed: boolean
}

/** Between two words of one name: no more than marks and blanks, on one line. */
const withinName = /^[ \t\u00a0.,'"’“”„«»‘‹›()[\]/\-‐‑–_]{0,6}$/u
const maiden =
  /^[\s,()\[\-–]{0,4}(?:née?|geb\.?|geborene?r?|nata|nato|nacid[ao]|z domu|урожд[её]нн\p{L}{1,3}|урожд\.|девичья фамилия:?|k[ıi]zl[ıi]k soyad[ıi]|旧姓[：:]?|apellido de soltera|nome de solteira|nome da nubile|nom de jeune fille|maiden name:?|formerly|previously|roepnaam|genannt|gen\.|dite?|dett[oa]|detta|known as|aka|a\.k\.a\.|alias|goes by|called|rufname:?|nickname:?|alcunha|apodo|lub|zwan[ay])[\s:："“„«'(]{0,3}(?:\p{Lu}[\p{L}\p{M}'’-]{1,40}(?: \p{Lu}[\p{L}\p{M}'’-]{1,40})?|[\p{Script=Han}\p{Script=Katakana}]{1,6})["”»')）]{0,2}/iu

/** Where somebody's name stands in a text, in any of its forms, with title, initials, nickname and maiden name around it. */
export function findName(text: string, forms: NameForms): Hit[] {
  const words: Word[] = []
  for (const match of text.matchAll(nameWord)) words.push(...wordsOf(match[0], match.index, forms))
  // In small letters a short form is a name where it is part of a login: `kasia_l`, `bob77`.
  for (const one of words)
    if (forms.nicknames.has(one.folded) && (/[\d_]/.test(text[one.to] ?? "") || /[\d_]/.test(text[one.from - 1] ?? ""))) one.isNamed = true
  absorb(text, words, forms)
  const hits: Hit[] = words.filter(({ isNamed }) => isNamed).map(({ from, to }) => ({ from, to, by: "the candidate" }))
  return [...joinedUp(text, hits), ...glued(text, forms), ...spaced(text, forms)]
}

interface Read {
  folded: string
  isNamed: boolean
}

/** Words are read once a page: most of them come again. Bounded, because a page may have any number. */
const mostKnown = 20_000
const known = new WeakMap<NameForms, Map<string, Read>>()

function readWord(letters: string, forms: NameForms): Read {
  const words = known.get(forms) ?? new Map<string, Read>()
  known.set(forms, words)
  const before = words.get(letters)
  if (before) return before
  const read = { folded: foldName(bare(letters)), isNamed: isName(bare(letters), forms) }
  if (words.size < mostKnown) words.set(letters, read)
  return read
}

/** A word, or, where a name stands in its piece before or after an apostrophe, the pieces. */
function wordsOf(found: string, from: number, forms: NameForms): Word[] {
  const whole = { from, to: from + found.length, ...readWord(found, forms) }
  if (!/['’ʼ`´]/u.test(found)) return [whole]
  const [first = "", ending = ""] = found.split(/['’ʼ`´]/u)
  const isPossessive = ending.length < 4 && first.length > 1 && readWord(first, forms).isNamed
  if (whole.isNamed && !isPossessive) return [whole]
  let at = from
  return found.split(/(?<=['’ʼ`´])/u).map(piece => {
    const letters = bare(piece)
    const word = { from: at, to: at + letters.length, ...readWord(letters, forms) }
    at += piece.length
    return word
  })
}

function isName(found: string, forms: NameForms): boolean {
  if (found.length > 60) return false
  if (forms.written.has(found) && !functionWords.has(foldName(found))) return true
  const begins = found.slice(0, 1)
  const isCapital = begins !== begins.toLowerCase() || begins === begins.toUpperCase()
  return foldings(found).some(folded => {
    if (forms.parts.has(folded) || forms.joined.has(folded)) return true
    if (isCapital && found.slice(1) !== found.slice(1).toUpperCase() && forms.nicknames.has(folded)) return true
    if (/[^\u0000-\u024f]/u.test(found) !== forms.isCyrillic && isAcross(folded, forms)) return true
    if (isCapital && (isShortened(folded, forms) || isMisspelt(folded, forms))) return true
    return (
      isInflected(folded, forms, isCapital) || isWithin(folded, forms) || (isArabic(found) && forms.parts.has(foldName(found.slice(1))))
    )
  })
}

function isInflected(folded: string, { parts, stems, nicknames }: NameForms, isCapital: boolean): boolean {
  for (let length = 1; length <= 5 && folded.length - length >= 3; length++) {
    const stem = folded.slice(0, -length)
    const ending = folded.slice(-length)
    if (endings.has(ending) && parts.has(stem) && (isCapital || stem.length > 3) && !ordinaryWords.has(folded)) return true
    if (isCapital && stemEndings.has(ending) && stems.has(stem) && !ordinaryWords.has(folded)) return true
    if (isCapital && /^e?n?s$/.test(ending) && stem.length > 3 && nicknames.has(stem)) return true
  }
  return false
}

/** In the other script, in any case of it. */
function isAcross(folded: string, { across }: NameForms): boolean {
  if (across.has(acrossScripts(folded))) return true
  return [1, 2, 3, 4].some(length => {
    const stem = acrossScripts(folded.slice(0, -length))
    return stem.length > 2 && endings.has(folded.slice(-length)) && across.has(stem)
  })
}

/** `Bart`, `Barty`, `Ludo` of a longer given name. */
function isShortened(folded: string, { given }: NameForms): boolean {
  if (folded.length < 4 || folded.length >= given.length || ordinaryWords.has(folded)) return false
  return (
    given.startsWith(folded) ||
    (given.length > 5 && given.startsWith(folded.replace(/(?:ie|ek|ka|us|[iyo])$/u, "")) && /(?:ie|ek|ka|us|[iyo])$/u.test(folded))
  )
}

/** One letter more, less or other than a long part: `Thibaut`, `Hartman`. */
function isMisspelt(folded: string, { slips }: NameForms): boolean {
  if (folded.length < 6 || folded.length > 40 || slips.size === 0 || ordinaryWords.has(folded)) return false
  return slips.has(folded) || withoutOne(folded).some(slip => slip.length > 5 && slips.has(slip))
}

/** A long part at the edge of a longer word: `quintanilladesign`. */
function isWithin(folded: string, { parts }: NameForms): boolean {
  if (folded.length < 8) return false
  for (let length = 7; length < Math.min(folded.length, 30); length++)
    if (parts.has(folded.slice(0, length)) || parts.has(folded.slice(-length))) return true
  return false
}

function isArabic(found: string): boolean {
  return /^[وبلفكהולבמש]\p{L}{3}/u.test(found)
}

/** Words beside a name that belong to it: titles and initials before it, particles and initials between and after its parts. */
function absorb(text: string, words: Word[], forms: NameForms): void {
  const near = (a: Word | undefined, b: Word | undefined) => a !== undefined && b !== undefined && withinName.test(text.slice(a.to, b.from))
  const isInitial = ({ from, to, folded }: Word) => to - from <= 2 && folded.length === 1 && forms.initials.has(folded)
  const isWeak = ({ folded }: Word) => forms.weak.has(folded)
  const isInside = (word: Word) => isInitial(word) || isWeak(word) || particles.has(word.folded)
  const named = words.flatMap(({ isNamed }, at) => (isNamed ? [at] : []))
  for (const at of named) {
    // Backwards over titles and initials, then particles up to another part of the name.
    for (let before = at - 1; before >= 0 && at - before < 7; before--) {
      const one = words[before]
      if (!one || one.isNamed || !near(one, words[before + 1])) break
      const isTitle = nameTitles.has(one.folded) || /^[ªº]$/u.test(text.slice(one.from, one.to))
      if (!isTitle && !isInitial(one) && !isWeak(one) && !(particles.has(one.folded) && before > 0)) break
      if (isTitle || isInitial(one) || isWeak(one)) for (let each = before; each < at; each++) (words[each] as Word).isNamed = true
    }
    for (let after = at + 1; after < words.length && after - at < 6; after++) {
      const one = words[after]
      if (!one || !near(words[after - 1], one)) break
      if (one.isNamed || isWeak(one) || (isInitial(one) && text[one.to] === ".")) {
        for (let each = at; each < after; each++) (words[each] as Word).isNamed = true
        if (one.isNamed) break
        one.isNamed = true
      }
      const isQuoted = /["“„«'(‘‹]/u.test(text.slice(words[after - 1]?.to, one.from)) || /^["”»')’›]/u.test(text.slice(one.to, one.to + 1))
      if (!isInside(one) && !isQuoted && !/^(?:roepnaam|detto|detta|dit|dite|genannt|alias|aka)$/u.test(one.folded)) break
    }
  }
}

/** Neighbouring parts as one, with marks between and behind them and a maiden or other name that follows. */
function joinedUp(text: string, hits: readonly Hit[]): Hit[] {
  const joined: Hit[] = []
  for (const hit of hits) {
    const last = joined.at(-1)
    if (last && withinName.test(text.slice(last.to, hit.from)) && !/^,\s/.test(text.slice(last.to, hit.from))) last.to = hit.to
    else if (last && /^, ?$/.test(text.slice(last.to, hit.from)) && joined.length > 0) last.to = hit.to
    else joined.push({ ...hit })
  }
  return joined.map(hit => {
    // "Пелагея Игоревна": the father's name belongs to it.
    // "Gülşah'ın": a case behind an apostrophe.
    const suffix = /^['’](?:n?[ıiuü]n|[yn]?[aeıiuü]|[dt][ae]n?|y?l[ae])(?![\p{L}])/u.exec(text.slice(hit.to, hit.to + 8))?.[0].length ?? 0
    const father =
      /^ \p{Lu}\p{Ll}{2,20}(?:вич|вна|ична|инична)(?:а|у|ем|ы|е|ой)?(?![\p{L}])/u.exec(text.slice(hit.to, hit.to + 34))?.[0].length ?? 0
    const half = /^[-‐‑]\p{Lu}[\p{L}\p{M}'’]{1,40}/u.exec(text.slice(hit.to, hit.to + 44))?.[0].length ?? 0
    const born = maiden.exec(text.slice(hit.to + half, hit.to + half + 140))?.[0].length ?? 0
    const before = text.slice(Math.max(0, hit.from - 44), hit.from)
    // A login goes on behind its mark: `oguzhan.kilic`.
    const login = /^(?:[._][\p{Ll}\p{N}]{1,30}){1,4}(?![\p{L}\p{N}])/u.exec(text.slice(hit.to, hit.to + 130))?.[0].length ?? 0
    const ahead =
      /(?:[кд]\. ?\p{Ll}{1,3}\. ?н\.,? ?|(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’]{1,40}[-‐‑])$/u.exec(before) ??
      // Initials before a login: `as.legoffic`.
      (/\p{Lu}/u.test(text.slice(hit.from, hit.to)) ? null : /(?<![\p{L}\p{N}])\p{Ll}{1,3}[._]$/u.exec(before)) ??
      (born > 0 ? /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}'’]{1,40} $/u.exec(before) : null)
    return { ...hit, from: hit.from - (ahead?.[0].length ?? 0), to: hit.to + Math.max(half + born, login, father, suffix) }
  })
}

const honorific = "(?:[\\s　]{0,1}(?:さん|様|氏|くん|君|ちゃん|先生|女士|小姐|太太|博士|教授|씨|님|군|양|คุณ))?"

function glued(text: string, { glued: parts }: NameForms): Hit[] {
  if (parts.length === 0) return []
  const pattern = parts.map(part => [...part].map(escaped).join("[ 　]{0,2}")).join("|")
  return hitsOf(
    text,
    new RegExp(`(?:${pattern})(?:[ 　・·]{0,2}(?:${pattern})){0,3}${honorific}(?:[（(]旧姓[：:]?[ 　]?[\\p{L}]{1,8}[）)])?`, "gu"),
    "the candidate"
  )
}

/** `M A R I S O L`: letters with a blank between them that make a part of the name. */
function spaced(text: string, forms: NameForms): Hit[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}])\p{L}(?:[ \u00a0.·]{1,4}\p{L}(?![\p{L}\p{N}])){2,60}/gu)].flatMap(match => {
    const word = bare(match[0].replaceAll(/[^\p{L}]/gu, ""))
    const named = isName(word, forms) || [...forms.parts].some(part => part.length > 3 && foldName(word).includes(part))
    return named ? [{ from: match.index, to: match.index + match[0].length, by: "the candidate" }] : []
  })
}

/** Folded titles before a name, for whoever reads a line that may be one. */
export function isTitle(found: string): boolean {
  return nameTitles.has(foldName(bare(found)))
}
