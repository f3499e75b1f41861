import { afterEach, describe, expect, test, vi } from "vitest"
import textsIn, { languageShown, provideTexts, speak } from "~browser/page-texts"
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

test("a language is read as the bundler hands its file over, with a default or without", async () => {
  provideTexts(icon, null, {
    de: () => Promise.resolve({ default: { iconRead: "Gelesen." } }),
    fr: () => Promise.resolve({ iconRead: "Lu." })
  })
  await speak("de")
  expect(textsIn("de").iconRead).toBe("Gelesen.")
  await speak("fr")
  expect(textsIn("fr").iconRead).toBe("Lu.")
})

test("where there is no rest, what is missing is missing", () => {
  provideTexts(icon)
  expect(textsIn("en").hintShort).toBeUndefined()
})

describe("of several languages that were asked for", () => {
  /** German and Spanish, whose texts come, or fail to, when they are told to. */
  function awaited() {
    const come: Record<"de" | "es", { resolve: (texts: { default: Record<string, string> }) => void; reject: (error: Error) => void }> =
      {} as never
    const waiting = (language: "de" | "es") => () =>
      new Promise<{ default: Record<string, string> }>((resolve, reject) => (come[language] = { resolve, reject }))
    provideTexts({ en: {} }, null, { de: waiting("de"), es: waiting("es") })
    return come
  }

  test("the last is spoken, in whatever order their texts come", async () => {
    const come = awaited()
    const wished = [speak("de"), speak("es")]
    come.es.resolve({ default: {} })
    await wished[1]
    come.de.resolve({ default: {} })
    await Promise.all(wished)
    expect(languageShown()).toBe("es")
  })

  test("going back to the one that is spoken takes the place of one that is on its way", async () => {
    const come = awaited()
    const wished = [speak("de"), speak("en")]
    come.de.resolve({ default: {} })
    await Promise.all(wished)
    expect(languageShown()).toBe("en")
  })

  test("one that cannot be read leaves what was spoken, and an earlier one stays out", async () => {
    const come = awaited()
    const wished = [speak("de"), speak("es")]
    come.es.reject(new Error("gone"))
    await expect(wished[1]).rejects.toThrow("gone")
    come.de.resolve({ default: {} })
    await wished[0]
    expect(languageShown()).toBe("en")
  })
})
