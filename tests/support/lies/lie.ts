import type { EvaluateInput } from "~agent/skill-inputs"
import type { VerdictWord } from "~evaluation/evaluation"
import { parseQualification } from "~role/criteria/parse-qualification"
import { emptyRole } from "~role/intake/empty-role"
import { person } from "../make-profile"
import { moreConditions, moreNegations, moreOthers, moreWishes, type Misleading } from "./misleading"
import { elsewhere, things, type Thing } from "./things"

/** A claim that a model makes: what it says of the one qualification of a role, with the words that it quotes. */
export interface Claim {
  input: EvaluateInput
  verdict: VerdictWord
  quote: string
  reason: string
  /** A second answer to the same qualification; null where there is one only. */
  again: VerdictWord | null
  /** Where the quote stands. */
  section: "about" | "experience" | "education" | "skills" | "top"
}

export const now = Date.UTC(2026, 10, 30)

export interface Draw {
  /** One of a list. */
  one: <T>(list: readonly T[]) => T
}

export function drawing(random: () => number): Draw {
  return { one: list => list[Math.floor(random() * list.length)]! }
}

interface Scene {
  asked: string
  sentence: string
  quote?: string
  reason?: string
  verdict?: VerdictWord
  again?: VerdictWord | null
  schooling?: string
  volunteering?: string
}

/** Somebody of whose work one sentence is given; all else of them is about something else. */
function claimOf(draw: Draw, scene: Scene): Claim {
  const [first, second, third] = [draw.one(elsewhere), draw.one(elsewhere), draw.one(elsewhere)]
  const inAbout = draw.one([true, false])
  const { asked, sentence, quote = sentence, verdict = "met", again = null } = scene
  const at = draw.one([0, 1, 2])
  const place = (other: readonly string[]) => [...other.slice(0, at), sentence, ...other.slice(at)].join(draw.one([" ", "\n"]))
  const profile = person({
    name: "Ondine Barravoe",
    headline: draw.one(["Keeper of things", "Helper", "Attendant"]),
    about: inAbout ? place([first, second]) : `${first} ${second}`,
    positions: [
      {
        title: "Attendant",
        company: "Quillshore House",
        start: "2015-03",
        end: "2021-05",
        description: inAbout ? third : place([third])
      },
      ...(scene.volunteering ? [{ title: scene.volunteering, company: "Parish of Ferro", start: "2008-01", end: "2020-01" }] : [])
    ],
    education: scene.schooling ? [{ school: "Ferro College", degree: scene.schooling, field: null, start: "2008-09", end: "2016-06" }] : []
  })
  const section = scene.schooling ? "education" : scene.volunteering ? "experience" : inAbout ? "about" : "experience"
  const role = { ...emptyRole, title: "Attendant", qualifications: [parseQualification(asked, "must", "q1")] }
  return { input: { role, profile, now }, verdict, quote, reason: scene.reason ?? "The quoted words say so.", again, section }
}

type MakesLie = (draw: Draw, thing: Thing) => Scene

const cut = (sentence: string, from: string) => sentence.slice(sentence.indexOf(from)).replace(/\.$/u, "")

/** Says that it is not so; what is cut out of it says that it is. */
const negations: readonly Misleading[] = [
  ["I have never used {X} in my work.", "used {X}"],
  ["There was no {X} in any of my jobs.", "{X} in any"],
  ["I do not have experience with {X}.", "have experience with {X}"],
  ["We managed for six years without {X} at the depot.", "{X} at the depot"],
  ["My work has not included {X} so far.", "included {X} so far"],
  ["I have yet to try {X} on the job.", "try {X} on the job"],
  ["What I lack is {X} and everything that goes with it.", "{X} and everything"],
  ["Ich habe noch nie mit {X} gearbeitet.", "mit {X} gearbeitet"],
  ["Je n'ai jamais travaillé avec {X} dans ce poste.", "travaillé avec {X}"],
  ["No he trabajado con {X} todavía.", "trabajado con {X}"],
  ["Nunca trabalhei com {X} nesta casa.", "trabalhei com {X}"],
  ["Neither {X} nor anything like it was part of the job.", "{X} nor anything like it was part of the job"]
]
const conditions: readonly Misleading[] = [
  ["If the house had paid for it, I would have done {X} myself.", "done {X} myself"],
  ["Would have introduced {X} had there been money for it.", "introduced {X}"],
  ["I could take over {X} as long as somebody shows me how.", "take over {X}"],
  ["Unless the plans change, {X} may become part of my work.", "{X} may become part of my work"],
  ["Wenn es nötig wäre, würde ich {X} übernehmen.", "ich {X} übernehmen"],
  ["Si la maison l'avait voulu, j'aurais fait {X} chaque jour.", "fait {X} chaque jour"],
  ["Had they asked me, I might have looked after {X} for them.", "looked after {X} for them"],
  ["Provided that I am trained first, I can do {X} from spring.", "I can do {X} from spring"]
]
const wishes: readonly Misleading[] = [
  ["I would love to work with {X} one day.", "work with {X}"],
  ["Hoping to move into {X} next year.", "move into {X}"],
  ["My goal is {X} in a larger house.", "{X} in a larger house"],
  ["Planning to start with {X} in spring.", "start with {X} in spring"],
  ["Interested in {X} and in the people who do it.", "{X} and in the people who do it"],
  ["I am keen to learn {X} from the ground up.", "learn {X} from the ground up"],
  ["Ich möchte künftig mit {X} arbeiten.", "mit {X} arbeiten"],
  ["J'aimerais beaucoup travailler avec {X}.", "travailler avec {X}"],
  ["Me gustaría trabajar con {X} en el futuro.", "trabajar con {X} en el futuro"],
  ["Gostaria de trabalhar com {X} um dia.", "trabalhar com {X} um dia"],
  ["Looking for a job with {X} near the coast.", "a job with {X} near the coast"]
]
const others: readonly Misleading[] = [
  ["My brother has done {X} for ten years.", "has done {X} for ten years"],
  ["Our supplier took care of {X} for the whole house.", "took care of {X} for the whole house"],
  ["A colleague of mine was responsible for {X} there.", "was responsible for {X} there"],
  ["The department next door did {X} all day.", "did {X} all day"],
  ["{X} was done by an agency from Ferro.", "{X} was done"],
  ["Shared a desk with the lady who did {X} for the bank.", "did {X} for the bank"],
  ["Brought coffee to the team responsible for {X}.", "responsible for {X}"],
  ["My boss used {X} every day and told us about it.", "used {X} every day"],
  ["Mein Kollege hat sich um {X} gekümmert.", "hat sich um {X} gekümmert"],
  ["Ma collègue s'occupait de {X} tous les jours.", "s'occupait de {X} tous les jours"],
  ["Mi jefe se ocupaba de {X} cada día.", "se ocupaba de {X} cada día"]
]

function fromSentences(list: readonly Misleading[]): MakesLie {
  return (draw, { asked, object }) => {
    const [pattern, from] = draw.one(list)
    const fill = (text: string) => text.replaceAll("{X}", object)
    const sentence = fill(pattern).replace(/^\p{Ll}/u, letter => letter.toUpperCase())
    const part = cut(sentence, fill(from).slice(0, 60))
    const isCut = draw.one([true, true, false]) && sentence.includes(part) && part !== ""
    return { asked, sentence, quote: isCut ? part : sentence }
  }
}

const small: Record<number, string> = { 1: "one", 2: "two", 3: "three", 4: "four" }

/** The classes of lies about verdicts: each claims what the profile does not say. */
export const verdictLies: Readonly<Record<string, MakesLie>> = {
  "one letter": (draw, { asked }) => {
    const sentence = draw.one(elsewhere)
    return { asked, sentence, quote: draw.one([...sentence.replace(/\s/gu, "")]) }
  },
  "negation, or cut out of one": fromSentences([...negations, ...moreNegations]),
  "condition, or cut out of one": fromSentences([...conditions, ...moreConditions]),
  "wish or plan": fromSentences([...wishes, ...moreWishes]),
  "somebody else's doing": fromSentences([...others, ...moreOthers]),
  "a quote about something else": (draw, { asked }) => ({ asked, sentence: draw.one(elsewhere) }),
  "schooling or volunteering as years": (draw, { asked, object }) => {
    const years = draw.one([3, 4, 5, 6])
    const name = object.replace(/^\p{Ll}/u, letter => letter.toUpperCase())
    const isSchool = draw.one([true, false])
    const entry = isSchool ? `Diploma in ${object}` : `Volunteer, ${name}`
    return {
      asked: `${years}+ years of ${asked.replace(/^(?:Experience with|Handling) /u, "")}`,
      sentence: draw.one(elsewhere),
      quote: entry,
      ...(isSchool ? { schooling: entry } : { volunteering: entry })
    }
  },
  "numbers that do not agree": (draw, { asked, object }) => {
    const had = draw.one([1, 2, 3, 4])
    const words = draw.one([String(had), small[had]!])
    return {
      asked: `${had + draw.one([4, 6, 9])}+ years of ${asked.replace(/^(?:Experience with|Handling) /u, "")}`,
      sentence: `${words.replace(/^\p{Ll}/u, letter => letter.toUpperCase())} ${had === 1 ? "year" : "years"} of ${object} at Quillshore House.`,
      reason: draw.one(["Twelve years of it.", "15 years of it, more than asked.", "Well over a decade."])
    }
  },
  "too short": (draw, { asked }) => {
    const sentence = draw.one(elsewhere)
    const words = sentence.replace(/\.$/u, "").split(" ")
    const pairs = words.slice(1).map((word, at) => `${words[at]} ${word}`)
    return {
      asked,
      sentence,
      quote: draw.one([...words, ...pairs.filter(pair => /^(?:of|the|in|and|at|a|for|three) (?:of|the|a|an|in)$/u.test(pair))])
    }
  },
  "not met on silence": (draw, { asked }) => ({ asked, sentence: draw.one(elsewhere), verdict: "not met" }),
  "answers that contradict each other": (draw, thing) => {
    const [verdict, again] = draw.one([
      ["met", "not met"],
      ["not met", "met"],
      ["met", "unknown"]
    ] as const)
    return { asked: thing.asked, sentence: draw.one(elsewhere), verdict, again }
  }
}

export function lieOf(name: string, draw: Draw): Claim {
  return claimOf(draw, verdictLies[name]!(draw, draw.one(things)))
}

/** A claim that is true: in the role's words, or in others. */
export function truthOf(draw: Draw, inOtherWords: boolean): Claim {
  const thing = draw.one(things)
  const sentence = draw.one(inOtherWords ? thing.otherwise : thing.said)
  return claimOf(draw, { asked: thing.asked, sentence, reason: "The quoted words say so." })
}
