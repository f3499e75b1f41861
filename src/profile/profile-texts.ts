import type { Profile } from "./profile"

/**
 * Everything that a profile says, text by text, the most telling first: headline, work, skills, then the rest, and last the name and the place.
 * What is no text (dates, evidence) is left out.
 */
export function profileTexts(profile: Profile): string[] {
  const { name, headline, location, about, positions, education, skills, certifications, languages, passages } = profile
  return [
    headline,
    ...positions.flatMap(position => [position.title, position.company, position.description, position.location]),
    about,
    ...skills,
    ...passages.flatMap(({ label, text }) => [label, text]),
    ...certifications.flatMap(one => [one.name, one.issuer]),
    ...education.flatMap(one => [one.degree, one.field, one.school]),
    ...languages.flatMap(one => [one.name, one.proficiency]),
    location,
    name
  ].filter(text => text !== null && text !== "") as string[]
}
