import { expect, test } from "vitest"
import { quoteExcerpt } from "~sidepanel/quotes/quote-excerpt"
import { quoteParts } from "~sidepanel/quotes/quote-parts"
import { qualification } from "../../../support/card-rows"

const excerpt = (quote: string, asked: string) =>
  quoteExcerpt(quoteParts(quote, qualification("q", asked)))
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join("")

test("a quote on one line begins shortly before its first marked word, at a word of its own", () => {
  expect(excerpt("I moved the nightly billing jobs of two countries to Kafka and back", "Kafka")).toBe("…countries to [Kafka] and back")
  expect(excerpt("Wrote files to Kafka", "Kafka")).toBe("Wrote files to [Kafka]")
})

test("a quote with no marked word, or that begins with one, stays as it is", () => {
  expect(excerpt("I moved the nightly billing jobs of two countries", "Kafka")).toBe("I moved the nightly billing jobs of two countries")
  expect(excerpt("Kafka for the nightly billing jobs of two countries", "Kafka")).toBe(
    "[Kafka] for the nightly billing jobs of two countries"
  )
})
