import { sentence, sentences, type Said, type Sentence, type SentenceValue } from "~sentence/sentence"
import type { Criterion } from "~role/criterion"
import { skillNames } from "~role/vocabulary/vocabulary"
import { arithmetic, careerOf, dateQuotes } from "../career/career"
import type { Judge, Judgement, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { Found, ProfileIndex } from "../profile-index"
import { notHad } from "../not-had"
import { anyOf, yearsSaid } from "../words"
import { gradedLine, isLowerGrade } from "./paper-rank"
import type { SkillMention } from "./skill-names"
import { isPractice, withinSentence } from "../asked/is-practice"
import { skillMentions, askedSkillNames } from "./skill-names"
import { distinctSegments, judgeRecency, judgeSkillYears, workTooShort } from "./skill-years"

type Skill = Extract<Criterion, { type: "skill" }>

/** Where a skill shows: in work that is described it weighs more than in a list. */
const weight: Record<Found["segment"]["kind"], number> = {
  description: 3,
  title: 3,
  passage: 2,
  about: 2,
  headline: 2,
  certification: 2,
  education: 1,
  skill: 1
}

/** What is quoted first: dated work, then other prose, then lists, and the headline last. */
const quoteOrder: Record<Found["segment"]["kind"], number> = {
  description: 6,
  title: 5,
  passage: 4,
  about: 4,
  certification: 4,
  education: 3,
  skill: 2,
  headline: 1
}

function rank(found: Found): number {
  return quoteOrder[found.segment.kind]
}

/** The wanted names in the post's own words: "Airflow", not "Apache Airflow". */
function namedAs(wanted: readonly string[], text: string): string[] {
  const mentions = skillNames.index.findIn(text)
  return wanted.map(name => {
    const mention = mentions.find(other => other.name === name)
    const words = mention ? text.slice(mention.start, mention.end) : name
    // A shorter form of the name is how people speak of it; "mentored" for Mentoring is no name.
    return words.length < name.length && name.endsWith(words) ? words : name
  })
}

/** A tool is worked with, a practice is done. */
function askAboutSkill(names: readonly string[], inYears: boolean): Sentence {
  if (!names.every(isPractice)) return sentence(inYears ? "askThemSkillYears" : "askThemSkill", { names: anyOf(names) })
  const practices = anyOf(names.map(withinSentence))
  return inYears ? sentence("askThemPracticeYears", { names: practices }) : sentence("askThemExperience", { what: practices })
}

export function judgeSkill(criterion: Skill, { text, now }: Setting): Judge {
  const names = askedSkillNames(criterion.anyOf, text)
  const { having, near, qualifiers } = names
  const wantedWords = anyOf(namedAs(criterion.anyOf, text))
  const { minYears } = criterion
  const isGraded = /\b(?:level|lvl|stufe|niveau|nivel|class|grade)\s?[\da-c]\b/iu.test(text)
  const ask = askAboutSkill(namedAs(criterion.anyOf, text), minYears !== null)

  return index => {
    const shown = skillMentions(index, names)
    const had = shown
      .filter(({ stance, lacking }) => stance === "has" && lacking.length === 0)
      .map(({ found }) => found)
      // "Food hygiene level 2" where level 3 is asked for.
      .filter(({ segment, start, end }) => !isGraded || !isLowerGrade(text, gradedLine(segment.text, start, end)))
    const quote = (found: Found) => index.quote(found.segment, found.start, found.end)
    if (had.length === 0) return withoutMention(index, shown)
    let has: readonly Found[] = had
    for (const { words, isSaid } of qualifiers) {
      const said = has.filter(found => isSaid(index, found, now))
      if (said.length === 0) {
        const found = [...has].sort(byWeight)[0]!
        const question = sentence("askThemSkillWith", { names: wantedWords, qualifier: words })
        return unknown([quote(found)], sentence("reasonWithoutQualifier", { name: found.name, qualifier: words }), question, 0.45)
      }
      has = said
    }
    has = [...has].sort(byWeight)
    const best = distinctSegments(has).slice(0, 3)
    const strength = strengthOf(has, index, now)
    if (criterion.withinYears !== undefined) {
      const recent = judgeRecency(index, has, criterion.withinYears, wantedWords, now)
      if (recent.verdict !== "met" || minYears === null) return recent
    }
    if (minYears !== null) return judgeSkillYears(index, has, minYears, wantedWords, ask, strength, now)
    return met(best.map(quote), whyMet(best[0]!, has), text === "" ? 0 : strength)
  }

  function whyMet({ name, segment }: Found, has: readonly Found[]): Sentence {
    const wanted = having.get(name) ?? name
    const isOther = name !== wanted && !criterion.anyOf.includes(name)
    const count = new Set(has.map(found => found.segment.position).filter(position => position !== null)).size
    const shows =
      count > 1
        ? sentence("reasonInPositions", { name, number: count })
        : segment.kind === "skill"
          ? sentence("reasonListed", { name })
          : sentence("reasonMentioned", { name })
    return isOther ? sentences([shows, sentence("reasonCountsAs", { name, as: wanted })]) : shows
  }

  /** Nothing says that the person has it: what speaks of it otherwise, or what stands nearest. */
  function withoutMention(index: ProfileIndex, shown: readonly SkillMention[]): Judgement {
    const quote = ({ segment, start, end }: Found) => index.quote(segment, start, end)
    const denied = shown.find(({ stance }) => stance === "lacks")
    if (denied && !shown.some(({ stance }) => stance === "has"))
      return notMet([quote(denied.found)], sentence("reasonDenied", { name: denied.found.name }))
    const lower = shown.find(({ stance, lacking }) => stance === "has" && lacking.length === 0)
    if (lower) return unknown([quote(lower.found)], sentence("reasonPaperLower", { name: lower.found.name }), ask, 0.5)
    const partly = shown.find(({ stance }) => stance === "has")
    if (partly)
      return unknown(
        [quote(partly.found)],
        sentence("reasonWithoutWords", { name: partly.found.name, words: partly.lacking.join(" ") }),
        ask,
        0.4
      )
    for (const { found, stance } of shown)
      if (stance !== "has" && stance !== "lacks") return unknown([quote(found)], notHad(stance, found.name), ask, 0.3)
    if (minYears !== null) {
      const all = workTooShort(index, minYears, now)
      if (all)
        return notMet(
          dateQuotes(index, all.positions),
          sentence("reasonAsked", { found: sentence("foundAllWork", { sum: arithmetic(all) }), asked: yearsSaid(minYears) })
        )
    }
    for (const [name, [found]] of index.doubtful)
      if (having.has(name) && found) {
        const word = found.segment.text.slice(found.start, found.end)
        return unknown([quote(found)], sentence("reasonEverydayWord", { name: word }), ask, 0.2)
      }
    return nearest(index, near, wantedWords, ask)
  }
}

const byWeight = (a: Found, b: Found) => rank(b) - rank(a)

/** More places, described work and recent work make stronger evidence; length of text does not. */
function strengthOf(has: readonly Found[], index: ProfileIndex, now: number): number {
  const segments = new Set(has.map(found => found.segment))
  let sum = 0
  for (const segment of segments) sum += weight[segment.kind] / 3
  const recent = careerOf(index, now).dated.some(
    position => position.most.to >= now - 24 && has.some(found => found.segment.position === position.index)
  )
  return Math.min(1, 0.35 + Math.min(sum, 4) * 0.12 + (recent ? 0.17 : 0))
}

function nearest(index: ProfileIndex, near: ReadonlyMap<string, string>, wanted: SentenceValue, ask: Said): Judgement {
  for (const [name, list] of index.skills) {
    const target = near.get(name)
    const [found] = list
    if (target !== undefined && found) {
      return unknown([index.quote(found.segment, found.start, found.end)], sentence("reasonRelated", { names: wanted, name }), ask, 0.25)
    }
  }
  return unknown([], sentence("reasonNotMentioned", { names: wanted }), ask, 0)
}
