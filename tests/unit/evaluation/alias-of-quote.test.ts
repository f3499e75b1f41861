import { describe, expect, it } from "vitest"
import { aliasOfQuote } from "~evaluation/alias-of-quote"
import { evaluate } from "~evaluation/evaluate"
import { asks, now, person } from "../../support/make-profile"

const cases: readonly (readonly [asked: string, quote: string])[] = [
  ["Handling of upset visitors", "Calmed relatives who had waited too long."],
  ["Replenishing consumables", "Ordered gloves and linen when the cupboard ran low."],
  ["Experience with RabbitMQ", "Ran Zorblax queues for three years."],
  ["Keeping a gas register", "Wrote down every cylinder that left the store."],
  ["Debriefing of volunteers", "Sat down with the helpers after each shift."]
]

describe("what a sentence teaches that the recruiter takes for what is asked", () => {
  it.each(cases)("%s: %s: a short literal term, by which the same person and the next are met", (asked, quote) => {
    const role = asks(asked)
    const alias = aliasOfQuote(role.qualifications[0]!, quote)!
    expect(quote).toContain(alias.term)
    expect(alias.term.split(/\s+/).length).toBeLessThanOrEqual(6)
    const taught = { ...role, aliases: [{ ...alias, at: 1 }] }
    const own = person({ positions: [{ title: "Colleague", description: quote }] })
    const next = person({ positions: [{ title: "Clerk", description: `In spring I ${alias.term.toLowerCase()} as well.` }] })
    for (const profile of [own, next]) {
      expect(evaluate(role, profile, now).verdicts[0]?.verdict).toBe("unknown")
      expect(evaluate(taught, profile, now).verdicts[0]).toMatchObject({ verdict: "met", saidAt: 1 })
    }
  })

  it("is nothing where the quote is the name itself, or has no word", () => {
    const [qualification] = asks("Experience with RabbitMQ").qualifications
    expect(aliasOfQuote(qualification!, "RabbitMQ")).toBeNull()
    expect(aliasOfQuote(qualification!, "– …")).toBeNull()
  })
})
