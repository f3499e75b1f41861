/** "A", "A or B", "A, B or C". */
export function listOr(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? ""
  return `${names.slice(0, -1).join(", ")} or ${names[names.length - 1]}`
}

/** "1 year", "3 years", "1.5 years". */
export function yearsWords(years: number): string {
  return `${years} ${years === 1 ? "year" : "years"}`
}

/** "A", "A and B", "A, B and C". */
export function listAnd(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? ""
  return `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`
}
