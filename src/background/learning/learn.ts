import { derivePreferences } from "~learning/preferences/derive-preferences"
import type { Observation } from "~learning/preferences/observation"
import type { Preference } from "~learning/preferences/preference"
import { meaningOf } from "~learning/preferences/preference-scope"
import type { Role } from "~role/role"
import { listChat, openQuestion } from "~store/roles/chat"
import type { CandorDatabase } from "~store/database"
import type { PreferenceRow } from "~store/rows/learning-rows"
import { observationsOf } from "~store/learning/observations"
import { readSettings } from "~store/settings"
import { isSame } from "~profile/is-same"
import { writeAndDrive } from "../roles/change-role"
import type { BackgroundDeps } from "../deps"
import { notForgotten } from "./forgotten"
import { dropEffect } from "./preference-effects"
import { learnedTexts } from "./preference-texts"

/** Never more proposals at a time. */
export const mostProposedAtOnce = 2
/** What is looked back at: a year, and at most so many decisions. */
const lookBackMs = 365 * 86_400_000
const mostObservations = 2_000
/** A preference that the recruiter put in use against the evidence fades again only by so many things done against it since. */
const leastAgainst = 5
/** Proposals that were forgotten before make room for others; so often it is looked for them. */
const mostRounds = 3

/**
 * Works out what was done: proposes what is new, and brings up to date what is known. What has faded while in use is used no longer,
 * which the chat of each role says. Nothing is worked out while signals are paused, or decisions are not to be kept as signals.
 */
export async function learn(deps: BackgroundDeps): Promise<void> {
  const { database, now } = deps
  const { paused, signalsPaused, signalsOff } = await readSettings(database)
  if (paused || signalsPaused || signalsOff.includes("decision")) return
  const at = now()
  const observations = await recentObservations(database, at)
  const seen = observations.filter(
    ({ override, doubt }) =>
      (override === undefined || !signalsOff.includes("override")) && (doubt === undefined || !signalsOff.includes("verdict thumb"))
  )
  const known = await database.preferences.toArray()
  const roles = new Map((await database.roles.toArray()).map(({ id, role }) => [id, role]))
  const derived = await derive(deps, seen, known, roles, at)
  const before = new Map(known.map(preference => [preference.id, preference]))
  await writeAndDrive(deps, async () => {
    const runs: string[] = []
    for (const preference of derived.known) runs.push(...(await bringUpToDate(deps, before.get(preference.id), preference)))
    await propose(database, derived.proposed)
    return runs
  })
}

async function recentObservations(database: CandorDatabase, now: number): Promise<Observation[]> {
  const oldest = await database.signals
    .where("[kind+at]")
    .between(["decision", 0], ["decision", Infinity])
    .reverse()
    .offset(mostObservations - 1)
    .first()
  return (await observationsOf(database, Math.max(now - lookBackMs, oldest?.at ?? 0))).slice(-mostObservations)
}

/** Derives again without what was forgotten, for as long as that takes the place of something else. */
async function derive(
  { database, newId }: BackgroundDeps,
  observations: readonly Observation[],
  known: readonly Preference[],
  roles: ReadonlyMap<string, Role>,
  now: number
): Promise<{ proposed: Preference[]; known: Preference[] }> {
  const hidden: Preference[] = []
  for (let round = 1; ; round++) {
    const derived = derivePreferences(observations, { roles, known: [...known, ...hidden], now, newId })
    const proposed = await notForgotten(database, derived.proposed, roles)
    if (proposed.length === derived.proposed.length || round === mostRounds)
      return { proposed, known: derived.known.slice(0, known.length) }
    hidden.push(...derived.proposed.filter(one => !proposed.includes(one)).map(one => ({ ...one, state: "declined" as const })))
  }
}

/** @returns the runs to drive */
async function bringUpToDate(deps: BackgroundDeps, before: PreferenceRow | undefined, derived: Preference): Promise<string[]> {
  const current = await deps.database.preferences.get(derived.id)
  // What the recruiter changed meanwhile stands; it is looked at again with the next signal.
  if (!before || !current || current.changedAt !== before.changedAt || current.state !== before.state) return []
  const fades = derived.state === "faded" && current.state !== "faded" && mayFade(current, derived)
  const kept: PreferenceRow = {
    ...current,
    grounds: derived.grounds,
    events: derived.events,
    ...(fades ? { state: "faded" as const, reason: derived.reason, changedAt: deps.now() } : {})
  }
  if (isSame(kept, current)) return []
  await deps.database.preferences.put(kept)
  return fades && current.state === "in use" ? dropEffect(deps, kept, learnedTexts.faded(kept, kept.reason ?? "")) : []
}

function mayFade({ state, heldAt }: PreferenceRow, { events }: Preference): boolean {
  if (state !== "proposed" && state !== "in use" && state !== "kept off") return false
  if (heldAt === undefined) return true
  const since = events.filter(event => event.at > heldAt)
  const against = since.filter(({ supports }) => !supports).length
  return against >= leastAgainst && against > since.length - against
}

/** Not while the recruiter has a question of the intake before them, and never more than two at a time. */
async function propose(database: CandorDatabase, proposed: readonly Preference[]): Promise<void> {
  if (proposed.length === 0 || (await isAsked(database))) return
  const known = await database.preferences.toArray()
  const room = mostProposedAtOnce - known.filter(({ state }) => state === "proposed").length
  const isNew = (one: Preference) =>
    !known.some(other => other.state !== "faded" && meaningOf(other) === meaningOf(one) && isSame(other.scope, one.scope))
  await database.preferences.bulkPut(proposed.filter(isNew).slice(0, Math.max(0, room)))
}

async function isAsked(database: CandorDatabase): Promise<boolean> {
  const { activeRoleId } = await readSettings(database)
  const role = activeRoleId === null ? undefined : await database.roles.get(activeRoleId)
  return role?.status === "draft" && openQuestion(await listChat(database, role.id)) !== null
}
