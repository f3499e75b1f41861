import { parseCriterion } from "../criteria/parse-criterion"
import type { Block } from "./blocks"
import { blocksOf, sentencesOf } from "./blocks"
import { derivedItems } from "./derived"
import type { Item } from "./item"
import { addNotes, isLabelledNote, isNotes } from "./notes"
import { partsOf } from "./parts"
import { wanted } from "./wanted"
import { clausesOf, kindOf } from "./weigh"
import { asSentence, clean } from "./wording"

const mostProseWords = 28

/** Every requirement of the post, one sentence each, with the literal words it was read from. */
export function itemsOf(text: string): Item[] {
  const blocks = blocksOf(text)
  const items: Item[] = []
  // Beside a list of what is asked, short pieces at the top are the company, the place and the hours.
  const listed = blocks.some(block => (block.section === "must" || block.section === "nice") && (block.bullet || block.inline))
  const notes = isLabelledNote(text, blocks)
  for (const block of blocks) {
    if (notes) {
      addNotes(text, block, items)
      continue
    }
    if (!listed && isNotes(text.slice(block.start, block.end), block)) {
      addNotes(text, block, items)
      continue
    }
    for (const sentence of sentencesOf(text, block.start, block.end)) addSentence(text.slice(sentence.start, sentence.end), block, items)
  }
  if (items.length === 0) for (const block of blocks) if (block.section !== "duties") addNotes(text, block, items)
  return [...items, ...derivedItems(text, blocks, items)]
}

function addSentence(quote: string, block: Block, items: Item[]): void {
  if (!wanted(quote, block)) return
  for (const clause of clausesOf(quote)) {
    const { kind, unclear } = kindOf(clause, block)
    for (const part of partsOf(clean(clause), kind)) {
      const text = clean(part)
      if (text.length < 2 || !/\p{L}/u.test(text)) continue
      // "Experience required" asks for nothing by name.
      if (!block.bullet && !/\s/.test(text) && parseCriterion(text, kind) === null) continue
      // A long sentence of running text that no rule understands is a story, not something to be held against a profile.
      if (!block.bullet && text.split(/\s+/).length > mostProseWords && parseCriterion(text, kind) === null) continue
      items.push({ text: asSentence(text, kind), kind, quote, kindUnclear: unclear })
    }
  }
}
