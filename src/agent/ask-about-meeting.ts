import type { Qualification } from "~role/role"
import { sentence, type Sentence } from "~sentence/sentence"

/** The question for a qualification that brought none of its own. */
export function askAboutMeeting({ text, kind }: Qualification): Sentence {
  return kind === "avoid" ? sentence("askThemApplies", { what: text }) : sentence("askThemMeet", { what: text })
}
