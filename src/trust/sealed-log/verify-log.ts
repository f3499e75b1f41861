import type * as z from "zod"
import { sentence, type Sentence } from "~sentence/sentence"
import { canonicalJson, isCanonical } from "./canonical-json"
import { digestedForm, digestOf, isSignedBy, keyKind, linkOfKey } from "./links"
import { logFootSchema, logHeadSchema, logLineSchema, type LogFoot, type LogHead, type LogLine } from "./log-file"
import type { LogText, LogTextName } from "./log-entry"

/** What is wrong with a log, and in which line of its file (from 1 on). */
export interface LogFault {
  line: number
  what: Sentence
}

export interface VerifiedLog {
  faults: LogFault[]
  entries: number
  /** When the file was written, in milliseconds since the epoch; null where it does not say. */
  writtenAt: number | null
  /** The link of the device's key: what somebody who verifies compares with the one they were told. */
  key: string | null
  /** The link that it ends with: whoever noted an earlier one can see that this log goes on from it. */
  last: string | null
  /** Texts that are not in it any more, because they were withheld. */
  withheld: number
  /** Whether it goes on from the link that was asked for; null where none was. */
  goesOnFrom: boolean | null
}

type Digest = (text: string) => string | Promise<string>

/** Lines whose digests are worked out together. */
const linesAtATime = 500
/** So many faults are told one by one; one change makes every later link wrong in no case, so more of them are many changes. */
const mostFaults = 100

/**
 * Holds a log file to what it says of itself: that every line is in the one form it was written in, every entry holds the link of the one
 * before, numbers rise by one, texts fit their digests, the key signed its last entry, and its last line says where it ends. So every byte
 * that is changed, every entry that is left out, put in or moved, and an end that was cut is found. What cannot be seen by a log alone is
 * that it is an earlier one of the same device, or one that somebody made with a key of their own: compare `key` and `last`.
 *
 * @param noted a link that an earlier file of the same log ended with
 * @param digest SHA-256 of a text's UTF-8 bytes in hexadecimal. A file has two for each of its lines, and what is asked of `subtle` takes a task
 * each: where the machine can do it at once, a long log takes half the time.
 */
export async function verifyLog(
  subtle: SubtleCrypto,
  text: string,
  { noted = null, digest = one => digestOf(subtle, one) }: { noted?: string | null; digest?: Digest } = {}
): Promise<VerifiedLog> {
  const faults: LogFault[] = []
  const tell = (line: number, what: Sentence) => {
    if (faults.length < mostFaults) faults.push({ line, what })
  }
  const lines = text.split("\n")
  if (lines.at(-1) === "") lines.pop()
  else tell(lines.length, sentence("logNoLineEnd"))
  const head = lineAs(logHeadSchema, lines[0] ?? "")
  const report: VerifiedLog = { faults, entries: 0, writtenAt: null, key: null, last: null, withheld: 0, goesOnFrom: null }
  if (!head) {
    tell(1, sentence("logNoHead"))
    return report
  }
  const foot = lines.length > 1 ? lineAs(logFootSchema, lines.at(-1) ?? "") : null
  if (!foot) tell(lines.length, sentence("logNoEnd"))
  const key = await keyOf(subtle, head)
  if (!key) {
    tell(1, sentence("logNoKey"))
    return report
  }
  report.key = await linkOfKey(subtle, head.key)
  const chain = await walk(digest, lines.slice(1, foot ? -1 : undefined), head, foot?.withTexts ?? null, tell)
  report.entries = chain.count
  report.last = chain.link
  report.withheld = chain.withheld
  if (noted !== null) report.goesOnFrom = chain.links.has(noted)
  if (head.first === 1 ? head.before !== report.key : !chain.isDropConfirmed) tell(1, sentence("logNoBeginning", { number: head.first }))
  if (chain.lastEntry && !(await isSigned(subtle, key, chain.lastEntry))) tell(lines.length - 1, sentence("logNotSigned"))
  if (foot) {
    report.writtenAt = foot.writtenAt
    const { signature, ...said } = foot
    if (!(await isSignedBy(subtle, key, said, signature))) tell(lines.length, sentence("logEndNotSigned"))
    await compareEnd(subtle, foot, lines[0] ?? "", chain, line => tell(lines.length, line))
  }
  return report
}

interface Chain {
  count: number
  link: string
  lastEntry: LogLine | null
  withheld: number
  links: Set<string>
  /** An entry of the log says that the ones before its first were dropped. */
  isDropConfirmed: boolean
}

async function walk(
  digest: Digest,
  lines: readonly string[],
  head: LogHead,
  withTexts: boolean | null,
  tell: (line: number, what: Sentence) => void
): Promise<Chain> {
  const chain: Chain = { count: 0, link: head.before, lastEntry: null, withheld: 0, links: new Set([head.before]), isDropConfirmed: false }
  /** Texts that have a digest and are not there, by entry and name. */
  const missing = new Map<string, number>()
  let expected = head.first
  for (let from = 0; from < lines.length; from += linesAtATime) {
    const read = await Promise.all(lines.slice(from, from + linesAtATime).map(line => readLine(digest, line)))
    for (const [place, one] of read.entries()) {
      const number = from + place + 2
      if (!one) {
        tell(number, sentence("logLineUnread"))
        // What it was cannot be told, and so what comes after it is held to its own word.
        expected++
        chain.link = ""
        continue
      }
      const { line, link, wrongTexts } = one
      if (line.n > expected) tell(number, sentence("logGap", { count: line.n - expected, from: expected }))
      else if (line.n < expected) tell(number, sentence("logOrder", { number: line.n, expected }))
      else if (chain.link !== "" && line.before !== chain.link) tell(number, sentence("logLink", { number: line.n }))
      for (const name of wrongTexts) tell(number, sentence("logText", { number: line.n, name }))
      for (const [name, digest] of Object.entries(line.digests)) {
        if (digest !== null && !line.texts?.[name as LogTextName]) missing.set(`${line.n} ${name}`, number)
      }
      if (line.told.kind === "withheld") for (const { n, name } of line.told.texts) if (missing.delete(`${n} ${name}`)) chain.withheld++
      if (line.told.kind === "dropped" && line.told.upTo === head.first - 1 && line.told.link === head.before) chain.isDropConfirmed = true
      if (withTexts === false && line.texts) tell(number, sentence("logTextAdded", { number: line.n }))
      expected = line.n + 1
      chain.count++
      chain.link = link
      chain.links.add(link)
      chain.lastEntry = line
    }
  }
  if (withTexts)
    for (const [key, number] of missing)
      tell(number, sentence("logTextGone", { number: key.split(" ")[0] ?? "", name: key.split(" ")[1] ?? "" }))
  return chain
}

async function readLine(digest: Digest, text: string): Promise<{ line: LogLine; link: string; wrongTexts: LogTextName[] } | null> {
  const value = parsed(text)
  const line = lineAs(logLineSchema, text, value)
  if (!line) return null
  const beside = Object.entries(line.texts ?? {}) as [LogTextName, LogText][]
  const [link, ...found] = await Promise.all([
    digest(withoutTexts(text, line.texts)),
    ...beside.map(([, one]) => digest(digestedForm(one)))
  ])
  return { line, link, wrongTexts: beside.flatMap(([name], at) => (line.digests[name] === found[at] ? [] : [name])) }
}

/**
 * The entry's own line: its texts stand in it as they were parsed, and the line is in its one form, so that they are cut out of it and nothing is
 * written anew. The first such field is theirs: what stands before it is numbers, digests and names of the schema.
 */
function withoutTexts(text: string, texts: LogLine["texts"]): string {
  if (!texts) return text
  const field = `,"texts":${canonicalJson(texts)}`
  const at = text.indexOf(field)
  return text.slice(0, at) + text.slice(at + field.length)
}

/** A line of the one form and of one schema; null for any other: what stands otherwise than it was written is told as changed. */
function lineAs<Line>(schema: z.ZodType<Line>, text: string, value: unknown = parsed(text)): Line | null {
  const line = schema.safeParse(value)
  return line.success && isCanonical(text, value) ? line.data : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function keyOf(subtle: SubtleCrypto, { key }: LogHead): Promise<CryptoKey | null> {
  try {
    return await subtle.importKey("jwk", key, keyKind, true, ["verify"])
  } catch {
    return null
  }
}

async function isSigned(subtle: SubtleCrypto, key: CryptoKey, { texts: _beside, signature, ...entry }: LogLine): Promise<boolean> {
  return signature !== undefined && isSignedBy(subtle, key, entry, signature)
}

async function compareEnd(
  subtle: SubtleCrypto,
  foot: LogFoot,
  headLine: string,
  chain: Chain,
  tell: (what: Sentence) => void
): Promise<void> {
  if (foot.head !== (await digestOf(subtle, headLine))) tell(sentence("logHeadOther"))
  if (foot.entries !== chain.count) tell(sentence("logCount", { said: foot.entries, found: chain.count }))
  else if (foot.last !== chain.link) tell(sentence("logEndOther"))
}
