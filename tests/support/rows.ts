import { emptyProfile } from "~profile/empty-profile"
import { foldedName } from "~profile/person-likeness"
import type { Profile } from "~profile/profile"
import { countVerdicts } from "~evaluation/count-verdicts"
import type { Evaluation, Verdict } from "~evaluation/evaluation"
import { roleSchema, type Role } from "~role/role"
import { keepOutgoing } from "~store/runs/models"
import { putTraits } from "~store/people/trait-packs"
import { packPeople } from "~store/people/search/search-pack"
import { deviceKey } from "~store/trust/seal-log"
import { tellDecision } from "~store/trust/tell-decision"
import { keepKey } from "~store/runs/vault"
import type { CandorDatabase } from "~store/database"
import type { ReadingRow, PersonRow, RoleRow } from "~store/rows/rows"
import { fillRequests } from "./asked-for"
import { fillTracking } from "./tracked"

// Invented people and roles for the tests of the store and the worker.

export const noon = Date.UTC(2026, 10, 20, 12)

export function profileOf(name: string, about: string, skills: string[] = []): Profile {
  return { ...emptyProfile(), name, headline: "Data engineer", location: "Lisbon", about, skills }
}

/** A name for the so-manieth of many: no digit is part of anybody's name, and who is nameless is asked about first. */
export function nameOf(number: number): string {
  return `Ilse Q${[...String(number)].map(digit => "aeioubdgkm"[Number(digit)]).join("l")}shie`
}

export function captureOf(personId: string, profile: Profile, id = `capture of ${personId}`, at = noon): ReadingRow {
  const health = {
    layout: null,
    sections: [{ section: "about" as const, state: "read" as const, count: 1 }],
    sections_not_loaded: [],
    findings: []
  }
  return {
    id,
    personId,
    at,
    url: `https://people.example/${personId}`,
    reading: { site: "web-page", personKey: personId, profile, health }
  }
}

export function personOf(capture: ReadingRow): PersonRow {
  const { name, headline, location } = capture.reading.profile
  return {
    id: capture.personId,
    name,
    headline,
    location,
    site: capture.reading.site,
    url: capture.url,
    ...(foldedName(name) === null ? {} : { foldedName: foldedName(name) as string }),
    captureId: capture.id,
    firstSeenAt: capture.at,
    lastSeenAt: capture.at
  }
}

/** Stores a person with one reading and, where a role is given, one visit under it. */
export async function addPerson(database: CandorDatabase, personId: string, profile: Profile, roleId = "", at = noon): Promise<void> {
  const capture = captureOf(personId, profile, `capture of ${personId}`, at)
  await database.captures.put(capture)
  await database.people.put(personOf(capture))
  await database.visits.put({ personId, roleId, count: 2, timeMs: 61_000, firstAt: at, lastAt: at + 60_000, lastViewId: "view 1" })
}

export function draft(parts: Partial<Role> = {}): Role {
  return roleSchema.parse(parts)
}

export const dataRole: Role = draft({
  title: "Data Engineer",
  level: "senior",
  place: "Lisbon",
  qualifications: [
    { id: "python", text: "Python", kind: "must", criterion: { type: "skill", anyOf: ["Python"], minYears: null }, quote: null },
    { id: "rust", text: "Rust", kind: "nice", criterion: { type: "skill", anyOf: ["Rust"], minYears: null }, quote: null }
  ]
})

export function roleRow(id: string, parts: Partial<RoleRow> = {}): RoleRow {
  return {
    id,
    status: "approved",
    source: { kind: "blank" },
    role: dataRole,
    answers: [],
    version: 1,
    createdAt: noon,
    updatedAt: noon,
    approvedAt: noon,
    ...parts
  }
}

export function evaluationOf(verdicts: Verdict[]): Evaluation {
  return { verdicts, counts: countVerdicts(verdicts), rulesVersion: "test" }
}

export function verdict(qualificationId: string, parts: Partial<Verdict> = {}): Verdict {
  return { qualificationId, kind: "must", verdict: "unknown", evidence: [], reason: "", ask: "Do you?", ...parts }
}

/** One person with a row in every table that can speak of a person, and a role with a row in every table that belongs to a role. */
export async function fillDatabase(database: CandorDatabase): Promise<void> {
  await database.roles.add(roleRow("role-1"))
  await database.settings.put({
    id: "settings",
    activeRoleId: "role-1",
    paused: false,
    colorScheme: "dark",
    language: "de",
    blind: false,
    seenNotice: true,
    singleKeys: true,
    noticedSites: [],
    modelFor: {},
    signalsOff: [],
    signalsPaused: false,
    keepPeopleMonths: 24,
    decideFirstShare: 0,
    traceCollector: null,
    clockSeenAt: null,
    clockHeldAt: null
  })
  const people: [string, string][] = [
    ["https://people.example/ana", "Ana Ferro"],
    ["https://people.example/jose", "José Núñez"]
  ]
  for (const [id, name] of people) {
    await addPerson(database, id, profileOf(name, `${name} writes Python since 2016.`, ["Python"]), "role-1")
    await database.pages.add({
      tabId: id.length,
      viewId: "v",
      url: id,
      title: name,
      state: "profile",
      personId: id,
      reason: null,
      post: null,
      at: noon
    })
    await database.evaluations.add({
      roleId: "role-1",
      personId: id,
      captureId: `capture of ${id}`,
      roleVersion: 1,
      evaluation: evaluationOf([
        verdict("python", { verdict: "met", evidence: [{ quote: `${name} writes Python`, section: "about", label: null }], ask: null }),
        verdict("rust", { kind: "nice" })
      ]),
      model: "builtin",
      at: noon
    })
    await database.verdictFeedback.add({
      roleId: "role-1",
      personId: id,
      qualificationId: "rust",
      thumb: "down",
      override: "met",
      at: noon
    })
    await database.decisions.add({ roleId: "role-1", personId: id, decision: "shortlist", reason: `${name} is good`, at: noon })
    await database.finds.add({ roleId: "role-1", personId: id, strategyId: "titles", at: noon })
    await database.signals.add({
      kind: "decision",
      at: noon,
      roleId: "role-1",
      personId: id,
      qualificationId: null,
      detail: { decision: "shortlist", previous: null }
    })
    const input = { skill: "evaluate", roleId: "role-1", personId: id, roleVersion: 1, captureId: `capture of ${id}` }
    const plan = [{ step: "read-profile", label: "Reading the profile" }]
    const runId = `run about ${id}`
    await database.runs.add({
      id: runId,
      skill: "evaluate",
      status: "done",
      roleId: "role-1",
      personId: id,
      input,
      plan,
      next: 1,
      model: "builtin",
      failure: null,
      createdAt: noon,
      updatedAt: noon
    })
    await database.steps.add({ runId, n: 0, step: "read-profile", output: { of: name }, attempts: [], timeMs: 3, at: noon })
  }
  for (const [id, name] of people) {
    await database.drafts.add({
      id: `draft about ${id}`,
      runId: `draft about ${id}`,
      skill: "outreach",
      roleId: "role-1",
      personIds: [id],
      output: {
        title: "A note",
        parts: [
          {
            id: "python",
            text: "Python.",
            qualificationId: "python",
            evidence: [{ quote: `${name} writes Python`, section: "about", label: null }]
          }
        ]
      },
      model: "builtin",
      at: noon
    })
  }
  await database.chat.bulkAdd(
    ["Let us begin.", "Somebody like ana  ferro, see https://people.example/ana."].map((text, at) => ({
      id: `line ${at}`,
      roleId: "role-1",
      order: at + 1,
      at: noon + at,
      author: at === 0 ? ("candor" as const) : ("recruiter" as const),
      kind: "text" as const,
      text,
      question: null,
      questionId: null,
      note: null,
      thumb: null
    }))
  )
  await database.patterns.add({
    id: "pattern-1",
    name: "Data people",
    role: dataRole,
    fromRoleId: "role-1",
    people: 2,
    shortlisted: 2,
    usedCount: 0,
    createdAt: noon,
    updatedAt: noon
  })
  await database.models.add({
    id: "local",
    name: "Local model",
    kind: "openai-compatible",
    baseUrl: "http://127.0.0.1:11434/v1",
    model: "small-model",
    structured: "json schema",
    parallel: 2,
    timeoutMs: 120_000,
    priceIn: null,
    priceCachedIn: null,
    priceOut: null,
    hideSchools: false,
    hideEmployers: false,
    wholeTexts: false,
    hasKey: false,
    agreedAt: null,
    test: null,
    createdAt: noon
  })
  await keepKey(database, "local", "sk-of-the-local-model")
  await keepOutgoing(database, { runId: null, modelId: "local", origin: "http://127.0.0.1:11434", body: "{}", at: noon, sentAt: null })
  await database.handOvers.add({
    id: "hand-over-1",
    roleId: "role-1",
    at: noon,
    isBlind: false,
    order: "ranked",
    people: people.map(([personId], at) => ({ ref: `p${at + 1}`, personId })),
    answers: [{ who: "Marta", at: noon, takenAt: noon, given: [{ ref: "p1", verdict: "yes", word: "Ana Ferro, yes" }] }]
  })
  await database.letters.add({
    id: "letter-1",
    roleId: "role-1",
    personId: people[0]?.[0] ?? null,
    kind: "source note",
    language: "en",
    text: `Dear ${people[0]?.[1]}, we read your profile.`,
    at: noon
  })
  await database.sites.add({ origin: "https://github.com", at: noon })
  await database.siteYields.add({ id: "github", recent: [{ at: noon, counts: { name: 1, positions: 1 }, who: 7 }] })
  for (const [id] of people) {
    await database.outcomes.add({ id: `reply of ${id}`, personId: id, roleId: "role-1", kind: "replied", at: noon, source: "entered" })
    await putTraits(database, [{ personId: id, captureId: `capture of ${id}`, rules: "test", keys: ["skill:Python"] }])
  }
  const [packed, waiting] = people.map(([personId, name]) => ({ personId, captureId: `capture of ${personId}`, words: name.toLowerCase() }))
  if (packed) await database.searchPacks.add({ pack: 1, ...packPeople([packed]) })
  if (waiting) await database.searchWaiting.add(waiting)
  await database.preferences.add({
    id: "preference-1",
    state: "proposed",
    trait: { kind: "skill", name: "Rust" },
    direction: "for",
    effect: { kind: "add qualification", text: "Rust", as: "nice" },
    scope: { kind: "role", roleId: "role-1" },
    wording: "You shortlisted 2 of 2 people with Rust; make it a nice-to-have?",
    grounds: {
      withTrait: { for: 2, against: 0 },
      without: { for: 0, against: 0 },
      people: 2,
      difference: 0.25,
      low: -0.2,
      high: 0.7,
      confidence: 0.8
    },
    events: people.map(([personId]) => ({ signalId: null, personId, roleId: "role-1", at: noon, what: "shortlisted", supports: true })),
    proposedAt: noon,
    changedAt: noon,
    approvedAt: null,
    replayId: null,
    reason: null
  })
  await database.piles.add({ id: "pile-1", roleId: "role-1", at: noon, putAway: false })
  const item = { pileId: "pile-1", depth: 0, said: null, at: noon }
  for (const [at, [personId, name]] of people.entries())
    await database.pileItems.add({
      ...item,
      id: `pile-1/${at}`,
      state: "read",
      name: `${name}.pdf`,
      path: `${name}.pdf`,
      personId,
      marks: [personId]
    })
  await database.pileItems.add({ ...item, id: "pile-1/2", state: "waiting", name: "next.pdf", path: "next.pdf" })
  await database.pileBytes.add({ id: "pile-1/2", bytes: new Blob(["%PDF"]) })
  await database.tableColumns.add({ id: "name", columns: ["name"], at: noon })
  await fillTracking(database, people)
  await database.transaction("rw", database.tables, async () =>
    tellDecision(database, {
      roleId: "role-1",
      personId: "https://people.example/ana",
      decision: "shortlist",
      previous: null,
      reason: "Ana Ferro leads",
      shown: undefined,
      at: noon
    })
  )
  await fillRequests(database, people)
  await deviceKey(database, crypto.subtle)
  await database.forgotten.add({ id: "digest", salt: "salt", at: noon })
  await database.replays.add({
    id: "replay-1",
    change: { kind: "rules" },
    days: 90,
    state: "done",
    runId: null,
    report: {
      decisions: 2,
      agreedBefore: 1,
      agreedAfter: 2,
      leftOut: 0,
      moved: people.slice(0, 1).map(([personId]) => ({
        personId,
        roleId: "role-1",
        decision: "shortlist" as const,
        before: "open" as const,
        after: "for" as const
      })),
      days: 90,
      tokens: null,
      costUsd: null
    },
    failure: null,
    at: noon
  })
  await database.calibrations.add({
    id: "calibration-1",
    roleId: "role-1",
    state: "open",
    people: people.map(([personId]) => ({ personId, captureId: `capture of ${personId}`, answer: null, at: null })),
    at: noon
  })
  await database.batches.add({
    id: "batch-1",
    runId: "a list",
    modelId: "local",
    state: "done",
    serverBatchId: "batch_1",
    inputFileId: "file_1",
    requests: 2,
    answered: 2,
    failure: null,
    createdAt: noon,
    checkedAt: noon
  })
  const [ana = "", jose = ""] = people.map(([id]) => id)
  await database.personLinks.add({ a: ana, b: jose, state: "offered", reason: "Ana Ferro and José Núñez both worked at Ferro.", at: noon })
}
