import { sentence, type Sentence } from "~sentence/sentence"

/** How a requirement's opening words turn into a question. The first that fits is used; what follows the opening is kept as it stands. */
const openings: readonly (readonly [pattern: RegExp, question: (what: string) => Sentence])[] = [
  [/^you(?:'ve| have) (?=\S)/i, haveYou],
  [/^has (?=\S)/i, haveYou],
  [/^you(?:'re| are) (?=\S)/i, areYou],
  [/^(?:must|should) be (?=\S)/i, areYou],
  [/^(?:you (?:can|are able to)|able to|ability to) (?=\S)/i, what => sentence("askThemAreYouAble", { what })],
  [
    /^(?=(?:at least |a minimum of |minimum (?:of )?)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s?[–-]\s?\d{1,2})?\+? (?:years|yrs)(?![\p{L}]))/iu,
    what => sentence("askThemDoYouHave", { what: what.replace(/^[AM](?=t least|inimum| minimum)/, first => first.toLowerCase()) })
  ],
  [/^willing(?:ness)? to (?=\S)/i, what => sentence("askThemAreYouWilling", { what })]
]

// What somebody did has examples; what somebody is or may do has not.
function haveYou(what: string): Sentence {
  return sentence("askThemHaveYou", { what })
}

function areYou(what: string): Sentence {
  return sentence("askThemAreYou", { what })
}

/** The question to put to a person about a sentence that no rule decides: "Have you built …? Can you give an example?" */
export function askAbout(text: string): Sentence {
  const what = text.trim().replace(/[.!?;:\s]+$/, "")
  const opening = openings.find(([pattern]) => pattern.test(what))
  return opening ? opening[1](what.replace(opening[0], "")) : sentence("askThemAbout", { what })
}
