import { sentence, type Sentence, type SentenceList, type SentenceValue } from "~sentence/sentence"
import type { Criterion, DegreeLevel, LanguageLevel } from "./criterion"
import { levelWords } from "./role-words"

const either = (list: readonly SentenceValue[]): SentenceList => ({ list: [...list], as: "or" })

const degreeWords: Record<DegreeLevel, Sentence> = {
  secondary: sentence("degreeSecondary"),
  vocational: sentence("degreeVocational"),
  associate: sentence("degreeAssociate"),
  bachelor: sentence("degreeBachelor"),
  master: sentence("degreeMaster"),
  doctorate: sentence("degreeDoctorate")
}
const languageWords: Record<LanguageLevel, Sentence> = {
  elementary: sentence("languageElementary"),
  "limited working": sentence("languageLimited"),
  professional: sentence("languageProfessional"),
  "full professional": sentence("languageFull"),
  "native or bilingual": sentence("languageNative")
}

/** A criterion in words: "Python or Scala, 3 or more years, used in the last 2 years". */
export function criterionWords(criterion: Criterion): SentenceValue {
  switch (criterion.type) {
    case "skill":
      return parts(
        either(criterion.anyOf),
        years(criterion.minYears),
        criterion.withinYears !== undefined && sentence("criterionWithin", { count: criterion.withinYears })
      )
    case "years":
      return criterion.of === null
        ? sentence("criterionYearsOfWork", { count: criterion.min })
        : sentence("criterionYearsOf", { count: criterion.min, of: criterion.of })
    case "level":
      return sentence("criterionLevel", { level: levelWords[criterion.atLeast] })
    case "title":
      return sentence("criterionTitle", { names: either(criterion.anyOf) })
    case "place":
      return sentence(criterion.orMove ? "criterionPlaceOrMove" : "criterionPlace", { names: either(criterion.anyOf) })
    case "education":
      return parts(
        criterion.atLeast === null ? sentence("criterionDegree") : degreeWords[criterion.atLeast],
        criterion.fields.length > 0 && sentence("criterionFields", { names: either(criterion.fields) })
      )
    case "language":
      return either(
        [criterion, ...(criterion.alternatives ?? [])].map(one =>
          one.atLeast === null ? one.language : sentence("criterionLanguage", { language: one.language, level: languageWords[one.atLeast] })
        )
      )
    case "certificate":
      return sentence("criterionCertificate", { names: either(criterion.anyOf) })
    case "management":
      return criterion.minPeople === null ? sentence("criterionManages") : sentence("criterionManagesMany", { count: criterion.minPeople })
    case "industry":
      return parts(sentence("criterionIndustry", { names: either(criterion.anyOf) }), years(criterion.minYears))
    case "company size":
      return companySize(criterion.minEmployees, criterion.maxEmployees)
    case "permit":
      return criterion.anyOf.length === 0 ? sentence("criterionPermit") : sentence("criterionPermitIn", { names: either(criterion.anyOf) })
    case "travel":
      return criterion.minPercent === null
        ? sentence("criterionTravel")
        : sentence("criterionTravelShare", { percent: criterion.minPercent })
  }
}

const parts = (...texts: (SentenceValue | false)[]): SentenceList => ({ list: texts.filter(text => text !== false), as: "commas" })

const years = (minYears: number | null) => minYears !== null && sentence("criterionMinYears", { count: minYears })

function companySize(min: number | null, max: number | null): Sentence {
  if (min !== null && max !== null) return sentence("criterionEmployeesBetween", { min, max })
  if (min !== null) return sentence("criterionEmployeesFrom", { min })
  return max !== null ? sentence("criterionEmployeesTo", { max }) : sentence("criterionEmployees")
}
