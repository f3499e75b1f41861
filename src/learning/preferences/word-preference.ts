import type { Qualification } from "~role/role"
import { sentence, type Sentence } from "~sentence/sentence"
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
): Sentence {
  const { has, lacks } = whoHas(trait, qualification)
  const passed = ({ passed, all }: Decided, who: Sentence) => sentence("learnPassedOn", { passed, people: people(all), who })
  const wanted = ({ wanted, all }: Decided, who: Sentence) => sentence("learnShortlisted", { wanted, people: people(all), who })
  const rather = () =>
    sentence("learnShortlistedRather", {
      wanted: withTrait.wanted,
      people: people(withTrait.all),
      who: has,
      otherWanted: without.wanted,
      others: without.all
    })
  switch (effect.kind) {
    case "add qualification":
      if (direction === "against") return sentence("learnAvoid", { done: passed(withTrait, has) })
      if (effect.as === "must") return sentence("learnMust", { done: passed(without, lacks) })
      return sentence("learnNice", { done: rather() })
    case "change kind":
      if (effect.to === "must") return sentence("learnMust", { done: passed(without, lacks) })
      if (effect.to === "avoid") return sentence("learnAvoid", { done: passed(withTrait, has) })
      return direction === "against"
        ? sentence("learnNiceNotMust", { done: wanted(without, lacks) })
        : sentence("learnNiceNotAvoid", { done: wanted(withTrait, has) })
    case "weigh":
      return effect.weight > 1
        ? sentence("learnWeighMore", { done: rather() })
        : sentence("learnWeighLess", { done: wanted(without, lacks) })
    case "reword":
      return sentence("learnReword", { text: short(effect.text), to: short(effect.to) })
    case "treat as":
      return sentence("learnTreatAs", { term: effect.term, as: effect.as, people: people(withTrait.wanted) })
    case "ask first":
      return sentence("learnAskFirst")
    case "note":
      return sentence("learnTell", { text: short(effect.text) })
  }
}

function whoHas(trait: Trait, qualification: Qualification | null): { has: Sentence; lacks: Sentence } {
  switch (trait.kind) {
    case "verdict": {
      const text = short(qualification?.text ?? "")
      return { has: sentence("learnWhoMeet", { text }), lacks: sentence("learnWhoNotMeet", { text }) }
    }
    case "management":
      return { has: sentence("learnWhoManaged"), lacks: sentence("learnWhoNotManaged") }
    case "title":
      return { has: sentence("learnWhoWorkedAs", { name: trait.name }), lacks: sentence("learnWhoNotWorkedAs", { name: trait.name }) }
    case "industry":
      return { has: sentence("learnWhoFrom", { name: trait.name }), lacks: sentence("learnWhoNotFrom", { name: trait.name }) }
    default:
      return { has: sentence("learnWhoWith", { name: trait.name }), lacks: sentence("learnWhoWithout", { name: trait.name }) }
  }
}

function people(count: number): Sentence {
  return sentence("learnPeople", { count })
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77).trimEnd()}…` : text
}
