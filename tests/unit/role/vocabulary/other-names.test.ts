import { describe, expect, it } from "vitest"
import { certificateNames, skillNames } from "~role/vocabulary/vocabulary"
import { longerNames, reviewedLongerNames } from "../../../support/longer-names"

const nameOf = (phrase: string) => skillNames.canonical(phrase)
const meets = (has: string, asked: string) => {
  const [own, wanted] = [nameOf(has), nameOf(asked)]
  return own !== null && wanted !== null && skillNames.implies(own, wanted)
}

/** What is asked for, and what does not show it: the wider word, a part beside it, a neighbour. */
const notShown: readonly [asked: string, has: string][] = [
  ["cataloguing", "librarian"],
  ["contract negotiation", "negotiation"],
  ["organic chemistry", "analytical chemistry"],
  ["surgeon", "surgery"],
  ["patient monitoring", "patient assessment"],
  ["inside sales", "sales"],
  ["field sales", "telesales"],
  ["bank reconciliation", "bookkeeping"],
  ["tax law", "tax returns"],
  ["key account management", "account management"],
  ["warehouse management", "warehousing"],
  ["quality control", "quality management"],
  ["software architecture", "software development"],
  ["Spring Boot", "Spring MVC"],
  ["NFPA 70E", "BS 7671"],
  ["UiPath", "Blue Prism"],
  ["Profibus", "Modbus"],
  ["executive assistant", "office administration"],
  ["system administration", "Slack"],
  ["sports coaching", "yoga"],
  ["academic research", "LaTeX"],
  ["project management", "Trello"],
  ["graphic design", "video editing"],
  ["interior design", "stage acting"],
  ["teaching", "homework support"],
  ["cooking", "kitchen porter"],
  ["hotel management", "night audit"],
  ["public administration", "firefighting"],
  ["human resources", "executive coaching"],
  ["midwifery", "obstetrics"],
  ["employee training", "learning and development"],
  ["physiotherapy", "massage therapy"],
  ["accounting", "QuickBooks"],
  ["API design", "REST APIs"],
  ["email marketing", "Hotjar"],
  ["civil engineering", "cartography"],
  ["CNC machining", "lathe"],
  ["forklift operation", "pallet jack"]
]

/** What is asked for in the wide word, and the kind of it that shows it. */
const shown: readonly [asked: string, has: string][] = [
  ["sales", "inside sales"],
  ["negotiation", "supplier negotiation"],
  ["chemistry", "HPLC"],
  ["accounting", "bank reconciliation"],
  ["law", "conveyancing"],
  ["patient care", "wound dressing"],
  ["nursing", "psychiatric nurse"],
  ["warehouse operations", "goods receipt"],
  ["logistics", "air freight"],
  ["customer service", "live chat"],
  ["digital marketing", "Google Ads"],
  ["social media", "TikTok"],
  ["databases", "PostgreSQL"],
  ["Spring", "Spring Boot"],
  ["information security", "penetration testing"],
  ["monitoring tools", "Grafana"],
  ["robotic process automation", "UiPath"],
  ["welding", "TIG welding"],
  ["carpentry", "Schreiner"],
  ["recruiting", "Active Sourcing"],
  ["teaching", "primary school teacher"],
  ["software testing", "regression tests"],
  ["machining", "CNC-Fräsen"],
  ["hospitality", "front office"]
]

/** The same in other words. */
const same: readonly [string, string][] = [
  ["cybersecurity", "information security"],
  ["boulangerie", "bread making"],
  ["Arbeitsrecht", "labour law"],
  ["Lohnbuchhaltung", "payroll processing"],
  ["roadmapping", "product roadmap"],
  ["mixology", "cocktail making"],
  ["churn reduction", "customer retention"],
  ["stock control", "inventory management"],
  ["rota planning", "staff scheduling"],
  ["ethical hacking", "penetration testing"],
  ["continuous improvement", "process improvement"],
  ["observability", "monitoring tools"]
]

describe("other names of a skill", () => {
  it.each(notShown)("%s is not shown by %s", (asked, has) => {
    expect([nameOf(asked), nameOf(has)]).not.toContain(null)
    expect(meets(has, asked)).toBe(false)
  })

  it.each(shown)("%s is shown by %s", (asked, has) => {
    expect(meets(has, asked)).toBe(true)
  })

  it.each(same)("%s is %s", (one, other) => {
    expect(nameOf(one)).toBe(nameOf(other))
    expect(nameOf(one)).not.toBeNull()
  })

  it("hold no longer name of a term that nobody has reviewed: it is likely a part or a kind, and a term of its own", () => {
    const reviewed = reviewedLongerNames()
    const unread = [...skillNames.entries.values()].flatMap(entry =>
      longerNames(entry)
        .filter(longer => !(reviewed.get(entry.name) ?? []).includes(longer))
        .map(longer => `${entry.name}: ${longer}`)
    )
    expect(unread).toEqual([])
    expect(
      longerNames({ name: "Negotiation", aliases: [{ text: "contract negotiation", exact: false, ambiguous: false }], wider: [], near: [] })
    ).toEqual(["contract negotiation"])
  })

  it("were reviewed as they stand: what is no longer in the lists leaves the review too", () => {
    const gone = [...reviewedLongerNames()].flatMap(([name, spellings]) =>
      spellings.filter(text => !skillNames.entries.get(name)?.aliases.some(alias => alias.text === text)).map(text => `${name}: ${text}`)
    )
    expect(gone).toEqual([])
  })

  it("are no everyday words, unless they count only as they are written and beside other signs", () => {
    const everyday = `selling closing presenting complaints budgets forecasts stakeholders partnerships administration legal dental wiring assembly
      surveillance inventory steuern verhandlung pflege administración prospection prospección prototypes specifications consultant roadmaps ledgers loans
      sanctions foreman mechanics casting freight`
    // In a sentence: where a word is all that stands in a list of skills, it is meant.
    const found = everyday
      .split(/\s+/)
      .flatMap(word => skillNames.index.findIn(`We saw ${word} there.`).map(({ name }) => `${word}: ${name}`))
    expect(found).toEqual([])
  })

  it("stand once in a term: a plural or a hyphen is folded when a text is read", () => {
    for (const { name, aliases } of skillNames.entries.values()) {
      const plain = aliases.filter(({ exact }) => !exact).map(({ text, language }) => `${text.toLowerCase()} ${language ?? ""}`)
      expect(new Set(plain).size, name).toBe(plain.length)
    }
  })
})

describe("papers", () => {
  it.each([
    ["SIA licence", "Guard card"],
    ["Series 7", "Series 63"],
    ["Google Ads certification", "google analytics certified"],
    ["CSM certification", "PSM"],
    ["ASME IX", "coded welder"],
    ["PE license", "CEng"]
  ])("%s is not shown by %s", (asked, has) => {
    const [wanted, own] = [certificateNames.canonical(asked), certificateNames.canonical(has)]
    expect([wanted, own]).not.toContain(null)
    expect(certificateNames.implies(own!, wanted!)).toBe(false)
  })

  it.each([
    ["AWS certification", "AWS Certified Solutions Architect"],
    ["FINRA licence", "Series 7"],
    ["welding certificate", "ASME IX"]
  ])("%s is shown by %s", (asked, has) => {
    expect(certificateNames.implies(certificateNames.canonical(has)!, certificateNames.canonical(asked)!)).toBe(true)
  })
})
