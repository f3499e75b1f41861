/** Grades in which a paper comes, lowest first; one of a higher grade answers for the lower ones. */
const ladders: readonly (readonly RegExp[])[] = [
  [/\bwhite belt/i, /\byellow belt/i, /\bgreen belt/i, /\bblack belt/i, /\bmaster black belt/i],
  [
    /\b(?:foundation|fundamentals|entry|basic|awareness)\b/i,
    /\b(?:intermediate|associate|technician)\b/i,
    /\b(?:advanced|practitioner|professional)\b/i,
    /\b(?:expert|master)\b/i
  ],
  // Of the cards of the building trades in Britain.
  [
    /\b(?:red|green) (?:card|cscs)|cscs[ (]*(?:red|green)\b|labourer/i,
    /\bblue (?:card|cscs)|cscs[ (]*blue\b/i,
    /\bgold (?:card|cscs)|cscs[ (]*gold\b|supervisor/i,
    /\bblack (?:card|cscs)|cscs[ (]*black\b/i
  ],
  // Driving: of lorries as several countries have them; a bigger one answers for the smaller.
  [/\b(?:cdl|class|category|cat)[ -]*c\b(?! ?\+)/i, /\b(?:cdl|class|category|cat)[ -]*b\b/i, /\b(?:cdl|class|category|cat)[ -]*a\b/i],
  [/\b(?:hgv|lgv)? ?class 2\b|\bcat(?:egory)?\.? c\b(?! ?\+)/i, /\b(?:hgv|lgv)? ?class 1\b|\bcat(?:egory)?\.? c ?\+ ?e\b/i],
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

/** The words of its line around what is named at `[start, end)`, where its grade stands. */
export function gradedLine(text: string, start: number, end: number): string {
  const lead = text.slice(Math.max(0, start - 25), start)
  const rest = text.slice(end, end + 30)
  return (/[^.;,\n•|]*$/u.exec(lead)?.[0] ?? "") + text.slice(start, end) + (/^[^.;,\n•|]*/u.exec(rest)?.[0] ?? "")
}

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
