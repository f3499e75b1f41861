import { sentence, type Sentence } from "~sentence/sentence"
import { withinSentence } from "./is-practice"

type Opening = readonly [pattern: RegExp, question: (what: string, said: RegExpExecArray) => Sentence]

const praise =
  "(?:(?:very |extremely |highly )?(?:good|strong|solid|deep|sound|broad|basic|working|excellent|outstanding|great|proven|practical|professional|demonstrable|demonstrated|relevant|previous|prior|some|first|extensive|hands[- ]on|in[- ]depth|thorough|advanced|exceptional)(?:,? and |,? |\\b))*"
const opening = (pattern: string, flags = "iu") => new RegExp(`^${praise}${pattern}`, flags)

/** Words that say what somebody is: "comfortable with …" asks "Are you …?". */
const traits =
  "comfortable|confident|curious|willing|ready|happy|keen|eager|organi[sz]ed|structured|reliable|patient|proactive|self[- ]motivated|motivated|independent|flexible|fluent|proficient|familiar|skilled|experienced|used|passionate|interested|available|open|able|responsible|creative|analytical|empathetic|detail[- ]oriented|resilient|calm|punctual|friendly|certified|licensed|qualified|registered|trained|based|located"
/** People by what they are good at: "a team player". */
const persons =
  "(?:\\p{L}+[- ]){0,3}(?:communicator|player|starter|learner|thinker|solver|listener|leader|manager|writer|speaker|presenter|negotiator|organi[sz]er|mentor|worker|closer|hunter|builder|coder|teacher|all-rounder|attitude|mindset|personality)"
/** What somebody does, in the third person: its verb without the s asks "Do you …?". */
const doing =
  "works|leads|builds|writes|takes|gives|keeps|enjoys|loves|likes|speaks|thinks|owns|drives|manages|brings|learns|understands|communicates|adapts|pays|knows|wants|needs|helps|handles|listens|plans|runs|sells|makes|shares|solves|supports|thrives|uses|values|treats|stays|finds|gets|sets|shows|looks|asks|cares|cooperates|collaborates|deals|acts|documents|tests|ships|reads|reviews|mentors"
/** What somebody has done. Words of this form that say what somebody is stand among the traits. */
const done = "\\p{L}{2,}ed|built|led|written|run|grown|taught|sold|won|made|brought|held|kept|spoken|driven|overseen"

/** How a requirement's opening words turn into a question. The first that fits is used; what follows the opening is kept as it stands. */
const openings: readonly Opening[] = [
  [/^you(?:'ve| have) (?=\S)/iu, haveYou],
  [/^has (?=\S)/iu, haveYou],
  [/^you(?:'re| are) (?=\S)/iu, areYou],
  [/^(?:must|should) be (?=\S)/iu, areYou],
  [/^(?:you (?:can|are able to)|able to|ability to|capable of) (?=\S)/iu, what => sentence("askThemAreYouAble", { what })],
  [
    /^(?=(?:at least |a minimum of |minimum (?:of )?)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s?[–-]\s?\d{1,2})?\+? (?:years|yrs)(?![\p{L}]))/iu,
    what => sentence("askThemDoYouHave", { what: what.replace(/^[AM](?=t least|inimum| minimum)/, first => first.toLowerCase()) })
  ],
  [/^willing(?:ness)? to (?=\S)/iu, what => sentence("askThemAreYouWilling", { what })],
  [
    opening("(?:experience|background|practice)(?= (?:with|in|of|as|on|from|working|using|\\p{L}+ing)\\b) "),
    what => sentence("askThemExperienceOf", { what })
  ],
  // German, French, Spanish, Portuguese: what they name is asked for as it stands.
  [
    /^(?:\p{L}+[en]? ){0,3}?(?:\p{L}*erfahrung(?:en)?|kenntnisse?|expérience|connaissances?|experiencia|conocimientos?|experiência|conhecimentos?)(?: professionnelle| profesional| profissional)? (?:mit|in|im|bei|von|auf|avec|en|de|du|des|dans|con|com|em) (?:d(?:er|em|en|as|ie) )?(?=\S)/iu,
    what => sentence("askThemWith", { what })
  ],
  [opening("(?:knowledge|understanding|grasp|awareness) (?:of|about|in) "), what => sentence("askThemKnow", { what })],
  [opening("(?:familiarity|proficiency|expertise|fluency|competence) (?:with|in|of) "), what => sentence("askThemKnow", { what })],
  [opening("(?:track record|history) (?:of|in|with) "), what => sentence("askThemExample", { what })],
  [opening("(?:passion|enthusiasm|interest|curiosity|love|drive) (?:for|in|about|to) "), what => sentence("askThemDraws", { what })],
  [opening("(?=[\\p{L}\\- ,&]{2,60}skills$)"), what => sentence("askThemYourExample", { what: withinSentence(what) })],
  [new RegExp(`^(?:an? )?(?=${persons}$)`, "iu"), what => sentence("askThemCallYourself", { what: withArticle(withinSentence(what)) })],
  [new RegExp(`^(?=(?:${traits})(?![\\p{L}-]))`, "iu"), what => sentence("askThemAreYouExample", { what: withinSentence(what) })],
  [new RegExp(`^(${doing}) (?=\\S)`, "iu"), (what, said) => sentence("askThemDoYou", { what: `${infinitive(said[1]!)} ${what}` })],
  [new RegExp(`^(?=(?:${done}) \\S)`, "iu"), what => haveYou(withinSentence(what))],
  [/^(?=\p{L}{3,}ing(?: \S|$))/iu, what => sentence("askThemExample", { what: withinSentence(what) })]
]

// What somebody did has examples; what somebody is or may do has not.
function haveYou(what: string): Sentence {
  return sentence("askThemHaveYou", { what })
}

function areYou(what: string): Sentence {
  return sentence("askThemAreYou", { what })
}

function withArticle(what: string): string {
  return `${/^[aeio]/iu.test(what) ? "an" : "a"} ${what}`
}

function infinitive(verb: string): string {
  const small = verb.toLowerCase()
  return /(?:ch|sh|ss|x)es$/u.test(small) ? small.slice(0, -2) : small.slice(0, -1)
}

/**
 * The question to put to a person about a sentence that no rule decides, by what the sentence is: a deed, knowledge, a trait, a way of working.
 * "Have you built …? Can you give an example?"
 */
export function askAbout(text: string): Sentence {
  const what = text.trim().replace(/[.!?;:\s]+$/, "")
  for (const [pattern, question] of openings) {
    const said = pattern.exec(what)
    if (said) return question(what.slice(said[0].length), said)
  }
  return sentence("askThemAbout", { what })
}
