import { describe, expect, it } from "vitest"
import { handOverSchema } from "~handover/hand-over"
import { handedOrder, makeHandOver } from "~handover/make-hand-over"
import { writeRichText } from "~handover/page/write-rich-text"
import { writeEvidenceNote } from "~handover/write-evidence-note"
import { writeNote } from "~handover/write-note"
import { redactText } from "~profile/redact-text"
import { english, handOverOf, pageOf, personToHand } from "../../support/hand-over"
import { dataRole, noon } from "../../support/rows"

describe("a hand-over", () => {
  it("fits its schema, and names people by their place alone", () => {
    const handOver = handOverOf([personToHand("Ana Ferro"), personToHand("José Núñez")])
    expect(handOverSchema.parse(handOver)).toEqual(handOver)
    expect(handOver.people.map(({ ref }) => ref)).toEqual(["p1", "p2"])
  })

  it("has each qualification with its verdict, the words it rests on, and the question of what is unknown", () => {
    const [ana] = handOverOf([personToHand("Ana Ferro")]).people
    expect(ana?.verdicts).toMatchObject([
      {
        qualificationId: "python",
        verdict: "met",
        quotes: [{ text: "Ana Ferro writes Python since 2016.", under: "Ferro & Filhos" }],
        ask: null
      },
      { qualificationId: "rust", verdict: "unknown", isNearest: true, ask: "How long have you worked with Rust?" }
    ])
    expect(ana?.jobs.map(({ title }) => title)).toEqual(["Data engineer", "Analyst"])
  })

  it("of a role that ranks nobody is as received whatever was wished, and adds nothing up in any form", async () => {
    const people = [personToHand("Ana Ferro"), personToHand("José Núñez")]
    const handOver = makeHandOver({ ...dataRole, presentsOnly: true }, people, {
      ...{ id: "hand-over-1", at: noon, isBlind: false, order: "ranked" },
      strike: (text, who) => redactText(text, who).text
    })
    expect(handedOrder({ ...dataRole, presentsOnly: true }, "ranked")).toBe("as received")
    expect(handedOrder(dataRole, "ranked")).toBe("ranked")
    const forms = [await pageOf(handOver), writeNote(handOver, english), writeRichText(handOver, english)]
    for (const form of forms) {
      expect(form).toContain("in the order received; nobody is ranked and nothing is added up")
      expect(form).not.toMatch(/\d of \d/)
      expect(form).toContain("Ana Ferro writes Python since 2016.")
    }
    const [alone] = [makeHandOver({ ...dataRole, presentsOnly: true }, people.slice(0, 1), { ...handOver, strike: text => text })]
    const facts = { criteriaVersion: "1", criteriaChangedAt: null, decision: null, decidedBy: null, judgedBy: "rules", mark: "m" } as const
    expect(writeEvidenceNote(alone, facts, english)).not.toMatch(/\d of \d/)
    expect(await pageOf(handOverOf(people))).toMatch(/<td>1 of 1<\/td>/)
    expect(writeNote(handOverOf(people), english)).toMatch(/1 of 1/)
  })

  it("hands over the recruiter's verdict, without what was read to the contrary", () => {
    const [ana] = handOverOf([
      personToHand("Ana Ferro", {
        overrides: new Map([
          ["python", "not met"],
          ["rust", "met"]
        ])
      })
    ]).people
    expect(ana?.verdicts).toMatchObject([
      { verdict: "not met", isRecruiters: true, quotes: [], reason: "", ask: null },
      { verdict: "met", isRecruiters: true, isNearest: true, ask: null }
    ])
  })

  it("has what the person says against a verdict beside it in every form, against all of them beside the first, blind without their name", async () => {
    const disputes = [
      { qualificationId: "rust", text: "Ana Ferro wrote Rust at Ferro." },
      { qualificationId: null, text: "Read my new page." }
    ]
    const handOver = handOverOf([personToHand("Ana Ferro", { disputes })])
    expect(handOverSchema.parse(handOver).people[0]?.verdicts.map(({ disputed }) => disputed)).toEqual([
      ["Read my new page."],
      ["Ana Ferro wrote Rust at Ferro."]
    ])
    for (const form of [await pageOf(handOver), writeNote(handOver, english), writeRichText(handOver, english)]) {
      expect(form).toContain("They dispute this: “Ana Ferro wrote Rust at Ferro.”")
      expect(form).toContain("Read my new page.")
    }
    const blind = handOverOf([personToHand("Ana Ferro", { disputes })], { isBlind: true })
    expect(JSON.stringify(blind)).not.toContain("Ana Ferro")
    expect(JSON.stringify(blind)).toContain("wrote Rust")
  })

  it("an override that says what was read is not the recruiter's alone", () => {
    const [ana] = handOverOf([personToHand("Ana Ferro", { overrides: new Map([["python", "met"]]) })]).people
    expect(ana?.verdicts[0]).toMatchObject({ verdict: "met", isRecruiters: false, reason: "10 years: Ferro & Filhos 2016–now" })
  })

  it("quotes the same words once, and does not say of a quote that it stands in itself", () => {
    const person = personToHand("Ana Ferro")
    person.evaluation!.verdicts[0]!.evidence = [
      { quote: "German", section: "languages", label: "German" },
      { quote: "native", section: "languages", label: "German" },
      { quote: "Registered nurse, intensive care", section: "top", label: null },
      { quote: "Registered nurse, Intensive care", section: "experience", label: "Nordheide" }
    ]
    expect(handOverOf([person]).people[0]?.verdicts[0]?.quotes).toEqual([
      { text: "German", under: null },
      { text: "native", under: null },
      { text: "Registered nurse, intensive care", under: null }
    ])
  })

  it("has no verdicts where nothing was evaluated: nobody is told to be unknown in all", () => {
    expect(handOverOf([personToHand("Ana Ferro", { evaluation: null })]).people[0]?.verdicts).toEqual([])
  })

  it("blind, says nothing of who somebody is: not in a quote, nor in a reason, nor in a question", () => {
    const person = personToHand("Ana Ferro", { headline: "Enfermeira na Ferro" })
    person.profile!.education = [{ school: "University of Porto", degree: null, field: null, start: null, end: null }]
    const [python, rust] = person.evaluation!.verdicts
    python!.evidence.push({
      quote: "Ana studied at the University of Porto; write to ana.ferro@mail.example",
      section: "about",
      label: null
    })
    rust!.ask = "Has Ana used Rust?"
    const [blind] = handOverOf([person], { isBlind: true }).people
    expect(blind).toMatchObject({ name: null, headline: null, location: null, url: null })
    const all = JSON.stringify(blind)
    expect(all).not.toMatch(/\bAna\b|Porto|mail\.example|Lisbon|people\.example/)
    expect(all).toContain("writes Python since 2016")
  })

  it.each(["javascript:alert(1)", "file:///home/ana.pdf", "data:text/html,<b>", "https://", null])("takes no address %j along", url => {
    expect(handOverOf([personToHand("Ana Ferro", { url })]).people[0]?.url).toBeNull()
  })
})
