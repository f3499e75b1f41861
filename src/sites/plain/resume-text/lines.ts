/** A block of visible text in reading order; `heading` where the page marks it as one. */
export interface TextBlock {
  text: string
  heading: boolean
}

/** One line of a résumé. `raw` is the literal line; `text` is the same without bullet and Markdown marks, for fields. */
export interface Line {
  raw: string
  text: string
  heading: boolean
  bullet: boolean
  /** An empty line stands before it. */
  gap: boolean
  /** White space before it, in characters; a tab counts four. */
  indent: number
}

/** Fields are looked for in this many characters of a line: a longer one is a text that lost its line breaks. */
const longestFieldLine = 2_000

const bulletMark = /^(?:[-–—*+•◦▪‣·●○■□►➤✓✔→]|\(?\d{1,2}[.)])\s+/u
const underline = /^[=\-_*~─━═]{3,}$/u
const letterSpaced = /^(?:[\p{L}&] ){3,}[\p{L}&]$/u
/** "履 歴 書", "学　歴": titles of two or three signs are set apart, too; names are, and stay as they stand. */
const spacedSigns = /^(?:[\p{Script=Han}\p{Script=Hangul}][ 　]+){1,3}[\p{Script=Han}\p{Script=Hangul}]$/u
const signsOfTitles =
  /^(?:履[歴歷]書|履[歴歷]表|[簡简][歴历歷]|学歴|學歷|学历|職歴|經歷|经历|経歴|資格|免許|賞罰|技能|教育|语言|語学|이력서|학력|경력|자격증?|기술|어학|수상)$/u
/** What a text ends in where its full stop ends no sentence: an initial, and the legal forms and shortened words that employers end in. */
const shortened =
  /(?:^|[^\p{L}])(?:\p{Lu}|(?:\p{L}{1,3}\.[ -]?)+\p{L}{1,3}|Inc|Incorp|Ltd|Ltda|Lda|Co|Cos|Corp|Cia|Pty|Pvt|Bhd|Sdn|Tbk|Plc|PLC|LLC|LLP|Kft|Nyrt|Zrt|Bt|Mbh|GmbH|Ges|Gen|Hnos|Bros|Sons|Assoc|Assn|Univ|Dept|Inst|Intl|Int|Natl|Mfg|Grp|Svcs|Tech|Hosp|Cie|Ets|Fa|Sp|Spol|Tic|Şti|San|Dr|Prof|St|Mr|Mrs|Ms|Jr|Sr|Gov|Govt|Ave|Ph|Stn|approx|etc)\.$/u

/** "Formaci´on", "˜n": an accent that a PDF gives apart, before its letter. After one letter, as in "d´intérêt", it is an apostrophe. */
const looseAccent = /(?<![^\p{L}][dlDL]|^[dlDL]|qu)[´`¨ˆ˜¸ˇ˚](?=\p{L})/gu

/** Lower case without accents: for comparing words only, as its length can differ from the original's. */
export function foldLine(text: string): string {
  return text
    .replace(looseAccent, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .replace(/[’‘`´]/g, "'")
    .replace(/[łŁ]/g, "l")
    .replace(/ı/g, "i")
    .toLowerCase()
}

/** Markdown marks that stand around words, and a bullet before them, are no part of what a line says. */
function withoutMarks(line: string): string {
  const bare = line
    .replace(/^(?:>\s*)+/, "")
    .replace(bulletMark, "")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(?<![^\s([|"“–—-])(\*\*|__|`)(?=\S)(.*?\S)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/(^|\s)[*_](\S[^*_]*\S)[*_](?=$|[\s,.;:)])/g, "$1$2")
    .trim()
  const joined = bare.replace(/[ 　]/g, "")
  return letterSpaced.test(bare) || (spacedSigns.test(bare) && signsOfTitles.test(joined)) ? joined : bare
}

/** Where names were taken out of a text, these words stand: they part what stands around them, and are no value. */
const takenOut =
  /\s*[-–—,:]?\s*\bCompany Name\b(?:\s*[-–—,:\uFF0D]?\s*City\b(?:\s*,\s*State\b)?)?|\s*[-–—,:\uFF0D]?\s*\bCity\s*,\s*State\b/g

/** Splits text or blocks into lines, marks Markdown and underlined headings, and leaves rules and empty lines out. */
export function toLines(input: string | readonly TextBlock[]): Line[] {
  const blocks = typeof input === "string" ? [{ text: input, heading: false }] : input
  const lines: Line[] = []
  for (const block of blocks) {
    let gap = block.heading
    for (const untrimmed of block.text.split(/\r\n?|\n|\f|\u2028|\u2029/)) {
      const raw = untrimmed
        .replace(/[\u200b\ufeff\u00ad]/g, "")
        .trim()
        .replace(/[^\S\n]{4,}/g, "   ")
      const previous = lines.at(-1)
      if (underline.test(raw)) {
        if (previous && !gap && !previous.bullet && previous.text.length <= 60) previous.heading = true
        gap = true
      } else if (raw === "") {
        gap = true
      } else {
        const mark = /^#{1,6}\s+/.exec(raw)?.[0] ?? ""
        const bare = withoutMarks(raw.slice(mark.length, longestFieldLine).replace(mark ? /\s+#+$/ : /$^/, ""))
        const text = /\b(?:Company Name|City\s*,\s*State)\b/.test(bare) ? bare.replace(takenOut, " | ").trim() : bare
        const bullet = !mark && bulletMark.test(raw)
        // A line of taken-out names alone says nothing.
        if (text && text !== "|") {
          const indent = (/^\s*/.exec(untrimmed)?.[0] ?? "").replace(/\t/g, "    ").length
          lines.push({ raw: raw.slice(mark.length), text, heading: block.heading || mark !== "", bullet, gap, indent })
        }
        gap = false
      }
    }
  }
  return lines
}

/** A line of prose rather than of a heading, a name or an entry's head. */
export function isProse(text: string): boolean {
  return (
    text.length > 110 ||
    (/[.!?…。！？]["”»)」』]?$/u.test(text) && !shortened.test(text)) ||
    (/[^\W\d]{4,}[.!?]\s+\p{Lu}/u.test(text) && (text.match(/(?<![\p{L}'’-])\p{Ll}{2,}/gu)?.length ?? 0) > 1) ||
    /[。！？]./u.test(text)
  )
}
