import { monthNumber, monthPattern } from "./month-names"
import type { ProfileDate } from "./profile"

/** A stretch of time as a page states it, with the literal words that state it. */
export interface DateRange {
  start: ProfileDate
  end: ProfileDate
  quote: string
}

// Letters and digits as plain ranges (without those of scripts that put no space between words), and patterns in lower case over a text in lower case: with \p{L}, or ignoring case, the engine takes
// some fifty milliseconds to compile them, in the page and at the first use.
const wordCharacters =
  "0-9A-Za-z\\u00AA\\u00B2\\u00B3\\u00B5\\u00B9\\u00BA\\u00BC-\\u00BE\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02C1\\u0370-\\u1FFF\\u2C00-\\u2DFF\\uFB00-\\uFDFF"
const notInWord = `(?<![${wordCharacters}])`
const endOfWord = `(?![${wordCharacters}])`
const year = "(?:19|20)\\d{2}"
/** Stands for a slash where a file's other dates say that its days come before its months. */
export const dayFirstMark = "∕"
const partOfYear =
  "q[1-4]|h[12]|spring|summer|autumn|fall|winter|early|mid|late|frühjahr|sommer|herbst|anfang|mitte|ende|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|estate|autunno|inverno|zomer|herfst|lato|jesień|zima|wiosna|våren|hösten|sommaren"
const romanMonth = "xii|xi|ix|iv|viii|vii|vi|v|iii|ii|x|i"
// Every form a date takes, most specific first; groups are avoided so that the pattern can be repeated inside others.
const dateForms = [
  `${year}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\\d{1,2})?(?:t[\\d:.]+(?:z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)`,
  `${year}/(?:1[3-9]|[2-9]\\d)(?!\\d)`,
  `${year}\\s?[年년]\\s?\\d{1,2}\\s?[月월](?:\\s?\\d{1,2}\\s?[日일])?`,
  `${year}\\s?[年년]`,
  "(?:昭和|平成|令和|民[國国])\\s?(?:\\d{1,3}|元)\\s?年(?:\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?日)?)?",
  `(?:${romanMonth})[. /]\\s?${year}`,
  `(?:\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?\\s+(?:de\\s+)?)?(?:${monthPattern})\\.?,?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,)?[\\s/-]*(?:del?\\s+)?(?:of\\s+)?${year}`,
  `\\d{1,2}[./∕-]\\d{1,2}[./∕-]${year}`,
  `(?:0?[1-9]|1[0-2])[./-]${year}`,
  `(?:${monthPattern})\\.?\\s?['’-]\\s?\\d{2}`,
  `(?:${partOfYear})[\\s/-]+(?:de\\s+)?${year}(?:/\\d{2}(?!\\d))?`,
  year
]
const date = `${notInWord}(?:${dateForms.join("|")})${endOfWord}`
const presentWords = [
  "(?:(?:till|until|to|up to) )?(?:the )?(?:present|now|today|date)|nowadays|current(?:ly)?|ongoing",
  "(?:bis )?(?:heute|jetzt|dato)|aktuell|gegenwart|gegenwärtig|laufend|derzeit|andauernd",
  "aujourd[’']hui|présent|actuel(?:lement|le)?|ce jour|en cours|maintenant|en poste",
  "(?:la )?actualidad|(?:momento )?actual(?:mente|idad)?|hoy(?: (?:en )?día)?|presente|la fecha|vigente",
  "(?:data |momento )?atual(?:mente)?|hoje|(?:até )?(?:o )?momento|dias (?:atuais|de hoje)|data de hoje",
  "(?:ad |tutt[’'])?oggi|attual(?:e|mente)|in corso|(?:tot )?(?:op )?heden|nu|vandaag|obecnie|teraz|nadal|chwili obecnej|dziś|dzisiaj|dnia dzisiejszego",
  "současnost|současnosti|dosud|doposud|nyní|dnes|teď|nuvarande|pågående|tills vidare|idag|dags dato|nåværende|nuværende|devam ediyor|devam|halen|hâlen|günümüz|bugün|şu an|şimdi",
  "(?:по )?(?:настоящее время|настоящий момент|наст\\. ?(?:время|вр\\.?)|н\\. ?в\\.?|сейчас|текущее время|сегодня|сей день)|сих пор|(?:до )?сьогодні",
  "至今|迄今|现在|現在|目前|今|在职|在職中?|现职|現職|현재|재직 ?중|재직|근무 ?중|지금|(?:حتى )?الآن|(?:حتى )?الان|(?:حتى )?اليوم|(?:حتى )?تاريخه|(?:حتى )?الوقت (?:الحالي|الحاضر)|حاليا|حاليًا|الحاضر|הווה|היום"
].join("|")
const present = `${notInWord}(?:${presentWords})${endOfWord}`
const dash = "[-–—−‒~→－～〜]"
const untilWord =
  "(?:\\b(?:to|until|till|through|bis(?:\\s+zum|\\s+zu)?|au|al?|hasta|ad?|tot|do|t/m|fino)\\b|(?<=\\s)(?:až|till|по|до|إلى|الى|حتى)(?=\\s)|[至到]|から|부터|à|até|jusqu[’'](?:à|au|en))"
const article = "(?:(?:la|el|o|ao?|à|al|ad|the|zur|zum|den|der|na) |l[’'])?"
// A dash, a word, or both: "05.2018 – do chwili obecnej", "desde 2019 hasta la fecha".
const separator = `\\s*(?:${dash}\\s*(?:${untilWord}\\s+)?|${untilWord})\\s*${article}`

const rangePattern = new RegExp(`(${date})${separator}(${date}|${present})`)
const sharedYearPattern = new RegExp(
  `${notInWord}(${monthPattern})\\.?${separator}((?:${monthPattern})\\.?\\s*(?:del?\\s+)?(${year}))${endOfWord}`
)
const shortYearPattern = new RegExp(`${notInWord}(${year})\\s?[–—]\\s?(\\d{2})${endOfWord}`)
// "2016/2018": two whole years around a slash.
const slashedYears = new RegExp(`(?<![\\d/])(${year})\\s?/\\s?(${year})(?![\\d/])`)
const openPattern = new RegExp(
  `${notInWord}(?:since|seit|ab|depuis|desde|dal?|sinds|vanaf|od|från|fra|с)(?:\\s+(?:dem|le|el|o|a))?\\s+(${date})(?:,?\\s+(?:${presentWords})${endOfWord})?`
)
const untilPattern = new RegExp(`${notInWord}(?:until|till|bis|jusqu[’'](?:à|au|en)|hasta|até)\\s+(${date})`)
const trailingDashPattern = new RegExp(`(${date})\\s*[-–—]\\s*$`)
const datePattern = new RegExp(date)
const presentPattern = new RegExp(`^(?:${presentWords})$`)
const anyYear = new RegExp(`${year}|[和成國国].{1,4}年|[０-９]{4}|['’]\\d\\d|[A-Za-z]-\\d\\d|\\d/\\d\\d`)
// Years of two digits: only in a range, where nothing else can be meant.
const shortDate = "(?:(?:0?[1-9]|1[0-2])/|['’])\\d{2}"
// Two dates with a gap for the dash; with one space only where both name a month, as "Oct 2015 Dec 2018" does.
const gapPattern = new RegExp(`(${date})(?:[^\\S\\n]{2,8}|\\t)(${date}|${present})`)
const bareMonth = `${notInWord}(?:(?:${monthPattern})\\.?\\s+${year}|(?:0[1-9]|1[0-2])[./]${year})${endOfWord}`
const spacePattern = new RegExp(`(${bareMonth})\\s(${bareMonth}|${present})`)
// "Summer 2013, 2014", "Summer 2015 and 2014": the same part of several years.
const severalPattern = new RegExp(`${notInWord}(?:${partOfYear})\\s(${year})\\s?(?:,|and|und|et|y|e|&)\\s?(${year})${endOfWord}`)
const shortRangePattern = new RegExp(`(?<![\\d/])(${shortDate})${separator}(${shortDate}(?![\\d/])|${date}|${present})`)
const monthYear = new RegExp(`(${monthPattern})\\.?,?(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,)?[\\s/-]*(?:del?\\s+)?(?:of\\s+)?(${year})`)

const romanPattern = new RegExp(`^(${romanMonth})[. /]\\s?(${year})$`)
const shortMonthYear = new RegExp(`^(${monthPattern})\\.?\\s?['’-]\\s?(\\d{2})$`)

/**
 * Reads one date: `YYYY-MM`, `YYYY` where no month is given, `present` for a word such as "heute", null where there is no date.
 * A day is dropped. 04/05/2019 could be April or May, so only its year is kept.
 */
export function parseProfileDate(text: string): ProfileDate {
  const plain = lowered(text.normalize("NFC").trim())
  if (presentPattern.test(plain)) return "present"
  const found = anyYear.test(plain) ? datePattern.exec(plain)?.[0] : null
  return found ? fromMatch(found) : null
}

/** The first date in a line and the words that state it; null where there is none. */
export function findDate(text: string): { date: ProfileDate; quote: string } | null {
  if (!anyYear.test(text)) return null
  const plain = text.normalize("NFC")
  const found = datePattern.exec(lowered(plain))
  return found && { date: fromMatch(found[0]), quote: quoteOf(found, plain) }
}

/**
 * Finds the first range in a line ("Mar 2020 - Present", "03/2018 – 11/2020", "depuis mars 2020") and quotes it literally.
 * A lone date is no range: it does not say whether it began or ended something.
 */
export function parseDateRange(text: string): DateRange | null {
  // Every range names a year; most lines of a page have none.
  if (!anyYear.test(text)) return null
  const plain = text.normalize("NFC")
  const lower = lowered(plain)
  const range = rangePattern.exec(lower)
  if (range) return { start: parseProfileDate(range[1] ?? ""), end: parseProfileDate(range[2] ?? ""), quote: quoteOf(range, plain).trim() }
  const shared = sharedYearPattern.exec(lower)
  if (shared)
    return { start: parseProfileDate(`${shared[1]} ${shared[3]}`), end: parseProfileDate(shared[2] ?? ""), quote: quoteOf(shared, plain) }
  const short = shortYearPattern.exec(lower)
  if (short) {
    const first = Number(short[1])
    const last = Math.floor(first / 100) * 100 + Number(short[2])
    if (last > first) return { start: String(first), end: String(last), quote: quoteOf(short, plain) }
  }
  const slashed = slashedYears.exec(lower)
  if (slashed?.[1] && slashed[2] && slashed[1] < slashed[2]) return { start: slashed[1], end: slashed[2], quote: quoteOf(slashed, plain) }
  const twoDigits = shortRangePattern.exec(lower)
  if (twoDigits)
    return {
      start: shortYear(twoDigits[1] ?? ""),
      end: shortYear(twoDigits[2] ?? "") ?? parseProfileDate(twoDigits[2] ?? ""),
      quote: quoteOf(twoDigits, plain)
    }
  const open = openPattern.exec(lower)
  if (open) return { start: parseProfileDate(open[1] ?? ""), end: "present", quote: quoteOf(open, plain) }
  const until = untilPattern.exec(lower)
  if (until) return { start: null, end: parseProfileDate(until[1] ?? ""), quote: quoteOf(until, plain) }
  const parted = gapPattern.exec(lower) ?? spacePattern.exec(lower)
  if (parted) {
    const [start, end] = [parseProfileDate(parted[1] ?? ""), parseProfileDate(parted[2] ?? "")]
    if (start && end && (end === "present" || start.slice(0, 4) <= end.slice(0, 4))) return { start, end, quote: quoteOf(parted, plain) }
  }
  const several = severalPattern.exec(lower)
  if (several) {
    const [first = "", last = ""] = [several[1] ?? "", several[2] ?? ""].sort()
    return { start: first, end: last, quote: quoteOf(several, plain) }
  }
  const trailing = trailingDashPattern.exec(lower)
  return trailing ? { start: parseProfileDate(trailing[1] ?? ""), end: "present", quote: quoteOf(trailing, plain).trim() } : null
}

/** "'18", "06/15": of this century up to forty years, else of the last. Null where it is not of that form. */
function shortYear(text: string): ProfileDate {
  const found = /^(?:(\d{1,2})\/|['’])(\d{2})$/.exec(text)
  return found && yearMonth(fullYear(found[2] ?? ""), Number(found[1] ?? 0))
}

function fullYear(digits: string): string {
  return `${Number(digits) <= 40 ? "20" : "19"}${digits}`
}

/** Lower case for the letters that the languages of this file use, and digits of full width as others. Every character keeps its place, which `toLowerCase` does not promise. */
function lowered(text: string): string {
  return text
    .replace(/[A-ZÀ-ÞŃŚŹŠŽČŘŮŞĚА-Я]/g, letter => letter.toLowerCase())
    .replace(/[０-９]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

/** The words of a match as they stand in the text. */
function quoteOf(match: RegExpExecArray, plain: string): string {
  return plain.slice(match.index, match.index + match[0].length)
}

/** The year before the first one of an era: 平成元年 is 1989. */
const yearBefore: Readonly<Record<string, number>> = { 昭和: 1925, 平成: 1988, 令和: 2018, 民國: 1911, 民国: 1911 }

function fromMatch(found: string): ProfileDate {
  const era = /^(昭和|平成|令和|民[國国])\s?(\d{1,3}|元)\s?年(?:\s?(\d{1,2}))?/.exec(found)
  if (era) return yearMonth(String((yearBefore[era[1] ?? ""] ?? 0) + (era[2] === "元" ? 1 : Number(era[2]))), Number(era[3] ?? 0))
  const iso = /^(\d{4})[-/.](\d{1,2})(?!\d)/.exec(found) ?? /^(\d{4})\s?[年년]\s?(\d{1,2})/.exec(found)
  if (iso) return yearMonth(iso[1] ?? "", Number(iso[2]))
  const named = monthYear.exec(found)
  if (named) return yearMonth(named[2] ?? "", monthNumber(named[1] ?? "") ?? 0)
  const cut = shortMonthYear.exec(found)
  if (cut) return yearMonth(fullYear(cut[2] ?? ""), monthNumber(cut[1] ?? "") ?? 0)
  const full = /^(\d{1,2})([./∕-])(\d{1,2})[./∕-](\d{4})$/.exec(found)
  if (full) return yearMonth(full[4] ?? "", monthOfDayAndMonth(Number(full[1]), Number(full[3]), full[2] ?? ""))
  const roman = romanPattern.exec(found)
  if (roman) return yearMonth(roman[2] ?? "", romanNumber(roman[1] ?? ""))
  const numeric = /^(\d{1,2})[./-](\d{4})$/.exec(found)
  if (numeric) return yearMonth(numeric[2] ?? "", Number(numeric[1]))
  return /\d{4}/.exec(found)?.[0] ?? null
}

function romanNumber(numeral: string): number {
  return ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"].indexOf(numeral) + 1
}

/** 15.03.2019 and 15/03/2019 are plain; 04.05.2019 with dots is day first everywhere, as is what is marked so; 04/05/2019 is not known: 0. */
function monthOfDayAndMonth(first: number, second: number, mark: string): number {
  if (mark === "." || mark === dayFirstMark || first > 12 || first === second) return second
  return second > 12 ? first : 0
}

function yearMonth(fullYear: string, month: number): ProfileDate {
  return month >= 1 && month <= 12 ? `${fullYear}-${String(month).padStart(2, "0")}` : fullYear
}
