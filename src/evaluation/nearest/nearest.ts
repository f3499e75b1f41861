import type { Evidence } from "~profile/evidence"
import type { Qualification } from "~role/role"
import type { Judgement } from "../judge"
import type { ProfileIndex } from "../profile-index"
import { nearQuery, nearSentences } from "./near-sentences"
import type { WantedRoots } from "./root-postings"

/** So many sentences stand beside an unknown: more would be the page itself. */
export const mostBeside = 3

/** What a rule found by itself is kept first; so many places are left for it. */
const mostOfRule = 1

/**
 * Puts beside an unknown the sentences of the profile that are most likely to say what is asked, after what the rule itself found. A
 * verdict that was decided stays as it is.
 */
export function createNearest(qualification: Qualification, wanted: WantedRoots): (index: ProfileIndex, judgement: Judgement) => Judgement {
  // What is to be avoided is not looked for where nothing says it.
  if (qualification.kind === "avoid") return (_index, judgement) => judgement
  const query = nearQuery(qualification, wanted)
  return (index, judgement) => {
    if (judgement.verdict !== "unknown") return judgement
    const evidence = judgement.evidence.slice(0, mostOfRule)
    for (const { sentence } of nearSentences(index, query, wanted)) {
      if (evidence.length >= mostBeside) break
      const quote = index.quote(sentence.segment, sentence.start, sentence.end)
      if (!evidence.some(other => isSame(other, quote))) evidence.push(quote)
    }
    return { ...judgement, evidence }
  }
}

function isSame(one: Evidence, other: Evidence): boolean {
  return one.quote.includes(other.quote) || other.quote.includes(one.quote)
}
