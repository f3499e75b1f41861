/** Grades in which a paper comes, lowest first; one of a higher grade answers for the lower ones. */
const ladders: readonly (readonly RegExp[])[] = [
  [/\bwhite belt/i, /\byellow belt/i, /\bgreen belt/i, /\bblack belt/i, /\bmaster black belt/i],
  [/\bfoundation\b/i, /\bpractitioner\b/i, /\bexpert\b/i],
  [/\bassociate\b/i, /\bprofessional\b/i, /\bexpert\b/i],
  [/\bfundamentals\b/i, /\bassociate\b/i, /\bexpert\b/i],
  [/\bentry\b/i, /\bintermediate\b/i, /\badvanced\b/i],
  [
    /\b(?:level|lvl|stufe|niveau|nivel) ?(?:1|i|one)\b/i,
    /\b(?:level|lvl|stufe|niveau|nivel) ?(?:2|ii|two)\b/i,
    /\b(?:level|lvl|stufe|niveau|nivel) ?(?:3|iii|three)\b/i,
    /\b(?:level|lvl|stufe|niveau|nivel) ?(?:4|iv|four)\b/i,
    /\b(?:level|lvl|stufe|niveau|nivel) ?(?:5|v|five)\b/i,
    /\b(?:level|lvl|stufe|niveau|nivel) ?(?:6|vi|six)\b/i,
    /\b(?:level|lvl|stufe|niveau|nivel) ?(?:7|vii|seven)\b/i
  ]
]

const rungOf = (ladder: readonly RegExp[], text: string) => ladder.findLastIndex(rung => rung.test(text))

/**
 * Whether what is written of a paper is a lower grade of it than is asked for: a yellow belt where a green one is asked, level 2 where level 3 is.
 * False where either names no grade.
 */
export function isLowerGrade(asked: string, written: string): boolean {
  return ladders.some(ladder => {
    const wanted = rungOf(ladder, asked)
    const has = rungOf(ladder, written)
    return wanted >= 0 && has >= 0 && has < wanted
  })
}
