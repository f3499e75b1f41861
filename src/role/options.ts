import { levels } from "./level"
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
export const levelOptions: AnswerOption[] = [...levels.map(level => ({ value: level, label: levelLabels[level] })), unsure]
export const remoteOptions: AnswerOption[] = [
  { value: "on site", label: "On site" },
  { value: "hybrid", label: "Hybrid" },
  { value: "remote", label: "Remote" },
  unsure
]
