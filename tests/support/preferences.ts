import type { Preference } from "~learning/preferences/preference"
import { noon } from "./rows"

/** An invented preference; what a test is about is given. */
export function preferenceOf(id: string, parts: Partial<Preference> = {}): Preference {
  return {
    id,
    state: "in use",
    trait: null,
    direction: "for",
    effect: { kind: "add qualification", text: "Kubernetes", as: "must" },
    scope: { kind: "role", roleId: "role-1" },
    wording: "You shortlisted 5 of 6 people with Kubernetes and passed on the rest; make it a must?",
    grounds: {
      withTrait: { for: 5, against: 1 },
      without: { for: 0, against: 4 },
      people: 10,
      difference: 0.7,
      low: 0.3,
      high: 0.9,
      confidence: 0.96
    },
    events: [],
    proposedAt: noon,
    changedAt: noon,
    approvedAt: noon,
    replayId: null,
    reason: null,
    ...parts
  }
}
