import type { GroundedText } from "~evaluation/grounded-text"
import type { Finding } from "~run/finding"
import { sentence, type Sentence } from "~sentence/sentence"
import type { Grounds } from "../../skill-inputs"
import { isPartOfRules, sentencesOfPart, type SentenceFault } from "../../texts/added-in-part"
import type { Check } from "../check"

const messages: Record<SentenceFault["code"], Sentence> = {
  "adds-words": sentence("addsWords"),
  "adds-number": sentence("addsNumber"),
  "adds-denial": sentence("addsDenial"),
  "gives-advice": sentence("addsAdvice"),
  "has-address": sentence("addsAddress"),
  "touches-what-may-not-be-asked": sentence("addsForbidden"),
  "quotes-hold-nothing-up": sentence("supportNone"),
  "says-another-verdict": sentence("addsVerdict")
}

/** What is found where a sentence adds something: not blocking, because the strike takes the sentence out (strike-text.ts). */
export function addedFinding({ code, observed }: SentenceFault, where: string): Omit<Finding, "check"> {
  return {
    code,
    priority: "P2",
    message: messages[code],
    observed: observed.slice(0, 200),
    expected: sentence("addsExpected"),
    hint: sentence("addsHint"),
    where
  }
}

/**
 * Every sentence that a model writes rests on the quotes of its part and adds nothing to them: no name, number, denial, praise, reason or advice, no
 * address, nothing that may not be asked. What the rules wrote is theirs.
 */
export function textAddsNothing<Input extends Grounds>(byRules: (input: Input) => GroundedText): Check<Input, GroundedText> {
  return {
    id: "text-adds-nothing",
    stage: 3,
    run: ({ input, output }) => {
      const rules = byRules(input)
      return output.parts.flatMap((part, at) =>
        isPartOfRules(part, rules)
          ? []
          : sentencesOfPart(part, input).flatMap(({ fault }) => (fault === null ? [] : addedFinding(fault, `parts.${at}.text`)))
      )
    }
  }
}
