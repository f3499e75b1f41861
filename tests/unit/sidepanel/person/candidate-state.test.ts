import { describe, expect, it } from "vitest"
import { candidateState } from "~sidepanel/person/candidate-state"
import type { CandidateFacts } from "~sidepanel/person/candidate-state"
import { capture, evaluationRow, now, page, person, role, run } from "../../../support/card-rows"

const facts = (change: Partial<CandidateFacts> = {}): CandidateFacts => ({
  page: page(),
  person: person(),
  capture: capture(),
  role: role(),
  evaluation: evaluationRow(),
  run: null,
  ...change
})
const nobody = { person: null, capture: null, evaluation: null }
const work = (change: Partial<CandidateFacts>) => {
  const state = candidateState(facts(change))
  return state.screen === "card" ? state.work : state.screen
}

describe("which screen the Candidate tab shows", () => {
  it("tells a page that was never read from one being read, one that is no profile and one that failed", () => {
    const screen = (change: Partial<CandidateFacts>) => candidateState(facts({ ...nobody, ...change })).screen
    expect(screen({ page: null })).toBe("nothing read")
    expect(screen({ page: page({ state: "reading", personId: null }) })).toBe("reading")
    expect(screen({ page: page({ state: "not a profile", personId: null, reason: "No name." }) })).toBe("not a profile")
    expect(screen({ page: page({ state: "failed", personId: null }) })).toBe("failed")
  })

  it("shows what was read while there is no role, and evaluates nothing before the role is approved", () => {
    expect(candidateState(facts({ role: null }))).toMatchObject({ screen: "profile", why: "no role" })
    // Even verdicts left from an earlier approval stay hidden while the role is a draft.
    expect(candidateState(facts({ role: role({ status: "draft" }) }))).toMatchObject({ screen: "profile", why: "draft role" })
  })

  it("keeps the card while the page is read again or fails to be", () => {
    expect(candidateState(facts({ page: page({ state: "reading" }) })).screen).toBe("card")
    expect(candidateState(facts({ page: page({ state: "failed" }) })).screen).toBe("card")
  })

  it("shows a pasted profile, which has no page", () => {
    expect(candidateState(facts({ page: null })).screen).toBe("card")
  })

  it("names the step of the evaluation at work", () => {
    expect(work({ evaluation: null, run: run({ next: 1 }) })).toEqual({
      state: "evaluating",
      label: "Checking every quote",
      done: 1,
      steps: 2,
      runId: "run-1",
      since: now,
      hasVerdicts: false
    })
  })

  it("lets the rules' verdicts stand while a model is at work, waits for the recruiter's word, failed, or was stopped", () => {
    const byRules = { evaluation: evaluationRow({ at: now }) }
    expect(work({ ...byRules, run: run({ next: 1 }) })).toMatchObject({ state: "evaluating", hasVerdicts: true })
    expect(work({ ...byRules, run: run({ status: "waiting" }) })).toEqual({ state: "waiting" })
    expect(work({ ...byRules, run: run({ status: "stopped" }) })).toEqual({ state: "stopped", runId: "run-1" })
    expect(work({ ...byRules, run: run({ status: "failed" }) })).toMatchObject({ state: "failed" })
  })

  it("tells that the rules answered in a model's place, until the model has", () => {
    const fellBack = run({ status: "done", fellBack: "Boom did not answer.", updatedAt: now + 9 })
    expect(work({ evaluation: evaluationRow({ at: now + 8 }), run: fellBack })).toEqual({
      state: "rules answered",
      because: "Boom did not answer."
    })
    expect(work({ evaluation: evaluationRow({ at: now + 9, model: "boom" }), run: fellBack })).toEqual({ state: "up to date" })
  })

  it("says when the evaluation is of an earlier version of the role or of the profile", () => {
    expect(work({ role: role({ version: 2 }) })).toEqual({ state: "out of date", because: "role" })
    expect(work({ evaluation: evaluationRow({ captureId: "older" }) })).toEqual({ state: "out of date", because: "profile" })
    expect(work({})).toEqual({ state: "up to date" })
  })

  it("tells of a failed run until a later evaluation overtakes it", () => {
    const failed = run({ status: "failed", failure: "The disk is full." })
    expect(work({ evaluation: null, run: failed })).toEqual({ state: "failed", reason: "The disk is full.", runId: "run-1" })
    expect(work({ run: failed, evaluation: evaluationRow({ at: now + 1 }) })).toEqual({ state: "up to date" })
  })

  it("keeps the verdicts of a closed role and starts no new ones", () => {
    expect(work({ role: role({ status: "closed", version: 3 }) })).toEqual({ state: "up to date" })
    expect(candidateState(facts({ role: role({ status: "closed" }), evaluation: null }))).toMatchObject({ why: "closed role" })
  })
})
