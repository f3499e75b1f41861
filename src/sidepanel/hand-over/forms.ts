import { answersFileName, pageFileName, tableFileName, wordFileName } from "./file-names"
import { compareReceived, presentationOf } from "~evaluation/presentation"
import type { HandOver, HandOverOrder } from "~handover/hand-over"
import { send } from "~messages/send"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { downloadBlob, downloadText } from "~ui/download-text"
import { catalogueLocale, inWords } from "~ui/text"
import { readPeopleOfTable, readPeopleToHand, readWhoTheyAre } from "./read-people-to-hand"

/** Who leaves, in the order of the list, and how. */
export interface ToHand {
  role: RoleRow
  personIds: readonly string[]
  order: HandOverOrder
  isBlind: boolean
}

const parts = () => import("./hand-over-parts")
const language = () => ({ wording: inWords, locale: catalogueLocale() })

async function made({ role, personIds, order: wished, isBlind }: ToHand): Promise<{ handOver: HandOver; personIds: string[] }> {
  const [{ handedOrder, makeHandOver, redactText }, found] = await Promise.all([parts(), readPeopleToHand(database(), role.id, personIds)])
  const order = handedOrder(role.role, wished)
  const people = order === "ranked" ? found : found.toSorted((a, b) => compareReceived({ ...a, id: a.personId }, { ...b, id: b.personId }))
  const strike = (text: string, { name, schools }: { name: string | null; schools: readonly string[] }) =>
    redactText(text, { name, schools }).text
  const handOver = makeHandOver(role.role, people, { id: crypto.randomUUID(), at: Date.now(), isBlind, order, strike })
  return { handOver, personIds: people.map(({ personId }) => personId) }
}

/** Saves the offline page. Who is behind its marks is kept first: a page whose answers find nobody is not saved. @returns how many are on it */
export async function savePage(wanted: ToHand): Promise<number> {
  const [{ writePage }, { handOver, personIds }] = await Promise.all([parts(), made(wanted)])
  const { title, people, id, isBlind, order } = handOver
  if (people.length === 0) return 0
  const page = await writePage(handOver, { ...language(), digest, answersFileName: answersFileName(title) })
  const marks = people.map(({ ref }, at) => ({ ref, personId: personIds[at] ?? "" }))
  await send("handOver.keep", { id, roleId: wanted.role.id, isBlind, order, people: marks })
  downloadText(page, pageFileName(title), "text/html;charset=utf-8")
  return people.length
}

/** Saves a Word file. @returns how many are in it */
export async function saveWord(wanted: ToHand): Promise<number> {
  const [{ writeWord }, { handOver }] = await Promise.all([import("./write-word"), made(wanted)])
  if (handOver.people.length === 0) return 0
  downloadBlob(await writeWord(handOver, language()), wordFileName(handOver.title))
  return handOver.people.length
}

/**
 * Copies the hand-over for a mail or a document: formatted, and as plain text for whatever takes no more. The clipboard is asked in the click
 * itself and waits for the text, because a browser takes it for a click's doing for a moment only.
 *
 * @returns how many are in it
 */
export async function copyRichText(wanted: ToHand): Promise<number> {
  const both = Promise.all([parts(), made(wanted)])
  const blob = (type: string, text: () => Promise<string>) => text().then(said => new Blob([said], { type }))
  await navigator.clipboard.write([
    new ClipboardItem({
      "text/html": blob("text/html", async () => {
        const [{ writeRichText }, { handOver }] = await both
        return writeRichText(handOver, language())
      }),
      "text/plain": blob("text/plain", async () => {
        const [{ writeNote }, { handOver }] = await both
        return writeNote(handOver, language())
      })
    })
  ])
  return (await both)[1].handOver.people.length
}

/** Copies the evidence as plain text, for an applicant tracking system. @returns how many are in it */
export async function copyNote(wanted: ToHand): Promise<number> {
  const both = Promise.all([parts(), made(wanted)])
  const text = both.then(([{ writeNote }, { handOver }]) => new Blob([writeNote(handOver, language())], { type: "text/plain" }))
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })])
  return (await both)[1].handOver.people.length
}

/** Saves a table in the order of the list, or in the one in which they were received where the role ranks nobody. @returns how many are in it */
export async function saveTable(wanted: ToHand, withOwnBehaviour: boolean): Promise<number> {
  const { role, personIds, isBlind } = wanted
  const [{ peopleCsv, redactText }, listed] = await Promise.all([parts(), readPeopleOfTable(database(), role.id, personIds)])
  const people = presentationOf(role.role) === "ranked" ? listed : listed.toSorted((a, b) => compareReceived(a.person, b.person))
  const known = isBlind
    ? await readWhoTheyAre(
        database(),
        people.map(({ person }) => person)
      )
    : null
  const strike = known && ((text: string, id: string) => redactText(text, known.get(id) ?? { name: null }).text)
  const csv = peopleCsv(people, role.role, { withOwnBehaviour, ...(strike ? { strike } : {}) })
  downloadText(csv, tableFileName(role.role.title), "text/csv;charset=utf-8")
  return people.length
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)))
  return btoa(String.fromCharCode(...bytes))
}
