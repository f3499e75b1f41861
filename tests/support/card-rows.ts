import { emptyRole } from "~role/intake/empty-role"
import { countRows } from "~sidepanel/person/card-model"
import type { Evaluation, Verdict, VerdictWord } from "~evaluation/evaluation"
import { emptyProfile } from "~profile/empty-profile"
import type { Profile } from "~profile/profile"
import type { Qualification, QualificationKind } from "~role/role"
import type { ReadingRow, DecisionRow, EvaluationRow, PageRow, PersonRow, RoleRow, RunRow, VerdictFeedbackRow } from "~store/rows/rows"

/** Invented rows in the shape of the store, for the tests of what the cards show. */

export const now = Date.UTC(2026, 10, 21, 9, 0)

export function qualification(id: string, text: string, kind: QualificationKind = "must"): Qualification {
  return { id, text, kind, criterion: null, quote: null }
}

export const qualifications: Qualification[] = [
  qualification("q1", "Has built data pipelines that other teams depend on"),
  { ...qualification("q2", "Python or Scala in production"), criterion: { type: "skill", anyOf: ["Python", "Scala"], minYears: null } },
  qualification("q3", "Airflow, Dagster or Prefect"),
  qualification("q4", "Kafka", "nice"),
  qualification("q5", "dbt", "nice"),
  qualification("q6", "Only dashboarding work", "avoid")
]

export function verdict(qualificationId: string, word: VerdictWord, change: Partial<Verdict> = {}): Verdict {
  return {
    qualificationId,
    kind: qualifications.find(one => one.id === qualificationId)?.kind ?? "must",
    verdict: word,
    evidence: [],
    reason: "",
    ask: null,
    ...change
  }
}

export const verdicts: Verdict[] = [
  verdict("q1", "met", {
    evidence: [{ quote: "built the event pipeline that feeds billing and risk", section: "experience", label: "Ferro & Filhos" }],
    reason: "One sentence says it."
  }),
  verdict("q2", "met", {
    evidence: [{ quote: "Scala services, 40 jobs a day", section: "experience", label: "Ferro & Filhos" }],
    reason: "4 y 2 m: Ferro 2021–now"
  }),
  verdict("q3", "unknown", { reason: "The profile names no orchestrator.", ask: "What schedules your pipelines?" }),
  verdict("q4", "met", { evidence: [{ quote: "Kafka → Iceberg", section: "skills", label: null }] }),
  verdict("q5", "not met", { evidence: [{ quote: "we wrote our own, not dbt", section: "about", label: null }] }),
  verdict("q6", "not met", { evidence: [{ quote: "40 jobs a day", section: "experience", label: null }] })
]

/** An evaluation whose counts are counted from its verdicts. */
export function evaluationOf(given: Verdict[] = verdicts): Evaluation {
  const tally = (kind: QualificationKind) => {
    const words = given.filter(one => one.kind === kind).map(one => one.verdict)
    const count = (word: VerdictWord) => words.filter(other => other === word).length
    return { met: count("met"), notMet: count("not met"), unknown: count("unknown"), total: words.length }
  }
  return { verdicts: given, counts: { must: tally("must"), nice: tally("nice"), avoid: tally("avoid") }, rulesVersion: "1" }
}

export const countsOf = (given: Verdict[]) => countRows(given.map(one => ({ kind: one.kind, verdict: one.verdict })))

export function person(id = "web:ana", change: Partial<PersonRow> = {}): PersonRow {
  return {
    id,
    name: "Ana Sofia Brandão",
    headline: "Senior data engineer at Ferro & Filhos",
    location: "Porto, Portugal",
    site: "schema-org",
    url: "https://ana.example/",
    captureId: `${id}:c1`,
    firstSeenAt: now - 86_400_000,
    lastSeenAt: now,
    ...change
  }
}

export const profile: Profile = {
  ...emptyProfile(),
  name: "Ana Sofia Brandão",
  headline: "Senior data engineer at Ferro & Filhos",
  location: "Porto, Portugal",
  positions: [
    {
      title: "Senior data engineer",
      company: "Ferro & Filhos",
      start: "2021-09",
      end: "present",
      location: null,
      description: "built the event pipeline that feeds billing and risk"
    }
  ],
  education: [{ school: "Universidade do Porto", degree: "MSc", field: "Informatics", start: "2012", end: "2014" }],
  skills: ["Scala", "Kafka", "Spark"]
}

export function capture(of: PersonRow = person(), change: Partial<ReadingRow["reading"]> = {}): ReadingRow {
  return {
    id: of.captureId,
    personId: of.id,
    at: now,
    url: of.url,
    reading: {
      site: of.site,
      personKey: of.id,
      profile: { ...profile, name: of.name, headline: of.headline, location: of.location },
      health: {
        layout: null,
        sections: [
          { section: "top", state: "read", count: 1 },
          { section: "experience", state: "read", count: 1 },
          { section: "skills", state: "read", count: 3 },
          { section: "certifications", state: "absent", count: 0 },
          { section: "education", state: "not loaded", count: 0 }
        ],
        sections_not_loaded: [],
        findings: []
      },
      ...change
    }
  }
}

export function role(change: Partial<RoleRow> = {}): RoleRow {
  return {
    id: "role-1",
    status: "approved",
    source: { kind: "blank" },
    role: { ...emptyRole, title: "Data Engineer", place: "Lisbon", qualifications },
    answers: [],
    version: 1,
    createdAt: now - 3_600_000,
    updatedAt: now,
    approvedAt: now,
    ...change
  }
}

export function evaluationRow(change: Partial<EvaluationRow> = {}): EvaluationRow {
  return {
    roleId: "role-1",
    personId: "web:ana",
    captureId: "web:ana:c1",
    roleVersion: 1,
    evaluation: evaluationOf(),
    model: "builtin",
    at: now,
    ...change
  }
}

export function page(change: Partial<PageRow> = {}): PageRow {
  return {
    tabId: 7,
    viewId: "view-1",
    url: "https://ana.example/",
    title: "Ana",
    state: "profile",
    personId: "web:ana",
    reason: null,
    post: null,
    at: now,
    ...change
  }
}

export function run(change: Partial<RunRow> = {}): RunRow {
  return {
    id: "run-1",
    skill: "evaluate",
    status: "running",
    roleId: "role-1",
    personId: "web:ana",
    input: {},
    plan: [
      { step: "hold", label: "Holding the profile against 6 qualifications" },
      { step: "check", label: "Checking every quote" }
    ],
    next: 0,
    model: "builtin",
    failure: null,
    createdAt: now,
    updatedAt: now,
    ...change
  }
}

export function feedback(qualificationId: string, change: Partial<VerdictFeedbackRow> = {}): VerdictFeedbackRow {
  return { roleId: "role-1", personId: "web:ana", qualificationId, thumb: null, override: null, at: now, ...change }
}

export function decision(personId: string, word: DecisionRow["decision"], change: Partial<DecisionRow> = {}): DecisionRow {
  return { roleId: "role-1", personId, decision: word, reason: null, at: now, ...change }
}
