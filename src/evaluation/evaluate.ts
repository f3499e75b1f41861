import type { Profile } from "~profile/profile"
import { heardOf, isSaidToSoftware } from "~profile/voice/heard-of"
import type { Criterion, CriterionType } from "~role/criterion"
import type { Alias, Role, Qualification } from "~role/role"
import { judgedRole } from "~role/lint/judged-role"
import { sentence, sentences, type Sentence } from "~sentence/sentence"
import { fold } from "~role/vocabulary/tokens"
import { monthOf } from "./career/career"
import { countVerdicts } from "./count-verdicts"
import { abbreviationIn, judgeAbbreviation } from "./criteria/abbreviation"
import { judgeCertificate } from "./criteria/certificate"
import { judgeCompanySize } from "./criteria/company-size"
import { judgeEducation } from "./criteria/education"
import { judgeFreeText } from "./criteria/free-text"
import { judgeIndustry } from "./criteria/industry"
import { judgeLanguage } from "./criteria/language"
import { judgeLevel } from "./criteria/level"
import { judgeMeasured } from "./criteria/measured"
import { judgeManagement } from "./criteria/management"
import { judgePermit } from "./criteria/permit"
import { judgePlace } from "./criteria/place"
import { judgeSkill } from "./criteria/skill"
import { judgeTitle } from "./criteria/title"
import { judgeTravel } from "./criteria/travel"
import { judgeWorkPattern } from "./criteria/work-pattern"
import { judgeYears } from "./criteria/years"
import type { Evaluation, Nearness, Verdict } from "./evaluation"
import type { Judge, Judgement, Setting } from "./judge"
import type { Likeness } from "./likeness"
import { createLikeness } from "./likeness"
import { WantedStems } from "./related"
import { withOtherWords } from "./nearest/judge-otherwise"
import { createNearest } from "./nearest/nearest"
import { WantedRoots } from "./nearest/root-postings"
import { ProfileIndex } from "./profile-index"
import { unlessDenied } from "./unless-denied"
import { namesAsked } from "./suggest-aliases"

/** Changes whenever the same profile and role could get another verdict. */
export const rulesVersion = "rules-8"

function judgeOf(criterion: Criterion | null, text: string, setting: Setting): Judge {
  switch (criterion?.type) {
    case undefined:
      return judgeFreeText(text, setting)
    case "skill":
      return judgeSkill(criterion, setting)
    case "years":
      return judgeYears(criterion, setting)
    case "level":
      return judgeLevel(criterion, setting)
    case "title":
      return judgeTitle(criterion, setting)
    case "place":
      return judgePlace(criterion, setting)
    case "education":
      return judgeEducation(criterion, setting)
    case "language":
      return judgeLanguage(criterion, setting)
    case "certificate":
      return judgeCertificate(criterion, setting)
    case "management":
      return judgeManagement(criterion, setting)
    case "industry":
      return judgeIndustry(criterion, setting)
    case "company size":
      return judgeCompanySize(criterion, setting)
    case "permit":
      return judgePermit(criterion, setting)
    case "travel":
      return judgeTravel(criterion, setting)
  }
}

/** Evidence this weak does not keep the sentence's own words from being looked for. */
const weak = 0.45

/** The rule of a criterion; where it finds nothing, the words of the sentence themselves, which no list of names holds all of. */
function judgeWithWords({ criterion, text }: Qualification, setting: Setting): Judge {
  const plain = criterion === null || criterion.type === "skill" ? (judgeMeasured(text) ?? judgeWorkPattern(text)) : null
  if (plain !== null) return plain
  const abbreviation = criterion === null || criterion.type === "skill" ? abbreviationIn(text) : null
  if (abbreviation !== null && !("minYears" in (criterion ?? {}) && criterion!.type === "skill" && criterion!.minYears !== null))
    return judgeAbbreviation(abbreviation, setting)
  const judge = judgeOf(criterion, text, setting)
  if (criterion === null || !byName.has(criterion.type)) return judge
  if ("minYears" in criterion && criterion.minYears !== null) return judge
  if (criterion.type === "management" && criterion.minPeople !== null) return judge
  if (criterion.type === "skill" && criterion.withinYears !== undefined) return judge
  // Whether a licence is still valid is asked, and not read from a word beside it.
  const said = criterion.type === "certificate" ? text.replace(/(?<!\p{L})(?:current|valid|active)\s+/giu, "") : text
  const words = judgeFreeText(said, setting, { byNames: criterion.type === "industry", byNearest: false })
  return index => {
    const first = judge(index)
    if (first.verdict !== "unknown" || first.strength >= weak) return first
    const read = words(index)
    if (read.verdict === "met") return { ...read, strength: Math.min(read.strength, 0.55) }
    // Where the rule found nothing, the sentence that speaks of it otherwise says more.
    return first.evidence.length === 0 && read.verdict === "unknown" && read.strength > 0 ? { ...read, ask: first.ask } : first
  }
}

const byName: ReadonlySet<CriterionType> = new Set(["skill", "certificate", "industry", "management"])

/** The rule, and after it "treat X as Y for this role", the recruiter's own or a pack's, which is said in the verdict. */
function judgeWithAliases(qualification: Qualification, setting: Setting): Judge {
  const judge = unlessDenied(judgeWithWords(qualification, setting), qualification, setting)
  const asked = [...namesAsked(qualification), qualification.text].map(fold)
  const treated = setting.role.aliases.filter(({ as }) => asked.includes(fold(as)))
  if (treated.length === 0) return judge
  const others = treated.map(alias => ({ alias, judge: judgeOf(criterionWith(qualification.criterion, alias.term), alias.term, setting) }))
  return index => {
    const said = judge(index)
    if (said.verdict === "met") return said
    for (const { alias, judge: other } of others) {
      const now = other(index)
      if (now.verdict === "met")
        return {
          ...now,
          reason: sentences([now.reason, whySame(alias)]),
          ...(alias.from ? {} : { saidAt: alias.at })
        }
    }
    return said
  }
}

/** Who says that one counts as the other: nobody else's word is given out as the recruiter's. */
function whySame({ term, as, from }: Alias): Sentence {
  if (!from) return sentence("reasonTreatedAs", { term, as })
  const { pack, by } = from
  if (pack === null) return sentence("reasonTreatedAsBefore", { term, as })
  return by === null ? sentence("reasonTreatedAsPack", { term, as, pack }) : sentence("reasonTreatedAsPackBy", { term, as, pack, by })
}

/** The same criterion for the words that the recruiter treats as what it asks for. */
function criterionWith(criterion: Criterion | null, term: string): Criterion {
  switch (criterion?.type) {
    case "skill":
    case "title":
    case "certificate":
    case "industry":
    case "place":
    case "permit":
      return { ...criterion, anyOf: [term] }
    case "years":
      return { ...criterion, of: term }
    case "education":
      return { ...criterion, fields: [term] }
    case "language":
      return { type: "language", language: term, atLeast: criterion.atLeast }
    case "level":
      return { type: "title", anyOf: [term] }
    default:
      return { type: "skill", anyOf: [term], minYears: null }
  }
}

export interface Judged {
  evaluation: Evaluation
  /** One for each verdict, in the same order. */
  judgements: Judgement[]
  index: ProfileIndex
  likeness: Likeness
}

/** What the evidence of an unknown and the nearness of the person's work make together, in words. */
function nearnessOf(strength: number, likeness: number): Nearness {
  const near = strength * 0.45 + likeness * 0.55
  return near >= 0.5 ? "close" : near >= 0.25 ? "related" : "far"
}

/**
 * The role made ready once; for each profile the verdicts with what orders people of the same verdict. Wordings that stand for a protected trait
 * get none, whatever reason they were kept for.
 */
export function createJudge(given: Role, now: Date): (profile: Profile) => Judged {
  const role = judgedRole(given)
  const month = monthOf(now)
  const stems = new WantedStems()
  const roots = new WantedRoots()
  const judges = role.qualifications.map(qualification => ({
    qualification,
    judge: withOtherWords(judgeWithAliases(qualification, { role, text: qualification.text, now: month, stems }), qualification, roots),
    nearest: createNearest(qualification, roots)
  }))
  const likenessOf = createLikeness(role, month, stems)
  return profile => {
    const { profile: heard } = heardOf(profile)
    const index = new ProfileIndex(heard)
    const told = judges.map(({ judge, nearest }) => nearest(index, judge(index)))
    const judgements = heard === profile ? told : withWhatWasSaid(told, new ProfileIndex(profile), judges)
    const likeness = likenessOf(index)
    const verdicts = judgements.map(({ verdict, evidence, reason, ask, strength, saidAt }, at): Verdict => {
      const { id, kind } = judges[at]!.qualification
      // What is to be avoided is no success when it is there.
      const said = kind === "avoid" && verdict === "met" ? sentence("reasonAvoidFound", { reason }) : reason
      const made: Verdict = { qualificationId: id, kind, verdict, evidence, reason: said, ask }
      if (verdict === "unknown" && kind !== "avoid") made.nearness = nearnessOf(strength, likeness.all)
      if (saidAt !== undefined) made.saidAt = saidAt
      return made
    })
    return { evaluation: { verdicts, counts: countVerdicts(verdicts), rulesVersion }, judgements, index, likeness }
  }
}

/**
 * Nothing rests on a sentence that speaks to software. Where it alone would have decided, it is shown: the recruiter sees what was said, and that it
 * was not counted.
 */
function withWhatWasSaid(told: readonly Judgement[], whole: ProfileIndex, judges: readonly { judge: Judge }[]): Judgement[] {
  return told.map((judgement, at) => {
    if (judgement.verdict !== "unknown") return judgement
    const { verdict, evidence } = judges[at]!.judge(whole)
    const said = evidence.filter(({ quote }) => isSaidToSoftware(whole.profile, quote))
    return verdict === "unknown" || said.length === 0
      ? judgement
      : { ...judgement, evidence: said.slice(0, 2), reason: sentence("reasonSaidToSoftware") }
  })
}

/** Makes the role ready once and evaluates many profiles against it. */
export function createEvaluator(role: Role, now: Date): (profile: Profile) => Evaluation {
  const judge = createJudge(role, now)
  return profile => judge(profile).evaluation
}

/**
 * Holds a profile against a role: one verdict for each qualification that people may be held against, in the role's order. Same role, profile, `now` and `rulesVersion`:
 * same verdicts. `now` is what `present` means. Verdicts never look at the name.
 */
export function evaluate(role: Role, profile: Profile, now: Date): Evaluation {
  return createEvaluator(role, now)(profile)
}
