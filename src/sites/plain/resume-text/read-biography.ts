import type { Profile } from "~profile/profile"
import { ProfileBuilder } from "~profile/profile-builder"
import type { SectionHealth } from "~profile/health"
import { parseDateRange } from "~profile/parse-date"
import { proseSentencesOf } from "./read-prose"
import { isTitleLike } from "./role-words"
import { nameIn } from "./top/name-in"

const longestBiography = 6_000

/** "Matilde Corvo is a principal hydrographer at Tejo Survey in Lisbon": who, what, where; in seven languages. */
const opening =
  /^(?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?(\p{Lu}[\p{L}'’.-]+(?:\s(?:(?:de|da|do|van|von|der|del|la|di)\s)?\p{Lu}[\p{L}'’.-]*){1,3}),?\s+(?:is|serves as|works as|has been|ist|arbeitet als|est|travaille comme|es|trabaja como|é|trabalha como|è|lavora come|is werkzaam als)\s+(?:currently |derzeit |actuellement |actualmente |attualmente )?(?:an? |the |eine?n? |une? |una? |um |uma |een |le |la |der |die )?([^,.;:!?]{3,70}?),?\s+(?:at|with|for|of|bei|beim|an der|am|chez|au|à la|à l['’]|en el|en la|en|na|no|presso|bij)\s+(?:the |der |dem )?(\p{Lu}[^,.;:!?()]{1,60}?)(?=\s*[,.;:!?(]|\s+(?:in|where|wo|où|donde|onde|dove|and|und|et|y|e|based)\s)/u
/** "She was a lecturer at Setúbal Polytechnic from 2012 to 2018": an earlier job of the same person, with title and employer. */
const earlier =
  /(?:^|\s)(?:[Ss]he|[Hh]e|[Tt]hey) (?:was|were|worked as|served as) (?:an? |the )?([^,.;:!?]{3,60}?) (?:at|with|for) (?:the )?(\p{Lu}[^,.;:!?()]{1,60}?)(?=\s*[,.;:!?(]|\s+(?:from|between|until|since|in|where|before|and)\s)/u
const pronoun =
  /(?:^|[.!?]\s+|\s)(?:[Ss]he|[Hh]e|[Tt]hey|[Hh]er|[Hh]is|[Tt]heir|[Ss]ie|[Ee]r|[Ii]hre?|[Ee]lle|[Ii]l|[Ee]lla|[ÉEé]l|[Ee]la|[Ee]le|[Ll]ei|[Ll]ui|[Zz]ij|[Hh]ij)\s/u

/**
 * Reads the blurb of a speaker's or a team's page, which tells of one person in the third person: the name, the present title and employer and
 * what else is plainly told; the text is the about. Null where the first sentence does not say who works as what and where, or nothing further
 * tells of the same person.
 */
export function readBiography(text: string): { profile: Profile; sections: SectionHealth[] } | null {
  if (text.length > longestBiography) return null
  const sentences = proseSentencesOf(text)
  const at = sentences.slice(0, 3).findIndex(sentence => opening.test(sentence.trim()))
  const [first = "", ...rest] = sentences.slice(at < 0 ? sentences.length : at)
  const [, name, title, company] = opening.exec(first.trim()) ?? []
  if (!name || !title || !company || nameIn(name) !== name || !isTitleLike(title)) return null
  const surname = name.split(" ").at(-1) ?? ""
  if (!pronoun.test(text.slice(name.length)) && !rest.some(sentence => sentence.includes(surname))) return null
  const builder = new ProfileBuilder()
  builder.set("name", name)
  builder.position({ title, company, dates: null })
  for (const sentence of rest) {
    const [, job, employer] = earlier.exec(sentence) ?? []
    if (job && employer && isTitleLike(job)) builder.position({ title: job, company: employer, dates: parseDateRange(sentence) })
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
