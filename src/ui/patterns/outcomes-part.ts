/** What is needed to say what outcomes tell of a pattern's qualifications: read late, by whoever shows one (docs/architecture.md, "Late code"). */
export { toldInRoles } from "~learning/outcomes/told-in-roles"
export { outcomeCasesOf } from "~store/learning/outcome-cases-of"
