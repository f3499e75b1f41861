import type { Hit } from "./hit"

const digit = /\p{Nd}/u
const between = /[ \t\u00a0\u2007\u2009\u202f().\-‐‑‒–—/·•*～ー\u200e\u200f\u202a-\u202e]/u
/** Words before a number that is somebody's to call. */
const label =
  /(?:^|[^\p{L}])(?:tel|tél|phone|telephone|téléphone|mobile?|mob|cell|cellphone|cellulare|cel|fax|whats ?app|viber|signal|ph|[tmpch](?=[.:])|gsm|handy|mobil|mobiltelefon|telefon|telefonnummer|fon|festnetz|rufnummer|portable|port|móvil|movil|celular|teléfono|telefono|tlf|tfno|telemóvel|telemovel|tlm|telefone|contacto|contact|call|text|sms|kom|komórka|telefoon|mobiel|nummer|тел|телефон|моб|мобильный|сотовый|сот|факс|cep|telefonu?|電話(?:番号)?|携帯(?:電話)?|电话|手机(?:号码?)?|联系电话|联系方式|電話號碼|手機|전화(?:번호)?|휴대폰|휴대전화|핸드폰|연락처|هاتف|جوال|موبايل|الهاتف|फ़?ोन|मोबाइल|โทร|điện thoại|đt|sđt|puhelin|puh|matkapuhelin|mobilnummer|tlf|тлф|κιν|τηλ|טלפון|נייד)(?:\s?(?:no|nr|number|n[o°º]|№))?[\s.:：/()#|=-]{0,6}$/iu
/** Words before a number that is something else's. */
const otherLabel =
  /(?:isbn|issn|doi|pmid|pmcid|arxiv|patents?|us|ep|wo|de|order|ticket|case|ref|reference|auftrag(?:s)?|bestell\p{L}{0,6}|rechnung\p{L}{0,6}|commessa|contrato|projekt|project|proyecto|projet|progetto|invoice|po|art(?:ikel)?|sku|part|model|serial|version|build|rev|kb|cve|iso|исо|din|en|rfc|iec|ieee|ansi|port|ip|гост|инв|nct|grant|award|fda|ean|gtin|upc|asin|release|batch|lot|bug|issue|commit|revision|postgres\p{L}*|usd|eur|gbp|chf|inr|rs|pln|try|brl)(?:\s?(?:no|nr|number|n[.o°º]{1,2}|№|#))?[\s.:#№-]{0,3}$/iu
const money = /[$€£¥₹₺₽₩₴฿]\s?$/u
/** What is counted; a word that is none of these behind a number says nothing of it. */
const units =
  "k|m|bn|mio|mrd|million(?:s|en)?|milliard\\p{L}*|users?|customers?|clients?|clientes|kunden|nutzer\\p{L}*|benutzer\\p{L}*|records?|rows?|lines?|zeilen|lignes|líneas|linhas|requests?|downloads?|items?|artikel|articles?|artículos|artigos|articoli|products?|produkte|produits|orders?|bestellungen|commandes|pedidos|people|persons?|personnes|personas|pessoas|visitors?|visits?|transactions?|transaktionen|messages?|events?|images?|documents?|files?|tests?|calls?|tickets?|views|sessions?|subscribers?|members?|students?|patients?|employees|mitarbeiter\\p{L}*|employés|empleados|stück|pieces?|pièces|piezas|pezzi|sztuk|teile|datensätze|einwohner\\p{L}*|habitants|habitantes|abitanti|inhabitants|dollars?|euros?|euro|pounds?|rubles?|руб\\p{L}*|рублей|пользовател\\p{L}*|клиент\\p{L}*|строк|записей|zł|złotych|klient\\p{L}*|użytkownik\\p{L}*|kullanıcı|müşteri|adet|satır|lira|followers?|kilomet\\p{L}{1,3}|km|kg|tons?|tonnen|tonnes|bytes?|bits?|hz|eur|usd|gbp|chf|inr|pln|brl|try|tl|rs|gb|tb|mb|kb|ghz|mhz|kwh|mw|loc|qps|tps|rps|cells|reads|genes|samples|nodes|parameters|tokens|vehicles|units|packages|shipments|pallets|hours|sq|m²|m2"
const unitBehind = new RegExp(
  `^\\s?(?:[%€$£¥₹₺₽₩+°]|[万億亿千百]|(?:active |daily |monthly |unique |registered |aktive )?(?:${units})(?![\\p{L}\\p{N}]))`,
  "iu"
)

interface Group {
  digits: string
  from: number
  to: number
}

/**
 * Phone numbers of any country. No library tells one from a number of another kind: where the country is not known, almost every run of
 * seven digits or more is a number somewhere, so what decides is the form and the words around (ADR 17). Dates, years, amounts, versions
 * and network addresses are none.
 */
export function findPhones(text: string): Hit[] {
  const hits: Hit[] = []
  for (const groups of runsOf(text)) {
    const [first] = groups
    const last = groups.at(-1)
    if (!first || !last) continue
    const plus = plusBefore(text, first.from)
    const hasOpen = /[(]$/.test(text.slice(Math.max(0, first.from - 1), first.from))
    const from = plus ?? (hasOpen ? first.from - 1 : first.from)
    for (const piece of piecesOf(groups, text)) {
      const start = piece[0] === first ? from : (piece[0]?.from ?? from)
      const end = piece.at(-1)?.to ?? last.to
      if (isPhone(text, piece, start, end, plus !== null && piece[0] === first))
        hits.push({ from: start, to: extended(text, end), by: "[phone]" })
    }
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])1?[-. ]?\(?8\d\d\)?[-. ][A-Z]{3}[A-Z-]{2,9}(?![\p{L}\p{N}])/gu))
    hits.push({ from: match.index, to: match.index + match[0].length, by: "[phone]" })
  return hits
}

/** Digits with no more than three marks of writing between them, on one line. A new `+` or `(` after a blank begins another run. */
function runsOf(text: string): Group[][] {
  const runs: Group[][] = []
  let run: Group[] = []
  let at = 0
  const flush = () => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  for (const match of text.matchAll(/\p{Nd}+/gu)) {
    const from = match.index
    const gap = from - at <= 4 ? text.slice(at, from) : ""
    const isClose = run.length > 0 && from - at <= 4 && [...gap].every(mark => between.test(mark))
    // "(0) 30": a bracket inside is one of the number's; "… 12 (030)" begins another.
    const isNew = /[ \t]\(/.test(gap) && run.length > 0 && run.reduce((sum, { digits }) => sum + digits.length, 0) >= 6
    if (!isClose || isNew) flush()
    run.push({ digits: latinDigits(match[0]), from, to: from + match[0].length })
    at = from + match[0].length
  }
  flush()
  return runs.filter(groups => groups.reduce((sum, { digits }) => sum + digits.length, 0) >= 5)
}

function latinDigits(digits: string): string {
  return digits.replaceAll(/[^0-9]/gu, one => {
    const code = one.codePointAt(0) ?? 0
    // Decimal digits stand in tens: the zero of a block is the next below that is no digit before it.
    let zero = code
    while (zero > code - 9 && digit.test(String.fromCodePoint(zero - 1))) zero--
    return String(Math.min(9, code - zero))
  })
}

function plusBefore(text: string, from: number): number | null {
  const found = /[+＋](?:[ (]{0,2})$/u.exec(text.slice(Math.max(0, from - 3), from))
  // "C++17", "10,000+ 20": a plus that belongs to what stands before it.
  return found && !/[\p{L}\p{N}+]/u.test(text[from - found[0].length - 1] ?? "") ? from - found[0].length : null
}

/** Two numbers side by side, and years before a number, apart. */
function piecesOf(groups: readonly Group[], text: string): Group[][] {
  const pieces: Group[][] = [[]]
  let length = 0
  const second = secondOf(groups)
  groups.forEach((group, at) => {
    const previous = groups[at - 1]
    const gap = previous ? text.slice(previous.to, group.from) : ""
    const isBreak = previous !== undefined && (/ [/•·–—-] |[ ]{2}|\t/.test(gap) || gap === "/" || / \/ /.test(gap)) && length >= 7
    const isYears =
      previous !== undefined && isYear(previous.digits) && length === 4 && group.digits.startsWith("0") && group.digits.length > 2
    if (isBreak || isYears || at === second) {
      pieces.push([])
      length = 0
    }
    pieces.at(-1)?.push(group)
    length += group.digits.length
  })
  return pieces
}

/** Where a second number begins behind a blank: the last group with a zero before it that leaves the first a number's length. */
function secondOf(groups: readonly Group[]): number {
  let sum = 0
  const before = groups.map(({ digits }) => (sum += digits.length) - digits.length)
  return sum > 15 ? before.findLastIndex((length, at) => length >= 7 && length <= 15 && groups[at]?.digits.startsWith("0")) : -1
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits)
}

function isPhone(text: string, groups: readonly Group[], from: number, to: number, hasPlus: boolean): boolean {
  const lengths = groups.map(({ digits }) => digits.length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  const before = text.slice(Math.max(0, from - 32), from)
  const behind = text.slice(to, to + 24)
  const touches =
    /[\p{L}\p{N}_.,#]$/u.test(before) &&
    !/(?:^|[^\p{N}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}:：.]$/u.test(before)
  if (hasPlus) return total >= 6 && total <= 18 && !/^[.,]\d/.test(behind)
  if (label.test(before)) return total >= 5 && total <= 18 && !isDates(groups)
  if (total < 7 && !/^0/.test(groups[0]?.digits ?? "")) return false
  if (total > 15) return isSeveral(groups)
  if (total < 6) return false
  if (touches || /^[\p{L}_](?!\p{Ll})|^[.,]\d|^-\p{L}/u.test(behind)) return false
  if (otherLabel.test(before) || money.test(before)) return false
  if (isDecimal(text, groups) || isDates(groups) || isNetworkAddress(text, groups) || isAmount(text, groups, behind)) return false
  if (groups.length === 1)
    return (
      total >= 7 &&
      total <= 13 &&
      !isPlainDate(groups[0]?.digits ?? "") &&
      !unitBehind.test(behind) &&
      !/0{4}$/.test(groups[0]?.digits ?? "")
    )
  if (groups.every(({ digits }) => isYear(digits) || digits.length < 3) && groups.some(({ digits }) => isYear(digits))) return false
  if (groups.every(({ digits }) => digits.length > 2 && digits.endsWith("00"))) return false
  // A standard and its year: 9001-2015.
  if (groups.length === 2 && isYear(groups[1]?.digits ?? "") && (groups[0]?.digits.length ?? 0) < 6) return false
  if (total === 6) return /^0\d{2,}/.test(groups[0]?.digits ?? "")
  return !(unitBehind.test(behind) && !/^0/.test(groups[0]?.digits ?? "") && groups.length < 3)
}

/** Numbers to call side by side, with nothing but blanks between them. */
function isSeveral(groups: readonly Group[]): boolean {
  const isShort = groups.length > 4 && groups.length < 24 && groups.every(({ digits }) => digits.length > 1 && digits.length < 6)
  return (
    isShort &&
    !groups.every(({ digits }) => isYear(digits) || digits.length < 3) &&
    groups.filter(({ digits }) => /0$/.test(digits)).length * 2 < groups.length
  )
}

/** Every stretch between dashes a date: 03.2018-11.2020, 12/05/1991, 2016 - 2019, 2018-03-01. */
function isDates(groups: readonly Group[]): boolean {
  const kinds = groups.map(({ digits }) => (isYear(digits) ? "y" : /^(?:0?[1-9]|[12]\d|3[01])$/.test(digits) ? "d" : "x")).join("")
  return /^(?:d{0,2}y|yd{1,2})+(?:d{0,2})$/.test(kinds) || /^d{3}$/.test(kinds)
}

function isPlainDate(digits: string): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$|^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d$/.test(digits)
}

function isDecimal(text: string, groups: readonly Group[]): boolean {
  const [whole, part] = groups
  return (
    groups.length === 2 &&
    whole !== undefined &&
    part !== undefined &&
    whole.digits.length < 3 &&
    !/^0\d/.test(whole.digits) &&
    text.slice(whole.to, part.from) === "."
  )
}

/** 192.168.10.100, 10.0.19041.1288, 4.17.21.300: dots alone, and no pairs of digits. */
function isNetworkAddress(text: string, groups: readonly Group[]): boolean {
  const marks = groups.slice(1).map(({ from }, at) => text.slice(groups[at]?.to ?? 0, from))
  if (groups.length < 3 || marks.some(mark => mark !== ".")) return false
  if (/^0\d/.test(groups[0]?.digits ?? "")) return false
  if (groups.length === 4 && groups.every(({ digits }) => Number(digits) < 256) && !groups.every(({ digits }) => digits.length === 2))
    return true
  return !groups[0]?.digits.startsWith("0") && groups.slice(1).some(({ digits }) => digits.length === 1)
}

/** 12 000 000, 1.200.000 €, 100 000 - 150 000. Three times three digits are more often a number to call, unless a unit follows. */
function isAmount(text: string, groups: readonly Group[], behind: string): boolean {
  const [first, ...rest] = groups
  if (!first || rest.length === 0) return false
  const isThousands = rest.every(({ digits }) => digits.length === 3) && first.digits.length <= 3 && !first.digits.startsWith("0")
  const isPair = /^[1-9]\d{0,2}(?: |\.|\u00a0|\u202f)\d{3} ?[-–—] ?[1-9]\d{0,2}(?: |\.|\u00a0|\u202f)\d{3}$/u.test(
    text.slice(first.from, groups.at(-1)?.to)
  )
  if (isPair && (unitBehind.test(behind) || /000$/.test(groups.at(-1)?.digits ?? ""))) return true
  if (!isThousands) return false
  const marks = new Set(rest.map(({ from }, at) => text.slice(groups[at]?.to ?? 0, from)))
  if (marks.size > 1 || /[-()/]/.test([...marks].join(""))) return false
  return /000$/.test(groups.at(-1)?.digits ?? "") || unitBehind.test(behind)
}

/** An extension belongs to its number. */
function extended(text: string, to: number): number {
  return (
    to +
    (/^\)?(?:\s?[-–]\s?\d{1,3}(?![\p{N}\p{L}%])|\s{0,2}(?:ext|extension|x|durchwahl|dw|доб|poste|int|wew)\.?:?\s{0,2}\d{1,6})/iu.exec(
      text.slice(to, to + 24)
    )?.[0].length ?? 0)
  )
}
