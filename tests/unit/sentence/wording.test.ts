import { expect, test } from "vitest"
import { saidSchema } from "~sentence/said"
import { sentence, type ListForm, type SentenceValue } from "~sentence/sentence"
import { wordingIn, type Catalogue } from "~sentence/wording"

/** Polish has four plural forms, puts no comma before “i”, and writes 12 000 with a narrow space. */
const polish: Catalogue = {
  locale: "pl",
  texts: {
    people_one: "$count$ osoba",
    people_few: "$count$ osoby",
    people_many: "$count$ osób",
    people_other: "$count$ osoby",
    done: "Lista gotowa: $parts$.",
    listComma: "$before$, $next$",
    listAnd: "$before$ i $next$",
    listOr: "$before$ lub $next$",
    listSemicolon: "$before$; $next$",
    listSentence: "$before$ $next$",
    price: "$$ 5",
    sentenceUnknown: "Inna wersja ($code$)."
  }
}
const inPolish = wordingIn(polish)
const people = (count: number) => ({ code: "people", values: { count } })
const list = (as: ListForm, ...items: SentenceValue[]) => inPolish({ code: "done", values: { parts: { list: items, as } } })

test("numbers and plural forms follow the language of the catalogue", () => {
  expect([1, 3, 12, 12_000].map(count => inPolish(people(count)))).toEqual(["1 osoba", "3 osoby", "12 osób", "12\u00a0000 osób"])
})

test("a list of sentences is put together as the language does it", () => {
  expect(list("and", people(1))).toBe("Lista gotowa: 1 osoba.")
  expect(list("and", people(1), people(2))).toBe("Lista gotowa: 1 osoba i 2 osoby.")
  expect(list("or", "A", "B", people(5))).toBe("Lista gotowa: A, B lub 5 osób.")
  expect(list("semicolons", "A", "B", "C")).toBe("Lista gotowa: A; B; C.")
  expect(list("commas", "A", "B")).toBe("Lista gotowa: A, B.")
  expect(list("and")).toBe("Lista gotowa: .")
})

test("text of a page that looks like a place of a sentence stays as it is", () => {
  expect(list("and", "$count$", "$before$")).toBe("Lista gotowa: $count$ i $before$.")
  expect(inPolish("Stands as $it$ is")).toBe("Stands as $it$ is")
  expect(inPolish({ code: "price", values: {} })).toBe("$ 5")
})

test("a place that nothing fills stays to be seen, and nothing inherited fills it", () => {
  expect(inPolish({ code: "people_one", values: {} })).toBe("$count$ osoba")
  expect(wordingIn({ locale: "en", texts: { x: "$constructor$" } })({ code: "x", values: {} })).toBe("$constructor$")
})

test("a sentence that this version does not know is said to be one, also within another", () => {
  expect(inPolish({ code: "later", values: { count: 2 } })).toBe("Inna wersja (later).")
  expect(list("and", { code: "later", values: {} })).toBe("Lista gotowa: Inna wersja (later)..")
})

test("a month is written as the language writes it, whatever the time zone", () => {
  const from = (locale: string, month: string) =>
    wordingIn({ locale, texts: { since: "$month$" } })({ code: "since", values: { month: { month } } })
  expect([from("en", "2019-03"), from("en", "2019-12"), from("de", "2019-03")]).toEqual(["Mar 2019", "Dec 2019", "März 2019"])
})

test("what is stored is text of an old row or a sentence with its values, and nothing else", () => {
  const stored = sentence("sentences", {
    all: { list: [sentence("failureTryAgain"), "Its own words.", 3, { month: "2019-03" }], as: "sentences" }
  })
  expect(saidSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
  expect(saidSchema.parse("The list is done.")).toBe("The list is done.")
  for (const wrong of [
    "",
    { code: "", values: {} },
    { code: "x" },
    { code: "x", values: { a: null } },
    { code: "x", values: { a: { month: "2019-13" } } },
    { code: "x", values: {}, words: "x" }
  ])
    expect(saidSchema.safeParse(wrong).success).toBe(false)
})

test("the compiler holds codes and the names of their places to the catalogue", () => {
  // @ts-expect-error: no text of the catalogue
  sentence("noSuchText")
  // @ts-expect-error: the text has a place that is not filled
  sentence("candidateFlipped")
  // @ts-expect-error: the text has no such place
  sentence("failureTryAgain", { name: "Ana" })
  expect(sentence("candidateCopyQuestions", { count: 2 })).toEqual({ code: "candidateCopyQuestions", values: { count: 2 } })
})

test("in the tests a sentence equals its own English words and no others", () => {
  const row = { failure: sentence("candidateCopyQuestions", { count: 2 }), by: "rules" }
  expect(row).toEqual({ failure: "copy 2 questions", by: "rules" })
  expect(row).toMatchObject({ failure: "copy 2 questions" })
  expect(row).not.toMatchObject({ failure: "copy 3 questions" })
  expect([row.failure]).not.toEqual([sentence("candidateCopyQuestions", { count: 3 })])
})
