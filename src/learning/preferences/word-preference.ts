import type { Qualification } from "~role/role"
import type { PreferenceEffect } from "./preference"
import type { Trait } from "../traits/trait"

/** People decided on, each once: all of them, and those shortlisted and passed on. A maybe is in `all` alone. */
export interface Decided {
  all: number
  wanted: number
  passed: number
}

/**
 * The sentence that a preference is proposed with: what was done, in people, and what would follow, as a question. "You passed on 5 of 6
 * people without production on-call; make it a must?"
 */
export function wordPreference(
  trait: Trait,
  direction: "for" | "against",
  effect: PreferenceEffect,
  withTrait: Decided,
  without: Decided,
  qualification: Qualification | null
): string {
  const { has, lacks, it } = whoHas(trait, qualification)
  const passed = ({ passed, all }: Decided, who: string) => `You passed on ${passed} of ${people(all)} ${who}`
  const wanted = ({ wanted, all }: Decided, who: string) => `You shortlisted ${wanted} of ${people(all)} ${who}`
  switch (effect.kind) {
    case "add qualification":
      if (direction === "against") return `${passed(withTrait, has)}; avoid it?`
      if (effect.as === "must") return `${passed(without, lacks)}; make ${it} a must?`
      return `${wanted(withTrait, has)} and ${without.wanted} of ${without.all} others; count ${it} as nice to have?`
    case "change kind":
      if (effect.to === "must") return `${passed(without, lacks)}; make it a must?`
      if (effect.to === "avoid") return `${passed(withTrait, has)}; avoid it?`
      return direction === "against"
        ? `${wanted(without, lacks)}; make it nice to have instead of a must?`
        : `${wanted(withTrait, has)}; count it as nice to have instead of avoiding it?`
    case "weigh":
      return effect.weight > 1
        ? `${wanted(withTrait, has)} and ${without.wanted} of ${without.all} others; let it weigh more?`
        : `${wanted(without, lacks)}; let it weigh less?`
    case "reword":
      return `You judged “${short(effect.text)}” as “${short(effect.to)}”; word it so?`
    case "treat as":
      return `You counted ${effect.term} as ${effect.as} for ${people(withTrait.wanted)}; treat it so from now on?`
    case "ask first":
      return `You changed what is asked for in the same way before; ask about it first in the next intake?`
    case "note":
      return `Tell the model: “${short(effect.text)}”?`
  }
}

function whoHas(trait: Trait, qualification: Qualification | null): { has: string; lacks: string; it: string } {
  switch (trait.kind) {
    case "verdict": {
      const text = `“${short(qualification?.text ?? "")}”`
      return { has: `who meet ${text}`, lacks: `whose profile does not meet ${text}`, it: "it" }
    }
    case "management":
      return { has: "who have managed people", lacks: "who have not managed people", it: "it" }
    case "title":
      return { has: `who have worked as ${trait.name}`, lacks: `who have not worked as ${trait.name}`, it: "it" }
    case "industry":
      return { has: `from ${trait.name}`, lacks: `without ${trait.name} as an industry`, it: "it" }
    default:
      return { has: `with ${trait.name}`, lacks: `without ${trait.name}`, it: "it" }
  }
}

function people(count: number): string {
  return count === 1 ? "1 person" : `${count} people`
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text
}
