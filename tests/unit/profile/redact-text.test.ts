import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { redactText } from "~profile/redact-text"

const redact = (text: string, more: { schools?: string[]; employers?: string[] } = {}) =>
  redactText(text, { name: "Ondine Barravoe-Lind", ...more }).text

describe("what says who somebody is does not reach a model", () => {
  it.each([
    ["Ondine Barravoe-Lind leads the team", "the candidate leads the team"],
    ["ONDINE BARRAVOE-LIND, nurse", "the candidate, nurse"],
    ["Ondine's work", "the candidate's work"],
    ["write to ondine.b@lind.example today", "write to [e-mail] today"],
    ["call +351 912 345 678 or (415) 555-0132", "call [phone] or [phone]"],
    ["see https://example.org/ondine?x=1 and linkedin.com/in/ondine", "see [link] and [link]"],
    ["She runs her own ward herself (she/her)", "they runs their own ward themself "],
    ["Mrs. Barravoe-Lind", "the candidate"],
    ["0221 4711000 or 0170/1234567", "[phone] or [phone]"],
    ["34 years old, from Porto", "[age], from Porto"],
    ["Date of birth: 12 March 1984, Porto", "[age], Porto"],
    ["geboren am 12.03.1984 in Köln", "[age]"],
    ["Lives in Springfield, IL 62704", "Lives in Springfield, IL [postcode]"],
    ["50667 Köln", "[postcode] Köln"],
    ["London SW1A 1AA", "London [postcode]"]
  ])("%s", (text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it("takes out schools and employers where that is asked for, and leaves them where not", () => {
    const text = "Worked at Ferro & Filhos, studied at Uni Porto"
    expect(redact(text)).toBe(text)
    expect(redact(text, { employers: ["Ferro & Filhos"], schools: ["Uni Porto"] })).toBe("Worked at [employer], studied at [school]")
  })

  it("leaves years, versions, amounts and ordinary words alone", () => {
    const text =
      "03.2018-11.2020, 03/2018 - 11/2020, 2016–2019: 12,000 users on PostgreSQL 14.2; the theory of heritage; 5 years old code base"
    expect(redact(text)).toBe(text)
  })
})

describe("a quote from the redacted text leads back to the page's own words", () => {
  it("finds them, with a replaced word in the middle or at the edge", () => {
    const redacted = redactText("In 2019 Ondine Barravoe-Lind built it. She still runs it.", { name: "Ondine Barravoe-Lind" })
    expect(redacted.originalOf("In 2019 the candidate built it")).toBe("In 2019 Ondine Barravoe-Lind built it")
    expect(redacted.originalOf("they still runs it.")).toBe("She still runs it.")
    expect(redacted.originalOf("the candidate")).toBe("Ondine Barravoe-Lind")
    expect(redacted.originalOf("never said")).toBeNull()
    expect(redacted.originalOf(" ")).toBeNull()
  })

  it("always gives literal words of the original", () => {
    const words = fc.constantFrom("Ondine", "Barravoe-Lind", "she", "a@b.example", "builds", "pipelines.", "+49 170 1234567", "2019", "\n")
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 12 }), fc.nat(40), fc.nat(40), (parts, from, length) => {
        const original = parts.join(" ")
        const { text, originalOf } = redactText(original, { name: "Ondine Barravoe-Lind" })
        const quote = text.slice(from, from + length)
        const found = originalOf(quote)
        if (quote.trim() === "") return found === null
        return found !== null && original.includes(found)
      })
    )
  })
})
