import type { Preference, PreferenceEffect } from "~learning/preferences/preference"
import type { QualificationKind } from "~role/role"
import { sentence, type Said, type Sentence, type TextKey } from "~sentence/sentence"

// What Candor says of what it learned.

const isKind = { must: "effectMust", nice: "effectNice", avoid: "effectAvoid" } as const satisfies Record<QualificationKind, TextKey>

/** What an effect does, as the end of "From now on …". */
function effectSaid(effect: PreferenceEffect): Sentence {
  switch (effect.kind) {
    case "add qualification":
      return sentence(isKind[effect.as], { text: effect.text })
    case "change kind":
      return sentence(isKind[effect.to], { text: effect.text })
    case "weigh":
      return sentence("effectWeighs", { text: effect.text, weight: effect.weight })
    case "reword":
      return sentence("effectReads", { text: effect.text, to: effect.to })
    case "treat as":
      return sentence("effectCountsAs", { term: effect.term, as: effect.as })
    case "ask first":
      return sentence("effectAsksFirst", { topic: effect.topic })
    case "note":
      return sentence("effectTold", { text: effect.text })
  }
}

type About = Pick<Preference, "effect">

export const learnedTexts = {
  note: sentence("learnedByYou"),
  inUse: ({ effect }: About) => sentence("learnedInUse", { effect: effectSaid(effect) }),
  offered: ({ effect }: About) => sentence("learnedOffered", { effect: effectSaid(effect) }),
  declined: ({ effect }: About) => sentence("learnedDeclined", { effect: effectSaid(effect) }),
  changed: ({ effect }: About) => sentence("learnedChanged", { effect: effectSaid(effect) }),
  faded: ({ effect }: About, reason: Said) => sentence("learnedFaded", { effect: effectSaid(effect), reason }),
  stopped: sentence("replayStopped"),
  untried: (why: Said) => sentence("replayUntried", { why }),
  keptOff: (decisions: number, before: number, after: number) => sentence("replayKeptOff", { count: decisions, before, after })
}
