/** The attributes in which builds of the page carry a part's key. */
export const keyAttributes = ["componentkey", "data-testid", "id"] as const

/** The key of an element that a pattern knows, from whichever attribute this build has it in; null where there is none. */
export function keyOf(element: Element, pattern: RegExp): string | null {
  for (const name of keyAttributes) {
    const key = element.getAttribute(name)
    if (key && pattern.test(key)) return key
  }
  return null
}
