import type { Level, levels } from "../level"
import type { AnswerOption } from "./question"

const levelLabels: Record<(typeof levels)[number], string> = {
  intern: "Intern",
  junior: "Junior",
  mid: "Mid-level",
  senior: "Senior",
  staff: "Staff or principal",
  lead: "Lead",
  manager: "Manager",
  director: "Director",
  executive: "Executive"
}

/** An answer that leaves the field open. */
export const unsure: AnswerOption = { value: "", label: "Not sure yet" }

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
  { value: "on site", label: "On site" },
  { value: "hybrid", label: "Hybrid" },
  { value: "remote", label: "Remote" },
  unsure
]
