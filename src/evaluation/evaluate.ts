import type { Profile } from "~profile/profile"
import type { DraftRole, Qualification } from "~role/role"
import { monthOf } from "./career"
import { countVerdicts } from "./count-verdicts"
import { judgeCertificate } from "./criteria/certificate"
import { judgeCompanySize } from "./criteria/company-size"
import { judgeEducation } from "./criteria/education"
import { judgeFreeText } from "./criteria/free-text"
import { judgeIndustry } from "./criteria/industry"
import { judgeLanguage } from "./criteria/language"
import { judgeLevel } from "./criteria/level"
import { judgeManagement } from "./criteria/management"
import { judgePermit } from "./criteria/permit"
import { judgePlace } from "./criteria/place"
import { judgeSkill } from "./criteria/skill"
import { judgeTitle } from "./criteria/title"
import { judgeTravel } from "./criteria/travel"
import { judgeYears } from "./criteria/years"
import type { Evaluation, Verdict } from "./evaluation"
import type { Judge, Judgement, Setting } from "./judge"
import { WantedStems } from "./related"
import { ProfileIndex } from "./profile-index"

/** Changes whenever the same profile and role could get another verdict. */
export const rulesVersion = "rules-2"

function judgeOf(qualification: Qualification, role: DraftRole, now: number, stems: WantedStems): Judge {
  const { criterion, text } = qualification
  const setting: Setting = { role, text, now, stems }
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

export interface Judged {
  evaluation: Evaluation
  /** One for each verdict, in the same order. */
  judgements: Judgement[]
  index: ProfileIndex
}

/** The role made ready once; for each profile the verdicts with what orders people of the same verdict. */
export function createJudge(role: DraftRole, now: Date): (profile: Profile) => Judged {
  const month = monthOf(now)
  const stems = new WantedStems()
  const judges = role.qualifications.map(qualification => ({ qualification, judge: judgeOf(qualification, role, month, stems) }))
  return profile => {
    const index = new ProfileIndex(profile)
    const judgements = judges.map(({ judge }) => judge(index))
    const verdicts = judgements.map(({ verdict, evidence, reason, ask }, at): Verdict => {
      const { id, kind } = judges[at]!.qualification
      // What is to be avoided is no success when it is there.
      const said = kind === "avoid" && verdict === "met" ? `Found, although it is to be avoided: ${reason}` : reason
      return { qualificationId: id, kind, verdict, evidence, reason: said, ask }
    })
    return { evaluation: { verdicts, counts: countVerdicts(verdicts), rulesVersion }, judgements, index }
  }
}

/** Makes the role ready once and evaluates many profiles against it. */
export function createEvaluator(role: DraftRole, now: Date): (profile: Profile) => Evaluation {
  const judge = createJudge(role, now)
  return profile => judge(profile).evaluation
}

/**
 * Holds a profile against a role: one verdict for each qualification, in the role's order. Same role, profile, `now` and `rulesVersion`:
 * same verdicts. `now` is what `present` means. Verdicts never look at the name.
 */
export function evaluate(role: DraftRole, profile: Profile, now: Date): Evaluation {
  return createEvaluator(role, now)(profile)
}
