import type { Learned, Qualification } from "~role/role"

// A qualification that preferences changed remembers, for each of them, how it stood before. Laid end to end, these and the qualification as
// it is now are its history; what a preference changed is the difference of two neighbours in it.

type Field = "text" | "kind" | "weight"
const fields: readonly Field[] = ["text", "kind", "weight"]
type Form = NonNullable<Learned["was"]>

/**
 * Marks a change as a preference's. A change that changes nothing leaves no mark, unless another preference made it so: then both stand for
 * it.
 */
export function changeLearned(before: Qualification, after: Qualification, preferenceId: string): Qualification {
  const isChanged = fields.some(field => after[field] !== before[field])
  if (!isChanged && before.learned === undefined) return before
  const was = formOf(before, after.text !== before.text)
  return { ...after, learned: [...(before.learned ?? []), { preferenceId, was }] }
}

/** A qualification without what one preference changed; null where that preference had added it. */
export function withoutLearned(qualification: Qualification, preferenceId: string): Qualification | null {
  const marks = qualification.learned ?? []
  const at = marks.findIndex(mark => mark.preferenceId === preferenceId)
  const mark = marks[at]
  if (!mark) return qualification
  if (mark.was === null) return null
  const history = historyOf(qualification)
  const changed = history.slice(0, -1).map((form, n) => differences(form, history[n + 1]!))
  for (const field of changed[at]!) {
    for (let n = at + 1; n < history.length; n++) {
      copy(field, mark.was, history[n]!)
      // From here on it stands as a later preference made it.
      if (changed[n]?.has(field)) break
    }
  }
  const left = marks.map((one, n): Learned => ({ ...one, was: one.was === null ? null : history[n]! })).filter((_, n) => n !== at)
  const rest = withMarks(qualification, left)
  const now = history.at(-1)!
  const restored: Qualification = { ...rest, text: now.text, kind: now.kind, criterion: now.criterion ?? null }
  if (now.weight === undefined) delete restored.weight
  else restored.weight = now.weight
  return restored
}

/**
 * What the recruiter sets by hand is the recruiter's: the marks of preferences that had set it are taken off, so that forgetting them
 * leaves it. New words are a new qualification: nothing of what was learned about the old ones goes on.
 */
export function changedByHand(before: Qualification, after: Qualification): Qualification {
  if (before.learned === undefined) return after
  const { learned: _marks, weight: _weight, ...own } = after
  if (after.text !== before.text) return own
  if (after.kind === before.kind) return after
  const history = historyOf(before)
  const left = before.learned.flatMap((mark, n): Learned[] => {
    if (mark.was === null) return []
    const changed = differences(history[n]!, history[n + 1]!)
    return changed.size === 0 || changed.has("kind") ? [] : [{ ...mark, was: { ...mark.was, kind: after.kind } }]
  })
  return withMarks(after, left)
}

/** How it stood before each mark, the oldest first, and how it stands now. Copies: they may be written on. */
function historyOf(qualification: Qualification): Form[] {
  const now = formOf(qualification, true)
  const forms: Form[] = [now]
  for (const { was } of (qualification.learned ?? []).toReversed()) forms.unshift({ ...(was ?? forms[0]!) })
  return forms
}

function formOf({ text, kind, weight, criterion }: Qualification, withCriterion: boolean): Form {
  return { text, kind, ...(weight === undefined ? {} : { weight }), ...(withCriterion ? { criterion } : {}) }
}

function differences(before: Form, after: Form): Set<Field> {
  return new Set(fields.filter(field => before[field] !== after[field]))
}

function copy(field: Field, from: Form, to: Form): void {
  if (field === "kind") to.kind = from.kind
  else if (field === "text") {
    to.text = from.text
    if (from.criterion !== undefined) to.criterion = from.criterion
  } else if (from.weight === undefined) delete to.weight
  else to.weight = from.weight
}

function withMarks(qualification: Qualification, marks: Learned[]): Qualification {
  const { learned: _before, ...rest } = qualification
  return marks.length === 0 ? rest : { ...rest, learned: marks }
}
