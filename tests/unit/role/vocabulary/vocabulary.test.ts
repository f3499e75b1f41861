import { describe, expect, it } from "vitest"
import { mostWordIds, tokenise } from "~role/vocabulary/tokens"
import { certificateNames, languageNames, skillNames, titleNames } from "~role/vocabulary/vocabulary"

describe("the vocabulary", () => {
  it("covers many professions", () => {
    expect(skillNames.entries.size).toBeGreaterThanOrEqual(2_500)
    expect(titleNames.entries.size).toBeGreaterThanOrEqual(500)
    for (const name of ["Python", "Figma", "Accounting", "Nursing", "Welding", "Cooking", "Teaching", "Contract law", "Forklift operation"])
      expect(skillNames.entries.has(name)).toBe(true)
  })

  it("refers to nothing that it does not hold", () => {
    const known = new Set([...skillNames.entries.keys(), ...certificateNames.entries.keys()])
    for (const entry of skillNames.entries.values())
      for (const name of [...entry.wider, ...entry.near]) expect(known, `${entry.name} → ${name}`).toContain(name)
    for (const entry of certificateNames.entries.values())
      for (const name of entry.near) expect(known, `${entry.name} → ${name}`).toContain(name)
    for (const entry of titleNames.entries.values()) {
      for (const name of entry.wider) expect(titleNames.entries.has(name), `${entry.name} → ${name}`).toBe(true)
      for (const name of entry.near) expect(known, `${entry.name} → ${name}`).toContain(name)
    }
  })

  it("knows the titles of many professions in five languages, the near ones apart", () => {
    for (const [title, family] of [
      ["RN", "Registered Nurse"],
      ["Ergotherapeutin", "Occupational Therapist"],
      ["Préparateur de commandes", "Order Picker"],
      ["Auxiliar administrativa", "Administrative Assistant"],
      ["Técnico de enfermagem", "Licensed Practical Nurse"],
      ["Kfz-Mechatroniker", "Auto Mechanic"],
      ["Cabin crew", "Flight Attendant"],
      ["Tax manager", "Tax Manager"]
    ] as const)
      expect(titleNames.canonical(title), title).toBe(family)
    expect(titleNames.canonical("Physiotherapist")).not.toBe(titleNames.canonical("Occupational Therapist"))
    expect(titleNames.implies("Order Picker", "Warehouse Worker")).toBe(true)
    expect(titleNames.index.findIn("RN at a hospital").map(({ name }) => name)).toEqual(["Registered Nurse"])
    expect(titleNames.index.findIn("Rn in a list of letters: rn, kn").map(({ name }) => name)).toEqual([])
  })

  it("says of a spelling which language it is", () => {
    const picker = titleNames.entries.get("Order Picker")!
    expect(picker.aliases.find(({ text }) => text === "kommissionierer")?.language).toBe("de")
    expect(picker.aliases.find(({ text }) => text === "picker packer")?.language).toBeUndefined()
  })

  it("goes round in no circle: nothing is wider than what is wider than itself", () => {
    for (const vocabulary of [skillNames, titleNames, certificateNames])
      for (const [name, { wider }] of vocabulary.entries)
        for (const above of wider) expect(vocabulary.implies(above, name), `${name} < ${above} < ${name}`).toBe(false)
  })

  it("knows other spellings and other languages", () => {
    expect(skillNames.canonical("k8s")).toBe("Kubernetes")
    expect(skillNames.canonical("Buchhaltung")).toBe("Accounting")
    expect(titleNames.canonical("infirmière")).toBe("Registered Nurse")
    expect(languageNames.canonical("allemand")).toBe("German")
  })

  it("knows that PostgreSQL is SQL, and that MySQL stands near", () => {
    expect(skillNames.implies("PostgreSQL", "SQL")).toBe(true)
    expect(skillNames.implies("SQL", "PostgreSQL")).toBe(false)
    expect(skillNames.near("PostgreSQL")).toContain("MySQL")
  })

  it("finds terms with offsets into the original text", () => {
    const text = "Wir nutzen  C++, .NET/C# und Node.js – kein Java."
    for (const { start, end } of skillNames.index.findIn(text)) expect(text.slice(start, end)).toMatch(/^(C\+\+|\.NET|C#|Node\.js|Java)$/)
    expect(skillNames.index.findIn(text).map(({ name }) => name)).toEqual(["C++", ".NET", "C#", "Node.js", "Java"])
  })

  it("folds case, diacritics and plurals, and keeps offsets", () => {
    const { words, starts, ends } = tokenise("Qualität für Teams")
    expect(words).toEqual(["qualitat", "fur", "team"])
    expect("Qualität für Teams".slice(starts[2], ends[2])).toBe("Teams")
  })

  it("reads a word the same however many other words were met before", () => {
    const text = "Über Bäckereien: Node.js, C++ and 5+ years of Kubernetes"
    const early = tokenise(text)
    for (let number = 0; number < mostWordIds + 10; number += 500)
      tokenise(Array.from({ length: 500 }, (_, at) => `wort${number + at}`).join(" "))
    const late = tokenise(`${text} spätgekommene`)
    expect(early.words).toEqual(["uber", "backereien", "node", "js", "c++", "and", "5", "year", "of", "kubernete"])
    expect(late.words).toEqual([...early.words, "spatgekommene"])
    expect(late.ids.at(-1)).toBe(0)
    expect(skillNames.index.findIn("Kubernetes und spätgekommene Terraform").map(({ name }) => name)).toEqual(["Kubernetes", "Terraform"])
  })
})
