import { foldText } from "~profile/fold-text"
import { mostFurtherQuestions, type FurtherQuestion } from "~role/intake/further-questions"
import { lintText } from "~role/lint/lint"
import type { Finding } from "~run/finding"
import { sentence, type Sentence } from "~sentence/sentence"
import { foreignVoiceIn, identityIn, protectedTraitIn } from "../own-words"
import { canaryOf } from "../prompts/canary"
import { repeatedOf } from "../repeats"
import type { IntakeQuestionsInput } from "../skill-inputs"
import { addedBy, sentencesIn, unfitIn, type Added } from "../support/added-by"
import { literalInPost } from "../strike-role"

// What can be wrong with a further question. The checks report it, and the strike acts on it: both ask here.

export interface QuestionFault {
  code: string
  observed: string
  hint: Sentence
  /** Path in the question: `text`, `options.1.requirement`. */
  where: string
}
type FaultsOf = (question: FurtherQuestion, input: IntakeQuestionsInput) => QuestionFault[]

/** Everything of a question that was written and not copied. */
function sentencesOf({ text, because, options }: FurtherQuestion): { where: string; text: string }[] {
  return [
    { where: "text", text },
    { where: "because", text: because },
    ...options.flatMap(({ label, requirement }, at) => [
      { where: `options.${at}.label`, text: label },
      { where: `options.${at}.requirement`, text: requirement }
    ])
  ]
}

/** No protected trait and nothing that stands for one, nobody's name, no voice of the post; a question, short, with answers to choose. */
export const workFaults: FaultsOf = (question, { role, text: post }) => {
  const canary = canaryOf(role)
  const faults = sentencesOf(question).flatMap(({ where, text }): QuestionFault[] => {
    const trait = lintText(text)[0]?.quote ?? protectedTraitIn(text, { role: { ...role, qualifications: [] } })
    if (trait !== null) return [{ code: "stands-for-a-trait", observed: trait, hint: sentence("hintAskOfWork"), where }]
    const who = identityIn(text, {})
    if (who !== null) return [{ code: "identity", observed: who, hint: sentence("hintNoContacts"), where }]
    const added = addedToPost(text, where === "text", post)
    if (added !== null) return [{ code: added.code, observed: added.observed, hint: sentence("addsHint"), where }]
    const voice = text.includes(canary) ? canary : (foreignVoiceIn(text) ?? repeatedOf(text, post))
    if (voice !== null) {
      const code = voice === canary ? "mark-came-back" : "foreign-voice"
      return [{ code, observed: voice, hint: sentence("hintOwnQuestion"), where }]
    }
    const limit = where === "text" || where === "because" ? 240 : 160
    return text.trim() === "" || text.length > limit || /[\r\n]|[*_`#]{2}/u.test(text)
      ? [{ code: "form", observed: text.slice(0, 200), hint: sentence("hintOneSentence", { most: limit }), where }]
      : []
  })
  if (!/\?\s*$/u.test(question.text))
    faults.push({ code: "no-question", observed: question.text, hint: sentence("hintQuestionMark"), where: "text" })
  if (question.options.length === 0 || question.options.length > 4)
    faults.push({ code: "options", observed: String(question.options.length), hint: sentence("hintLikelyAnswers"), where: "options" })
  return faults
}

/** What a question states before it asks stands in the post, and nothing of it is an address, advice, or what may not be asked. */
function addedToPost(text: string, isQuestion: boolean, post: string): Added | null {
  const grounds = { quotes: [post], asked: [], sums: [], names: [], isDecided: true, year: 0 }
  for (const each of sentencesIn(text)) {
    const added = isQuestion ? addedBy(each, grounds) : unfitIn(each, grounds)
    if (added !== null) return added
  }
  return null
}

/** The words of the post that a question rests on stand in it; where there are none, the question says that the post is silent. */
export const groundFaults: FaultsOf = ({ quote }, input) =>
  quote === null || literalInPost(input)(quote)
    ? []
    : [
        {
          code: "not-in-post",
          observed: quote.slice(0, 200),
          hint: sentence("hintCopyWords"),
          where: "quote"
        }
      ]

/** What is asked anyway, by the built-in questions. */
const askedAnyway =
  /\b(?:job title|called|seniority|level|location|located|based|remote|hybrid|on[- ]?site|office|salary|compensation|pay)\b/iu

function tellingWords(text: string): string[] {
  return (
    foldText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}+#]{4,}/gu) ?? []
  )
}

/** Neither what the post says already nor what the built-in questions ask. */
export const newFaults: FaultsOf = ({ text, options }, { role }) => {
  const anyway = askedAnyway.exec(text)?.[0]
  if (anyway !== undefined)
    return [
      {
        code: "asked-anyway",
        observed: anyway,
        hint: sentence("hintAskElse"),
        where: "text"
      }
    ]
  return options.flatMap(({ requirement }, at) => {
    const words = tellingWords(requirement)
    const known = role.qualifications.find(({ text: asked }) => {
      const said = new Set(tellingWords(asked))
      return words.length > 0 && words.every(word => said.has(word))
    })
    return known === undefined
      ? []
      : [
          {
            code: "known-already",
            observed: requirement,
            hint: sentence("hintAskedAlready", { text: known.text }),
            where: `options.${at}.requirement`
          }
        ]
  })
}

/** The findings of a check that holds every question to the same faults. */
export function questionFindings(
  { input, output }: { input: IntakeQuestionsInput; output: { questions: FurtherQuestion[] } },
  faultsOf: FaultsOf,
  { message, expected }: Pick<Finding, "message" | "expected">
): Omit<Finding, "check">[] {
  return output.questions.flatMap((question, at) =>
    faultsOf(question, input).map(({ where, ...fault }) => ({
      priority: "P1",
      message,
      expected,
      ...fault,
      where: `questions.${at}.${where}`
    }))
  )
}

/** Takes out every question that may not be put; of the others, the first three. None is better than a bad one: the rules' own are asked anyway. */
export function strikeQuestions(
  { questions }: { questions: FurtherQuestion[] },
  input: IntakeQuestionsInput
): { questions: FurtherQuestion[] } {
  const seen = new Set<string>()
  const fit = questions.filter(question => {
    if (seen.has(question.id)) return false
    seen.add(question.id)
    return [workFaults, groundFaults, newFaults].every(of => of(question, input).length === 0)
  })
  return { questions: fit.slice(0, mostFurtherQuestions) }
}
