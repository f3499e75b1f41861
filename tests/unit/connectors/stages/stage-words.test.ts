import { expect, test } from "vitest"
import { applicantOutcomes, proposeStageOutcomes } from "~connectors/stages/stage-outcomes"
import type { StageOutcome } from "~connectors/stages/outcomes-of-stages"
import { isWithdrawal, outcomeOfStage } from "~connectors/stages/stage-words"
import type { AtsApplication, AtsStage } from "~connectors/nouns"

const names: Record<StageOutcome, string[]> = {
  sourced: ["Sourced", "Prospects", "New lead", "Talent Pool", "Vivier", "Kandidatenpool"],
  applied: [
    ...["Applied", "Application Review"].slice(0, 1),
    ...[
      "New applicant",
      "Inbox",
      "New",
      "Inbound",
      "Beworben",
      "Neu",
      "Neue Bewerbungen",
      "Bewerbungseingang",
      "Candidatures",
      "Nouvelle candidature"
    ],
    ...[
      "Candidature reçue",
      "Postulados",
      "Nuevos",
      "Candidatura recibida",
      "Inscritos",
      "Novos",
      "Inscrições",
      "Gesolliciteerd",
      "Nieuwe sollicitaties"
    ]
  ],
  screened: [
    ...[
      "Phone Screen",
      "Recruiter screen",
      "HM Screen",
      "Resume Review",
      "Application Review",
      "Pre-screen",
      "Intro call",
      "Shortlist",
      "Shortlisted"
    ],
    ...[
      "Vorauswahl",
      "Telefoninterview",
      "Erstgespräch",
      "In Prüfung",
      "Présélection",
      "Entretien téléphonique",
      "Préqualification",
      "Preselección"
    ],
    ...[
      "Entrevista telefónica",
      "Llamada",
      "Triagem",
      "Pré-seleção",
      "Análise de currículo",
      "Voorselectie",
      "Telefonische screening",
      "Kennismaking"
    ]
  ],
  interviewed: [
    ...[
      "Interview",
      "On-site interview",
      "Onsite",
      "Technical Interview",
      "Final Round",
      "Case study",
      "Take-home test",
      "Assessment",
      "Panel",
      "Team fit"
    ],
    ...[
      "Vorstellungsgespräch",
      "2. Gespräch",
      "Probearbeiten",
      "Fachgespräch",
      "Entretien RH",
      "Entretien final",
      "Test technique",
      "Entrevista"
    ],
    ...[
      "Entrevista con el equipo",
      "Prueba técnica",
      "Entrevista técnica",
      "Teste prático",
      "Dinâmica de grupo",
      "Gesprek",
      "Tweede gesprek",
      "Proefdag"
    ]
  ],
  offered: [
    ...[
      "Offer",
      "Offer extended",
      "Verbal offer",
      "Reference check",
      "Background Check",
      "Contract negotiation",
      "Angebot",
      "Vertragsangebot"
    ],
    ...["Offre", "Proposition d'embauche", "Oferta", "Propuesta", "Proposta", "Aanbod", "Contractvoorstel", "Referenzen"]
  ],
  hired: [
    ...[
      "Hired",
      "Hire",
      "Offer accepted",
      "Onboarding",
      "Eingestellt",
      "Einstellung",
      "Vertrag unterschrieben",
      "Embauché",
      "Recruté",
      "Offre acceptée"
    ],
    ...["Contratado", "Contratada", "Incorporado", "Oferta aceptada", "Admitido", "Aangenomen", "In dienst"]
  ],
  rejected: [
    ...[
      "Rejected",
      "Disqualified",
      "Not a fit",
      "Unsuccessful",
      "Archived",
      "Rejected after interview",
      "Abgelehnt",
      "Absage",
      "Absage nach Interview"
    ],
    ...[
      "Refusé",
      "Non retenu",
      "Rejeté",
      "Rechazado",
      "Descartada",
      "No seleccionado",
      "Reprovado",
      "Não aprovado",
      "Afgewezen",
      "Niet geschikt"
    ]
  ],
  withdrawn: [
    ...["Withdrew", "Withdrawn", "Candidate withdrew", "Offer declined", "Declined offer", "Not interested", "Accepted another offer"],
    ...["Zurückgezogen", "Angebot abgelehnt", "Kein Interesse mehr", "Désistement", "Offre refusée", "Retirado", "Oferta rechazada"],
    ...["Desistiu", "Desistência", "Sem interesse", "Teruggetrokken", "Aanbod afgewezen"]
  ]
}

test.each(Object.entries(names).flatMap(([outcome, list]) => list.map(name => [name, outcome])))(
  "a stage called “%s” is %s",
  (name, outcome) => {
    expect(outcomeOfStage({ name, kind: null })).toBe(outcome)
  }
)

test.each(["Blue", "Stage 7", "Warteschleife", "Ruben", "Q3", "Standby"])("a stage called “%s” says nothing", name => {
  expect(outcomeOfStage({ name, kind: null })).toBeNull()
})

test.each([
  ["phone-screen", "screened"],
  ["PreInterviewScreen", "screened"],
  ["Archived", "rejected"],
  ["applicant-new", "applied"],
  ["lead-responded", "sourced"],
  ["hired", "hired"]
])("the vendor's kind %s counts before a name that says otherwise", (kind, outcome) => {
  expect(outcomeOfStage({ name: "Offer", kind })).toBe(outcome)
})

test.each(["Active", "in_process"])("the kind %s holds every stage between, and the name decides", kind => {
  expect(outcomeOfStage({ name: "Telefoninterview", kind })).toBe("screened")
})

test.each(["Withdrew", "Took another job", "Angebot abgelehnt", "Desistência"])("“%s” is the candidate's own word", reason => {
  expect(isWithdrawal(reason)).toBe(true)
})

test.each(["Position filled", "Under-qualified", "Comp", "Timing", "No response", "Absage nach Interview"])("“%s” is not", reason => {
  expect(isWithdrawal(reason)).toBe(false)
})

const stage = (name: string): AtsStage => ({ id: name, name, kind: null })

test("a stage without a telling name is what stands on both sides of it, and asked about where those differ", () => {
  const stages = ["Applied", "Blue", "Phone screen", "Onsite", "Green", "Final round", "Offer"].map(stage)
  expect(proposeStageOutcomes(stages)).toMatchObject({ Blue: null, Green: "interviewed", Offer: "offered" })
})

const application: AtsApplication = {
  ...{ id: "a", otherIds: [], candidate: "c", job: "j", address: null, stage: null, status: "active", reason: null },
  ...{ applied: "2026-01-01T00:00:00.000Z", changed: null, ended: null, answers: [] }
}
const change = (name: string, day: number) => ({ from: null, to: stage(name), at: `2026-01-${String(day).padStart(2, "0")}T00:00:00.000Z` })

test("each outcome comes once, with the time when it was first reached, and the end as the application says", () => {
  const steps = [change("Applied", 1), change("Phone screen", 3), change("Onsite", 5), change("Phone screen", 6), change("Archived", 9)]
  const ended = { ...application, status: "rejected" as const, reason: "Under-qualified", ended: "2026-01-09T00:00:00.000Z" }
  expect(applicantOutcomes({ application: ended, stageChanges: steps }, {})).toEqual([
    { outcome: "applied", at: "2026-01-01T00:00:00.000Z", reason: null },
    { outcome: "screened", at: "2026-01-03T00:00:00.000Z", reason: null },
    { outcome: "interviewed", at: "2026-01-05T00:00:00.000Z", reason: null },
    { outcome: "rejected", at: "2026-01-09T00:00:00.000Z", reason: "Under-qualified" }
  ])
})

test("what the recruiter confirmed counts before the name, and null takes a stage out", () => {
  const steps = [change("Onsite", 5), change("Blue", 6)]
  const found = applicantOutcomes({ application, stageChanges: steps }, { Onsite: null, Blue: "offered" })
  expect(found.map(({ outcome }) => outcome)).toEqual(["applied", "offered"])
})

test("whoever was sourced did not apply, and who was hired is so at the time of that stage", () => {
  const steps = [change("Sourced", 1), change("Hired", 20)]
  expect(applicantOutcomes({ application: { ...application, status: "hired" }, stageChanges: steps }, {})).toEqual([
    { outcome: "sourced", at: "2026-01-01T00:00:00.000Z", reason: null },
    { outcome: "hired", at: "2026-01-20T00:00:00.000Z", reason: null }
  ])
})
