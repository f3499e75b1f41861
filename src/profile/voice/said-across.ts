import { addressesIn } from "../to-software"

/** More entries than this hold no one sentence. */
const entriesOfSentence = 14
const entriesTried = 400
const longestEntry = 60

/** Words that sentences are made of and names of things hardly ever: below two of them in reach, nothing is said. */
const small =
  /(?<!\p{L})(?:the|th[iao]s|th[eo]se|following|subsequent|below|above|your?s?|me|my|we|our|is|are|be|to|into|with|from|as|at|an?|who|whom|what|which|how|why|when|where|all|any|every|not|don.?t|let|please|de[rnm]|das|dies\p{L}{0,2}|folgende\p{L}?|ihr\p{L}{0,2}|dein\p{L}{0,2}|eine?\p{L}?|mir|wer|wie|was|alle|les?|la|cette?|ces|suivante?s?|votre|vos|ton|une?|moi|qui|que|quel\p{L}{0,3}|comment|tous|el|l[oa]s|est[eao]s?|siguientes?|tus?|sus?|una?|qui[eé]n|qu[eé]|c[oó]mo|todos|os?|seus?|sua|uma?|est[ea]s?|seguintes?|quem|como|todas|het|een|deze|volgende|uw|jouw|wie|wat|alle|il|lo|gli|questo|seguente|tuo|chi|che|come)(?!\p{L})/giu
const fewestSmall = 2

/**
 * A sentence that speaks to software and is cut into entries of a list, none of which says it by itself: the entry in which it begins, and its words.
 * It may begin in any entry. Null where there is none. Takes time in proportion to the entries.
 */
export function saidAcross(entries: readonly string[]): { first: number; quote: string } | null {
  const tried = entries.slice(0, entriesTried)
  const smallIn = tried.map(entry => (entry.length > longestEntry ? 0 : (entry.match(small)?.length ?? 0)))
  let said: { first: number; quote: string } | null = null
  for (let first = 0; first < tried.length - 1; first++) {
    const reach = Math.min(entriesOfSentence, tried.slice(first).findIndex(isLong) >>> 0)
    if (reach < 2 || sum(smallIn.slice(first, first + reach)) < fewestSmall) continue
    const heard = heardIn(tried.slice(first, first + reach))
    // Joined with what stands before it, a sentence begins too early: the last entry from which it is heard is where it does.
    if (said && !heard) break
    if (heard) said = { ...heard, first: first + heard.first }
  }
  return said
}

const isLong = (entry: string) => entry.length > longestEntry
const sum = (counts: readonly number[]) => counts.reduce((before, count) => before + count, 0)

function heardIn(entries: readonly string[]): { first: number; quote: string } | null {
  const whole = entries.join(" ")
  const [found] = addressesIn(whole)
  if (!found) return null
  let start = 0
  const first = entries.findIndex(entry => {
    start += entry.length + 1
    return start > found.from
  })
  return { first, quote: found.says ?? whole.slice(found.from, found.to).trim() }
}
