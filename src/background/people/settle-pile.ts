import type { Settled } from "~messages/pile-messages"
import { foldMarks } from "~profile/fold-text"
import { foldedName } from "~profile/person-likeness"
import type { NotAProfile, Reading } from "~profile/reading"
import { sentence, type Sentence } from "~sentence/sentence"
import textReading from "~sites/text-reading"
import type { CandorDatabase } from "~store/database"
import { offerLink } from "~store/people/link-people"
import { primaryIdOf } from "~store/people/person-links"
import type { PileItemRow, PileRow } from "~store/rows/pile-rows"
import type { TombstoneRow } from "~store/rows/request-rows"
import { erasedOnRequest } from "~store/trust/tombstones"
import { erasedOn } from "../failures"
import { keepReading } from "../pages/keep-reading"
import type { BackgroundDeps } from "../deps"
import { forgetApplicant, keepApplicant, personIdOfApplicant } from "../ats/keep-applicant"
import { putOnRole } from "./put-on-role"

type Deps = Pick<BackgroundDeps, "database" | "now" | "newId">
type TextSettled = Extract<Settled, { outcome: "text" }>
interface Read {
  settled: TextSettled
  reading: Reading | NotAProfile
}

/** What a text says of a person. A text that no reader can cope with costs its own file, never those beside it. */
function readSafely(settled: TextSettled): Read {
  try {
    return { settled, reading: textReading()(settled.text, settled.name, settled.lines ?? null, settled.unseen, settled.isVouched) }
  } catch {
    return { settled, reading: { site: null, reason: sentence("pileReaderFailed") } }
  }
}

/** The file of somebody who asked to be erased is read no more than their page: it says why. */
async function withoutErased(database: CandorDatabase, texts: readonly Read[]): Promise<Read[]> {
  const keys = texts.flatMap(({ reading }) => (reading.site === null ? [] : [reading.personKey]))
  const stones = await erasedOnRequest(database, keys)
  return texts.map(({ settled, reading }) => {
    const stone = reading.site === null ? undefined : stones.get(reading.personKey)
    return { settled, reading: stone ? { site: null, reason: erasedOn(stone) } : reading }
  })
}

/** Of the applicants whose files these are, those who asked to be erased: under one name they may have applied more than once. */
async function erasedApplicants(database: CandorDatabase, settled: readonly Settled[]): Promise<ReadonlyMap<string, TombstoneRow>> {
  const items = await database.pileItems.bulkGet(settled.map(({ itemId }) => itemId))
  const rows = await database.applicants.bulkGet(items.flatMap(item => item?.applicantId ?? []))
  const ids = rows.flatMap(row => (row ? [personIdOfApplicant(row)] : []))
  return erasedOnRequest(database, ids)
}

/**
 * Keeps what files of a pile came to, all of it or nothing: who was read is kept like a pasted profile and held against the pile's role by the
 * rules, and the bytes go. What was settled before stays as it is, so that a page may say it twice.
 *
 * @returns who was read
 */
export async function settlePile(deps: Deps, pileId: string, settled: readonly Settled[]): Promise<string[]> {
  const { database } = deps
  const texts = await withoutErased(
    database,
    settled.flatMap(one => (one.outcome === "text" ? [readSafely(one)] : []))
  )
  const read = new Map(texts.map(one => [one.settled.itemId, one]))
  const people: string[] = []
  const erased = await erasedApplicants(database, settled)
  await database.transaction("rw", database.tables, async () => {
    const pile = await database.piles.get(pileId)
    for (const one of settled) {
      const item = await database.pileItems.get(one.itemId)
      if (!pile || item?.pileId !== pileId || !isOpen(item, one)) continue
      const text = read.get(one.itemId)
      const own = text ? await keepRead(deps, pile, text, item) : changeBy(one)
      const change = item.applicantId === undefined ? own : await keepResumeOf(deps, item.applicantId, own, text, erased)
      const { mayBeOne: _, ...before } = item
      const row: PileItemRow = { ...before, ...change, at: deps.now() }
      await database.pileItems.put(row)
      if (row.state !== "asks" && !row.mayBeOne) await database.pileBytes.delete(item.id)
      const isKept = row.state === "read" || row.applicantId !== undefined
      if (isKept && row.personId !== undefined) people.push(row.personId)
    }
  })
  return people
}

type Change = Pick<PileItemRow, "state" | "said"> & Partial<Pick<PileItemRow, "personId" | "digest" | "marks" | "mayBeOne">>

/** What waits is settled; what read like no profile is settled once more where the recruiter says that it is one. */
function isOpen(item: PileItemRow, settled: Settled): boolean {
  if (item.state === "waiting") return true
  return item.mayBeOne === true && (settled.outcome === "text" ? settled.isVouched === true : settled.outcome === "not read")
}

function changeBy(settled: Settled): Change {
  switch (settled.outcome) {
    case "not read":
      return { state: "not read", said: settled.said }
    case "opened":
      return { state: "opened", said: settled.said }
    default:
      return { state: "asks", said: null }
  }
}

/**
 * An applicant's résumé is theirs, whoever else has the same one: they are kept under their own key. One that could not be read leaves the
 * person with what their application says, and why.
 */
async function keepResumeOf(
  deps: Deps,
  applicantId: string,
  change: Change,
  text: Read | undefined,
  erased: ReadonlyMap<string, TombstoneRow>
): Promise<Change> {
  const row = await deps.database.applicants.get(applicantId)
  if (!row || change.state === "asks") return change
  const stone = erased.get(personIdOfApplicant(row))
  if (stone) {
    await forgetApplicant(deps.database, [row.id])
    return { state: "not read", said: erasedOn(stone) }
  }
  const resume = text && text.reading.site !== null ? (text.reading as Reading) : null
  const personId = await keepApplicant(deps, row, resume, resume ? null : change.said)
  return { ...change, ...(personId === null ? {} : { personId }) }
}

async function keepRead(deps: Deps, pile: PileRow, { settled, reading }: Read, item: PileItemRow): Promise<Change> {
  const { database } = deps
  const { digest, marks } = settled
  if (item.applicantId !== undefined)
    return reading.site === null ? { state: "not read", said: asSentence(reading.reason), digest } : { state: "read", said: null, digest }
  const sameBytes = await database.pileItems.where("[pileId+digest]").equals([pile.id, digest]).first()
  if (sameBytes && sameBytes.id !== settled.itemId) return sameAs(sameBytes, sentence("pileSameFile", { file: sameBytes.path }))
  if (reading.site === null)
    return { state: "not read", said: asSentence(reading.reason), digest, ...(reading.mayBeOne && { mayBeOne: true }) }
  const found = reading as Reading
  const personId = found.personKey
  const sameText = await database.pileItems
    .where("personId")
    .equals(personId)
    .filter(other => other.pileId === pile.id && other.state === "read")
    .first()
  if (sameText) return sameAs(sameText, sentence("pileSameText", { file: sameText.path }))
  const isKnown = (await database.people.get(personId)) !== undefined
  const at = deps.now()
  await keepReading(database, { reading: found, url: null, captureId: deps.newId(), at })
  const likely = await likelySame(database, found, marks, at)
  await putOnRole(database, pile.roleId, personId, at)
  const said = likely ?? (isKnown ? sentence("pileKnownBefore") : null)
  return { state: "read", said, personId, digest, marks }
}

/** The digest stays with the first alone: it is the one that others are the same as. */
function sameAs({ personId }: PileItemRow, said: Sentence): Change {
  return { state: "same", said, ...(personId === undefined ? {} : { personId }) }
}

const asSentence = (reason: NotAProfile["reason"]): Sentence =>
  typeof reason === "string" ? sentence("textAsItIs", { text: reason }) : reason

/**
 * Who else this may be: somebody with the same profile address or mail address, unless the two have different names, as people who share the
 * address of an agency do; else whoever a link was offered to by name and employer. Offered, and never linked by code.
 */
async function likelySame(
  database: CandorDatabase,
  { personKey, profile }: Reading,
  marks: readonly string[],
  at: number
): Promise<Sentence | null> {
  for (const mark of marks) {
    const others = await database.pileItems.where("marks").equals(mark).limit(20).toArray()
    const ids = [...others.flatMap(({ personId }) => personId ?? []), ...(mark.startsWith("mail:") ? [] : [mark])]
    for (const other of await database.people.bulkGet([...new Set(ids)])) {
      if (!other || other.id === personKey || (await primaryIdOf(database, other.id)) === (await primaryIdOf(database, personKey))) continue
      if (!mayBeOneName(profile.name, other.name)) continue
      const why = mark.startsWith("mail:") ? sentence("pileSameMail") : sentence("sameNamedAddress", { address: addressOf(mark) })
      await offerLink(database, personKey, other.id, why, at)
      return sentence("pileSamePerson", { name: other.name ?? other.id, why })
    }
  }
  const offered = (await database.personLinks.where("a").equals(personKey).or("b").equals(personKey).toArray()).find(
    ({ state }) => state === "offered"
  )
  if (!offered) return null
  const other = await database.people.get(offered.a === personKey ? offered.b : offered.a)
  return other ? sentence("pileSamePerson", { name: other.name ?? other.id, why: asSentence(offered.reason) }) : null
}

/** Whether two names may be one person's: the same first and last name, or, where one is not whole ("A. Ferro"), a word in common. */
function mayBeOneName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true
  const [foldedA, foldedB] = [foldedName(a), foldedName(b)]
  if (foldedA !== null && foldedB !== null) return foldedA === foldedB
  const words = (name: string) =>
    foldMarks(name)
      .split(/[^\p{L}]+/u)
      .filter(word => [...word].length > 1)
  return words(a).some(word => words(b).includes(word))
}

function addressOf(mark: string): string {
  return mark.replace(/^linkedin:/, "linkedin.com/in/").replace(/^github:/, "github.com/")
}
