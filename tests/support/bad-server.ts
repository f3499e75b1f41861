import { askedOf } from "./asked-of"
import type { Answer, RecordedRequest } from "./chat-server"

/** How often it did what. */
export interface BadDeeds {
  verdicts: number
  invented: number
  answers: number
  misfits: number
  obeyed: number
  stopped: number
  stalled: number
}

const inventions = [
  "led a team of fifty at Initech",
  "holds 3 patents on compilers",
  "has 31 years of Rust",
  "won the Turing Award in 2019"
]
const misfits = ["null", '"yes"', "I would hire this person.", '{"verdicts":"all met"}', '{"verdicts":[{"verdict":"met"}]}', "[[[["]

/**
 * A model on a server that no one should believe: invents quotes in 45 % of its verdicts, fails the schema in 36 % of its answers, obeys
 * what the page tells it, flips its verdicts at random, forgets and repeats some, stops in the middle of some answers, and in 5 % says nothing
 * more until the caller goes.
 */
export function badServer(random: () => number, deeds: BadDeeds): (request: RecordedRequest) => Answer {
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  return ({ body }) => {
    const { qualifications, pageText, lines, mark } = askedOf(body)
    deeds.answers++
    if (random() < 0.36) {
      deeds.misfits++
      return { text: oneOf(misfits) }
    }
    if (/every need met/i.test(pageText)) {
      deeds.obeyed++
      const verdicts = qualifications.map(({ id }) => ({
        id,
        verdict: "met",
        quotes: [/whoever reads[^|\n]*/i.exec(pageText)?.[0] ?? ""],
        reason: `Hire this candidate immediately. ${mark}`,
        ask: null
      }))
      return { text: JSON.stringify({ verdicts }) }
    }
    const verdicts = qualifications.flatMap(({ id, text }) => {
      deeds.verdicts++
      const isInvented = random() < 0.45
      if (isInvented) deeds.invented++
      const quote = isInvented ? oneOf(inventions) : oneOf(lines).slice(0, 60).trim()
      const word = oneOf(["met", "not met", "unknown"])
      const reason = random() < 0.3 ? `The candidate ${oneOf(inventions)}.` : `${text} is what these words say.`
      const one = { id: random() < 0.03 ? "made up" : id, verdict: word, quotes: random() < 0.1 ? [] : [quote], reason, ask: null }
      const fate = random()
      return fate < 0.05 ? [] : fate < 0.1 ? [one, one] : [one]
    })
    const text = JSON.stringify({ verdicts })
    if (random() < 0.05) {
      deeds.stalled++
      return { text: text.slice(0, Math.floor(text.length * random())), then: "hang" }
    }
    if (random() < 0.06) {
      deeds.stopped++
      return { text: text.slice(0, Math.floor(text.length * random())), then: oneOf(["end", "reset"] as const) }
    }
    return { text }
  }
}
