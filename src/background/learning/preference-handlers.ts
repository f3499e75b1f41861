import type { Preference } from "~learning/preferences/preference"
import type { HandlersFor } from "~messages/serve"
import { lintText } from "~role/lint/lint"
import { sentence } from "~sentence/sentence"
import type { PreferenceRow } from "~store/rows/learning-rows"
import { addSignal } from "~store/learning/write-signal"
import { isSame } from "~profile/is-same"
import { writeAndDrive } from "../roles/change-role"
import type { BackgroundDeps } from "../deps"
import { fail, failures } from "../failures"
import { forgetPreference } from "./forget-preference"
import { dropEffect, takeEffect } from "./preference-effects"
import { learnedTexts } from "./preference-texts"
import { beginReplay, driveReplay } from "./replay-life"

export type PreferenceNames = `preference.${"approve" | "use" | "decline" | "change" | "forget"}`

/** Days of past decisions that an approved preference is held against before it takes effect. */
const approvalDays = 90

/** The ledger of preferences. Nothing that was learned changes anything before the recruiter says so here. */
export function preferenceHandlers(deps: BackgroundDeps): HandlersFor<PreferenceNames> {
  const { database, now } = deps
  return {
    "preference.approve": async ({ preferenceId }) => {
      const replayId = await database.transaction("rw", database.tables, async () => {
        const before = await preferenceOf(deps, preferenceId)
        // The same click again: its replay is under way, or has been.
        if ((before.state === "approved" || before.state === "in use") && before.replayId !== null) return before.replayId
        // In use on the recruiter's word without having been tried: it is tried, and stays in use whatever comes of it.
        if (before.state === "in use") return beginReplay(deps, { kind: "preference", preferenceId }, approvalDays)
        return approve(deps, before)
      })
      void driveReplay(deps, replayId)
      return { replayId }
    },

    "preference.use": ({ preferenceId }) =>
      writeAndDrive(deps, async () => {
        const before = await preferenceOf(deps, preferenceId)
        if (before.state === "in use") return []
        const at = now()
        const used: Preference = {
          ...before,
          state: "in use",
          reason: null,
          approvedAt: before.approvedAt ?? at,
          changedAt: at,
          heldAt: at
        }
        await database.preferences.put(used)
        await note(deps, used, "used")
        return takeEffect(deps, used)
      }),

    "preference.decline": ({ preferenceId }) =>
      writeAndDrive(deps, async () => {
        const before = await preferenceOf(deps, preferenceId)
        if (before.state === "declined") return []
        const declined: Preference = { ...before, state: "declined", reason: null, changedAt: now() }
        await database.preferences.put(declined)
        await note(deps, declined, "declined")
        return dropEffect(deps, declined, learnedTexts.declined(before))
      }),

    "preference.change": async ({ preferenceId, wording, scope, effect }) => {
      let replayId: string | null = null
      await writeAndDrive(deps, async () => {
        const before = await preferenceOf(deps, preferenceId)
        const changed: Preference = {
          ...before,
          wording: wording === undefined ? before.wording : allowed(wording),
          scope: scope ?? before.scope,
          effect: effect ?? before.effect
        }
        if (isSame(changed, before)) return []
        for (const text of wordsOf(changed.effect)) allowed(text)
        if (changed.scope.kind === "role" && !(await database.roles.get(changed.scope.roleId))) throw failures.roleGone()
        const kept: Preference = { ...changed, changedAt: now() }
        await database.preferences.put(kept)
        await note(deps, kept, "changed")
        const isOther = !isSame([before.scope, before.effect], [kept.scope, kept.effect])
        if (!isOther) return []
        // What is being tried is another thing now.
        if (kept.state === "approved") replayId = await approve(deps, kept)
        if (kept.state !== "in use") return []
        return [...(await dropEffect(deps, kept, learnedTexts.changed(before))), ...(await takeEffect(deps, kept))]
      })
      if (replayId !== null) void driveReplay(deps, replayId)
    },

    "preference.forget": async ({ preferenceId }) => {
      const before = await database.preferences.get(preferenceId)
      // Forgetting what is gone is done: the same request may come twice.
      if (before) await forgetPreference(deps, before)
    }
  }
}

/** @returns the id of the replay that goes before its effect */
async function approve(deps: BackgroundDeps, before: PreferenceRow): Promise<string> {
  const at = deps.now()
  const replayId = await beginReplay(deps, { kind: "preference", preferenceId: before.id }, approvalDays)
  const approved: Preference = { ...before, state: "approved", approvedAt: at, changedAt: at, replayId, reason: null }
  await deps.database.preferences.put(approved)
  await note(deps, approved, "approved")
  return replayId
}

async function preferenceOf({ database }: BackgroundDeps, preferenceId: string): Promise<PreferenceRow> {
  const row = await database.preferences.get(preferenceId)
  if (!row) throw fail(sentence("failPreferenceGone"), sentence("failPreferenceGoneNext"))
  return row
}

async function note({ database, now }: BackgroundDeps, { id, scope }: Preference, change: string): Promise<void> {
  const roleId = scope.kind === "role" ? scope.roleId : null
  await addSignal(database, { kind: "preference", at: now(), roleId, personId: null, detail: { preferenceId: id, change } })
}

/** A preference is held to more than what is written by hand: whatever may stand for a protected trait is refused, with the reason. */
function allowed(text: string): string {
  const words = text.replace(/\s+/g, " ").trim()
  if (words === "") throw fail(sentence("failPreferenceEmpty"), sentence("failPreferenceEmptyNext"))
  const [finding] = lintText(words)
  if (!finding) return words
  throw fail(
    sentence("failPreferenceRefused", { quote: finding.quote, reason: finding.reason }),
    finding.suggestion === null ? sentence("failLeaveOut") : sentence("failWriteInstead", { words: finding.suggestion })
  )
}

/** The words of an effect that would come into a role, or be asked for more strongly. */
function wordsOf(effect: Preference["effect"]): string[] {
  switch (effect.kind) {
    case "add qualification":
    case "note":
      return [effect.text]
    case "reword":
      return [effect.to]
    case "treat as":
      return [effect.term, effect.as]
    // Asking less of people by such a wording is open to everybody.
    case "change kind":
      return effect.to === "nice" ? [] : [effect.text]
    case "weigh":
      return effect.weight > 1 ? [effect.text] : []
    default:
      return []
  }
}
