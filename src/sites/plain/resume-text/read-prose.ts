import { parseDateRange } from "~profile/parse-date"
import type { ProfileBuilder } from "~profile/profile-builder"
import { isTitleLike } from "./role-words"
import { nameIn } from "./top/name-in"

// One person speaking of their work, in five languages. A position is read only where the sentence names a job title and an employer.
const work =
  /(?:^|[^\p{L}])(?:I(?: am| work as| have (?:been|worked as)| was| worked as|['’]m|['’]ve (?:been|worked as))|[Cc]urrently|[Ii]ch (?:bin|war|arbeite als|arbeitete als)|[Aa]rbeite (?:ich )?als|[Jj]e (?:suis|travaille comme|travaillais comme)|[Jj]['’]étais|[Ss]oy|[Tt]rabaj[oé] (?:como|de)|[Ss]ou|[Tt]rabalh(?:o|ei) como)\s+(?:\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,3},\s+)?(?:currently |presently |previously |formerly |also |now |today |zuvor |früher |auparavant |anteriormente |antes |seit [\p{L}\d ]{4,20} |actuellement |aktuell |derzeit |als )?(?:an? |the |eine?n? |une? |una? |uma? |le |la |o |a )?([^,.;:!?]{3,60}?),?\s+(?:at|with|for|bei|beim|an der|am|im|chez|au|à la|à l['’]|en el|en la|en|no|na)\s+(?:the |der |dem )?([\p{Lu}\d][^,.;:!?()]{1,60}?)(?=\s*(?:[,.;:!?(]|$)|\s(?:since|seit|depuis|desde|from|von|where|wo|as|als|with)\s|\s(?:and|und|et|y|e|in)\s\p{Ll})/u

const selfIntroduction =
  /(?:^|[^\p{L}])(?:my name is|i am|i['’]m|ich bin|ich heiße|mein name ist|je m['’]appelle|je suis|me llamo|mi nombre es|soy|(?:o )?meu nome é|chamo-me|me chamo|sou(?: [oa])?)\s+(\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:de|da|do|dos|van|von|der|del|la)\s+)?\p{Lu}[\p{L}'’-]+){1,3})/iu

const firstPerson =
  /(?:^|[^\p{L}])(?:I (?:am|work|build|have|design|write|lead|help|was|study|teach|care)|I['’](?:m|ve)|ich (?:bin|arbeite|habe|entwickle)|je (?:suis|travaille)|j['’]ai|soy|trabajo|tengo|sou|trabalho|tenho)(?![\p{L}])/iu

/** Sentences of a text, each a literal part of it. */
export function proseSentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?…])\s+(?=\p{Lu}|\d|["“„«])|\n+/u).filter(sentence => sentence.trim() !== "")
}

/** Does somebody speak of themselves here? */
export function isFirstPerson(text: string): boolean {
  return firstPerson.test(text)
}

/** "Hi, I'm Ana Ferro": the name a person gives, or null. */
export function introducedName(text: string): string | null {
  const name = selfIntroduction.exec(text)?.[1]
  // The pattern ignores case, so that capitals are asked for once more.
  return name && nameIn(name) === name ? name : null
}

/** "I am a nurse at Klinikum Nord since 2019": positions told in prose, only where title and employer are both plain. */
export function readProse(text: string, builder: ProfileBuilder): number {
  let count = 0
  for (const sentence of proseSentencesOf(text)) {
    const match = work.exec(sentence)
    const title = match?.[1]?.trim()
    const company = match?.[2]?.trim()
    if (!title || !company || !/^[\p{Lu}\d]/u.test(company) || !isTitleLike(title) || title.split(/\s+/).length > 6) continue
    builder.position({ title, company, dates: parseDateRange(sentence) })
    count++
  }
  return count
}
