import type { Preference, PreferenceEvent } from "~learning/preferences/preference"
import type { ReplayReport } from "~learning/replay/replay-report"
import type { ReplayRow } from "~store/rows/learning-rows"

/** Invented preferences and replays in the shape of the store. */

const dayMs = 86_400_000

export function event(personId: string, change: Partial<PreferenceEvent> = {}): PreferenceEvent {
  return { signalId: null, personId, roleId: "role-1", at: Date.now() - dayMs, what: "passed", supports: true, ...change }
}

export function preference(change: Partial<Preference> = {}): Preference {
  const at = Date.now() - 3 * dayMs
  return {
    id: "pref-1",
    state: "proposed",
    trait: { kind: "skill", name: "Kubernetes" },
    direction: "for",
    effect: { kind: "change kind", qualificationId: "q-2", text: "Kubernetes", to: "must" },
    scope: { kind: "role", roleId: "role-1" },
    wording: "You passed on 5 of 6 people without Kubernetes; make it a must?",
    grounds: {
      withTrait: { for: 5, against: 1 },
      without: { for: 1, against: 5 },
      people: 12,
      difference: 0.63,
      low: 0.24,
      high: 0.85,
      confidence: 0.93
    },
    events: [event("p:ana", { what: "shortlisted" }), event("p:rei"), event("p:ikenna", { supports: false, what: "shortlisted" })],
    proposedAt: at,
    changedAt: at,
    approvedAt: null,
    replayId: null,
    reason: null,
    ...change
  }
}

export function report(change: Partial<ReplayReport> = {}): ReplayReport {
  return {
    decisions: 46,
    agreedBefore: 37,
    agreedAfter: 41,
    leftOut: 2,
    moved: [
      { personId: "p:ana", roleId: "role-1", decision: "shortlist", before: "open", after: "for" },
      { personId: "p:rei", roleId: "role-1", decision: "pass", before: "for", after: "against" }
    ],
    days: 90,
    tokens: null,
    costUsd: null,
    ...change
  }
}

export function replay(change: Partial<ReplayRow> = {}): ReplayRow {
  return {
    id: "replay-1",
    change: { kind: "preference", preferenceId: "pref-1" },
    days: 90,
    state: "done",
    runId: null,
    report: report(),
    failure: null,
    at: Date.now(),
    ...change
  }
}
