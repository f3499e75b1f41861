const little =
  "(?:some|basic|limited|little|minimal|beginner(?:['’]s)?|elementary|rudimentary|rusty|novice|entry[- ]level|minor|superficial|scant|grundlegende|einfache|notions de|básic[oa])"
const before = new RegExp(`(?<![\\p{L}])(?:an? )?${little}\\s+(?:knowledge of\\s+|experience (?:with|in)\\s+|skills? in\\s+)?$`, "iu")
const behind = new RegExp(`^\\s*[(:,–—-]?\\s*(?:at an? )?(?:only )?(?:an? )?${little}(?![\\p{L}])`, "iu")
/** Asks for more than having touched it. */
const asksForMore =
  /(?<![\p{L}])(?:advanced|expert|expertise|strong|excellent|proficien\p{L}+|fluen\p{L}+|deep|extensive|solid|in[- ]depth|thorough|mastery|highly skilled|very good|power user|fundierte\p{L}*|sehr gute\p{L}*|vertiefte\p{L}*|avancé\p{L}*|avanzad\p{L}+|avançad\p{L}+)(?![\p{L}])/iu

/** Whether a requirement asks how well something is known, and not only whether. */
export const asksHowWell = (text: string): boolean => asksForMore.test(text)

/** Whether the words right beside a mention say that there is hardly any of it: "some SQL", "Excel (basic)". */
export function isScant(text: string, start: number, end: number): boolean {
  return before.test(text.slice(Math.max(0, start - 50), start)) || behind.test(text.slice(end, end + 40))
}
