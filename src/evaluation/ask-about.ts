/** How a requirement's opening words turn into a question. The first that fits is used; what follows the opening is kept as it stands. */
const openings: readonly (readonly [pattern: RegExp, question: string])[] = [
  [/^you(?:'ve| have) (?=\S)/i, "Have you "],
  [/^has (?=\S)/i, "Have you "],
  [/^you(?:'re| are) (?=\S)/i, "Are you "],
  [/^(?:must|should) be (?=\S)/i, "Are you "],
  [/^(?:you (?:can|are able to)|able to|ability to) (?=\S)/i, "Are you able to "],
  [
    /^(?=(?:at least |a minimum of |minimum (?:of )?)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s?[–-]\s?\d{1,2})?\+? (?:years|yrs)(?![\p{L}]))/iu,
    "Do you have "
  ],
  [/^willing(?:ness)? to (?=\S)/i, "Are you willing to "]
]

/** The question to put to a person about a sentence that no rule decides: "Have you built …? Can you give an example?" */
export function askAbout(text: string): string {
  const sentence = text.trim().replace(/[.!?;:\s]+$/, "")
  const opening = openings.find(([pattern]) => pattern.test(sentence))
  if (!opening) return `What is your experience with this: ${sentence}?`
  const question = `${sentence.replace(opening[0], opening[1])}?`
  if (opening[1] === "Do you have ")
    return `${question.replace(/^Do you have [AM](?=t least|inimum| minimum)/, words => words.toLowerCase().replace("do", "Do"))} Where was that?`
  // What somebody did has examples; what somebody is or may do has not.
  return opening[1] === "Have you " ? `${question} Can you give an example?` : question
}
