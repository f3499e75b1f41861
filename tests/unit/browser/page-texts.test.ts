import { afterEach, expect, test, vi } from "vitest"
import textsIn, { provideTexts } from "~browser/page-texts"
import { wordingIn } from "~sentence/wording"

const place = Symbol.for("candor.texts")
afterEach(() => void delete (globalThis as Record<symbol, unknown>)[place])

const icon = { en: { iconRead: "Read.", iconSeen_one: "Seen by $count$ person.", iconSeen_other: "Seen by $count$ people." } }
const rest = () => ({ en: { iconRead: "not this one", hintShort: "Be short.", people_other: "$count$ people" } })

test("a page that was given no texts says so", () => {
  expect(() => textsIn("en")).toThrow("./texts")
})

test("the first texts are read without the rest, plural forms among them", () => {
  const late = vi.fn(rest)
  provideTexts(icon, late)
  const say = wordingIn({ locale: "en", texts: textsIn("en") })
  expect(say({ code: "iconRead", values: {} })).toBe("Read.")
  expect(say({ code: "iconSeen", values: { count: 1 } } as never)).toBe("Seen by 1 person.")
  expect(say({ code: "iconSeen", values: { count: 3 } } as never)).toBe("Seen by 3 people.")
  expect(late).not.toHaveBeenCalled()
})

test("the rest is read when something else is said", () => {
  const late = vi.fn(rest)
  provideTexts(icon, late)
  const say = wordingIn({ locale: "en", texts: textsIn("en") })
  expect(say({ code: "hintShort", values: {} } as never)).toBe("Be short.")
  expect(say({ code: "people", values: { count: 2 } } as never)).toBe("2 people")
  expect(late).toHaveBeenCalled()
})

test("where there is no rest, what is missing is missing", () => {
  provideTexts(icon)
  expect(textsIn("en").hintShort).toBeUndefined()
})
