import type { Profile } from "~profile/profile"
import { ProfileBuilder } from "~profile/profile-builder"
import type { SectionHealth } from "~profile/health"
import { parseDateRange } from "~profile/parse-date"
import type { QuotedDates } from "~profile/profile-builder"
import { proseSentencesOf } from "./read-prose"
import { isTitleLike } from "./role-words"
import { nameIn } from "./top/name-in"

const longestBiography = 6_000
/** Dates stand right behind the employer, within so many characters. */
const longestDates = 60

const honorific = "(?:(?:Dr|Prof|Mr|Ms|Mrs|Mx|Herr|Frau|Mme|M|Sr|Sra|Dott|Ing)\\.? )*"
const namePart = "\\p{Lu}[\\p{L}'’.-]+"
const named = `${honorific}(?<name>${namePart}(?:\\s(?:(?:de|da|do|van|von|der|del|la|di|bin|al|el) )*\\p{Lu}[\\p{L}'’.-]*){1,3})`
/** ", CPA," and ", M.D.," behind a name. */
const letters = "(?:,\\s(?:\\p{Lu}[\\p{L}.]{1,6}(?:,\\s|\\s)?){1,3})?"
const article = "(?:an? |the |eine?n? |une? |una? |um |uma |een |le |la |der |die |l['’])?"
const isSomething =
  "(?:is|serves as|works as|acts as|has been|has served as|ist|arbeitet als|est|travaille comme|exerce comme|es|trabaja como|é|trabalha como|è|lavora come|is werkzaam als)"
const now = "(?:currently |presently |now |derzeit |heute |actuellement |actualmente |actualmente |atualmente |attualmente |momenteel )?"
const title = "(?<title>[^,.;:!?]{3,70}?)"
const at =
  "(?:at|with|for|of|bei|beim|an der|am|chez|au|à la|à l['’]|en el|en la|en|na|no|da|do|presso|bij)\\s+(?:the |der |dem |la |le )?(?<company>\\p{Lu}[^,.;:!?()]{1,60}?)"
const end =
  "(?=\\s*(?:[,.;:!?(]|$)|\\s+(?:in|where|wo|où|donde|onde|dove|and|und|et|y|e|based|since|from|until|between|before|à|a|te|em|i)\\s)"
/** Who, what, where, in the ways that such texts begin; in seven languages. */
const openings = [
  // "Matilde Corvo is a principal hydrographer at Tejo Survey in Lisbon"
  new RegExp(`^${named}${letters},?\\s+${isSomething}\\s+${now}${article}${title},?\\s+${at}${end}`, "u"),
  // "As head of design at Tessaro, Yuki Hanabusa is responsible"
  new RegExp(`^(?:As|Als|En tant que|Como|Come) ${article}${title}\\s+${at},\\s+${named}(?=[\\s,])`, "u"),
  // "Soledad Marchetti joined Ferro Advisory in 2016 as a partner"
  new RegExp(
    `^${named}${letters}\\s+(?:joined|rejoined)\\s+(?:the )?(?<company>\\p{Lu}[^,.;:!?()]{1,60}?)(?:\\s+in\\s+(?:\\p{L}+\\s+)?(?<year>(?:19|20)\\d\\d))?\\s+as\\s+${article}${title}(?=[,.;])`,
    "u"
  )
]
/** "She was a lecturer at Setúbal Polytechnic from 2012 to 2018": an earlier job of the same person, with title and employer. */
const earlier = new RegExp(
  `(?:^|\\s)(?:[Ss]he|[Hh]e|[Tt]hey|(?:Mr|Ms|Mrs|Dr|Prof)\\. \\p{Lu}[\\p{L}'’-]+) (?:was|were|worked as|served as|had been) ${article}(?<title>[^,.;:!?]{3,60}?) (?:at|with|for|of) (?:the )?(?<company>\\p{Lu}[^,.;:!?()]{1,60}?)${end}`,
  "u"
)
const pronoun =
  /(?:^|[.!?]\s+|\s)(?:[Ss]he|[Hh]e|[Tt]hey|[Hh]er|[Hh]is|[Tt]heir|[Ss]ie|[Ee]r|[Ii]hre?|[Ee]lle|[Ii]l|[Ee]lla|[ÉEé]l|[Ee]la|[Ee]le|[Ll]ei|[Ll]ui|[Zz]ij|[Hh]ij)\s/u

interface Opening {
  name: string
  title: string
  company: string
  dates: QuotedDates | null
}

function openingOf(sentence: string): Opening | null {
  for (const opening of openings) {
    const { name, title, company, year } = opening.exec(sentence)?.groups ?? {}
    if (!name || !title || !company || nameIn(name) !== name || !isTitleLike(title)) continue
    return { name, title, company, dates: year === undefined ? null : { start: year, end: null, quote: year } }
  }
  return null
}

/**
 * Reads the blurb of a speaker's or a team's page, which tells of one person in the third person: the name, the present title and employer and
 * what else is plainly told; the text is the about. Null where the first sentence does not say who works as what and where, or nothing further
 * tells of the same person.
 */
export function readBiography(text: string): { profile: Profile; sections: SectionHealth[] } | null {
  if (text.length > longestBiography) return null
  const sentences = proseSentencesOf(text)
  const told = sentences.slice(0, 3).map(sentence => openingOf(sentence.trim()))
  const at = told.findIndex(one => one !== null)
  const found = told[at]
  if (!found) return null
  const rest = sentences.slice(at + 1)
  const { name, title, company, dates } = found
  const surname = name.split(" ").at(-1) ?? ""
  if (!pronoun.test(text.slice(name.length)) && !rest.some(sentence => sentence.includes(surname))) return null
  const builder = new ProfileBuilder()
  builder.set("name", name)
  builder.position({ title, company, dates })
  for (const sentence of rest) {
    // Who is called by their surname is who is told of.
    const said = sentence.startsWith(`${surname} `) ? `They${sentence.slice(surname.length)}` : sentence
    const match = earlier.exec(said)
    const { title: job, company: employer } = match?.groups ?? {}
    if (!match || !job || !employer || !isTitleLike(job)) continue
    // Years before the job are those of something else: "with the company since 2014, and before that she was …".
    const after = said.slice(match.index + match[0].length, match.index + match[0].length + longestDates)
    builder.position({ title: job, company: employer, dates: parseDateRange(after) })
  }
  builder.set("about", text)
  const count = builder.profile.positions.length
  const sections: SectionHealth[] = [
    { section: "top", state: "read", count: 1 },
    { section: "about", state: "read", count: 1 },
    { section: "experience", state: "read", count },
    ...(["education", "skills"] as const).map((section): SectionHealth => ({ section, state: "absent", count: 0 }))
  ]
  return { profile: builder.profile, sections }
}
