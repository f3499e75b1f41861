import { findDate } from "~profile/parse-date"
import type { ProfileDate } from "~profile/profile"

/** What happened in one row of a table of events, as a 履歴書 or an 이력서 has it. */
export type EventKind = "school begins" | "school ends" | "work begins" | "work ends" | "goes on" | "qualified"

/** One row: its date with the words that state it, whose event it is, and what stands between name and event. */
export interface EventRow {
  kind: EventKind
  date: ProfileDate
  quote: string
  /** The school, employer or paper; empty where the row names none ("同校 卒業", "退職"). */
  name: string
  /** A faculty, a post, a department: what stands behind the name. */
  rest: string
}

// "2005年4月 …", "平成13年4月 …", "2005\t4\t…", "2011.03 …": one date at the beginning, and no range.
const written =
  /^((?:(?:19|20|１９|２０)[\d０-９]{2}|(?:昭和|平成|令和|[SHR])\s?(?:[\d０-９]{1,2}|元))\s?[年./-]\s?(?:[\d０-９]{1,2}\s?月?)?(?:\s?[\d０-９]{1,2}\s?日)?)[\s　、:：]*(\S.*)$/u
const inCells = /^((?:(?:19|20)\d{2}|(?:昭和|平成|令和)\s?(?:\d{1,2}|元)))\s?年?[\s　]+(\d{1,2})\s?月?[\s　]+(\S.*)$/u
const range = /^[~〜～－–—-]/u

const school =
  /(?:小学校|中学校?|高校|高等学校|高専|高等専門学校|専門学校|専修学校|短大|短期大学|大学院?|大學|学院|学園|학교|대학교?|대학원|학원)/u
const schoolName =
  /^(.*?(?:高等専門学校|高等学校|専門学校|専修学校|短期大学部?|大学院|大学(?!院)|大學|学院|小学校|中学校|高校|短大|学校|고등학교|중학교|초등학교|대학교|대학원|대학|학교))(?:[ 　]*(\S.*))?$/u
const same = /^(?:同(?:校|大学院?|高等学校|高校|社|学|大学校)|동 ?(?:대학|대학교|대학원|사))/u
const reason =
  /[ 　]*(?:一身上の都合|会社都合|契約期間満了|任期満了|家庭の事情|自己都合|転職|結婚|定年|개인 ?사정|계약 ?만료)(?:により|のため|で|으로)?[ 　]*/u

const begins = /[ 　]*(?:に|へ)?[ 　]*(編入学|入学|進学|転入学?|입학|편입)[^\p{L}]*$/u
const ends = /[ 　]*(?:を)?[ 　]*(卒業見込み?|卒業予定|卒業|修了見込み?|修了|中途退学|中退|退学|졸업예정|졸업|수료|중퇴)[^\p{L}]*$/u
const joins =
  /^(.+?)[ 　]*(?:に|へ)?[ 　]*(?:(?:正社員|契約社員|派遣社員|新卒|中途|アルバイト|パート)(?:として)?[ 　]*)?(入社|入職|入行|入庁|入局|入所|入省|就職|採用|着任|勤務開始|開業|입사|입행|취업)(?:[ 　、（(]+(.*?)[）)]?)?$/u
const leaves = /^(.*?)[ 　]*(?:を)?[ 　]*(退社|退職|退行|退所|離職|廃業|契約満了|퇴사|퇴직)[^\p{L}]*$/u
const now = /^(?:現在に至る|現在|在職中|現在在職中|現在(?:に)?至る|현재(?: ?(?:재직|근무) ?중)?|재직 ?중)[^\p{L}]*$/u
const qualifies = /^(.+?)[ 　]*(?:を)?[ 　]*(取得|合格|認定|登録|취득|합격)[^\p{L}]*$/u

function named(text: string): { name: string; rest: string } {
  if (same.test(text)) return { name: "", rest: text.replace(same, "").trim() }
  const found = schoolName.exec(text)
  return { name: found?.[1]?.trim() ?? text, rest: found?.[2]?.trim() ?? "" }
}

function eventOf(text: string): Omit<EventRow, "date" | "quote"> | null {
  const isSchool = school.test(text) || same.test(text)
  if (isSchool && begins.test(text)) return { kind: "school begins", ...named(text.replace(begins, "")) }
  if (isSchool && ends.test(text)) return { kind: "school ends", ...named(text.replace(ends, "")) }
  const left = leaves.exec(text)
  if (left) return { kind: "work ends", name: (left[1] ?? "").replace(reason, "").replace(same, "").trim(), rest: "" }
  const joined = joins.exec(text)
  if (joined?.[1]) return { kind: "work begins", name: joined[1], rest: joined[3] ?? "" }
  const qualified = qualifies.exec(text)
  if (qualified?.[1]) return { kind: "qualified", name: qualified[1], rest: "" }
  return now.test(text) ? { kind: "goes on", name: "", rest: "" } : null
}

const eras: Readonly<Record<string, string>> = { S: "昭和", H: "平成", R: "令和" }

/** "H13.4" is 平成13年4月. */
function inFull(date: string): string {
  const short = /^([SHR])\s?(\d{1,2}|元)\s?[年./-]\s?(\d{1,2})?/u.exec(date)
  return short ? `${eras[short[1] ?? ""]}${short[2]}年${short[3] ? `${short[3]}月` : ""}` : date
}

/**
 * The event that a row states, or null: a date alone, then whose event it is, and a word for it ("入学", "退社", "졸업"). "現在に至る" may stand
 * without a date, and has then none.
 */
export function eventRow(text: string): EventRow | null {
  if (text.length > 120) return null
  const cells = inCells.exec(text)
  if (cells?.[1] && cells[2] && cells[3]) {
    const event = eventOf(cells[3])
    const quote = text.slice(0, text.length - cells[3].length).trim()
    const date = findDate(`${cells[1].replace(/\s/g, "")}年${cells[2]}月`)?.date ?? null
    return event && date ? { ...event, date, quote } : null
  }
  const found = written.exec(text)
  if (found?.[1] && found[2] && !range.test(found[2])) {
    const event = eventOf(found[2])
    const date = findDate(inFull(found[1]))
    return event && date ? { ...event, date: date.date, quote: found[1].trim() } : null
  }
  return now.test(text.trim()) ? { kind: "goes on", date: null, quote: text.trim(), name: "", rest: "" } : null
}
