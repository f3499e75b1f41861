import type { Criterion, DegreeLevel, LanguageLevel } from "~role/criterion"
import { levelText } from "~ui/words/role-words"
import type { TextKey } from "~ui/text"
import { catalogueLocale, t } from "~ui/text"

const either = new Intl.ListFormat(catalogueLocale, { type: "disjunction" })

const degreeKeys: Record<DegreeLevel, TextKey> = {
  vocational: "degreeVocational",
  associate: "degreeAssociate",
  bachelor: "degreeBachelor",
  master: "degreeMaster",
  doctorate: "degreeDoctorate"
}
const languageKeys: Record<LanguageLevel, TextKey> = {
  elementary: "languageElementary",
  "limited working": "languageLimited",
  professional: "languageProfessional",
  "full professional": "languageFull",
  "native or bilingual": "languageNative"
}

/** How code decides a qualification, for whoever edits it; that its words alone are compared where there is no criterion. */
export function checkedAs(criterion: Criterion | null): string {
  return criterion ? t("roleCheckedAs", { criterion: criterionWords(criterion) }) : t("roleCheckedByWords")
}

/** A criterion in words: "Python or Scala, 3 or more years, used in the last 2 years". */
export function criterionWords(criterion: Criterion): string {
  switch (criterion.type) {
    case "skill":
      return parts(
        either.format(criterion.anyOf),
        years(criterion.minYears),
        criterion.withinYears !== undefined && t("criterionWithin", { count: criterion.withinYears })
      )
    case "years":
      return criterion.of === null
        ? t("criterionYearsOfWork", { count: criterion.min })
        : t("criterionYearsOf", { count: criterion.min, of: criterion.of })
    case "level":
      return t("criterionLevel", { level: levelText(criterion.atLeast) })
    case "title":
      return t("criterionTitle", { names: either.format(criterion.anyOf) })
    case "place":
      return t(criterion.orMove ? "criterionPlaceOrMove" : "criterionPlace", { names: either.format(criterion.anyOf) })
    case "education":
      return parts(
        criterion.atLeast === null ? t("criterionDegree") : t(degreeKeys[criterion.atLeast]),
        criterion.fields.length > 0 && t("criterionFields", { names: either.format(criterion.fields) })
      )
    case "language":
      return either.format(
        [criterion, ...(criterion.alternatives ?? [])].map(one =>
          one.atLeast === null ? one.language : t("criterionLanguage", { language: one.language, level: t(languageKeys[one.atLeast]) })
        )
      )
    case "certificate":
      return t("criterionCertificate", { names: either.format(criterion.anyOf) })
    case "management":
      return criterion.minPeople === null ? t("criterionManages") : t("criterionManagesMany", { count: criterion.minPeople })
    case "industry":
      return parts(t("criterionIndustry", { names: either.format(criterion.anyOf) }), years(criterion.minYears))
    case "company size":
      return companySize(criterion.minEmployees, criterion.maxEmployees)
    case "permit":
      return criterion.anyOf.length === 0 ? t("criterionPermit") : t("criterionPermitIn", { names: either.format(criterion.anyOf) })
    case "travel":
      return criterion.minPercent === null ? t("criterionTravel") : t("criterionTravelShare", { percent: criterion.minPercent })
  }
}

const parts = (...texts: (string | false | null)[]) => texts.filter(Boolean).join(", ")

const years = (minYears: number | null) => minYears !== null && t("criterionMinYears", { count: minYears })

function companySize(min: number | null, max: number | null): string {
  if (min !== null && max !== null) return t("criterionEmployeesBetween", { min, max })
  if (min !== null) return t("criterionEmployeesFrom", { min })
  return max !== null ? t("criterionEmployeesTo", { max }) : t("criterionEmployees")
}
