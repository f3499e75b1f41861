import type { Level } from "../level"
import { levels } from "../level"

/** Words for seniority in titles and posts. The first pattern that stands decides within a phrase; the highest decides between phrases. */
const patterns: readonly [Level, RegExp][] = [
  [
    "executive",
    /\b(c-level|executive[ -]level|c-suite|chief [a-z]+ officer|ceo|cto|cfo|coo|cmo|cio|chro|cpo|vice president|vp|svp|evp|managing director|geschäftsführer(?:in)?|directeur général|directrice générale|director general|diretor geral|president|founder|co-founder)\b/iu
  ],
  [
    "director",
    /\b(director|directeur|directrice|direktor(?:in)?|diretor(?:a)?|directora|head of(?! department nurse)|bereichsleit(?:er|erin|ung)|abteilungsleit(?:er|erin|ung)|superintendent)\b/iu
  ],
  [
    "manager",
    /\b((?:engineering|people|team|sales|marketing|finance|hr|operations|plant|store|branch|restaurant|kitchen|nurse|regional|area|general|department|development|warehouse|production|it|accounting|data|design|qa|quality|security|hotel|shift|recruitment|talent acquisition) manager|filialleit(?:er|erin|ung)|küchenchef(?:in)?|head chef|executive chef|manager level|management level|gerente|jefe de (?:obra|cocina|equipo|producción)|responsable d['’]équipe)\b/iu
  ],
  [
    "lead",
    /\b(lead|team ?lead(?:er)?|teamleit(?:er|erin|ung)|tech(?:nical)? lead|chapter lead|charge nurse|foreman|supervisor|schichtleit(?:er|erin|ung)|polier|chef d['’]équipe|líder(?: técnico)?|encargad[oa]|capataz|leiter(?:in)?)\b/iu
  ],
  [
    "staff",
    /\b(staff (?:software |data |backend |frontend |machine learning |security |site reliability |product |platform |systems? )*(?:engineer|eng|developer|dev|designer|scientist|architect)|staff[ -]level|principal)\b/iu
  ],
  [
    "senior",
    /\b(senior(?:[ -]level)?|sr\.?|sénior|snr|experienced level|erfahrene[rn]?|confirmé(?:e)?|expérimenté(?:e)?|pleno sênior|sênior|starsz[yae]|ervaren)(?![\p{L}])/iu
  ],
  [
    "mid",
    /\b(mid[ -]?level|mid[ -]?senior|medior|intermediate(?:[ -]level)?|mid[ -]career|mid(?= (?:software|backend|frontend|data|product|engineer|developer|designer))|pleno|semi[ -]?senior|professional level)\b/iu
  ],
  [
    "junior",
    /\b(junior|jr\.?|entry[ -]level|graduate (?:engineer|developer|analyst|programme|program|scheme|role|position|nurse)|berufseinsteiger(?:in)?|débutant(?:e)?|júnior|newly qualified|early[ -]career|freshers?|młodsz[yae]|starter)(?![\p{L}])/iu
  ],
  [
    "intern",
    /\b(intern|internship|trainee|apprentice(?:ship)?|praktikant(?:in)?|praktikum|auszubildende[rn]?|azubi|werkstudent(?:in)?|stagiaire|stagiair|stażyst[ak]|tirocinante|tirocinio|alternance|alternant(?:e)?|becari[oa]|prácticas|pasante|estagiári[oa]|estágio|aprendiz|working student)\b/iu
  ]
]

/** Where a level word is no level: a profession, a thing of the senior kind, a club, a place, or the title of somebody else. */
const notALevel = new RegExp(
  [
    "lead generation|leads? to|lead time|leads?\\b(?= (?:the|a|an|our|cross|projects?|meetings?|by))|lead the|leading|leadership",
    "lead[- ](?:paint|free|acid|glass|based|pipes?|roof\\w*|light\\w*|poisoning|street|road|singer|guitar\\w*|vocal\\w*)",
    "senior (?:management|leadership|executives?|stakeholders?|citizens?['’]?|living|care|residents?|leaders?|high|partners?|staff|colleagues?|cent(?:er|re)s?|school|college|housing|homes?|services|activities|day|games|club)",
    "junior (?:college|school|high|achievement|league|club|chess|golf|tennis|football|soccer|rugby|cricket|rangers?|church|choir|academy|year|class|section)",
    "(?:funeral|musical?|choir|film|stage|theatre|theater|casting|athletic|spiritual|creative|art|technical theatre) director|director of (?:photography|music)|directors?['’]s? (?:office|cut|assistant|secretary|list)|board of directors",
    "(?:assistant|secretary|pa|ea|aide|advis[eo]r|support|report(?:s|ing)?|answer(?:s|ing)?) (?:directly )?(?:to|for|of) (?:the |our |a )?[^,.;|]{0,40}|office of the [^,.;|]{0,40}|(?:to|for|under|with) (?:the |our )?(?:ceo|cfo|coo|cto|md|vp|(?:vice |deputy )?president|(?:managing |executive )?directors?|head of|chief [a-z]+ officer|board)(?![\\p{L}])",
    "(?:ceo|cfo|coo|cto|md|vp|president|principal|manager|supervisor|foreman)['’]s|(?:ceo|president|director|principal)s?['’]? (?:assistant|secretary|office)",
    "(?:vice )?president (?:hotel|street|avenue|park|casino)|(?:student body|class|student council|club|chapter|guild|pta) (?:vice )?president",
    "(?:(?:vice |co-)?president|founder|co-founder|director|head|lead|chair) (?:of|at|for) (?:the |our |a |an )?[^,.;|]{0,40}(?:club|society|fraternity|sorority|choir|scouts?|students?['’]? (?:union|council|association)|alumni[^,.;|]*|student[^,.;|]*)",
    "graduate (?:program(?:me)?|scheme|recruitment|admissions?)s? (?:manager|coordinator|recruit\\w*|lead|director|officer|advis\\w*)|(?:interns?|internships?|trainees?|traineeships?|apprentices?|apprenticeships?) (?:supervis\\w+|training|trainers?|coordinat\\w+|program(?:me)?s?|instructors?|assessors?|managers?|mentors?|tutors?|recruit\\w+)"
  ]
    .map(words => `\\b(?:${words})(?![\\p{L}])`)
    .join("|"),
  "giu"
)
/** Who learns a job, or helps in it, has not its level yet: "trainee store manager", "junior account director". */
const learnerFirst =
  /^\W*(?:(?:legal|retail|it|hr|sales|marketing|finance|management|graduate) )?(?:trainee|apprentice|intern|student|junior|jr)(?![\p{L}])/iu

export interface FoundLevel {
  level: Level
  /** The words, literally. */
  quote: string
  start: number
}

/** Every level that the text names, in the order of the text. */
export function findLevels(text: string): FoundLevel[] {
  const cleared = text.replace(notALevel, match => " ".repeat(match.length))
  const found: FoundLevel[] = []
  for (const [level, pattern] of patterns) {
    const match = pattern.exec(cleared)
    if (match && !found.some(other => Math.abs(other.start - match.index) < 2)) found.push({ level, quote: match[0], start: match.index })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The highest level a title names, or null where it names none. */
export function levelOfTitle(title: string): FoundLevel | null {
  const found = findLevels(title)
  if (learnerFirst.test(title)) return found[0] ?? null
  return found.reduce<FoundLevel | null>((best, one) => (best === null || compareLevels(one.level, best.level) > 0 ? one : best), null)
}

/** Negative where `a` is below `b`. */
export function compareLevels(a: Level, b: Level): number {
  return levels.indexOf(a) - levels.indexOf(b)
}

/** Takes the level words off a title, so that "Senior Data Engineer (m/w/d)" can be looked up as "Data Engineer". */
export function withoutLevel(title: string): string {
  let bare = title
    .replace(/\s*[([](?:[mwfdxh]\s?[/|,*]\s?)+[mwfdxh][)\]]/gi, " ")
    .replace(/\s*[-–—,|(].*$/u, match =>
      /^\s*[-–—,|(]\s*(?:remote|hybrid|full[ -]?time|part[ -]?time|vollzeit|teilzeit|cdi|cdd)/iu.test(match) ? "" : match
    )
  bare = bare.replace(
    /\b(senior|sr\.?|snr|junior|jr\.?|mid[ -]?level|mid|principal|lead|entry[ -]level|intern|trainee|sénior|júnior|sênior|pleno|medior|werkstudent(?:in)?|confirmé(?:e)?)(?![\p{L}])\.?/giu,
    " "
  )
  bare = bare.replace(
    /\bstaff (?=(?:software|data|backend|frontend|machine|security|site|product|platform|systems?|engineer|developer|designer|scientist))/giu,
    ""
  )
  bare = bare
    .replace(/\s+(?:i{1,3}|iv|[1-4])$/i, "")
    .replace(/\s{2,}/g, " ")
    .trim()
  return bare === "" ? title : bare
}
