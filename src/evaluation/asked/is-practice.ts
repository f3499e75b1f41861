/** Endings of what somebody does or is good at, as against a tool with a name. */
const endings = /(?:ing|ment|ship|ness|tion|sion|ance|ence|ysis|aching|keeping|making)$/iu
const practices =
  /(?:^|\s)(?:care|sales|service|support|review|reviews|research|design|strategy|planning|safety|quality|logistics|finance|accounting|law|compliance|architecture|delivery|skills|relations|operations|training|hygiene)$/iu
/** Tools and languages that end as if they were a practice. */
const tools =
  /^(?:spring|ping|bing|notion|confluence|typing|lightning|cython|docker \w+|power automation|google .+|microsoft .+|aws .+|azure .+|adobe .+|sap .+)$/iu

/**
 * Whether a skill's name says a practice ("Mentoring", "Stakeholder management") and not a tool ("Airflow"): one is not worked with. Where this is
 * not known it is taken for a tool's.
 */
export function isPractice(name: string): boolean {
  const words = name.trim()
  // A capital within a word, a digit or a sign belongs to the name of a thing.
  if (tools.test(words) || /\p{Ll}\p{Lu}|[\d.+#/]/u.test(words) || /^\p{Lu}{2,}$/u.test(words)) return false
  return endings.test(words) || practices.test(words)
}

/** A practice as it stands within a sentence: "mentoring"; names and abbreviations keep their capitals. */
export function withinSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name
}
