import { sentence, type Sentence } from "~sentence/sentence"
import type { Level, levels } from "../level"
import type { AnswerOption } from "./question"

const levelLabels: Record<(typeof levels)[number], Sentence> = {
  intern: sentence("levelChoiceIntern"),
  junior: sentence("levelChoiceJunior"),
  mid: sentence("levelChoiceMid"),
  senior: sentence("levelChoiceSenior"),
  staff: sentence("levelChoiceStaff"),
  lead: sentence("levelChoiceLead"),
  manager: sentence("levelChoiceManager"),
  director: sentence("levelChoiceDirector"),
  executive: sentence("levelChoiceExecutive")
}

/** An answer that leaves the field open. */
export const unsure: AnswerOption = { value: "", label: sentence("answerNotSure") }

/** The levels to offer, likely ones first, at most six: by the years that are asked for and by the title. Others can be typed. */
export function likelyLevels(years: number | null, title: string | null): AnswerOption[] {
  const manages = title !== null && /\b(?:manager\w*|head|director\w*|leiter\w*|chef de|jefe|gerente|chief)\b/iu.test(title)
  const likely: Level[] = manages
    ? ["manager", "lead", "director", "senior", "executive", "mid"]
    : years === null
      ? ["mid", "senior", "junior", "lead", "staff", "manager"]
      : years <= 1
        ? ["junior", "mid", "intern", "senior", "lead", "staff"]
        : years < 5
          ? ["mid", "senior", "junior", "lead", "staff", "manager"]
          : ["senior", "lead", "staff", "mid", "manager", "director"]
  return [...likely.map(level => ({ value: level, label: levelLabels[level] })), unsure]
}
export const remoteOptions: AnswerOption[] = [
  { value: "on site", label: sentence("answerOnSite") },
  { value: "hybrid", label: sentence("answerHybrid") },
  { value: "remote", label: sentence("answerRemote") },
  unsure
]
