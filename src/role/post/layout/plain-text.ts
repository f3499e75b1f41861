import { calmCapitals } from "./calm-capitals"
import { withShortLines } from "./short-lines"

/** A post as it is read, and the way back from words read to the words as they stand in the post. */
export interface PlainText {
  text: string
  literal: (quote: string) => string
  /** Where an offset of what is read lies in the post; `isEnd` for the end of a stretch. */
  rawAt: (offset: number, isEnd: boolean) => number
}

const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  ndash: "–",
  mdash: "—",
  bull: "•",
  middot: "·",
  rsquo: "’",
  lsquo: "‘",
  rdquo: "”",
  ldquo: "“",
  hellip: "…",
  euro: "€",
  pound: "£",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  Auml: "Ä",
  Ouml: "Ö",
  Uuml: "Ü",
  szlig: "ß",
  eacute: "é",
  egrave: "è",
  agrave: "à",
  ccedil: "ç",
  ntilde: "ñ",
  aacute: "á",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  atilde: "ã",
  otilde: "õ",
  ecirc: "ê"
}
/** UTF-8 that was read as Windows-1252 and saved so: the three signs of a bullet, an apostrophe, a dash. */
const misread: Record<string, string> = {
  "â€¢": "•",
  "â€™": "’",
  "â€˜": "‘",
  "â€œ": "“",
  "â€\u009d": "”",
  "â€“": "–",
  "â€”": "—",
  "â€¦": "…",
  "â‚¬": "€",
  "â—": "•",
  "ï‚·": "•",
  "Â·": "·",
  "Â£": "£",
  "Â ": " ",
  "Â\u00a0": " "
}
const blockTag = /^<\/?(?:p|div|ul|ol|h[1-6]|br|tr|table|section|article|hr|dl|dt|dd|b(?=>)|strong(?=>))\b/iu
const residue =
  /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?\/?>|&(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z]{2,8});?|â€[¢™˜œ“”¦\u009d]|â‚¬|â—|ï‚·|Â[·£ \u00a0]|Ã[\u0080-\u00bf]|\\(?:xa0|n|r|t|u2022|u2019|u2013)(?![a-z]{3})|\b(?:About the job)(?=\p{Lu})|(?:…\s?)?\bShow (?:more|less)(?=Show |\s|$)|\n(?:[^\S\n]*\n){4,}|[^\S\n]{20,}|[\u200b\ufeff\u2060\u00ad]|[\u00a0\u2000-\u200a\u202f]/giu

function readAs(match: string): string | null {
  if (match.startsWith("<")) {
    if (/^<li\b/iu.test(match)) return "\n• "
    return blockTag.test(match) ? "\n" : ""
  }
  if (match.startsWith("&")) {
    const name = match.slice(1).replace(/;$/, "")
    if (name.startsWith("#")) {
      const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
      return code === 160 ? " " : code > 31 && code < 0xfffe && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCharCode(code) : " "
    }
    return match.endsWith(";") ? (named[name] ?? null) : null
  }
  if (match.startsWith("\\")) {
    return { "\\xa0": " ", "\\n": "\n", "\\r": "", "\\t": "\t", "\\u2022": "•", "\\u2019": "’", "\\u2013": "–" }[match] ?? null
  }
  if (/^about the job$/iu.test(match)) return match === "About the job" ? "About the job\n" : null
  if (/show (?:more|less)$/iu.test(match)) return /Show (?:more|less)$/u.test(match) ? "\n" : null
  if (match.startsWith("Ã")) return String.fromCharCode(0xc0 + (match.charCodeAt(1) - 0x80))
  if (/^[\u200b\ufeff\u2060\u00ad]$/u.test(match)) return ""
  if (match.startsWith("\n")) return "\n\n"
  if (match.length === 1 || /^\s{2}/u.test(match)) return " "
  return misread[match] ?? null
}

/**
 * A post without what copying left in it: tags, entities, misread signs, hard spaces, the buttons of a board; words in capitals throughout are
 * read in small letters. The result may be shorter than the post, so quotes go back through `literal`.
 */
export function plainText(raw: string): PlainText {
  let text = ""
  let at = 0
  // Where each changed stretch begins, in the text that is read and in the post.
  const steps: { read: number; from: number; to: number; readEnd: number }[] = []
  for (const match of raw.matchAll(residue)) {
    const read = readAs(match[0])
    if (read === null || read === match[0]) continue
    text += raw.slice(at, match.index)
    steps.push({ read: text.length, readEnd: text.length + read.length, from: match.index, to: match.index + match[0].length })
    text += read
    at = match.index + match[0].length
  }
  text += raw.slice(at)
  const calm = calmCapitals(withShortLines(text))
  if (steps.length === 0 && calm === raw) return { text: raw, literal: quote => quote, rawAt: offset => offset }
  const back = (offset: number, isEnd: boolean): number => {
    let low = 0
    let high = steps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (isEnd ? steps[middle]!.read < offset : steps[middle]!.read <= offset) low = middle + 1
      else high = middle
    }
    const step = steps[low - 1]
    if (!step) return offset
    if (offset >= step.readEnd) return step.to + (offset - step.readEnd)
    return isEnd ? step.to : step.from
  }
  const literal = (quote: string): string => {
    const found = calm.indexOf(quote)
    return found < 0 || quote === "" ? quote : raw.slice(back(found, false), back(found + quote.length, true))
  }
  return { text: calm, literal, rawAt: back }
}
