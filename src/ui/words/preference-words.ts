import type { Preference, PreferenceEffect, PreferenceGrounds, PreferenceScope, PreferenceState } from "~learning/preferences/preference"
import type { Trait } from "~learning/traits/trait"
import type { QuestionTopic } from "~role/intake/question"
import type { QualificationKind } from "~role/role"
import type { RoleRow } from "~store/rows/rows"
import { roleName } from "~ui/role-name"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"

// What stands in a preference's row, in words.

/** Icon and word of each state: colour only repeats them. */
export const stateLooks: Record<PreferenceState, { icon: string; word: TextKey; tone: "met" | "unknown" | "none" }> = {
  proposed: { icon: "?", word: "prefStateProposed", tone: "unknown" },
  approved: { icon: "…", word: "prefStateApproved", tone: "unknown" },
  "in use": { icon: "✓", word: "prefStateInUse", tone: "met" },
  "kept off": { icon: "–", word: "prefStateKeptOff", tone: "none" },
  declined: { icon: "×", word: "prefStateDeclined", tone: "none" },
  faded: { icon: "↓", word: "prefStateFaded", tone: "none" }
}

const adds: Record<QualificationKind, TextKey> = { must: "prefAddsMust", nice: "prefAddsNice", avoid: "prefAddsAvoid" }
const makes: Record<QualificationKind, TextKey> = { must: "prefMakesMust", nice: "prefMakesNice", avoid: "prefMakesAvoid" }
const topics: Record<QuestionTopic, TextKey> = {
  title: "prefTopicTitle",
  level: "prefTopicLevel",
  place: "prefTopicPlace",
  remote: "prefTopicRemote",
  must: "prefTopicMust",
  nice: "prefTopicNice",
  avoid: "prefTopicAvoid",
  unclear: "prefTopicUnclear",
  wording: "prefTopicWording",
  confirm: "prefTopicConfirm"
}

export const topicText = (topic: QuestionTopic): string => t(topics[topic])

/** What it changes: "makes “Kubernetes” a must". */
export function effectText(effect: PreferenceEffect): string {
  switch (effect.kind) {
    case "add qualification":
      return t(adds[effect.as], { text: effect.text })
    case "change kind":
      return t(makes[effect.to], { text: effect.text })
    case "weigh":
      return t("prefWeighs", { text: effect.text, times: effect.weight })
    case "reword":
      return t("prefRewords", { text: effect.text, to: effect.to })
    case "treat as":
      return t("prefTreats", { term: effect.term, as: effect.as })
    case "ask first":
      return t("prefAsksFirst", { topic: topicText(effect.topic) })
    case "note":
      return t("prefNote", { text: effect.text })
  }
}

/** Where it holds: "for Data Engineer · Lisbon alone". */
export function scopeText(scope: PreferenceScope, roles: readonly RoleRow[]): string {
  if (scope.kind === "all roles") return t("prefScopeAll")
  if (scope.kind === "kind of role") return t("prefScopeFamily", { family: scope.family })
  const role = roles.find(({ id }) => id === scope.roleId)
  return role ? t("prefScopeRole", { role: roleName(role.role) }) : t("prefScopeGone")
}

/** "likely, 93 %". A share of a hundred is never said: nothing that is counted is certain. */
export function confidenceText(confidence: number): string {
  const words = t(
    confidence >= 0.97 ? "prefSureVery" : confidence >= 0.9 ? "prefSure" : confidence >= 0.75 ? "prefSureRather" : "prefSureNot"
  )
  const percent = Math.round(confidence * 100)
  return percent >= 100 ? t("prefConfidenceTop", { words }) : t("prefConfidence", { words, percent })
}

/** What was counted, in one sentence with its interval. */
export function countedText({ trait, grounds }: Pick<Preference, "trait" | "grounds">, roles: readonly RoleRow[]): string {
  const { difference, low, high } = grounds
  const points = (share: number) => Math.round(share * 100)
  const turned = difference < 0
  return t("prefCounted", {
    trait: traitText(trait, roles),
    people: t("prefPeople", { count: grounds.people }),
    with: rateText(grounds.withTrait),
    without: rateText(grounds.without),
    points: Math.abs(points(difference)),
    low: points(turned ? -high : low),
    high: points(turned ? -low : high)
  })
}

function rateText(counted: PreferenceGrounds["without"]): string {
  const total = counted.for + counted.against
  return total === 0 ? t("prefCountedNobody") : t("prefCountedShare", { percent: Math.round((counted.for / total) * 100) })
}

function traitText(trait: Trait | null, roles: readonly RoleRow[]): string {
  if (trait === null) return t("prefTraitNone")
  if (trait.kind === "management") return t("prefTraitManagement")
  if (trait.kind !== "verdict") return t("prefTraitWith", { name: trait.name })
  const found = roles.flatMap(({ role }) => role.qualifications).find(({ id }) => id === trait.qualificationId)
  return t(trait.verdict === "met" ? "prefTraitMet" : "prefTraitNotMet", { text: found?.text ?? t("prefTraitGone") })
}
