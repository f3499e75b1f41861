const cue =
  /\b(?:people[ -]management|people[ -]lead(?:er(?:ship)?)?|(?:personnel|staff) (?:management|supervision)|line[ -]management|line manag(?:er|ing)|team[ -](?:leadership|management)|(?:management|managerial|supervisory|supervision|leadership) (?:experience|role|position|responsibilit(?:y|ies)|capacity)|experience (?:in |with )?(?:management|supervising|leadership)|(?:manag(?:e|ed|ing)|lead(?:ing)?|led|supervis(?:e|ed|ing)|head(?:ed|ing)?|direct(?:ed|ing)|mentor(?:ing)? and lead(?:ing)?)\s+(?:and (?:develop|coach|mentor|motivat)\w+\s+)?(?:(?:an?|the|of|large|small|multiple|own|high[- ]performing|diverse|remote|distributed|cross[- ]functional|global|successful|your)\s+)*(?:teams?|people|staff|employees|direct reports|colleagues|crews?|(?:\p{L}+\s+){1,2}teams?|(?:at least )?\d+\+?(?:\s*[-–]\s*\d+)? (?:people|staff|employees|direct reports|engineers|developers|nurses|drivers|operatives))|(?:manag(?:e|ed|ing)|lead|led|leading|supervis(?:e|ed|ing)|ran|run|headed)\s+(?:\p{L}+\s+){1,3}of\s+(?:at least\s+|up to\s+|over\s+)?\d{1,4}\+?\s+(?:people|staff|employees|colleagues|workers|engineers|nurses|drivers|operatives)|direct reports|personalverantwortung|personalführung|mitarbeiterführung|führungserfahrung|führung (?:von|eines) (?:mitarbeite\p{L}+|teams?)|teamleitung|leitungserfahrung|management d['’](?:une )?équipes?|encadrement(?: d['’](?:une )?équipes?)?|gestión de (?:equipos?|personas|personal)|liderazgo de equipos?|experiencia liderando equipos?|gestão de (?:equipas?|equipes?|pessoas)|liderança de (?:equipas?|equipes?))(?![\p{L}])/iu
const size =
  /\b(?:teams?|crew|group|staff|kitchen|equipos?|équipes?|equipas?|equipes?)\s+(?:of|von|de|mit)\s+(?:at least\s+|around\s+|about\s+|over\s+|more than\s+|up to\s+|mindestens\s+|plus de\s+|al menos\s+|pelo menos\s+|mais de\s+)?(\d{1,4})|\b(\d{1,4})\s*\+?(?:\s*(?:-|–|to)\s*\d{1,4})?\s*\+?\s*(?:or more\s+)?(?:people|direct reports|reports|staff(?: members)?|employees|team members|fte|engineers|developers|nurses|drivers|operatives|mitarbeite\p{L}+|personen|personnes|collaborateurs|personas|pessoas|colaboradores)(?![\p{L}])/iu

export interface FoundManagement {
  /** Null where the text gives no number. */
  minPeople: number | null
  start: number
  end: number
}

/** Where the text asks for, or tells of, having managed people, with the least number of them. */
export function findManagement(text: string): FoundManagement | null {
  const match = cue.exec(text)
  if (!match) return null
  const number = size.exec(text)
  const people = Number(number?.[1] ?? number?.[2] ?? 0)
  const start = number && people > 0 ? Math.min(match.index, number.index) : match.index
  const end =
    number && people > 0 ? Math.max(match.index + match[0].length, number.index + number[0].length) : match.index + match[0].length
  return { minPeople: people > 0 ? people : null, start, end }
}
