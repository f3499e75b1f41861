import type { ExportLine } from "./export-form"

/** Lines of one text stand so many times their size apart; what begins anew stands further off. */
const lineStep = 1.55

/** Does `next` go on in what `line` began: the same size, and no more white between than within a text? At a page's top nobody can say. */
export function isWrapped(line: ExportLine | undefined, next: ExportLine): boolean {
  if (!line || line.kind !== next.kind) return false
  if (line.page !== next.page) return isFull(line, next)
  return next.gap <= next.size * lineStep
}

/** Would the next line's first word have had no room in this line? */
export function isFull(line: ExportLine, next: ExportLine): boolean {
  const [word = ""] = next.text.split(/\s/)
  const perLetter = (next.end - next.x) / Math.max(1, next.text.length)
  return line.end + (word.length + 1) * perLetter > line.edge
}

/** Wrapped lines as one text. Ideographs are set without a space between. */
export function wrappedText(lines: readonly ExportLine[]): string {
  return lines.reduce((text, { text: more }) => (text === "" ? more : joined(text, more)), "")
}

function joined(text: string, more: string): string {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text) &&
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(more)
    ? text + more
    : `${text} ${more}`
}

/** Lines as the paragraphs that were written: one goes on where the next line's first word had no room, and a list's items begin anew. */
export function paragraphs(lines: readonly ExportLine[]): string {
  const out: string[] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const last = out.at(-1)
    if (before && last !== undefined && isFull(before, line) && !/^[-–•*·▪◦●]\s/u.test(line.text))
      out[out.length - 1] = joined(last, line.text)
    else out.push(line.text)
  })
  return out.join("\n")
}
