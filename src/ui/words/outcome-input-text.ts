import type { OutcomeAnswer } from "~learning/outcomes/model/outcome-model"
import { perLanguage, t, type TextKey } from "~ui/text"
import { formatList } from "~ui/format"

const keys: Readonly<Record<string, TextKey>> = {
  "musts met": "inputMustsMet",
  "musts not met": "inputMustsNotMet",
  "nice met": "inputNiceMet",
  "avoid met": "inputAvoidMet",
  "career titles": "inputTitles",
  "career steps up": "inputSteps",
  "career distance": "inputDistance",
  "career tenure": "inputTenure",
  "wording length": "inputLength",
  "wording figures": "inputFigures",
  "wording brevity": "inputBrevity",
  "trait management": "inputManagement"
}

/** What an input of the outcome model is called: a qualification by its own words, a trait by its name, both as words that are quoted. */
export function inputText(name: string): string {
  return Object.hasOwn(keys, name) ? inputName(name) : t("inputNamed", { name: inputName(name) })
}

/** The same without marks around it. */
export function inputName(name: string): string {
  const key = Object.hasOwn(keys, name) ? keys[name] : undefined
  if (key) return t(key)
  const [, rest = name] = /^(?:trait )?[a-z]+:(.*)$/u.exec(name) ?? []
  return rest
}

export function listText(parts: readonly string[]): string {
  return formatList(parts)
}

const answers: Record<OutcomeAnswer["answer"], TextKey> = {
  "goes on": "outcomeAnswerOn",
  "does not": "outcomeAnswerNot",
  "either way": "outcomeAnswerEither"
}
const percent = perLanguage(locale => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }))

/** The set answer of the outcome model, with the probability it stands on. */
export function outcomeAnswerText({ answer, probability }: OutcomeAnswer): string {
  return t(answers[answer], { share: percent().format(probability) })
}

/** What moved an answer away from the average person, the most first. */
export function movedText({ moved }: OutcomeAnswer): string {
  if (moved.length === 0) return t("outcomeOpenNothingMoved")
  return listText(moved.map(({ name, by }) => t(by > 0 ? "outcomeMovedUp" : "outcomeMovedDown", { input: inputText(name) })))
}
