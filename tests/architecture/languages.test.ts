import { describe, expect, test } from "vitest"
import { languages } from "~sentence/languages"
import { textsOf, wordingIn } from "~sentence/wording"
import { englishOf, faultIn, keysFor, placesOf, readMessages } from "../../scripts/translate"

// Every language says everything: the same keys as English with the plural forms that it has, the same places, and no text left in English.

const english = readMessages("en")
const others = languages.filter(language => language !== "en")

/** Texts that are the same in two languages of these: names, abbreviations, and words that Romance languages and German took from one another. */
const mostAlike = 0.06

describe.each(others)("%s", language => {
  const messages = readMessages(language)

  test("has every text, and none that English has not", () => {
    const keys = keysFor(language, english)
    expect(
      keys
        .filter(key => !(key in messages))
        .map(key => `${key}: npm run translate -- ${language}`)
        .slice(0, 20)
    ).toEqual([])
    const known = new Set([...keys, ...keys.filter(key => key.endsWith("_other")).map(key => key.replace(/_other$/, "_many"))])
    expect(Object.keys(messages).filter(key => !known.has(key))).toEqual([])
  })

  test("has the places of each text, described as the browsers want it", () => {
    expect(Object.entries(messages).flatMap(([key, { message }]) => faultIn(key, message, english) ?? [])).toEqual([])
    const undescribed = Object.entries(messages).filter(([, { message, placeholders = {} }]) =>
      placesOf(message).some(place => !(place in placeholders))
    )
    expect(undescribed.map(([key]) => key)).toEqual([])
  })

  test("is no English", () => {
    // Four words and more, places apart: what is only places and marks is the same everywhere.
    const wordsOf = (key: string) =>
      englishOf(key, english)
        .message.replace(/\$\w*\$/g, "")
        .match(/\p{L}+/gu) ?? []
    const sentences = Object.entries(messages).filter(([key]) => wordsOf(key).length >= 4)
    const same = sentences.filter(([key, { message }]) => message === englishOf(key, english).message)
    expect(same.map(([key]) => key).slice(0, 20)).toEqual([])
    const alike = Object.entries(messages).filter(([key, { message }]) => message === englishOf(key, english).message)
    expect(alike.length / Object.keys(messages).length).toBeLessThan(mostAlike)
  })

  test("says numbers, plurals and lists its own way", () => {
    const say = wordingIn({ locale: language, texts: textsOf(messages) })
    const people = [0, 1, 2, 1_234_567].map(count => say({ code: "peopleCount", values: { count } }))
    expect(new Set(people).size).toBe(4)
    expect(people.filter(words => /\$|people/.test(words))).toEqual([])
    const and = say({ code: "sentences", values: { all: { list: ["A", "B", "C"], as: "and" } } })
    expect(and).toMatch(/^A, B \p{L}+ C$/u)
  })
})

test("a missing place, a foreign one and no words are faults; a form without its number is none", () => {
  const [key = ""] = Object.keys(english).filter(one => placesOf(english[one]?.message ?? "").length === 1 && !/_/.test(one))
  const [place = ""] = placesOf(english[key]?.message ?? "")
  expect(faultIn(key, `Worte mit $${place}$`, english)).toBeNull()
  expect(faultIn(key, "Worte", english)).toContain(place)
  expect(faultIn(key, `Worte mit $${place}$ und $andere$`, english)).toContain("andere")
  expect(faultIn(key, " ", english)).toContain("no words")
  expect(faultIn("peopleCount_one", "eine Person", english)).toBeNull()
})
