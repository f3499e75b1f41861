import { describe, expect, it } from "vitest"
import { learnedOfRole } from "~learning/preferences/learned-of-role"
import { packedId, writePack, type Packable } from "~learning/patterns/write-pack"
import { patternFromPack } from "~learning/patterns/pattern-from-pack"
import { maxPackCharacters } from "~learning/patterns/pack-size"
import type { Pack } from "~learning/patterns/pattern-pack"
import { nothingLearned } from "~learning/patterns/pattern-learned"
import { createNameStriker } from "~learning/patterns/strike-names"
import { ImportRefused } from "~store/files/import-refused"
import { readPack } from "~store/learning/read-pack"
import { proposeStrategies } from "~role/strategies/propose"
import { inEnglish } from "~sentence/english"
import { anyPattern, patternAsking, strategy } from "../../../support/scenes/pattern-scene"
import { telling, words } from "../../../support/words"

const people = ["Ana Ferro", "José Núñez", "Siobhán O'Brien-Kelly", "Will King", "王小明", "Maria da Silva", "Ikenna Okafor"]
const planted = [
  "Ana Ferro",
  "ferro, ana",
  "A. Ferro",
  "Ferro",
  "JOSÉ NÚÑEZ",
  "Jose Nunez",
  "Siobhán",
  "O'Brien-Kelly",
  "Will King",
  "王小明",
  "maria da silva",
  "Okafor's",
  "ana.ferro@acme.example",
  "ana (at) acme.example",
  "+351 912 345 678",
  "(030) 123-4567",
  "0171/1234567",
  "https://people.example/ana",
  "www.people.example/ana",
  "linkedin.com/in/ana-ferro",
  "@anaferro"
]
const mark = (text: string) => `${text} ${planted.join(" ; ")} and no more`

/** Every free text of a pattern names somebody in every way. */
function tellingAll(): Packable {
  const pattern = patternAsking(mark("Data Engineer"), [
    ["must", mark("Python")],
    ["nice", mark("Kafka")],
    ["avoid", mark("Only dashboards")]
  ])
  const [first] = pattern.role.qualifications
  return {
    ...pattern,
    id: "https://people.example/ana",
    role: {
      ...pattern.role,
      title: mark("Data Engineer"),
      place: mark("Lisbon"),
      aliases: [{ term: mark("PySpark"), as: mark("Spark"), at: 1_700_000_000_000 }],
      notes: [{ text: mark("Ask about"), preferenceId: "pref" }],
      strategies: [strategy("title", mark("data engineer"), { name: mark("By title"), reason: mark("Because"), misses: mark("Others") })]
    },
    learned: {
      strategies: [{ strategyId: "title", found: 7, shortlisted: 3 }],
      questions: [{ topic: "level", text: mark("Which level?") }],
      preferences: [
        {
          wording: mark("Make it a must?"),
          effect: { kind: "change kind", qualificationId: first?.id ?? "", text: mark("Python"), to: "must" }
        },
        { wording: mark("Treat as"), effect: { kind: "treat as", term: mark("PySpark"), as: mark("Spark") } },
        { wording: mark("Note"), effect: { kind: "note", text: "Ask Ana Ferro" } },
        { wording: mark("Add"), effect: { kind: "add qualification", text: mark("dbt"), as: "nice" } },
        {
          wording: mark("Reword"),
          effect: { kind: "reword", qualificationId: first?.id ?? "", text: mark("Python"), to: mark("Python 3") }
        }
      ],
      examples: [{ answer: "yes", verdicts: [{ text: mark("Python"), verdict: "met" }] }]
    }
  }
}

describe("no personal data is in a pack, by construction", () => {
  const { text, struck } = writePack([tellingAll()], people)

  it("no name, in whatever form it is written, no e-mail address, link, handle or phone number", () => {
    const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    for (const trace of [
      "ferro",
      "nunez",
      "siobhan",
      "brien",
      "kelly",
      "will king",
      "王小明",
      "silva",
      "okafor",
      "ikenna",
      "acme",
      "people.example",
      "912",
      "4567",
      "0171",
      "linkedin.com/in",
      "anaferro"
    ])
      expect(folded, trace).not.toContain(trace)
    expect(text).not.toMatch(/@|https?:|www\./)
    expect(struck).toBeGreaterThan(20)
  })

  it("no event, person, capture, signal, date or id of a row: only the fields that were thought of", () => {
    const pack = JSON.parse(text) as Pack
    const keys = new Set<string>()
    JSON.stringify(pack, (key, value: unknown) => {
      if (key !== "" && !/^\d+$/.test(key)) keys.add(key)
      return value
    })
    expect([...keys].sort()).toEqual(
      "aliases answer as effect examples format found id kind level misses name notes patterns people place preferences qualification qualifications questions reason remote searches shortlisted strategies term text title to topic verdict verdicts version wording".split(
        " "
      )
    )
    expect(text).not.toContain("1700000000000")
  })

  it("the rest of what was written is still there", () => {
    const [pattern] = (JSON.parse(text) as Pack).patterns
    expect(pattern?.qualifications.map(one => one.text.split(/[ ;]/)[0])).toEqual(["Python", "Kafka", "Only"])
    expect(pattern?.strategies).toMatchObject([{ found: 7, shortlisted: 3 }])
    expect(pattern?.examples).toMatchObject([{ answer: "yes", verdicts: [{ verdict: "met" }] }])
  })

  it("of twenty thousand people in a second", () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `Firstname${n} Lastname${(n * 7) % 20_000}`)
    const patterns = Array.from({ length: 50 }, (_, n) => anyPattern(n + 1))
    writePack(patterns, many)
  })
})

describe("a name is taken out, and a word that looks like one stays", () => {
  it.each([
    ["Will travel to customers in May", "Will travel to customers in May"],
    ["Python and Java in production", "Python and Java in production"],
    ["de la crème, senior lead", "de la crème, senior lead"],
    ["Somebody like Okafor, but junior", "Somebody like, but junior"],
    ["Grace under pressure", "Grace under pressure"]
  ])("%s", (text, expected) => {
    expect(createNameStriker([...people, "Maria de la Cruz", "Grace May", "Java Johnson"]).clean(text)).toBe(expected)
  })

  it("nothing is left of a text that was only a name", () => {
    expect(createNameStriker(people).clean("Ana Ferro")).toBeNull()
  })
})

describe("a pack is readable, and the same patterns give the same file", () => {
  const patterns = [3, 1, 2].map(anyPattern)

  it("whatever order they come in, and with an end of line", () => {
    const { text } = writePack(patterns, [])
    expect(writePack([...patterns].reverse(), []).text).toBe(text)
    expect(text).toMatch(/^\{\n {2}"format": "candor-patterns",\n {2}"version": 1,\n/)
    expect(text.endsWith("}\n")).toBe(true)
  })

  it("one changed qualification is one changed line", () => {
    const before = writePack(
      [
        patternAsking("A", [
          ["must", "Python"],
          ["nice", "Kafka"]
        ])
      ],
      []
    ).text.split("\n")
    const after = writePack(
      [
        patternAsking("A", [
          ["must", "Python"],
          ["nice", "dbt"]
        ])
      ],
      []
    ).text.split("\n")
    expect(before.filter((line, at) => line !== after[at])).toEqual(['          "text": "Kafka"'])
  })

  it("read back, every pattern says the same, whichever it is", () => {
    for (let seed = 1; seed < 60; seed++) {
      const { text, leftOut } = writePack([anyPattern(seed)], [])
      expect(leftOut).toEqual([])
      const read = readPack(text).patterns.map(one => patternFromPack(one, 5, { pack: "P", by: null }))
      expect(writePack(read, []).text).toBe(text)
    }
  })

  it("strategies that Candor itself proposes pass the check of wordings", () => {
    const pattern = patternAsking("Senior Data Engineer", [
      ["must", "Python"],
      ["must", "Kafka"],
      ["nice", "Worked at a payments company"]
    ])
    pattern.role.strategies = proposeStrategies(pattern.role)
    expect(pattern.role.strategies.length).toBeGreaterThan(1)
    const { text, leftOut } = writePack([pattern], [])
    expect(leftOut).toEqual([])
    expect(readPack(text).patterns[0]?.strategies).toHaveLength(pattern.role.strategies.length)
  })

  it("what stands for a protected trait stays at home, with the sentence", () => {
    const { text, leftOut } = writePack(
      [
        patternAsking("A", [
          ["must", "Python"],
          ["must", "Digital native"],
          ["nice", "Recent graduate"]
        ])
      ],
      []
    )
    expect(readPack(text).patterns[0]?.qualifications.map(one => one.text)).toEqual(["Python"])
    expect(leftOut).toHaveLength(2)
    expect(words(leftOut)[0]).toMatch(/^A: “Digital native”: /)
  })

  it("an id that is no plain one is stood for by a plain one", () => {
    expect(packedId("a-b_1")).toBe("a-b_1")
    expect(packedId("https://people.example/ana")).toMatch(/^pattern-[a-z0-9]+$/)
  })
})

describe("a pack from outside", () => {
  const good = JSON.parse(writePack([patternAsking("A", [["must", "Python"]])], []).text) as Pack & Record<string, unknown>
  const change = (parts: object) => JSON.stringify({ ...good, ...parts })
  const withPattern = (parts: object) => change({ patterns: [{ ...good.patterns[0], ...parts }] })

  it.each<[string, string, RegExp]>([
    ["nothing", "", /empty/],
    ["no JSON", "hello", /not JSON/],
    ["something else", "[1]", /not a pack/],
    ["an export of everything", JSON.stringify({ format: "candor-export", version: 3, tables: {} }), /export of everything.*options page/],
    ["a newer version", change({ version: 3 }), /version 3; this Candor reads up to 2/],
    ["a version that never was", change({ version: 0 }), /no version 0/],
    ["a field for a person", withPattern({ candidates: ["Ana"] }), /field that no pack has: “candidates” of pattern 1 \(“A”\)/],
    ["a wrong kind", withPattern({ qualifications: [{ kind: "maybe", text: "x" }] }), /does not fit: “qualifications.0.kind” of pattern 1/],
    ["a text that is too long", withPattern({ title: "x".repeat(501) }), /does not fit: “title”/],
    ["too many parts", withPattern({ qualifications: Array.from({ length: 201 }, () => ({ kind: "must", text: "x" })) }), /does not fit/],
    ["two with one id", change({ patterns: [good.patterns[0], good.patterns[0]] }), /stands in the pack twice/],
    ["an address as id", withPattern({ id: "https://x.example" }), /letters, digits and dashes/],
    ["a way to the prototype", '{"format":"candor-patterns","version":1,"patterns":[],"__proto__":{}}', /field that no file of Candor has/],
    ["too much", " ".repeat(maxPackCharacters + 1), /too large/]
  ])("%s is refused in a sentence", (_what, text, sentence) => {
    expect(() => readPack(text)).toThrow(ImportRefused)
    expect(() => readPack(text)).toThrow(telling(sentence))
  })

  it("a mark at the beginning of the file and missing lists are no fault", () => {
    expect(readPack(`\uFEFF${JSON.stringify(good)}`).patterns).toHaveLength(1)
    const bare = { format: "candor-patterns", version: 1, patterns: [{ id: "a", name: "Bare" }] }
    expect(readPack(JSON.stringify(bare)).patterns[0]).toMatchObject({ name: "Bare", qualifications: [], strategies: [] })
  })
})

describe("what a pattern keeps of the work on a role", () => {
  const pattern = patternAsking("A", [["must", "Python"]])
  const [python] = pattern.role.qualifications
  const question = {
    id: "level",
    topic: "level" as const,
    text: "Which level is the role?",
    why: null,
    options: [],
    multiple: false,
    qualificationId: null
  }

  it("questions whose answer changed the role, once each, and none about a wording", () => {
    const learned = learnedOfRole(
      {
        role: pattern.role,
        answered: [
          { question, changed: true },
          { question: { ...question, id: "place", topic: "place" }, changed: false },
          { question: { ...question, id: "w", topic: "wording", text: "“Digital native” may shut people out." }, changed: true },
          { question, changed: true }
        ],
        counts: { gone: { found: 3, shortlisted: 1 } },
        inUse: [],
        shown: [{ answer: "no", verdicts: { [python?.id ?? ""]: "met", gone: "not met" } }]
      },
      inEnglish
    )
    expect(learned).toEqual({
      ...nothingLearned,
      questions: [{ topic: "level", text: "Which level is the role?" }],
      examples: [{ answer: "no", verdicts: [{ text: "Python", verdict: "met" }] }]
    })
  })
})
