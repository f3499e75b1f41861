import { sentence, type Sentence } from "~sentence/sentence"
import type { SelfReportedApplicant } from "./impact-ratios"

/** An applicant of the file, with the words that they may be found by among those who are stored. */
export interface SelfReportedRow extends SelfReportedApplicant {
  /** The row in the file, from 1 on, its headers not counted. */
  row: number
  /** Address of the profile, e-mail, name or number: whatever the file has, in its order. */
  keys: string[]
}

export interface ReadApplicants {
  rows: SelfReportedRow[]
  /** Rows that were left out, and why. */
  refused: { row: number; why: Sentence }[]
}

const headers: Record<"sex" | "ethnicity" | "selected" | "score", RegExp> = {
  sex: /^(?:sex|gender|geschlecht)$/i,
  ethnicity: /^(?:race|ethnicity|race\s*(?:\/|and|or|&)\s*ethnicity|ethnic (?:group|origin)|herkunft|ethnie)$/i,
  selected: /^(?:selected|advanced|moved on|outcome|result|ausgewählt|weiter)$/i,
  score: /^(?:score|rank score|points|punkte)$/i
}
const keyHeader = /^(?:id|applicant(?: id)?|candidate(?: id)?|name|full name|e-?mail|profile|url|link|bewerber(?:nummer)?)$/i

const saysNothing =
  /^(?:|-|–|n\/?a|unknown|not (?:stated|disclosed|specified|answered)|prefer not to (?:say|answer|disclose)|decline[ds]?(?: to .*)?|keine angabe)$/i
const saysYes = /^(?:1|y|yes|true|x|selected|advanced|shortlist(?:ed)?|hired|ja|ausgewählt)$/i
const saysNo = /^(?:0|n|no|false|rejected|not selected|pass(?:ed)?|nein|abgelehnt)$/i

/**
 * Reads what the employer's own file says of its applicants, a row each. Categories are taken as they stand there: none is put together, split
 * or worked out from anything else.
 *
 * @returns null with a reason where the file has neither a column of sex nor one of ethnicity
 */
export function readApplicants(table: readonly Readonly<Record<string, string>>[]): ReadApplicants | { why: Sentence } {
  const names = Object.keys(table[0] ?? {})
  const columnOf = (kind: keyof typeof headers) => names.find(name => headers[kind].test(name.trim()))
  const [sex, ethnicity, selected, score] = [columnOf("sex"), columnOf("ethnicity"), columnOf("selected"), columnOf("score")]
  if (sex === undefined && ethnicity === undefined) return { why: sentence("impactNoCategory") }
  const keyColumns = names.filter(name => keyHeader.test(name.trim()))
  if (selected === undefined && score === undefined && keyColumns.length === 0) return { why: sentence("impactNoOutcome") }
  const rows: SelfReportedRow[] = []
  const refused: ReadApplicants["refused"] = []
  for (const [at, values] of table.entries()) {
    const cell = (name: string | undefined) => (name === undefined ? "" : (values[name] ?? "").trim())
    const row = at + 1
    const [said, points] = [cell(selected), cell(score)]
    if (said !== "" && !saysYes.test(said) && !saysNo.test(said) && !saysNothing.test(said)) {
      refused.push({ row, why: sentence("impactNeither", { text: said }) })
      continue
    }
    const number = Number(points.replace(",", "."))
    if (points !== "" && !saysNothing.test(points) && !Number.isFinite(number)) {
      refused.push({ row, why: sentence("impactNoNumber", { text: points }) })
      continue
    }
    rows.push({
      row,
      keys: keyColumns.map(cell).filter(text => text !== ""),
      sex: category(cell(sex)),
      ethnicity: category(cell(ethnicity)),
      selected: saysYes.test(said) ? true : saysNo.test(said) ? false : null,
      score: points === "" || saysNothing.test(points) ? null : number
    })
  }
  return { rows, refused }
}

function category(text: string): string | null {
  return saysNothing.test(text) ? null : text.replace(/\s+/g, " ")
}
