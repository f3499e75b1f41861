/** Terms one of which is enough. */
export interface TermGroup {
  /** In the plural, for notes: "titles". */
  what: "titles" | "skills" | "companies" | "industries" | "levels"
  /** Best first: what has to be left out is left out from the end. */
  anyOf: string[]
}

/** What a search looks for, before it is written for a place: all groups, the most important first. */
export interface Wanted {
  groups: TermGroup[]
  not: string[]
  place: string | null
  /** Names of code languages as GitHub has them, the most important first. */
  codeLanguages: string[]
}
