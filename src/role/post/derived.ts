import { parseCriterion } from "../criteria/parse-criterion"
import { findRequirements } from "../criteria/split-requirement"
import type { Mention } from "../vocabulary/term-index"
import { languageNames, skillNames, softSkills, titleNames } from "../vocabulary/vocabulary"
import type { Block } from "./layout/blocks"
import { withoutContrast } from "./wording/contrast"
import { niceCue, praise } from "./wording/cues"
import type { Item, Region } from "./layout/item"
import { postSentencesOf } from "./layout/sentences"
import { startsWithNo } from "./wording/weigh"
import { asksForNothing } from "./wording/weight-words"

/** A post that asks for fewer decidable things than this says what it needs in its tasks. */
const enough = 4
/** More than this many would make a list of every word of the post. */
const most = 8

/** More than this many beside a list of requirements would water it down. */
const mostBeside = 5
/** "In this role you will …": what is done at work, in running text. */
const tasks =
  /\b(?:in this (?:role|position|job)|you(?:['’]ll| will)(?! (?:get|receive|enjoy|earn|join|have (?:the|access|an opportunity)))|your (?:tasks|day))(?![\p{L}])/iu

/** Words of every post: in a task they name no skill. */
const everyday = new Set([
  "Driving",
  "Recruiting",
  "Monitoring (IT)",
  "Strategy",
  "Travel industry",
  "Sales",
  "Marketing",
  "Approval",
  "Leadership",
  "Reporting"
])

interface Named {
  mention: Mention
  words: string
  sentence: string
  start: number
  end: number
  times: number
  nice: boolean
}

/**
 * What the tasks name, for posts without a list of requirements: "Maintain the ledgers in SAP" → "Experience with SAP". What stands twice is
 * a must where nothing else is; the rest is nice to have.
 */
export function derivedItems(text: string, blocks: readonly Block[], items: readonly Item[]): Region[] {
  const decidable = items.filter(item => item.kind !== "avoid" && parseCriterion(item.text, item.kind) !== null)
  const rich = decidable.length >= enough
  const known = items.map(item => item.text.toLowerCase())
  const found = new Map<string, Named>()
  for (const block of blocks) {
    if (block.section !== "duties" && block.section !== "open" && block.section !== "must" && block.section !== "nice") continue
    for (const { start, end } of postSentencesOf(text, block.start, block.end)) {
      const sentence = withoutContrast(text.slice(start, end))
      if (startsWithNo(sentence) || asksForNothing(sentence)) continue
      const task = tasks.test(sentence)
      if (rich && (block.bullet || block.section === "must" || block.section === "nice" || !task)) continue
      if (sentence.length > 600 || (block.section === "open" && ((praise.test(sentence) && !task) || !tells(sentence, block)))) continue
      const titles = titleNames.index.findIn(sentence)
      for (const mention of findRequirements(sentence)) {
        if (softSkills.has(mention.name) || mention.from < 0 || languageNames.entries.has(mention.name) || everyday.has(mention.name))
          continue
        // Outside the tasks only what is written like a name is one.
        if ((rich || block.section !== "duties") && !block.bullet && !/[\p{Lu}\d]/u.test(sentence.slice(mention.start, mention.end)))
          continue
        if (titles.some(title => title.start < mention.end && mention.start < title.end)) continue
        const earlier = found.get(mention.name)
        if (earlier) earlier.times++
        else
          found.set(mention.name, {
            mention,
            words: sentence.slice(mention.start, mention.end),
            sentence: text.slice(start, end),
            start,
            end,
            times: 1,
            nice: block.section === "nice" || niceCue.test(sentence)
          })
      }
    }
  }
  const named = [...found.values()].filter(
    ({ mention, words }) =>
      !known.some(sentence => sentence.includes(words.toLowerCase())) &&
      ![...found.keys()].some(other => other !== mention.name && skillNames.implies(other, mention.name))
  )
  const chosen = [...named]
    .sort((a, b) => b.times - a.times || depth(b.mention.name) - depth(a.mention.name))
    .slice(0, rich ? mostBeside : Math.max(0, most - decidable.length))
  const noMust = !rich && !decidable.some(item => item.kind === "must")
  return named
    .filter(one => chosen.includes(one))
    .map(one => {
      const kind = noMust && !one.nice && (one.times > 1 || chosen.indexOf(one) < 3) ? "must" : "nice"
      const item: Item = { text: `Experience with ${one.words}`, kind, quote: one.sentence, kindUnclear: false }
      return { start: one.start, end: one.end, items: [item], why: "duty", kind: null }
    })
}

/** How narrow a term is: one that is part of others says more. */
function depth(name: string): number {
  return skillNames.entries.get(name)?.wider.length ?? 0
}

/** In a part without a title, a sentence that tells what is to be done or what is needed. */
function tells(sentence: string, block: Block): boolean {
  return (
    block.bullet ||
    /\b(?:you|your|role|job|position|work(?:ing)?|responsib\p{L}*|candidate|experience|skills?|will|help|du|sie|ihre|vous|votre|tu|você|puesto|poste|stelle|vaga)\b/iu.test(
      sentence
    )
  )
}
