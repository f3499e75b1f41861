import { rulesVersion } from "~evaluation/evaluate"
import { createRanking } from "~evaluation/rank"
import { proposables, proposePatterns } from "~learning/patterns/propose-patterns"
import { signalKinds } from "~learning/preferences/signal-kind"
import { traitKey } from "~learning/traits/trait"
import { traitsOf } from "~learning/traits/traits-of"
import { emptyRole } from "~role/intake/empty-role"
import type { Role } from "~role/role"
import { readLedger } from "~workshop/ledger/ledger"
import { CandorDatabase } from "~store/database"
import { listDecisionLog } from "~store/people/list-decision-log"
import { memoryCounts } from "~store/learning/memory-counts"
import { observationsOf } from "~store/learning/observations"
import { purgeOld } from "~store/files/purge"
import { rediscover, wishesOf } from "~store/people/rediscover"
import type { PreferenceRow } from "~store/rows/learning-rows"
import type { SignalRow } from "~store/rows/rows"
import { bestSlots, putTraits } from "~store/people/trait-packs"
import { inventPerson } from "./people"

// What is measured of the memory, where it runs: bundled and put into a page of a browser by memory.ts, or run in Node where there is none.

export interface MemorySizes {
  people: number
  signals: number
  patterns: number
}

export interface Measured {
  what: string
  /** Milliseconds, the median and the longest of several. */
  median: number
  longest: number
  /** The same rows read from plain tables, in milliseconds; null where there is no such query. */
  floor: number | null
  found: number
}

const now = Date.UTC(2026, 10, 21)
const dayMs = 86_400_000
const roleIds = Array.from({ length: 12 }, (_, n) => `role-${n}`)
const skills = ["Apache Kafka", "Python", "Kubernetes", "Terraform", "React", "SQL", "Java", "Figma", "SAP", "Rust"]
const titles = ["Backend Engineer", "Data Engineer", "Registered Nurse", "Product Designer", "Accountant", "Site Reliability Engineer"]
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
const idOf = (number: number) => `https://people.example/person-${number}`

function inventRole(number: number): Role {
  const qualifications = Array.from({ length: 8 }, (_, at) => {
    const skill = pick(skills, number + at * 3)
    const kind = at < 4 ? ("must" as const) : ("nice" as const)
    const criterion = { type: "skill" as const, anyOf: [skill], minYears: null }
    return { id: `q${at}`, text: `${1 + ((number + at) % 6)} years of ${skill} in production`, kind, criterion, quote: null }
  })
  return { ...emptyRole, title: pick(titles, number), place: "Lisbon", qualifications }
}

function inventPreference(number: number): PreferenceRow {
  const counted = { for: 5, against: 1 }
  const events = Array.from({ length: 20 }, (_, at) => ({
    signalId: 1 + ((number * 997 + at * 31) % 90_000),
    personId: idOf((number * 13 + at) % 20_000),
    roleId: pick(roleIds, number),
    at: now - at * dayMs,
    what: "passed",
    supports: at % 5 !== 0
  }))
  return {
    id: `preference-${number}`,
    state: pick(["proposed", "in use", "kept off", "declined", "faded"] as const, number),
    trait: { kind: "skill", name: pick(skills, number) },
    direction: "for",
    effect: { kind: "add qualification", text: pick(skills, number), as: "nice" },
    scope: { kind: "role", roleId: pick(roleIds, number) },
    wording: `You passed on 5 of 6 people without ${pick(skills, number)}; make it a must?`,
    grounds: { withTrait: counted, without: counted, people: 12, difference: 0.3, low: 0.1, high: 0.5, confidence: 0.95 },
    events,
    proposedAt: now,
    changedAt: now,
    approvedAt: null,
    replayId: null,
    reason: null
  }
}

/** Fills a store with invented people, as they come from pages, and with what a recruiter did in two years. */
export async function fillMemory(database: CandorDatabase, sizes: MemorySizes): Promise<void> {
  await database.roles.bulkAdd(
    roleIds.map((id, n) => ({
      id,
      status: "approved" as const,
      source: { kind: "blank" as const },
      role: inventRole(n),
      answers: [],
      version: 1,
      createdAt: now,
      updatedAt: now,
      approvedAt: now
    }))
  )
  const slice = 500
  for (let from = 0; from < sizes.people; from += slice) {
    const numbers = Array.from({ length: Math.min(slice, sizes.people - from) }, (_, at) => from + at)
    const read = numbers.map(number => ({ number, id: idOf(number), captureId: `capture-${number}`, profile: inventPerson(number) }))
    await database.captures.bulkAdd(
      read.map(({ number, id, captureId, profile }) => ({
        id: captureId,
        personId: id,
        at: now - number * 60_000,
        url: id,
        reading: {
          site: "web-page",
          personKey: id,
          profile,
          health: { layout: null, sections: [], sections_not_loaded: [], findings: [] }
        }
      }))
    )
    await database.people.bulkAdd(
      read.map(({ number, id, captureId, profile }) => ({
        id,
        name: profile.name,
        headline: profile.headline,
        location: profile.location,
        site: "web-page",
        url: id,
        captureId,
        firstSeenAt: now - number * 60_000,
        lastSeenAt: now - number * 1_000
      }))
    )
    await database.visits.bulkAdd(
      read.map(({ number, id }) => ({
        personId: id,
        roleId: pick(roleIds, number),
        count: 1,
        timeMs: number % 90_000,
        firstAt: now - 800 * dayMs,
        lastAt: now - (number % 730) * dayMs,
        lastViewId: "v"
      }))
    )
    await putTraits(
      database,
      read.map(({ id, captureId, profile }) => ({ personId: id, captureId, rules: rulesVersion, keys: traitsOf(profile).map(traitKey) }))
    )
  }
  const decided = Array.from({ length: Math.min(2_000, sizes.people) }, (_, number) => ({
    roleId: pick(roleIds, number),
    personId: idOf(number),
    decision: pick(["shortlist", "maybe", "pass", "pass"] as const, number),
    reason: null,
    at: now - number * 3_600_000,
    shown: {
      captureId: `capture-${number}`,
      roleVersion: 1,
      rulesVersion,
      model: "builtin",
      verdicts: { q0: "met" as const, q1: "not met" as const, q2: "unknown" as const }
    }
  }))
  await database.decisions.bulkAdd(decided)
  for (let from = 0; from < sizes.signals; from += 5_000) {
    const rows = Array.from({ length: Math.min(5_000, sizes.signals - from) }, (_, at): Omit<SignalRow, "id"> => {
      const number = from + at
      const kind = pick(signalKinds, number * 7)
      const detail: SignalRow["detail"] =
        kind === "decision" ? { decision: "pass", previous: null } : { viewId: `view-${number}`, timeMs: number % 30_000 }
      const personId = idOf((number * 37) % sizes.people)
      return { kind, at: now - number * 800_000, roleId: pick(roleIds, number), personId, qualificationId: null, detail }
    })
    await database.signals.bulkAdd(rows)
  }
  await database.preferences.bulkAdd(Array.from({ length: 200 }, (_, n) => inventPreference(n)))
  await database.patterns.bulkAdd(
    Array.from({ length: sizes.patterns }, (_, n) => ({
      id: `pattern-${n}`,
      name: `${pick(titles, n)} ${n}`,
      role: inventRole(n),
      fromRoleId: null,
      people: 40,
      shortlisted: 5,
      usedCount: 1,
      createdAt: now,
      updatedAt: now - n
    }))
  )
}

async function timed(what: string, times: number, query: () => Promise<number>, floor: (() => Promise<unknown>) | null): Promise<Measured> {
  const clock = async (run: () => Promise<unknown>) => {
    const began = performance.now()
    const answer = await run()
    return { answer, timeMs: performance.now() - began }
  }
  const of = async (run: () => Promise<unknown>) => {
    const first = await clock(run)
    const runs: number[] = []
    for (let n = 0; n < times; n++) runs.push((await clock(run)).timeMs)
    return { answer: first.answer, sorted: runs.sort((a, b) => a - b) }
  }
  const { answer, sorted } = await of(query)
  const plain = floor && (await of(floor)).sorted
  const middle = Math.floor(times / 2)
  return { what, median: sorted[middle] ?? 0, longest: sorted.at(-1) ?? 0, floor: plain?.[middle] ?? null, found: Number(answer) }
}

/** The queries that somebody waits for, each beside the same rows read from plain tables. */
export async function measureMemory(database: CandorDatabase, times = 7): Promise<Measured[]> {
  const role = inventRole(1)
  const rules = { traitsOf, createRanking }
  const wanted = { title: role.title, text: role.qualifications.map(({ text }) => text).join("\n") }
  const keys = new Set(skills.slice(0, 5).map(name => traitKey({ kind: "skill", name })))
  const { preferences, replays, roles, models, personTraits, people, signals, patterns, captures, decisions, visits } = database
  const wishes = wishesOf(role, traitsOf)
  return [
    await timed(
      "ledger of preferences",
      times,
      async () => (await readLedger(database)).preferences.length,
      () => Promise.all([preferences.toArray(), replays.toArray(), roles.toArray(), models.toArray()])
    ),
    await timed(
      "events behind a preference",
      times,
      async () => {
        const { events } = (await preferences.get("preference-7")) as PreferenceRow
        const rows = await signals.bulkGet(events.map(({ signalId }) => signalId ?? 0))
        return rows.length + (await people.bulkGet(events.map(({ personId }) => personId))).length
      },
      () => Promise.all([signals.limit(20).toArray(), people.limit(20).toArray()])
    ),
    await timed(
      "signals counted by kind",
      times,
      async () => Object.keys((await memoryCounts(database)).signals).length,
      () => signals.count()
    ),
    await timed(
      "everyone looked through for a role",
      times,
      async () => (await bestSlots(database, wishes)).length,
      async () => (await personTraits.toArray()).filter(row => row.keys.some(key => keys.has(key))).length
    ),
    await timed(
      "rediscovery: and the best 50 held against it",
      times,
      async () => (await rediscover(database, role, { roleId: "role-1", now, rules })).length,
      () => captures.limit(50).toArray()
    ),
    await timed(
      "pattern proposals",
      times,
      async () => proposePatterns(proposables(await patterns.toArray(), await roles.toArray()), wanted).length,
      () => Promise.all([patterns.toArray(), roles.toArray()])
    ),
    await timed(
      "observations of 90 days",
      times,
      async () => (await observationsOf(database, now - 90 * dayMs)).length,
      () => Promise.all([decisions.toArray(), visits.toArray()])
    ),
    await timed(
      "log of decisions, 500 entries",
      times,
      async () => (await listDecisionLog(database, null)).length,
      () => signals.where("kind").equals("decision").toArray()
    )
  ]
}

/** The purge at start-up of so many people: its longest step, and the longest that a read had to wait meanwhile, in milliseconds. */
export async function measurePurge(database: CandorDatabase, count: number) {
  const ids = Array.from({ length: count }, (_, number) => idOf(number * 3))
  await database.people
    .where("id")
    .anyOf(ids)
    .modify({ lastSeenAt: now - 900 * dayMs })
  let isDone = false
  let longestStep = 0
  let longestWait = 0
  let stepFrom = performance.now()
  const nextTask = () => new Promise<void>(resolve => setTimeout(resolve))
  const pause = async () => {
    longestStep = Math.max(longestStep, performance.now() - stepFrom)
    await nextTask()
    stepFrom = performance.now()
  }
  const began = performance.now()
  const purging = purgeOld(database, { now, pause }).finally(() => (isDone = true))
  while (!isDone) {
    const asked = performance.now()
    await database.people.get(idOf(1))
    longestWait = Math.max(longestWait, performance.now() - asked)
    await new Promise(resolve => setTimeout(resolve, 2))
  }
  const purged = await purging
  return { ...purged, timeMs: performance.now() - began, longestStep, longestWait }
}

export type MemoryBench = { run: (sizes: MemorySizes) => Promise<MemoryResult> }
export interface MemoryResult {
  measured: Measured[]
  purge: Awaited<ReturnType<typeof measurePurge>>
  filledMs: number
}

export async function runMemory(sizes: MemorySizes): Promise<MemoryResult> {
  const database = new CandorDatabase("candor-bench")
  const began = performance.now()
  await fillMemory(database, sizes)
  const filledMs = performance.now() - began
  const measured = await measureMemory(database)
  const purge = await measurePurge(database, Math.round(sizes.people / 10))
  await database.delete()
  return { measured, purge, filledMs }
}
