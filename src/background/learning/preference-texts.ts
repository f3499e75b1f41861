import type { Preference, PreferenceEffect } from "~learning/preferences/preference"
import type { QualificationKind } from "~role/role"
import { inEnglish } from "~sentence/english"
import { sentence, type Said } from "~sentence/sentence"

// What Candor says of what it learned. Stored as said.

const asKind: Record<QualificationKind, string> = { must: "a must-have", nice: "a nice-to-have", avoid: "a thing to avoid" }

/** What an effect does, as the end of "From now on …". */
function effectWords(effect: PreferenceEffect): string {
  switch (effect.kind) {
    case "add qualification":
      return `“${effect.text}” is ${asKind[effect.as]}`
    case "change kind":
      return `“${effect.text}” is ${asKind[effect.to]}`
    case "weigh":
      return `“${effect.text}” weighs ${effect.weight} times as much in the order of people`
    case "reword":
      return `“${effect.text}” reads “${effect.to}”`
    case "treat as":
      return `${effect.term} counts as ${effect.as}`
    case "ask first":
      return `the intake asks about this first: ${effect.topic}`
    case "note":
      return `a model that is asked is told: “${effect.text}”`
  }
}

type About = Pick<Preference, "effect">

export const learnedTexts = {
  note: "learned, and approved by you",
  inUse: ({ effect }: About) => `A preference that you approved is in use for this role: ${effectWords(effect)}.`,
  offered: ({ effect }: About) =>
    `From what you approved for roles like this: ${effectWords(effect)}. It is marked on the role's card; take it out if it does not belong here.`,
  declined: ({ effect }: About) =>
    `A preference is no longer in use for this role (${effectWords(effect)}). What you changed by hand stays.`,
  changed: ({ effect }: About) => `A preference was changed, and no longer says for this role: ${effectWords(effect)}.`,
  faded: ({ effect }: About, reason: Said) =>
    `A preference is no longer used for this role (${effectWords(effect)}), because what you did since speaks against it: ${inEnglish(reason)} It can be put back in use in the Library.`,
  stopped: sentence("replayStopped"),
  untried: (why: Said) => sentence("replayUntried", { why }),
  keptOff: (decisions: number, before: number, after: number) => sentence("replayKeptOff", { count: decisions, before, after })
}
