import { describe, expect, it } from "vitest"
import { understandLine } from "~agent/requests/understand"
import { saidAs } from "../../../support/line/said-as"
import { lineContext } from "../../../support/line/world"

const world = {
  people: [
    { id: "ana", name: "Ana Ferro" },
    { id: "jose", name: "José Núñez" },
    { id: "ilse", name: "Ilse Quist" }
  ],
  personId: "ana",
  otherId: "jose"
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
  "Compare vendors' offers and write reports",
  "Write e-mail templates in Liquid",
  "Able to draft contracts",
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

const answers: Record<string, string> = {
  "evaluate-list": "evaluate all",
  strategies: "ways",
  help: "help",
  outreach: "note ana",
  interview: "questions ana",
  compare: "compare ana jose",
  explain: "why ana",
  evaluate: "evaluate ana",
  summarise: "summarise"
}

describe("what is asked of whoever is in front", () => {
  for (const [skill, texts] of Object.entries(phrasings)) {
    it.each(texts)(`${skill}: %s`, text => {
      expect(saidAs(text, world)).toBe(answers[skill])
    })
  }

  it.each(noRequests)("no request: %s", text => {
    expect(saidAs(text, world)).toBe("none")
  })
})

describe("what stands for itself is asked back, and never taken as a requirement", () => {
  it.each([
    "Python",
    "5+ years of experience with Python",
    "Evaluate machine learning models",
    "Message queues such as Kafka",
    "Is Kafka a must?"
  ])("%s", text => {
    expect(saidAs(text, world)).toMatch(/^choose kind /)
  })
})

describe("whom a request is about", () => {
  const carried = (text: string, context: object = {}) => {
    const understood = understandLine(text, { ...lineContext, ...world, ...context })
    return understood.kind === "request" ? understood.request : understood
  }

  it("a note has a tone and a language where they are said", () => {
    expect(carried("Could you write her a friendly email in German?")).toEqual({
      do: "note",
      personId: "ana",
      tone: "warm",
      language: "de"
    })
    expect(carried("draft a note to José")).toEqual({ do: "note", personId: "jose", tone: "short", language: null })
  })

  it("a question is kept in the recruiter's words", () => {
    expect(carried(" why not José? ")).toEqual({ do: "why", personId: "jose", question: "why not José?" })
  })

  it("these are those who are marked, everybody is the whole role", () => {
    expect(carried("evaluate these people", { marked: ["jose", "ilse"] })).toEqual({ do: "evaluate", personIds: ["jose", "ilse"] })
    expect(carried("evaluate everybody", { marked: ["jose", "ilse"] })).toEqual({ do: "evaluate", personIds: null })
    expect(carried("compare these two", { otherId: null, marked: ["jose", "ilse"] })).toEqual({ do: "compare", a: "jose", b: "ilse" })
  })

  it("a number that is not the number of people here is asked back, for a list may cost", () => {
    expect(carried("evaluate these 40")).toEqual({ kind: "number", said: 40, count: 3 })
    expect(carried("evaluate these two", { marked: ["jose", "ilse"] })).toMatchObject({ personIds: ["jose", "ilse"] })
    expect(carried("evaluate everybody", { people: [] })).toEqual({ kind: "needs", what: "people" })
  })

  it("nobody else is put in the place of who is not there", () => {
    expect(carried("why not him?", { personId: null })).toEqual({ kind: "needs", what: "person" })
    expect(carried("why not Bob?")).toEqual({ kind: "nobody", said: "Bob" })
    expect(carried("compare these two", { otherId: null })).toEqual({ kind: "needs", what: "two" })
    expect(carried("compare José with Bertha")).toEqual({ kind: "nobody", said: "Bertha" })
  })

  it("several may be called so: each is offered with the same request", () => {
    const people = [...world.people, { id: "ana2", name: "Ana Quist" }]
    expect(carried("shortlist ana", { people })).toMatchObject({
      kind: "choose person",
      options: [{ request: { do: "decide", personIds: ["ana"] } }, { request: { do: "decide", personIds: ["ana2"] } }]
    })
    expect(carried("shortlist Ana Ferro", { people })).toEqual({ do: "decide", personIds: ["ana"], decision: "shortlist" })
  })
})
