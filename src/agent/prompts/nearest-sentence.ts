import { foldText } from "~profile/fold-text"

/** Of the words of a quote so many stand in the sentence that it was made of, and of the sentence's own so many in the quote. */
const least = { ofQuote: 0.75, ofSentence: 0.4 }
/** Fewer words are a name of something, which is there or not. */
const fewestWords = 3
/** Words of one beginning are one word in another form: "managed", "managing". */
const stem = 5

const denying =
  /^(?:no|not|never|none|nor|without|cannot|\p{L}+n['’]t|kein\p{L}*|nicht|nie|ohne|pas|jamais|sans|aucun\p{L}*|nunca|sin|não|sem|nem|ningún|ninguna?)$/u

interface Words {
  all: string[]
  numbers: string
  denials: number
}

function wordsOf(text: string): Words {
  const all =
    foldText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’.+#-][\p{L}\p{N}]+)*[+#]*/gu) ?? []
  return {
    all,
    numbers: all
      .flatMap(word => word.match(/\d+/g) ?? [])
      .sort()
      .join(" "),
    denials: all.filter(word => denying.test(word)).length
  }
}

const isSameWord = (one: string, other: string) =>
  one === other || (one.length > stem && other.length > stem && one.slice(0, stem) === other.slice(0, stem))

/** Where sentences and entries end: what a model takes for one quote is one of them. */
const breaks = /(?<=[.!?;])\s+|\s*[\n•▪●|]\s*/u

/**
 * The sentence that a quote was made of by saying it a little otherwise: nearly all of its words stand in it, the same numbers, and as many denials. Nothing
 * else is taken for it, because what is shown then has to say the same.
 *
 * @param texts what the quote may be from
 * @returns a literal stretch of one of the texts, with which; null where none is near, or two are as near
 */
export function nearestSentence(quote: string, texts: readonly string[]): { sentence: string; text: number } | null {
  const wanted = wordsOf(quote)
  if (wanted.all.length < fewestWords) return null
  let best: { sentence: string; text: number; score: number } | null = null
  let isTied = false
  texts.forEach((text, at) => {
    for (const sentence of text.split(breaks)) {
      const said = wordsOf(sentence)
      if (said.numbers !== wanted.numbers || said.denials !== wanted.denials) continue
      const ofQuote = wanted.all.filter(word => said.all.some(other => isSameWord(word, other))).length / wanted.all.length
      const ofSentence = said.all.filter(word => wanted.all.some(other => isSameWord(word, other))).length / said.all.length
      if (ofQuote < least.ofQuote || ofSentence < least.ofSentence) continue
      const score = ofQuote + ofSentence
      if (best === null || score > best.score) {
        isTied = false
        best = { sentence, text: at, score }
      } else if (score === best.score && sentence !== best.sentence) isTied = true
    }
  })
  return isTied ? null : best
}
