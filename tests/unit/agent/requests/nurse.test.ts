import { describe, expect, it } from "vitest"
import { parseQualification } from "~role/criteria/parse-qualification"
import { draft } from "../../../support/rows"
import type { Labelled } from "../../../support/line/sentences"
import { saidAs } from "../../../support/line/said-as"
const asked = {
  must: { rn: "Registered nurse", icu: "3 years in intensive care", lead: "Team leadership", en: "English B2" },
  nice: {
    nights: "Willing to work night shifts",
    wound: "Wound care",
    de: "German B2",
    lic: "Driving licence",
    excel: "Excel",
    sap: "SAP or Oracle"
  },
  avoid: { temp: "Temp agency only" }
}
const role = draft({
  title: "Nurse",
  qualifications: (["must", "nice", "avoid"] as const).flatMap(k => Object.entries(asked[k]).map(([id, t]) => parseQualification(t, k, id)))
})
const people = [
  ["maria", "Maria da Silva"],
  ["jl", "Jean-Luc Moreau"],
  ["sean", "Sean O'Brien"],
  ["mia", "Mia Chen"],
  ["lena", "Lena Groß"],
  ["max", "Max Mustermann"],
  ["ines", "Inês Araújo"],
  ["li", "Wei Li"]
].map(([id, name]) => ({ id: id!, name: name! }))
const world = { role, people, personId: null }
const sentences: readonly Labelled[] = [
  ["night shifts are a must", "nights>must"],
  ["wound care is mandatory", "wound>must"],
  ["make the driving license a must", "lic>must"],
  ["driving licence isn't needed", "-lic"],
  ["we can live without excel", "-excel"],
  ["Excel can be dropped", "-excel"],
  ["intensive care: 5 years", "choose kind 3 years in intensive care"],
  ["5 years in intensive care, not 3", "icu=5 years in intensive care"],
  ["make it 2 years of intensive care", "icu=2 years in intensive care"],
  ["intensive care should be 5 years instead", "icu=5 years in intensive care"],
  ["team leadership nice, wound care must", "lead>nice wound>must"],
  ["Team leadership would be nice to have", "lead>nice"],
  ["add palliative care as a must", "+Palliative care>must"],
  ["add palliative care", "choose kind Palliative care"],
  ["also needs CPR certificate", "choose kind CPR certificate"],
  ["avoid people from call centers", "+Call centers>avoid"],
  ["remove temp agency from avoid", "-temp"],
  ["temp agency is fine", "none"],
  ["SAP is a must", "sap>must"],
  ["German native is a must", "de=German native>must"],
  ["german c1 instead of b2", "de=German C1"],
  ["why is Maria not first?", "why maria"],
  ["why did O'Brien get such a bad result", "why sean"],
  ["why not jean luc", "why jl"],
  ["Why was Lena Gross rejected?", "why lena"],
  ["why li?", "why li"],
  ["compare maria & sean", "compare maria sean"],
  ["Maria versus Mia", "compare maria mia"],
  ["who is better, Maria or Mia?", "compare maria mia"],
  ["how do Max and Mia compare", "compare max mia"],
  ["what are Mia's strengths", "why mia"],
  ["tell me why Mia is on top", "why mia"],
  ["the top two", "best 2"],
  ["who should I call first?", "none"],
  ["how many are nurses?", "count with rn"],
  ["how many do we have in total", "count everybody"],
  ["how many speak German?", "count with de"],
  ["how many of them can drive", "count words drive"],
  ["judge everyone again", "evaluate all"],
  ["run the evaluation for all", "evaluate all"],
  ["write Maria a warm message", "note maria"],
  ["email to Lena in German please", "note lena"],
  ["can you draft something for Mia", "note mia"],
  ["reach out to Ines", "note ines"],
  ["interview questions for Max", "questions max"],
  ["what could I ask Wei Li about", "questions li"],
  ["show Maria's profile", "open maria"],
  ["open the card of Sean", "open sean"],
  ["put Max on maybe", "decide max maybe"],
  ["Max: maybe", "decide max maybe"],
  ["Mia → shortlist", "decide mia shortlist"],
  ["I want to pass on Max and Mia", "decide max mia pass"],
  ["take Mia off the shortlist", "decide mia nothing"],
  ["revert", "undo"],
  ["Nachtdienst ist Pflicht", "+Nachtdienst>must"],
  ["Führerschein muss sein", "lic>must"],
  ["Wundversorgung brauchen wir nicht", "gone Wundversorgung"],
  ["Excel ist kein Muss mehr", "already"],
  ["Englisch reicht B1", "en=English B1"],
  ["Lena ablehnen", "decide lena pass"],
  ["Warum ist Mia besser als Max?", "why mia"],
  ["Nenne mir die besten fünf", "best 5"],
  ["le permis de conduire est obligatoire", "lic>must"],
  ["pas besoin d'Excel", "-excel"],
  ["pourquoi Jean-Luc est-il derrière ?", "why jl"],
  ["el carnet de conducir es imprescindible", "lic>must"],
  ["ya no necesitamos Excel", "-excel"],
  ["compara Maria con Inês", "compare maria ines"],
  ["a carta de condução é obrigatória", "lic>must"],
  ["Excel não é preciso", "-excel"],
  ["marca a Inês como talvez", "decide ines maybe"],
  ["Hello there", "none"],
  ["What time is it?", "none"],
  ["I had coffee with Maria yesterday", "none"],
  ["Maria is nice", "none"],
  ["Must be nice", "none"],
  ["we interviewed ten people last week", "none"],
  ["the must-haves look good", "choose kind Look good"],
  ["is this a must?", "none"]
]

describe("of another profession, with other people, and nobody in front", () => {
  it.each(sentences)("%s", (said, does) => {
    expect(saidAs(said, world)).toBe(does)
  })
})
