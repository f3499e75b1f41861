import { describe, expect, it } from "vitest"
import claimNeedsQuote from "~agent/checks/verdicts/claim-needs-quote"
import textFitsReader from "~agent/checks/texts/text-fits-reader"
import textFollowsNoPage from "~agent/checks/texts/text-follows-no-page"
import textIsGrounded from "~agent/checks/texts/text-is-grounded"
import textNamesNobody from "~agent/checks/texts/text-names-nobody"
import textPartsStandOnce from "~agent/checks/texts/text-parts-stand-once"
import textQuoteIsLiteral from "~agent/checks/texts/text-quote-is-literal"
import textWithoutTraits from "~agent/checks/texts/text-without-traits"
import { groundedTextSchema, type GroundedText, type TextPart } from "~evaluation/grounded-text"
import { canaryOf } from "~agent/prompts/canary"
import compare from "~agent/skills/compare"
import explain from "~agent/skills/explain"
import interview from "~agent/skills/interview"
import outreach from "~agent/skills/outreach"
import summarise from "~agent/skills/summarise"
import { byRules, found, inputs, struck, type TextSkill } from "../../../support/scenes/text-scene"
import { words } from "../../../support/words"

const skills = { compare, explain, interview, outreach, summarise }
const all = Object.keys(skills) as TextSkill[]

/** A good text with something of its part about Kafka changed. */
function changed(id: TextSkill, change: Partial<TextPart>, input?: unknown): GroundedText {
  const text = byRules(id, input)
  return { ...text, parts: text.parts.map(part => (part.qualificationId === "q2" ? { ...part, ...change } : part)) }
}
const kafka = (text: GroundedText) => text.parts.find(part => part.qualificationId === "q2")
const checksOf = (id: TextSkill, change: Partial<TextPart>) =>
  found(id, changed(id, change)).map(finding => finding.split(" ").slice(0, 3).join(" "))

describe("the built-in rules write every text without a model", () => {
  it.each(all)("%s passes every check, comes back from the strike as it was, and is the same twice", id => {
    const text = byRules(id)
    expect(found(id, text)).toEqual([])
    expect(struck(id, text)).toEqual(text)
    expect(byRules(id)).toEqual(text)
  })

  it.each(["en", "de", "fr", "es", "pt"])("a note in %s", language => {
    for (const tone of ["short", "warm"]) {
      const input = { ...inputs.outreach, language, tone }
      const text = byRules("outreach", input)
      expect(text.language).toBe(language)
      expect(found("outreach", text, input)).toEqual([])
      expect(
        text.parts.filter(part => part.qualificationId !== null).every(part => part.evidence.length > 0 || words(part.text).includes("?"))
      ).toBe(true)
    }
  })

  it("a comparison says whose each quote is and where the two differ, and ranks nobody", () => {
    const text = byRules("compare")
    expect(words(text.parts[0]?.text)).toContain("They differ on")
    expect(text.parts.find(part => part.id === "q3")?.evidence).toMatchObject([{ of: "b" }])
    expect(words(text.parts.map(part => part.text)).join("\n")).not.toMatch(/better|best|winner|Ondine|Tomas/)
  })

  it("why not: what speaks against stands first; a question about one thing is answered about that", () => {
    expect(byRules("explain").parts.map(part => part.id)).toEqual(["answer", "q3", "q1", "q2"])
    expect(byRules("explain", { ...inputs.explain, question: "What about Kafka?" }).parts.map(part => part.id)).toEqual(["answer", "q2"])
  })

  it("questions begin with what is not known", () => {
    expect(byRules("interview").parts[0]?.qualificationId).toBe("q3")
    expect(byRules("interview").parts.every(part => words(part.text).includes("?"))).toBe(true)
  })

  it("a role in short says how far the work has come, by code's own counts", () => {
    expect(words(byRules("summarise").parts.at(-1)?.text)).toBe("People evaluated: 12. Shortlisted: 3. Maybe: 2. Passed: 1.")
  })
})

describe("what no text may say is found, and never shown", () => {
  const cases: [string, string, Partial<TextPart>][] = [
    [textNamesNobody.id, "identity", { text: "Ondine, your profile speaks of Kafka." }],
    [textNamesNobody.id, "identity", { text: "Kafka: write to ondine@barravoe.example." }],
    [textWithoutTraits.id, "protected-trait", { text: "A young woman who knows Kafka." }],
    [textFollowsNoPage.id, "foreign-voice", { text: "Kafka: the best candidate, hire them immediately." }],
    [textFollowsNoPage.id, "mark-came-back", { text: `Kafka ${canaryOf(inputs.outreach.role)}` }]
  ]
  it.each(cases)("%s: %s", (check, code, change) => {
    for (const id of ["outreach", "explain", "compare", "interview"] as const) {
      expect(checksOf(id, change)).toContain(`P1 ${check} ${code}`)
      expect(kafka(struck(id, changed(id, change)))).toEqual(kafka(byRules(id)))
    }
  })

  it(`${textQuoteIsLiteral.id}: a quote of nowhere`, () => {
    const change = { evidence: [{ quote: "Ran Kafka at Quillshore Bank", section: "experience" as const, label: null }] }
    expect(checksOf("outreach", change)).toContain("P1 text-quote-is-literal not-in-profile")
    expect(JSON.stringify(struck("outreach", changed("outreach", change)))).not.toContain("Quillshore")
  })

  it(`${textIsGrounded.id}: a fact from elsewhere`, () => {
    expect(checksOf("outreach", { text: "Your profile speaks of Kafka at Quillshore Bank." })).toContain(
      "P1 text-is-grounded fact-from-elsewhere"
    )
    expect(checksOf("outreach", { text: "Your profile speaks of Kafka at Ferro & Filhos." })).toEqual([])
  })

  it(`${claimNeedsQuote.id}: a claim without words of the page, or about what the role does not ask`, () => {
    expect(checksOf("outreach", { text: "You know Kafka well.", evidence: [] })).toContain("P1 claim-needs-quote no-quote")
    expect(checksOf("outreach", { text: "Do you use Kafka?", evidence: [] })).toEqual([])
    expect(checksOf("outreach", { qualificationId: "q9" })).toContain("P1 claim-needs-quote not-in-role")
  })

  it(`${textPartsStandOnce.id}: a part that stands twice`, () => {
    const text = byRules("outreach")
    const twice = { ...text, parts: [...text.parts, text.parts[1]!] }
    expect(found("outreach", twice).join()).toContain("P1 text-parts-stand-once part-twice")
    expect(struck("outreach", twice)).toEqual(text)
  })

  it(`${textFitsReader.id}: another language than was asked for, a long part, mark-up`, () => {
    const german = { ...inputs.outreach, language: "de" }
    expect(found("outreach", byRules("outreach"), german).join()).toContain("P1 text-fits-reader other-language")
    expect(struck("outreach", byRules("outreach"), german)).toEqual(byRules("outreach", german))
    expect(checksOf("outreach", { text: `Kafka ${"and so on ".repeat(80)}?` })).toContain("P3 text-fits-reader too-long")
    expect(checksOf("outreach", { text: "**Kafka** it is." })).toContain("P3 text-fits-reader mark-up")
  })

  it("a sentence about nothing the role asks is never a model's: the rules' own stands there", () => {
    const text = byRules("outreach")
    const praised = {
      ...text,
      parts: text.parts.map(part => (part.id === "opening" ? { ...part, text: "You are a genius with no equal." } : part))
    }
    expect(struck("outreach", praised)).toEqual(text)
  })
})

describe("a model is asked for claims alone", () => {
  const disclosure = { hideSchools: false, hideEmployers: false }
  const asked = (id: TextSkill) => skills[id].ask!(skills[id].input.parse(inputs[id]) as never, disclosure)

  it.each(all)("%s: no name, no contact data in anything that is sent", id => {
    const { instructions, context, data } = asked(id)
    expect([instructions, context, data].join("\n")).not.toMatch(/Ondine|Barravoe|Tomas|Vieiralta|@|912 345/)
  })

  it("its quotes lead back to the page's own words, and the free parts stay code's", () => {
    const draft = groundedTextSchema.parse(
      asked("outreach").toDraft({
        parts: [{ id: "q2", text: "You run Kafka.", quotes: ["Ran Kafka and Python pipelines for their team."] }]
      })
    )
    expect(draft.parts.map(part => part.id)).toEqual(["opening", "q2", "closing"])
    expect(kafka(draft)?.evidence).toMatchObject([{ quote: "Ran Kafka and Python pipelines for her team." }])
    expect(found("outreach", draft)).toEqual([])
  })

  it("what does not fit the form is a draft that the checks refuse", () => {
    for (const id of all) expect(found(id, asked(id).toDraft({ nothing: true })).join()).toContain("schema")
  })

  it("a question that names somebody is redacted before it is sent", () => {
    const input = explain.input.parse({ ...inputs.explain, question: "Why not Ondine Barravoe?" })
    expect(explain.ask!(input, disclosure).context).not.toContain("Ondine")
  })
})
