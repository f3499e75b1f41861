import { describe, expect, it } from "vitest"
import { understandRequest, whatCanBeAsked } from "~agent/understand-request"
import { words } from "../../support/words"

const both = { roleId: "role", personId: "ana", otherId: "jose", people: [], ofRole: ["ana", "jose", "ilse"] }
const skillIn = (text: string) => {
  const understood = understandRequest(text, both)
  return understood.kind === "request" ? understood.request.skill : understood.kind
}

const phrasings: Record<string, readonly string[]> = {
  "evaluate-list": [
    "evaluate everybody",
    "Evaluate everyone for this role, please",
    "evaluate them all",
    "screen all candidates again",
    "evaluate these 3",
    "Evaluate these three people",
    "evaluate these people",
    "go through the whole list",
    "Bewerte alle",
    "Bewerte diese 3 Personen",
    "Alle Kandidaten bewerten",
    "Évalue tout le monde",
    "Évaluez ces candidats",
    "Evalúa a todos",
    "Evalúa a todas las personas",
    "Avalie todos",
    "Avalia estas pessoas"
  ],
  strategies: [
    "suggest strategies",
    "Propose new search strategies",
    "give me some Boolean strings",
    "How should I look for people?",
    "Where could I find such people?",
    "Schlage mir Strategien vor",
    "Wie soll ich suchen?",
    "Propose des stratégies de recherche",
    "Sugiere estrategias",
    "¿Cómo busco?",
    "Sugira estratégias de busca"
  ],
  help: [
    "help",
    "What can you do?",
    "what can I ask you?",
    "Hilfe",
    "Was kannst du?",
    "Que peux-tu faire ?",
    "¿Qué puedes hacer?",
    "O que você pode fazer?",
    "ajuda"
  ],
  outreach: [
    "draft a note to her",
    "Draft a note",
    "Please write a short message to him.",
    "Could you write her a friendly email in German?",
    "write an InMail for this candidate",
    "message her",
    "reach out to this person",
    "a warm note to them, please",
    "Schreib ihr eine kurze Nachricht auf Deutsch",
    "Écris un message à cette personne",
    "Escribe un mensaje a esta persona",
    "Escreva uma mensagem para ela"
  ],
  interview: [
    "what should I ask?",
    "What should I ask her in the interview?",
    "Which questions should I ask?",
    "interview questions",
    "Suggest some questions for him",
    "Questions to ask",
    "Was soll ich sie fragen?",
    "Quelles questions à poser ?",
    "¿Qué debo preguntar?",
    "Perguntas para a entrevista"
  ],
  compare: [
    "compare these two",
    "Compare them",
    "compare her with the other one",
    "who is the better fit?",
    "Vergleiche die beiden",
    "Comparez ces deux candidats",
    "Compara a los dos candidatos",
    "Compare as duas pessoas"
  ],
  explain: [
    "why not him?",
    "Why?",
    "why is she not met on Python?",
    "explain",
    "What speaks against her?",
    "what's missing?",
    "Warum nicht?",
    "Pourquoi pas elle ?",
    "¿Por qué no?",
    "Por que não?"
  ],
  evaluate: [
    "evaluate this person",
    "Assess her for this role",
    "check this candidate again",
    "is she a good fit?",
    "Bewerte diese Person",
    "Évalue cette personne",
    "Evalúa a esta persona",
    "Avalie esta pessoa"
  ],
  summarise: [
    "summarise the role",
    "Summarize this role",
    "give me a summary of the role",
    "Fasse die Stelle zusammen",
    "Résume le poste",
    "Resume el puesto",
    "Resumo da vaga"
  ]
}

const noRequests = [
  "",
  "   ",
  "Python",
  "5+ years of experience with Python",
  "must: Rust",
  "Compare vendors' offers and write reports",
  "Write e-mail templates in Liquid",
  "Able to draft contracts",
  "Evaluate machine learning models",
  "Message queues such as Kafka",
  "Explain technical matters to customers",
  "Review code of others",
  "Check invoices",
  "hello",
  "thanks",
  "We want somebody who asks why before how",
  "Draft a note to her\nand then a second line of something else",
  `why ${"is this so very long ".repeat(12)}`,
  "Delete everybody",
  "Send her an offer of 100,000"
]

describe("what the recruiter asks for, in their own words", () => {
  for (const [skill, texts] of Object.entries(phrasings)) {
    it.each(texts)(`${skill}: %s`, text => {
      expect(skillIn(text)).toBe(skill)
    })
  }

  it.each(noRequests)("no request: %s", text => {
    expect(understandRequest(text, both)).toEqual({ kind: "none", sentence: whatCanBeAsked })
  })
})

describe("what a request carries", () => {
  it("a note has a tone and a language where they are said", () => {
    expect(understandRequest("Could you write her a friendly email in German?", both)).toEqual({
      kind: "request",
      request: { skill: "outreach", roleId: "role", personId: "ana", tone: "warm", language: "de" }
    })
    expect(understandRequest("draft a note to her", both)).toMatchObject({ request: { tone: "short", language: null } })
  })

  it("a question is kept in the recruiter's words, and a comparison names both", () => {
    expect(understandRequest(" why not him? ", both)).toMatchObject({ request: { skill: "explain", question: "why not him?" } })
    expect(understandRequest("compare these two", both)).toMatchObject({ request: { a: "ana", b: "jose" } })
  })

  const listOf = (text: string, context: object = {}) => {
    const understood = understandRequest(text, { ...both, ...context })
    if (understood.kind !== "request") return understood.sentence
    return understood.request.skill === "evaluate-list" ? understood.request.personIds : understood.request.skill
  }

  it("a list is of those who are marked, everybody is the whole role, and a model is nobody's business in words", () => {
    expect(listOf("evaluate these people", { people: ["jose", "ilse"] })).toEqual(["jose", "ilse"])
    expect(listOf("evaluate everybody", { people: ["jose", "ilse"] })).toEqual(["ana", "jose", "ilse"])
    expect(understandRequest("evaluate these 3", both)).toMatchObject({ request: { mode: "now", budget: null, modelId: null } })
  })

  it("a number that is not the number of people here is asked back, for a list may cost", () => {
    expect(words(listOf("evaluate these 40"))).toBe(
      "You said 40, and 3 people are here. Mark those you mean under People, or say “evaluate everybody”."
    )
    expect(listOf("evaluate these two", { people: ["jose", "ilse"] })).toEqual(["jose", "ilse"])
    expect(words(listOf("evaluate everybody", { ofRole: [] }))).toMatch(/nobody has been seen/i)
  })

  it("two people that are marked are the two of a comparison", () => {
    expect(understandRequest("compare these two", { ...both, otherId: null, people: ["jose", "ilse"] })).toMatchObject({
      request: { skill: "compare", a: "jose", b: "ilse" }
    })
  })

  it("strategies and help need nobody on the page", () => {
    const nobody = { roleId: "role", personId: null, otherId: null }
    expect(understandRequest("suggest strategies", nobody)).toEqual({ kind: "request", request: { skill: "strategies", roleId: "role" } })
    expect(understandRequest("help", { ...nobody, roleId: null })).toEqual({ kind: "help", sentence: whatCanBeAsked })
    for (const what of ["everybody", "strategies", "compare", "summarise"]) expect(words(whatCanBeAsked)).toContain(what)
  })

  it("where something it needs is not there, a sentence says what", () => {
    const missing = (text: string, context: object) => {
      const understood = understandRequest(text, { ...both, ...context })
      return understood.kind === "missing" ? words(understood.sentence) : understood.kind
    }
    expect(missing("draft a note", { roleId: null })).toMatch(/approve a role/i)
    expect(missing("why not him?", { personId: null })).toMatch(/profile/i)
    expect(missing("compare these two", { otherId: null })).toMatch(/two people/i)
    expect(missing("compare these two", { otherId: "ana" })).toMatch(/two people/i)
    expect(missing("summarise the role", { personId: null, otherId: null })).toBe("request")
  })
})
