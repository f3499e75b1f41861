import { sectionOf } from "./sections"

/**
 * Posts whose line breaks were lost: "… our team. Requirements Bachelor's degree in Finance 5+ years of experience Strong Excel skills …".
 * Only long lines are looked at, and only words that are written like the beginning of a title or of an item cut them.
 */
const leastLength = 160

const adjective =
  "Minimum|Basic|Key|Job|Preferred|Required|Desired|Essential|Desirable|Technical|Additional|Other|Primary|Core|Professional|Main|General|Mandatory|Specific|Your|Our|Position|Role|Physical|Educational?|Work|Candidate|Key Job|Ideal Candidate|Essential Job|Required Skills and|Minimum Job|Skills (?:and|&)|Experience (?:and|&)|Education (?:and|&)|Education,? Experience,? (?:and|&)|Knowledge,? Skills,? (?:and|&)"
const noun =
  "Requirements?|Qualifications?|Responsibilities|Duties|Skills(?: [Nn]eeded| [Rr]equired)?|Experience|Competenc(?:ies|es)|Abilities|Education|Benefits|Certifications?|Functions|Accountabilities|Attributes|Profile|Background|Summary|Overview|Description|Purpose|Environment|Demands|Tasks"
const phrase =
  "About (?:Us|You|The (?:Role|Job|Position|Team|Company|Opportunity))|Who (?:We Are|You Are|You Will Be)|What (?:You(?:['’]ll| Will)? (?:Do|Need|Bring|Have|Be Doing|Get)|We(?:['’]re| Are) Looking For|We Offer|You Bring|We Need)|Why (?:Join Us|Us|Work (?:With|For) Us)|Nice[ -][Tt]o[ -][Hh]aves?|Must[ -][Hh]aves?|Good [Tt]o [Hh]ave|Bonus [Pp]oints?|Perks(?: (?:and|&) Benefits)?|Equal (?:Employment )?Opportunity(?: Employer)?|EEO(?: Statement)?|How [Tt]o [Aa]pply|Essential Functions|Anforderungen|(?:Ihr|Dein) Profil|(?:Ihre|Deine) Aufgaben|Wir bieten|(?:Votre|Ton) profil|Profil recherché|(?:Vos|Tes) missions|Nous offrons|Requisitos|Funciones|Responsabilidades|Ofrecemos|Se ofrece|Oferecemos|Atividades|Perfil|Missions|Compensation|Salary(?: Range)?"
const loud =
  "(?:(?:MINIMUM|BASIC|KEY|JOB|PREFERRED|REQUIRED|DESIRED|ESSENTIAL|TECHNICAL|ADDITIONAL|PRIMARY|EDUCATION (?:AND|&)|EXPERIENCE (?:AND|&)|SKILLS (?:AND|&)) )?(?:REQUIREMENTS?|QUALIFICATIONS?|RESPONSIBILITIES|DUTIES|SKILLS|EXPERIENCE|EDUCATION|BENEFITS|SUMMARY|OVERVIEW|DESCRIPTION|FUNCTIONS|ABOUT US|ABOUT YOU|NICE TO HAVE|MUST HAVE|EQUAL OPPORTUNITY(?: EMPLOYER)?)"
/** After a sentence's end, a word in lower case, a bracket or nothing at all where the space was lost; before a capital, a figure or a sign. */
const title = new RegExp(
  `(?<=^|[.!?:;)\\]"”*]\\s*|[\\p{Ll}\\d]\\s+|\\p{Lu}{2}\\s+|\\p{Ll}{3})((?:(?:${adjective}) )?(?:${noun})|${phrase}|${loud})(?:\\s*/\\s*(?:Skills|Experience|Education|Requirements))?\\s*(?::|-|–)?\\s*(?=[\\p{Lu}\\d•*("“-])`,
  "gu"
)
const glued = new RegExp(`(?<=\\p{L})(?:(?:${adjective}) )?(?:${noun})(?=:)|(?<=\\p{L})(?:${phrase})(?=:)`, "gu")
const capitals = /(?<=^|[.!?:;)]\s+|\p{Ll}\s+)\p{Lu}{2,}(?:[\s&/]+\p{Lu}{2,}){1,4}(?=\s+\p{Lu}\p{Ll}|\s*:)/gu
/** "Experience Working with", "Skills In": the word goes on, so it is no title. */
const runsOn = /^(?:With|In|Of|Working|Using|As|For|And|Or|To|On)\b/u
const single =
  /^(?:Experience|Skills|Background|Education|Profile|Perfil|Tasks|Summary|Environment|Abilities|Salary|Compensation|Certifications?|Competenc\w+|Missions|Functions|Description|Overview|Purpose|Demands|Attributes)$/u

/** Words with which one item of a list begins, where the item before had no full stop. */
const item = new RegExp(
  `(?<=[\\p{L}\\d)%+]\\s+|\\p{Ll}{4}|[.;]\\s*)(?=(?:Ability|Able|Experienced?|Proven|Strong|Excellent|Good|Solid|Great|Exceptional|Outstanding|Deep|Proficien\\p{L}+|Knowledge|Familiar\\p{L}*|Understanding|Demonstrated|Demonstrable|Hands-on|Working knowledge|Previous|Prior|Bachelor['’]?s?|Master['’]?s?|BS|BA|MS|MBA|PhD|BSc|MSc|Degree|Diploma|High [Ss]chool|Minimum|At least|Must|Should|Preferred|Preferably|Valid|Current|Fluen\\p{L}+|Advanced|Basic|Effective|Self-|Detail|Highly|Willing\\p{L}*|Comfortable|Certified|Certification|Licensed|Expertise|Expert|Track record|Computer|Communication|Interpersonal|Analytical|Organi[sz]ational|Leadership|Problem|Time management|Team player|Attention|Commitment|Passion\\p{L}*|Desire|You (?:have|are|will|can)|\\d{1,2}\\s?(?:\\+|-|–|to)?\\s?(?:\\d{1,2}\\s?\\+?\\s?)?years?|Design|Develop|Manage|Lead|Build|Create|Implement|Maintain|Provide|Ensure|Perform|Collaborate|Coordinate|Support|Assist|Conduct|Prepare|Monitor|Analy[sz]e|Review|Participate|Identify|Oversee|Work (?:with|closely)|Responsible|Drive|Define|Establish|Evaluate|Communicate|Partner|Troubleshoot|Write|Deliver|Serve|Plan|Supervise|Train|Report|Execute|Resolve|Handle|Process|Abgeschlossene\\p{L}*|Mindestens|Sehr gute\\p{L}?|Gute\\p{L}?|Sichere\\p{L}?|Mehrjährige|Fließende\\p{L}?|Verhandlungssichere\\p{L}?|Führerschein|Reisebereitschaft|Teamfähigkeit|Idealerweise|Diplôme|Maîtrise|Connaissances?|Bonnes?|Permis|Experiencia|Conocimientos|Titulación|Dominio|Disponibilidad|Carnet|Experiência|Conhecimentos|Licenciatura|Domínio|Disponibilidade|Other duties|We (?:are|offer|provide)|Our|Please|To apply|Apply|Equal)\\s)`,
  "gu"
)
/** "First Responder Certification": a capitalised phrase, in which a word like an opener opens nothing. */
const afterSmallWord =
  /(?:\b(?:a|an|the|of|with|and|or|in|our|your|for|by|as|to|is|are|be|at|least|minimum|over|than|about|approximately|have|has|need|requires|from|this|that|every|each|last|past|next|up|within|around|nearly|almost|some|any|other|mit|und|oder|der|die|das|im|von|für|ihre|de|la|el|et|con|com|une|un|bonne|buen|who|you|we|not|no|very|also|will|can|must|should|may)|[,–—-])\s*$/u
const afterName = /\p{Lu}[\p{L}.]*\s*$/u
/** What begins an item even behind a name: "… or Finance 3+ years of …", "… Python Experience with …". */
const surely =
  /^(?:\d|Abgeschlossene|Mindestens|Sehr gute|Gute\p{L}?\s|Sichere|Mehrjährige|Fließende|Verhandlungssicher|Führerschein|Reisebereitschaft|Idealerweise|(?:Strong|Excellent|Ability|Experience|Proficien\p{L}+|Knowledge|Minimum|At least|Must|Familiarity|Understanding|Demonstrated|Proven|Solid|Good|Bachelor['’]?s?|Working)\s\p{Ll})/u
/** Words in a stretch without a full stop from which on a list is likely to have lost its line breaks. */
const longStretch = 22

/** Offsets inside a line at which a title begins or ends, or an item begins. None in short lines. */
export function runOnCuts(line: string): number[] {
  if (line.length < leastLength) return []
  const cuts = new Set<number>()
  for (const match of line.matchAll(title)) {
    const words = match[1]!
    const rest = line.slice(match.index + match[0].length)
    const colon = /[:–-]\s*$/.test(match[0])
    if (runsOn.test(rest)) continue
    // A single ordinary word needs a colon, or the end of a sentence before it.
    if (single.test(words) && !colon && !/(?:^|[.!?:;)]\s*)$/u.test(line.slice(0, match.index))) continue
    cuts.add(match.index)
    if (!colon) cuts.add(match.index + words.length)
  }
  // "GraphQLBenefits:", "COMMUNITY SERVICES EXAMPLES OF DUTIES Investigates": glued to what stands before, or in capitals.
  for (const match of line.matchAll(glued)) cuts.add(match.index)
  for (const match of line.matchAll(capitals)) {
    const words = match[0].trim()
    if (sectionOf(words) === null) continue
    cuts.add(match.index)
    cuts.add(match.index + words.length)
  }
  for (const match of line.matchAll(item)) {
    const before = line.slice(Math.max(0, match.index - 25), match.index)
    if (afterSmallWord.test(before) || (afterName.test(before) && !surely.test(line.slice(match.index, match.index + 40)))) continue
    if (isLongStretch(line, match.index)) cuts.add(match.index)
  }
  // "… SQL - Strong … - Ability …", "1. … 2. …": signs of a list that stand in one line.
  for (const sign of [/\s[-–*]\s+(?=[\p{Lu}\d])/gu, /\s\(?\d{1,2}[.)]\s+(?=\p{Lu})/gu, /\so\s+(?=\p{Lu}\p{Ll})/gu]) {
    const found = [...line.matchAll(sign)]
    if (found.length >= 3) for (const match of found) cuts.add(match.index)
  }
  cuts.delete(0)
  return [...cuts].sort((a, b) => a - b)
}

/** Whether the stretch around an offset, from one full stop to the next, is longer than people write sentences. */
function isLongStretch(line: string, at: number): boolean {
  // Glued to the word before: no sentence at all.
  if (!/\s/.test(line[at - 1] ?? " ")) return true
  let from = at
  while (from > 0 && at - from < 400 && !sentenceEnds.has(line[from - 1]!)) from--
  let to = at
  while (to < line.length && to - at < 400 && !sentenceEnds.has(line[to]!)) to++
  return line.slice(from, to).split(/\s+/).length >= longStretch
}

const sentenceEnds = new Set(".!?:;")
