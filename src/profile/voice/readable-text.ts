/** A text as a person reads it, and where each of its letters stands in the text it was made of. */
export interface ReadableText {
  text: string
  /** The place in the original of a place in the readable text. */
  originalAt: (place: number) => number
}

// Letters of other scripts that look like Latin ones.
const looksLike: ReadonlyMap<string, string> = new Map(
  (
    "аa еe оo рp сc хx уy іi јj ѕs һh ԁd ԛq ԝw ѵv ӏl ɡg ɑa ıi ᴀa ᴇe ᴏo ᴄc ᴜu ᴠv ᴡw ᴢz αa οo νv ρp τt υu ιi κk ηn εe χx γy ωw ԍg ոn սu օo հh զq ցg " +
    "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX"
  )
    .split(" ")
    .map(pair => [pair[0]!, pair.slice(1)] as const)
)
const otherScript = /[\u0250-\u02AF\u0370-\u03FF\u0400-\u052F\u0531-\u0587\u1D00-\u1D7F]/u
const mixedWord =
  /[A-Za-z][\u0250-\u02AF\u0370-\u03FF\u0400-\u052F\u0531-\u0587\u1D00-\u1D7F]|[\u0250-\u02AF\u0370-\u03FF\u0400-\u052F\u0531-\u0587\u1D00-\u1D7F][A-Za-z]/u
const unseen =
  /[\u00AD\u034F\u061C\u115F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFE00-\uFE0F\uFEFF]|\uDB40[\uDC00-\uDFFF]/u
const plain = /^[\t\n\r\u0020-\u007E\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E]*$/u
const lettersApart = /(?<![\p{L}\p{N}])(?:\p{L}[ \u00a0]){7,}\p{L}(?![\p{L}\p{N}])/u

/**
 * Takes what hides words from a program and not from a person out of a text: joiners within words, letters of another script that look like
 * Latin ones, letters with blanks between, wide and ornamental letters. Tag characters are read as the ASCII that they repeat.
 */
export function readableText(original: string): ReadableText {
  if (plain.test(original) && !lettersApart.test(original)) return { text: original, originalAt: place => place }
  const isMixed = mixedWord.test(original)
  let text = ""
  const places: number[] = []
  let at = 0
  for (const letter of original) {
    const read = readLetter(letter, isMixed)
    for (let n = 0; n < read.length; n++) places.push(at)
    text += read
    at += letter.length
  }
  places.push(original.length)
  return joined({ text, places })
}

function readLetter(letter: string, isMixed: boolean): string {
  const code = letter.codePointAt(0)!
  if (code >= 0xe0020 && code <= 0xe007e) return String.fromCharCode(code - 0xe0000)
  if (code < 0x250 && code !== 0xad) return letter
  if (unseen.test(letter)) return ""
  const same = letter.normalize("NFKC")
  return isMixed && otherScript.test(same) ? (looksLike.get(same) ?? same) : same
}

/** "I g n o r e   t h i s": one blank within a word, two or more between words. */
function joined({ text, places }: { text: string; places: number[] }): ReadableText {
  if (!lettersApart.test(text)) return { text, originalAt: place => places[place] ?? places[places.length - 1]! }
  let out = ""
  const kept: number[] = []
  for (let at = 0; at < text.length; at++) {
    const isWithin =
      (text[at] === " " || text[at] === "\u00a0") &&
      /^(?:^|.*[^\p{L}\p{N}])\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      /^\p{L}(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 4))
    if (isWithin) continue
    out += text[at]
    kept.push(places[at]!)
  }
  kept.push(places[text.length]!)
  return { text: out, originalAt: place => kept[place] ?? kept[kept.length - 1]! }
}
