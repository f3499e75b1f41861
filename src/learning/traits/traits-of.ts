import { judgeManagement } from "~evaluation/criteria/management"
import type { Verdict } from "~evaluation/evaluation"
import { everyIndustry } from "~evaluation/industries"
import { stanceOf } from "~evaluation/text/stance"
import type { Found, Segment } from "~evaluation/profile-index"
import { ProfileIndex } from "~evaluation/profile-index"
import { remember } from "~evaluation/remember"
import { familiesOf } from "~evaluation/titles/families-of"
import type { Profile } from "~profile/profile"
import { tokenise } from "~role/vocabulary/tokens"
import { certificateNames, softSkills } from "~role/vocabulary/vocabulary"
import { isTellingCertificate, isTellingTerm } from "./proxies"
import type { Trait } from "./trait"
import { waysOfWorking } from "./work-words"

/** A profile has at most so many skills as traits: lists of hundreds of keywords say nothing about any. */
const mostSkills = 120

/** Skills repeat from profile to profile. */
const familiesIn = remember((text: string) => familiesOf(text).filter(isTellingTerm))
const industriesIn = remember((text: string) => [
  ...new Set(
    everyIndustry()
      .find(tokenise(text))
      .map(({ name }) => name)
  )
])

/** These are said of a person's own schooling or service so often that only an employer's name says them of the work. */
const byEmployerOnly = new Set(["Education", "Defence"])

const anyManagement = judgeManagement({ type: "management", minPeople: null }, {
  role: null,
  text: "",
  now: 0,
  stems: null
} as never)

/**
 * What is true of a person by their profile, as preferences count it: skills by their canonical names, wherever the profile shows them;
 * families of titles; industries; certificates; having managed people; and words of the work that no list has. Nothing that stands for a
 * protected trait or its proxy: never the name, a school or a degree, a place, a date or anything counted from one (age, gaps, years), a
 * spoken language, or an employer otherwise than by its industry. The same profile always has the same traits, in the same order, at most
 * about two hundred.
 */
export function traitsOf(profile: Profile): Trait[] {
  const index = new ProfileIndex(profile)
  const traits: Trait[] = []
  for (const name of skillsIn(index)) traits.push({ kind: "skill", name })
  for (const name of titlesIn(index)) traits.push({ kind: "title", name })
  for (const name of industriesOf(index)) traits.push({ kind: "industry", name })
  for (const name of certificatesIn(index)) traits.push({ kind: "certificate", name })
  if (anyManagement(index).verdict === "met") traits.push({ kind: "management" })
  for (const name of waysOfWorking(index)) traits.push({ kind: "words", name })
  return traits
}

/** The verdicts that say something, as traits: an unknown says nothing of the person. */
export function verdictTraits(verdicts: readonly Pick<Verdict, "qualificationId" | "verdict">[]): Trait[] {
  return verdicts.flatMap(({ qualificationId, verdict }) =>
    verdict === "unknown" ? [] : [{ kind: "verdict" as const, qualificationId, verdict }]
  )
}

/** What was studied says when and where as well, and a language spoken says from where. */
function isOfWork({ kind, section }: Segment): boolean {
  return kind !== "education" && section !== "education" && section !== "languages"
}

function isSaid({ segment, start, end }: Found): boolean {
  return isOfWork(segment) && (segment.kind === "skill" || stanceOf(segment.text, start, end) === "has")
}

function skillsIn(index: ProfileIndex): string[] {
  const names: { name: string; times: number }[] = []
  for (const [name, found] of index.skills)
    if (!softSkills.has(name) && isTellingTerm(name) && found.some(one => isSaid(one) && !isOfProxyCertificate(one)))
      names.push({ name, times: found.length })
  const kept =
    names.length <= mostSkills ? names : names.sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1)).slice(0, mostSkills)
  return kept.map(({ name }) => name).sort()
}

/** "Driving" by a driving licence is no skill of the work. */
function isOfProxyCertificate({ segment }: Found): boolean {
  return segment.kind === "certification" && certificateNames.index.find(segment.tokens).some(({ name }) => !isTellingCertificate(name))
}

function titlesIn(index: ProfileIndex): string[] {
  return [...new Set(index.titles.filter(isOfWork).flatMap(({ text }) => familiesIn(text)))].sort()
}

function industriesOf(index: ProfileIndex): string[] {
  const names = new Set<string>()
  for (const { company } of index.profile.positions) if (company !== null) for (const name of industriesIn(company)) names.add(name)
  for (const [name, found] of index.terms(everyIndustry()))
    if (!byEmployerOnly.has(name) && found.some(one => one.segment.kind !== "certification" && isSaid(one))) names.add(name)
  return [...names].sort()
}

const pending = /\b(?:in progress|expected|pending|preparing|studying for|planned|working towards?)\b/iu

function certificatesIn(index: ProfileIndex): string[] {
  return [...index.terms(certificateNames.index)]
    .filter(
      ([name, found]) =>
        isTellingCertificate(name) &&
        found.some(
          one => one.segment.section !== "education" && isSaid(one) && !pending.test(one.segment.text.slice(one.start - 40, one.end + 40))
        )
    )
    .map(([name]) => name)
    .sort()
}
