import { emptyRole } from "~role/intake/empty-role"
import { describe, expect, it } from "vitest"
import { lintRole, lintText } from "~role/lint/lint"
import { parseQualification } from "~role/criteria/parse-qualification"
import { words } from "../../../support/words"

describe("wordings that stand for a protected trait", () => {
  it.each([
    ["You are a digital native", "age"],
    ["Recent graduate", "age"],
    ["Join a young and dynamic team", "age"],
    ["Native English speaker", "origin"],
    ["Deutsch als Muttersprache, Muttersprachler", "origin"],
    ["No accent", "origin"],
    ["No gaps in the CV", "family"],
    ["Lückenloser Lebenslauf", "family"],
    ["Physically fit", "health"],
    ["Good cultural fit", "culture"],
    ["An experienced salesman", "sex"],
    ["Shares our Christian values", "religion"],
    ["Energetic team player", "age"],
    ["Clean-shaven and well-groomed", "origin"],
    ["Gepflegtes Erscheinungsbild", "origin"],
    ["Buena presencia", "origin"],
    ["Boa aparência", "origin"],
    ["Excellente présentation", "origin"],
    ["Able-bodied", "health"],
    ["Car owner", "origin"],
    ["Eigener PKW", "origin"],
    ["Vehículo propio", "origin"],
    ["Inglés nativo", "origin"],
    ["Falante nativo de inglês", "origin"],
    ["Muttersprachler Deutsch", "origin"],
    ["Junges Team", "age"],
    ["Équipe jeune et dynamique", "age"],
    ["Edad entre 25 y 35 años", "age"],
    ["Idade máxima 35 anos", "age"],
    ["Moins de 30 ans", "age"],
    ["Must be a US citizen", "origin"],
    ["Mitglied der evangelischen Kirche", "religion"],
    ["Gérer en bon père de famille", "family"],
    ["Currently employed candidates only", "family"],
    ["100% attendance record", "health"],
    ["Estatura mínima 1,70", "health"],
    ["Wir suchen ein Zimmermädchen", "sex"],
    ["Buen encaje cultural", "culture"]
  ] as const)("%s → %s", (text, trait) => {
    const [finding] = lintText(text)
    expect(finding?.trait).toBe(trait)
    expect(finding?.refused).toBe(false)
    expect(text).toContain(finding?.quote)
    expect(words(finding?.reason ?? "").length).toBeGreaterThan(20)
  })

  it.each([
    ["Must live in postcode EH6", "postcode"],
    ["Maximum of 5 years of experience", "age"],
    ["No more than 3 years of experience", "age"],
    ["Up to 4 years in sales", "age"],
    ["Höchstens 6 Jahre Berufserfahrung", "age"],
    ["Máximo 5 años de experiencia", "age"],
    ["Women only", "protected trait"],
    ["No pregnant women", "protected trait"],
    ["Only men", "protected trait"],
    ["Must live in 90210", "postcode"],
    ["Wohnhaft in 10115", "postcode"],
    ["Residir en 28001", "postcode"],
    ["Solo mujeres", "protected trait"],
    ["Sexo femenino", "protected trait"],
    ["Uniquement des hommes", "protected trait"],
    ["Nur deutsche Bewerber", "protected trait"]
  ] as const)("%s is refused", (text, trait) => {
    expect(lintText(text)[0]).toMatchObject({ trait, refused: true })
  })

  it.each([
    "Experience with cloud-native systems",
    "React Native",
    "Experience at Ernst & Young",
    "Works with young people",
    "Cares for young children",
    "3 to 5 years of experience",
    "Knows cell culture",
    "Black belt in Six Sigma",
    "White-box testing",
    "Care of female patients",
    "At least 18 months in a similar post",
    "A team of 12",
    "Knowledge of Christian art history",
    "Health and safety certificate",
    "Can lift 20 kg",
    "Native mobile apps for iOS",
    "Gap analysis",
    "Married couples' tax returns",
    "Must be 18 or over",
    "Car sales experience",
    "Own vehicle parts department",
    "Entre 3 y 5 años de experiencia",
    "Au moins 3 ans d'expérience",
    "Garantía de 30 años del producto",
    "Experience with high-energy physics",
    "Présentation des produits aux clients",
    "Buena comunicación",
    "Excellent presentation skills",
    "Kirchenmusik und Chorleitung",
    "Experience with children with disabilities",
    "At least 5 years of experience",
    "Mindestens 2 Jahre Berufserfahrung",
    "Full driving licence",
    "Family law",
    "Attendance management",
    "We are a family-owned business",
    "All qualified applicants are considered regardless of age, marital status or disability"
  ])("no false alarm: %s", text => {
    expect(lintText(text)).toEqual([])
  })

  it("offers a neutral wording that is itself clean", () => {
    for (const text of [
      "Native German speaker",
      "You are a digital native",
      "Recent graduate",
      "Physically fit",
      "Culture fit",
      "Young, dynamic team",
      "Experienced salesman",
      "Energetic team player",
      "Buena presencia",
      "Eigener PKW",
      "Inglés nativo",
      "Must be a US citizen",
      "Able-bodied",
      "Junges Talent"
    ]) {
      const suggestion = lintText(text)[0]?.suggestion
      expect(suggestion, text).toBeTruthy()
      expect(lintText(suggestion!), suggestion!).toEqual([])
    }
    expect(lintText("Native German speaker")[0]?.suggestion).toBe("Fluent German (C1)")
    expect(lintText("You are a digital native")[0]?.suggestion).toBe("Comfortable learning new digital tools")
  })

  it("says which qualification it is about", () => {
    const qualifications = [parseQualification("Python", "must", "q1"), parseQualification("No gaps", "avoid", "q2")]
    const findings = lintRole({ ...emptyRole, qualifications })
    expect(findings.map(({ qualificationId, trait }) => [qualificationId, trait])).toEqual([["q2", "family"]])
  })
})

describe("a maximum of years", () => {
  const asked = (text: string, kind: "must" | "avoid") => ({ ...emptyRole, qualifications: [parseQualification(text, kind, "q1")] })

  it.each([
    ["Maximum of 5 years of experience", "must"],
    ["More than 10 years of experience", "avoid"]
  ] as const)("is refused however it is asked: %s (%s)", (text, kind) => {
    expect(lintRole(asked(text, kind)).map(({ trait, refused }) => [trait, refused])).toEqual([["age", true]])
  })

  it.each([
    ["Less than 3 years of experience", "avoid"],
    ["No less than 3 years of experience", "must"],
    ["2-3 years of experience", "must"],
    ["At least 5 years of experience", "must"]
  ] as const)("is none where it is a minimum: %s (%s)", (text, kind) => {
    expect(lintRole(asked(text, kind))).toEqual([])
  })
})
