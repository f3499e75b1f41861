import type { Position } from "~profile/profile"
import { titleNames } from "~role/vocabulary/vocabulary"
import { withoutLevel } from "~role/parse/level"
import { tokenise } from "~role/vocabulary/tokens"
import { remember } from "../remember"
import {
  apprenticeWords,
  breakWords,
  breakWordsAlone,
  clubs,
  doctorateWords,
  dutyWords,
  foldTimeWords,
  freelanceWords,
  honoraryOffices,
  internWords,
  serviceWords,
  studyWords,
  volunteerWords,
  withoutAccents
} from "./time-words"

/** What a dated entry of a career is. A break is a fact like the others: nothing is better or worse for it. */
export const timeKinds = [
  "work",
  "internship",
  "apprenticeship",
  "freelance",
  "break",
  "volunteering",
  "study",
  "doctorate",
  "service"
] as const
export type TimeKind = (typeof timeKinds)[number]

/** Whether an entry's months are work: `open` where the same words are a post for one person and none for another. */
export const countsAsWork: Record<TimeKind, "yes" | "no" | "open"> = {
  work: "yes",
  internship: "yes",
  apprenticeship: "yes",
  freelance: "yes",
  break: "no",
  volunteering: "no",
  study: "no",
  doctorate: "open",
  service: "open"
}

/** What may stand before the word: "On parental leave", "Planned career break". */
const lead =
  "(?:(?:on|in|an?|the|my|planned|paid|personal|professional|extended|long|short|second|first|one[- ]year|voluntary|berufliche|im|en|em) )*"
/** After the word something else begins: its end, a sign, or a preposition; "parental leave cover" goes on and is a job. */
const tail =
  "(?=$|[^\\p{L}\\d' -]|\\s+[^\\p{L}\\d\\s]|\\s+(?:to|for|with|due|after|from|in|at|of|on|and|as|while|during|the|und|der|des|wegen|fur|zur|zum|mit|nach|bei|an|im|pour|avec|apres|a|au|aux|de|du|et|por|para|con|tras|e|y|com|per|dopo|voor|met|na|och|til|за|по)(?![\\p{L}])|(?<=[\\u3040-\\u30ff\\u4e00-\\u9fff\\uac00-\\ud7af])(?:の|中|期|$))"
const whole = (words: string) => new RegExp(`^${lead}(?:${withoutAccents(words)})${tail}`, "u")
const anywhere = (words: string) => new RegExp(`(?<![\\p{L}])(?:${withoutAccents(words)})(?![\\p{L}])`, "u")

const breakWhole = whole(breakWords.join("|"))
const breakAlone = whole(breakWordsAlone.join("|"))
const studyWhole = whole(studyWords.join("|"))
const doctorateWhole = whole(doctorateWords)
const dutyWhole = whole(dutyWords)
const serviceWhole = whole(serviceWords)
const volunteerAnywhere = anywhere(volunteerWords)
const internAnywhere = anywhere(internWords)
const apprenticeAnywhere = anywhere(apprenticeWords)
const freelanceAnywhere = anywhere(freelanceWords)
const officeWhole = whole(honoraryOffices)
const clubAnywhere = new RegExp(clubs, "u")
/** Those who run the volunteers, the interns or the students' affairs are paid for it. */
const leadsThem =
  /\b(?:volunteers?|volunteering|voluntary|interns?|internships?|apprentic\w+|students?)(?: (?:and|&) \p{L}+)? (?:sector|services?|program(?:me)?s?|engagement|recruitment|recruiter|management|managers?|co-?ordinators?|coordination|administrators?|development|resources|relations|affairs|liaison)\b|\b(?:interns?|internships?|apprentic\w+|students?) (?:support|success|advis[eo]r|officer|supervisor|trainer|instructor|mentor|tutor|coach|counsell?or|accommodation|assistant|worker|ambassador)\b|\b(?:head|director|manager|co-?ordinator|supervisor|leader|mentor|trainer|tutor|coach|teacher) (?:of|for) (?:\p{L}+ )?(?:volunteer|intern|apprentic|student)/u
/** "Acme · Internship", "Helper (volunteer)": a kind of employment that is told beside the employer's name. */
const besideEmployer = /(?:^|[·|,(–—-])\s*([^·|,()–—]+?)\s*\)?$/u

function isJob(title: string): boolean {
  return titleNames.index.find(tokenise(withoutLevel(title))).length > 0
}

const kindOfTitle = remember((title: string): TimeKind | null => {
  const words = foldTimeWords(title)
  if (breakWhole.test(words)) return "break"
  if (dutyWhole.test(words)) return "break"
  if (serviceWhole.test(words)) return "service"
  if (doctorateWhole.test(words)) return "doctorate"
  if (leadsThem.test(words)) return null
  if (volunteerAnywhere.test(words)) return "volunteering"
  if (internAnywhere.test(words)) return "internship"
  if (apprenticeAnywhere.test(words)) return "apprenticeship"
  if (studyWhole.test(words)) return "study"
  return freelanceAnywhere.test(words) ? "freelance" : null
})

const kindOfEmployer = remember((company: string): TimeKind | null => {
  const words = foldTimeWords(company)
  if (breakWhole.test(words) || dutyWhole.test(words)) return "break"
  const beside = besideEmployer.exec(words)?.[1] ?? ""
  const only = (pattern: RegExp) => beside.replace(pattern, "").trim() === ""
  if (beside === "") return null
  if (only(volunteerAnywhere)) return "volunteering"
  if (only(internAnywhere)) return "internship"
  if (only(apprenticeAnywhere)) return "apprenticeship"
  return only(freelanceAnywhere) ? "freelance" : null
})

/**
 * What an entry of a career is, by what the page says it is, else by the words of its title and of what stands in the employer's place.
 * Words count where they are what the entry is ("Parental leave (two children)"), not where a job deals with them ("Leave
 * administrator", "Volunteer coordinator", "Teacher, maternity cover").
 */
export function timeKindOf(position: Pick<Position, "title" | "company" | "kind">): TimeKind {
  const { title, company, kind } = position
  if (kind !== undefined) return kind === "career break" ? "break" : kind
  const byEmployer = company === null ? null : kindOfEmployer(company)
  if (title === null) return byEmployer ?? "work"
  const byTitle = kindOfTitle(title)
  if (byTitle !== null) return byTitle
  // An employer may be called by such a word; a job's title beside it says that it is one.
  if (byEmployer !== null && !(byEmployer === "break" && isJob(title))) return byEmployer
  return kindByBoth(title, company)
}

/** Words that say something only together with what stands in the employer's place, or with nothing there. */
const mayTell = remember((title: string) => {
  const words = foldTimeWords(title)
  return { isBreakAlone: breakAlone.test(words) && !isJob(title), isOffice: officeWhole.test(words), words }
})

function kindByBoth(title: string, company: string | null): TimeKind {
  const { isBreakAlone, isOffice, words } = mayTell(title)
  if (!isBreakAlone && !isOffice) return "work"
  const employer = company === null ? "" : foldTimeWords(company)
  if (isBreakAlone && (company === null || breakAlone.test(employer))) return "break"
  return isOffice && clubAnywhere.test(`${employer} ${words}`) ? "volunteering" : "work"
}

/** A break that prose tells before its dates: "After that parental leave, 2018 - 2020". */
const breakInProse = anywhere(breakWords.join("|"))
const handedOver = /\b(?:cover|replacement|substitute|vertretung|remplacement|sustitucion|substituicao)\b/u

/** The kind of dated time that the words before the dates tell in running text; "work" where they tell nothing else. */
export function timeKindInProse(head: string): TimeKind {
  const words = foldTimeWords(head)
  if (breakInProse.test(words) && !handedOver.test(words) && !isJob(head)) return "break"
  return timeKindOf({ title: head, company: null })
}
