import { hashText } from "~profile/hash-text"
import { lintText } from "~role/lint/lint"
import { parseQualification } from "~role/criteria/parse-qualification"
import type { Alias, Role, Qualification } from "~role/role"
import { isSame } from "~profile/is-same"
import { foldCase } from "~profile/fold-text"
import { changeLearned, withoutLearned } from "./learned-marks"
import type { Preference, PreferenceEffect } from "./preference"

/** What applying needs of a preference. */
export type Applicable = Pick<Preference, "id" | "effect" | "scope" | "approvedAt" | "changedAt">

/**
 * Writes what a preference changes into a role, each part with the preference's id and how it stood before. Applying twice is applying once.
 * Where the role has nothing that it speaks of, where the role already says it by the recruiter's own hand, or where the wording may stand for a
 * protected trait (a preference is held to more than what is written by hand), the role comes back as it was.
 */
export function applyPreference(role: Role, preference: Applicable): Role {
  if (preferencesIn(role).includes(preference.id)) return role
  const { effect, id } = preference
  switch (effect.kind) {
    case "add qualification":
      return withQualification(role, preference, effect)
    case "change kind":
      return onOne(role, preference, effect, before =>
        effect.to !== "nice" && mayStandForATrait(before.text) ? before : { ...before, kind: effect.to }
      )
    case "weigh":
      return onOne(role, preference, effect, before =>
        effect.weight === (before.weight ?? 1) || (effect.weight > 1 && mayStandForATrait(before.text))
          ? before
          : { ...before, weight: effect.weight }
      )
    case "reword":
      if (mayStandForATrait(effect.to)) return role
      return onOne(role, preference, effect, before => {
        // The same words under another kind may be read otherwise: to reword by them would change what cannot be put back.
        if (effect.to === before.text) return before
        const { text, criterion } = parseQualification(effect.to, before.kind, before.id)
        return { ...before, text, criterion }
      })
    case "treat as": {
      const { term, as } = effect
      if (foldCase(term) === foldCase(as) || mayStandForATrait(term) || mayStandForATrait(as)) return role
      if (role.aliases.some(alias => alias.preferenceId === undefined && isSamePair(alias, effect))) return role
      const at = preference.approvedAt ?? preference.changedAt
      return { ...role, aliases: [...role.aliases, { term, as, at, preferenceId: id }] }
    }
    case "ask first":
      return { ...role, askFirst: [...(role.askFirst ?? []), { topic: effect.topic, preferenceId: id }] }
    case "note": {
      const notes = role.notes ?? []
      const isThere = notes.some(note => note.preferenceId === null && foldCase(note.text) === foldCase(effect.text))
      return isThere || mayStandForATrait(effect.text) ? role : { ...role, notes: [...notes, { text: effect.text, preferenceId: id }] }
    }
  }
}

/**
 * Takes out of a role what one preference wrote into it, and puts back what stood there before. What the recruiter changed by hand since
 * carries no mark any more, and stays. Preferences on the same qualification may be withdrawn in any order; where one of them had added it,
 * it goes with all that the others changed of it.
 */
export function withdrawPreference(role: Role, preferenceId: string): Role {
  if (!preferencesIn(role).includes(preferenceId)) return role
  const qualifications = role.qualifications.flatMap(qualification => withoutLearned(qualification, preferenceId) ?? [])
  const kept = new Set(qualifications.map(({ id }) => id))
  const gone = new Set(role.qualifications.map(({ id }) => id).filter(id => !kept.has(id)))
  const isAboutGone = ({ qualificationId }: { qualificationId: string | null }) => qualificationId !== null && gone.has(qualificationId)
  const { notes, askFirst, ...rest } = role
  const notesLeft = notes?.filter(note => note.preferenceId !== preferenceId)
  const askedLeft = askFirst?.filter(first => first.preferenceId !== preferenceId)
  return {
    ...rest,
    qualifications,
    questions: role.questions.filter(question => !isAboutGone(question)),
    findings: role.findings.filter(finding => !isAboutGone(finding)),
    aliases: role.aliases.filter(alias => alias.preferenceId !== preferenceId),
    ...(notesLeft && notesLeft.length > 0 ? { notes: notesLeft } : {}),
    ...(askedLeft && askedLeft.length > 0 ? { askFirst: askedLeft } : {})
  }
}

/** The preferences that wrote something into a role, each once: those of its qualifications first. */
export function preferencesIn(role: Partial<Pick<Role, "qualifications" | "aliases" | "notes" | "askFirst">>): string[] {
  return [...new Set([...preferencesJudging(role), ...(role.askFirst ?? []).map(({ preferenceId }) => preferenceId)])]
}

/** Those of them that have a part in an evaluation: what is asked first in an intake has none. */
export function preferencesJudging(role: Partial<Pick<Role, "qualifications" | "aliases" | "notes">>): string[] {
  const ids = [
    ...(role.qualifications ?? []).flatMap(({ learned }) =>
      (learned ?? []).flatMap(({ preferenceId, from }) => (from ? [] : [preferenceId]))
    ),
    ...(role.aliases ?? []).map(({ preferenceId }) => preferenceId),
    ...(role.notes ?? []).map(({ preferenceId }) => preferenceId)
  ]
  return [...new Set(ids.filter(id => id !== undefined && id !== null))]
}

/** What is asked for already is not asked twice. A nice-to-have that is to be a must is raised; nothing is lowered or turned round by it. */
function withQualification(role: Role, preference: Applicable, { text, as }: EffectOf<"add qualification">): Role {
  if (mayStandForATrait(text)) return role
  const id = freeId(role, learnedQualificationId(preference.id))
  const added = parseQualification(text, as, id)
  const same = role.qualifications.find(one => asksTheSame(one, added))
  if (!same) {
    return { ...role, qualifications: [...role.qualifications, { ...added, learned: [{ preferenceId: preference.id, was: null }] }] }
  }
  if (same.kind !== as && !(same.kind === "nice" && as === "must")) return role
  return replace(role, same, changeLearned(same, { ...same, kind: as }, preference.id))
}

type EffectOf<Kind extends PreferenceEffect["kind"]> = Extract<PreferenceEffect, { kind: Kind }>

/** Changes the one qualification that an effect names. */
function onOne(
  role: Role,
  preference: Applicable,
  named: { qualificationId: string; text: string },
  change: (before: Qualification) => Qualification
): Role {
  const before = qualificationFor(role, preference, named)
  return before ? replace(role, before, changeLearned(before, change(before), preference.id)) : role
}

/**
 * In its own role the id finds it; in another one an id may be anybody's, so the same words or the same criterion do. What is to be avoided
 * is never taken for what is asked for.
 */
function qualificationFor(
  { qualifications }: Role,
  { scope }: Applicable,
  { qualificationId, text }: { qualificationId: string; text: string }
): Qualification | undefined {
  const own = scope.kind === "role" ? qualifications.find(({ id }) => id === qualificationId) : undefined
  return (
    own ??
    qualifications.find(one => foldCase(one.text) === foldCase(text)) ??
    qualifications.find(one => one.criterion !== null && asksTheSame(one, parseQualification(text, one.kind, one.id)))
  )
}

function replace(role: Role, before: Qualification, after: Qualification): Role {
  return before === after ? role : { ...role, qualifications: role.qualifications.map(one => (one === before ? after : one)) }
}

function asksTheSame(a: Qualification, b: Qualification): boolean {
  return foldCase(a.text) === foldCase(b.text) || (a.criterion !== null && isSame(a.criterion, b.criterion))
}

function isSamePair(a: Pick<Alias, "term" | "as">, b: Pick<Alias, "term" | "as">): boolean {
  return foldCase(a.term) === foldCase(b.term) && foldCase(a.as) === foldCase(b.as)
}

function mayStandForATrait(text: string): boolean {
  return lintText(text).length > 0
}

/** The id of the qualification that a preference adds to a role: the same in each, and out of it the preference's own cannot be read. */
export function learnedQualificationId(preferenceId: string): string {
  return `${learnedPrefix}${hashText(preferenceId).toString(36)}`
}

const learnedPrefix = "learned-"

/** Whether a qualification's id says that it was added by what was learned. */
export const isLearnedId = (qualificationId: string): boolean => qualificationId.startsWith(learnedPrefix)

function freeId({ qualifications }: Role, wanted: string): string {
  let id = wanted
  for (let n = 2; qualifications.some(one => one.id === id); n++) id = `${wanted}-${n}`
  return id
}
