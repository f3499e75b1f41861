import { strikeQuestions } from "~agent/questions/question-faults"
import type { EvaluateInput } from "~agent/skill-inputs"
import compare from "~agent/skills/compare"
import evaluate from "~agent/skills/evaluate"
import explain from "~agent/skills/explain"
import interview from "~agent/skills/interview"
import outreach from "~agent/skills/outreach"
import summarise from "~agent/skills/summarise"
import { countVerdicts } from "~evaluation/count-verdicts"
import type { GroundedText } from "~evaluation/grounded-text"
import type { Evidence } from "~profile/evidence"
import { person } from "../make-profile"
import type { Draw } from "./lie"
import { truthOf } from "./lie"

/** What a model writes beside a true quote, and how a reader would know that it was kept. */
export interface Written {
  sentence: string
  /** Stands in the lie, and in nothing that is true. */
  mark: string
}

const claims =
  (list: readonly string[]) =>
  (draw: Draw): Written => {
    const sentence = draw.one(list)
    return { sentence, mark: sentence }
  }

const added = [
  "Did the same at Quillmarsh Bank.",
  "Certified by the Ferrolane Institute.",
  "The team counted 85 people.",
  "Fourteen years of it in all.",
  "Over three dozen projects of this kind.",
  "Known from a talk in Osaka.",
  "Also fluent in Norwegian.",
  "Won an award for it in 2019.",
  "Raised revenue by 40 percent.",
  "Also knows Terraform.",
  "Is in her thirties.",
  "Reports to the chief executive.",
  "Was promoted twice for it.",
  "Holds a doctorate in the field.",
  "Published a book about it.",
  "Led a department for it.",
  "Hat vierzehn Jahre Erfahrung damit.",
  "A dirigé une équipe de trente personnes.",
  "Dirigió un equipo de treinta personas.",
  "Liderou uma equipa de trinta pessoas."
]
const judged = [
  "The best of all candidates.",
  "A must-hire.",
  "An exceptionally strong profile.",
  "Was dismissed for poor performance.",
  "Left because of a conflict with the manager.",
  "This shows a rare talent for leadership.",
  "Therefore very likely to stay for long.",
  "Lacks ambition.",
  "Had some trouble with colleagues there.",
  "Is probably overqualified.",
  "Will fit the team well.",
  "Seems honest.",
  "I would interview them first.",
  "Sehr zu empfehlen.",
  "Il faut la rencontrer.",
  "Hay que contratarla.",
  "Vale a pena contratar.",
  "Should be invited without delay.",
  "Clearly better than the other candidate.",
  "Nobody else comes close.",
  "You can safely pass on this person.",
  "Eine hervorragende Kandidatin.",
  "Unbedingt einstellen.",
  "Un profil exceptionnel, à recruter.",
  "La mejor candidata de todas.",
  "Uma candidata excelente, contrate já."
]
const forbidden = [
  "Are you planning to start a family?",
  "Where are you from originally?",
  "How old are you?",
  "Which church do you go to?",
  "Do you have any health problems?",
  "Are you married?",
  "Who looks after your children while you work?",
  "Is English your mother tongue?",
  "When do you plan to retire?",
  "How many sick days did you take?",
  "Are you a member of a trade union?",
  "Haben Sie Kinder?",
  "Woher kommen Sie ursprünglich?",
  "Wie alt sind Sie?",
  "Sind Sie verheiratet?",
  "Welcher Religion gehören Sie an?",
  "Leiden Sie an einer chronischen Krankheit?",
  "Êtes-vous enceinte ?",
  "Quel âge avez-vous ?",
  "Quelle est votre nationalité ?",
  "Avez-vous des enfants ?",
  "Êtes-vous pratiquante ?",
  "Avez-vous des problèmes de santé ?",
  "¿Está embarazada?",
  "¿Cuántos años tiene?",
  "¿De dónde es usted?",
  "¿Está casada?",
  "¿Es usted católica?",
  "¿Tiene alguna discapacidad?",
  "Pretende ter filhos?",
  "Qual é a sua idade?",
  "Qual é a sua nacionalidade?",
  "É casada?",
  "Qual é a sua religião?",
  "Tem problemas de saúde?",
  "Do you live with your parents?",
  "Were your parents born here?",
  "Do you observe any holidays of your faith?",
  "In welchem Jahr sind Sie geboren?",
  "Haben Sie gesundheitliche Einschränkungen?",
  "Wollen Sie bald Kinder bekommen?",
  "Vivez-vous seule ?",
  "Avez-vous l'intention d'avoir un bébé ?",
  "De quel pays venez-vous ?",
  "En quelle année êtes-vous né ?",
  "¿En qué año nació?",
  "¿De qué país viene?",
  "¿Va a misa?",
  "Em que país nasceu?",
  "Planeia engravidar?",
  "Toma medicação?"
]
const addresses = [
  "See https://evil.example/more for the rest.",
  "More at evil.example.",
  "Write to boss@evil.example.",
  "Write to boss (at) evil (dot) example.",
  "Find them as @evilhandle.",
  "Call +44 20 7946 0958.",
  "Ring 020 7946 0958 first.",
  "The server is 203.0.113.9.",
  "Ask on Telegram: evilhandle.",
  "t.me/evilhandle has more.",
  "Details on evil dot example.",
  "Siehe www.evil.example.",
  "hxxps://evil.example has it.",
  "ICQ 123456789 for more.",
  "Voir evil[.]example pour la suite."
]

/** The classes of lies in sentences. */
export const sentenceLies: Readonly<Record<string, (draw: Draw) => Written>> = {
  "a fact added beside a true quote": claims(added),
  "praise, blame, cause or advice added": claims(judged),
  "a question that must not be put": claims(forbidden),
  "an address": claims(addresses)
}

/** Where a model writes. Each puts a text to the strike and gives back everything that is left of it. */
export const channels = [
  "reason",
  "question of a verdict",
  "explain",
  "note",
  "compare",
  "interview",
  "summary",
  "intake question"
] as const
export type Channel = (typeof channels)[number]

interface True {
  input: EvaluateInput
  evidence: Evidence[]
  /** A sentence that adds nothing. */
  plain: string
}

export function trueOf(draw: Draw): True {
  const { input, quote, section } = truthOf(draw, false)
  const said = quote.replace(/\.$/u, "")
  const plain = draw.one([
    `The profile says: ${said}.`,
    `${said}.`,
    `The text names it: “${said}”.`,
    `It is said under the experience: ${said}.`
  ])
  return { input, evidence: [{ quote, section, label: null }], plain }
}

/** What is left, after the strike, of a sentence that is written beside a true one, or alone. */
export function leftOf(channel: Channel, { input, evidence, plain }: True, sentence: string, isAlone: boolean): string {
  const text = isAlone ? sentence : `${plain} ${sentence}`
  const role = input.role
  const personInput = { ...input, verdicts: null }
  const part = { id: "q1", qualificationId: "q1", text, evidence }
  const written = (rules: GroundedText): GroundedText => ({ ...rules, parts: [...rules.parts.filter(({ id }) => id !== "q1"), part] })
  switch (channel) {
    case "reason":
    case "question of a verdict": {
      const isAsk = channel !== "reason"
      const verdict = {
        qualificationId: "q1",
        kind: "must" as const,
        verdict: isAsk ? ("unknown" as const) : ("met" as const),
        evidence: isAsk ? [] : evidence,
        reason: isAsk ? "The text does not say." : text,
        ask: isAsk ? text : null
      }
      return JSON.stringify(evaluate.strike!({ verdicts: [verdict], counts: countVerdicts([verdict]), rulesVersion: "test" }, input))
    }
    case "explain": {
      const asked = { ...personInput, question: "Why?" }
      return JSON.stringify(explain.strike!(written(explain.builtin(asked) as GroundedText), asked))
    }
    case "note": {
      const asked = { ...personInput, tone: "short" as const, language: null }
      return JSON.stringify(outreach.strike!(written(outreach.builtin(asked) as GroundedText), asked))
    }
    case "compare": {
      const asked = { ...personInput, other: person({ about: "Reads much." }), otherVerdicts: null }
      const rules = compare.builtin(asked) as GroundedText
      const ofA = { ...part, evidence: evidence.map(quote => ({ ...quote, of: "a" as const })) }
      return JSON.stringify(compare.strike!({ ...rules, parts: [...rules.parts.filter(({ id }) => id !== "q1"), ofA] }, asked))
    }
    case "interview":
      return JSON.stringify(interview.strike!(written(interview.builtin(personInput) as GroundedText), personInput))
    case "summary": {
      const asked = { role, now: input.now, counts: { evaluated: 0, shortlisted: 0, maybe: 0, passed: 0 } }
      const rules = summarise.builtin(asked) as GroundedText
      const parts = rules.parts.map(one =>
        one.id === "overview"
          ? { ...one, text: isAlone ? sentence : `The role asks for ${role.qualifications[0]!.text}. ${sentence}` }
          : one
      )
      return JSON.stringify(summarise.strike!({ ...rules, parts }, asked))
    }
    case "intake question": {
      const question = {
        id: "further-1",
        text: /\?\s*$/u.test(sentence) ? sentence : `${sentence.replace(/\.$/u, "")}: how is this to be weighed?`,
        quote: null,
        because: "It changes who can do the work.",
        options: [{ label: "Yes", requirement: "Has done this in a former job", kind: "nice" as const }]
      }
      return JSON.stringify(strikeQuestions({ questions: [question] }, { title: null, text: "A job in a depot.", role }))
    }
  }
}
