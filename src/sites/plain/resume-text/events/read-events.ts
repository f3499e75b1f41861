import type { ProfileBuilder, QuotedDates } from "~profile/profile-builder"
import type { Line } from "../lines"
import { isTitleLike } from "../role-words"
import type { EventRow } from "./event-row"
import { eventRow } from "./event-row"

/** So many rows make a text a table of events; one or two may stand in any other. */
const fewestRows = 3

interface Stay {
  name: string
  rest: string
  dates: QuotedDates
  hasEnd: boolean
  body: Line[]
}

/** "年 月 学歴・職歴", "以上": heads and the end of the table. */
const tableMark = /^(?:年[\s　]*月[\s　]*|以[\s　]*上$)/u
const titleOfTable = /^(?:学[\s　]*歴|職[\s　]*歴|학력(?:사항)?|경력(?:사항)?)?[\s　・·]*(?:学[\s　]*歴|職[\s　]*歴|職務経歴|학력|경력)$/u

/** "編集部 主任として勤務": the post, without what is done in it. */
const done = /(?:として.*|に(?:従事|配属|任命|昇進|昇格|就任).*|を担当.*|勤務|配属|担当)$/u
const duty = /担当$/u

/** A literal post in a row's words, or null. */
function postIn(text: string): string | null {
  const piece = text.replace(done, match => (duty.test(match) && match.length === 2 ? match : "")).trim()
  const last = piece.split(/[ 　、，]/u).at(-1) ?? ""
  return last !== "" &&
    last.length <= 20 &&
    (isTitleLike(last) || /(?:主任|係長|課長|部長|店長|所長|室長|次長|担当|職|員|師|士|대리|과장|부장|차장|사원)$/u.test(last))
    ? last
    : null
}

function isSame(one: string, other: string): boolean {
  return one === other || one.startsWith(other) || other.startsWith(one)
}

class Stays {
  readonly all: Stay[] = []

  begin({ name, rest, date, quote }: EventRow): void {
    this.all.push({ name, rest, dates: { start: date, end: null, quote }, hasEnd: false, body: [] })
  }

  /** Ends the last stay that is open and of this name; one that the table does not begin has no start. */
  end({ name, rest, date, quote }: EventRow): void {
    const open = this.all.findLast(stay => !stay.hasEnd && (name === "" || isSame(stay.name, name)))
    if (open) {
      open.dates = { ...open.dates, end: date, endQuote: quote }
      open.hasEnd = true
      open.rest ||= rest
    } else if (name !== "") this.all.push({ name, rest, dates: { start: null, end: date, quote }, hasEnd: true, body: [] })
  }
}

/**
 * Reads a table of events (the 履歴書 of Japan, the 이력서 of Korea): who entered a school or a firm in one row and left it in another has one
 * stay there, with both dates. Returns the lines that are none of it, or null where the text is no such table.
 */
export function readEvents(lines: readonly Line[], builder: ProfileBuilder): Line[] | null {
  const rows = lines.map(line => eventRow(line.text))
  const stays = rows.filter(row => row !== null && row.kind !== "qualified" && row.kind !== "goes on")
  const isPaired = stays.some(row => row?.kind.endsWith("begins")) && stays.some(row => row?.kind.endsWith("ends"))
  if (stays.length < fewestRows || !isPaired) return null
  const [schools, jobs] = [new Stays(), new Stays()]
  const rest: Line[] = []
  let isTold = false
  lines.forEach((line, at) => {
    const row = rows[at]
    const job = jobs.all.at(-1)
    if (!row) {
      if (titleOfTable.test(line.text) || tableMark.test(line.text)) {
        const title = line.text.replace(tableMark, "").trim()
        isTold = false
        if (title !== "" && !titleOfTable.test(title)) rest.push({ ...line, text: title, raw: title })
        return
      }
      if (isTold && job && !line.gap) job.body.push(line)
      else {
        isTold = false
        rest.push(line)
      }
      return
    }
    isTold = row.kind === "work begins"
    if (row.kind === "school begins") schools.begin(row)
    else if (row.kind === "school ends") schools.end(row)
    else if (row.kind === "work begins") jobs.begin(row)
    else if (row.kind === "work ends") jobs.end(row)
    else if (row.kind === "qualified")
      builder.certification({ name: row.name, issued: row.date ? { date: row.date, quote: row.quote } : null })
    else if (job && !job.hasEnd) {
      job.dates = { ...job.dates, end: "present", endQuote: row.quote }
      job.hasEnd = true
    }
  })
  // The newest stands first, as in every other résumé.
  for (const { name, rest: post, dates, body } of jobs.all.toReversed()) {
    const title = [post, ...body.map(line => line.text)].map(postIn).findLast(found => found !== null) ?? null
    const told = [post === title ? "" : post, ...body.map(line => line.raw)].filter(text => text !== "")
    builder.position({ title, company: name, dates, description: told.join("\n") || null })
  }
  for (const { name, rest: field, dates } of schools.all.toReversed()) builder.education({ school: name, field: field || null, dates })
  return rest
}
