import { isLearnedId } from "~learning/preferences/apply-preference"
import type { LogText, LogTexts, LogTold } from "~trust/sealed-log/log-entry"
import type { CandorDatabase } from "../database"
import type { LogRow } from "../rows/trust-rows"
import { readSettings } from "../settings"

// Writes: only the worker calls these, inside the transaction of what they tell, which has to be over the log's tables too.

/** A text that stands beside an entry. Its salt keeps a short one from being guessed by its digest. */
export function besideLog(text: string): LogText {
  return { salt: crypto.randomUUID(), text }
}

interface Entry {
  at: number
  told: LogTold
  texts?: LogTexts
  topic?: string
}

/** Writes the next entry: it waits to be sealed, since digests cannot be worked out within a transaction. @returns its number */
export async function appendToLog({ sealedLog }: CandorDatabase, { at, told, texts = {}, topic }: Entry): Promise<number> {
  const [last = 0] = await sealedLog.orderBy("n").reverse().limit(1).primaryKeys()
  const row: LogRow = { n: last + 1, at, told, texts, gone: [], waiting: 1 }
  if (Object.keys(texts).length > 0) row.hasWords = 1
  if ("person" in told) row.person = told.person
  if (topic !== undefined) row.topic = topic
  await sealedLog.add(row)
  return row.n
}

/** The mark of a person, drawn by chance when they are first told of: once it is forgotten, nobody can say whose it was. */
export async function markOf({ logMarks }: CandorDatabase, personId: string): Promise<string> {
  const kept = await logMarks.get(personId)
  if (kept) return kept.mark
  const mark = crypto.randomUUID()
  await logMarks.add({ personId, mark })
  return mark
}

/**
 * What stands for a qualification in the log: its own id; of one that was learned a mark, drawn by chance, since what was learned leaves no trace once
 * it is forgotten.
 */
export async function logIdOf(database: CandorDatabase, qualificationId: string): Promise<string> {
  return isLearnedId(qualificationId) ? markOf(database, qualificationId) : qualificationId
}

const byWhom = "by"

/** Tells who decides, where that is another name than the log has last. */
export async function tellWho(database: CandorDatabase, at: number): Promise<void> {
  const { sender = "" } = await readSettings(database)
  const [before] = await database.sealedLog.where("topic").equals(byWhom).reverse().sortBy("n")
  if ((before?.texts.by?.text ?? "") === sender) return
  const texts = sender === "" ? {} : { by: besideLog(sender) }
  await appendToLog(database, { at, told: { kind: "by" }, texts, topic: byWhom })
}

/** Tells what a role asks for in its version of now, once. */
export async function tellCriteria(database: CandorDatabase, roleId: string, at: number): Promise<void> {
  const row = await database.roles.get(roleId)
  if (!row) return
  const { role, version } = row
  const topic = `criteria ${version} ${roleId}`
  if ((await database.sealedLog.where("topic").equals(topic).count()) > 0) return
  const asked = []
  for (const { id, text, kind, criterion } of role.qualifications) asked.push({ id: await logIdOf(database, id), text, kind, criterion })
  const criteria = JSON.stringify(asked)
  const texts = { criteria: besideLog(criteria), ...(role.title ? { title: besideLog(role.title) } : {}) }
  await appendToLog(database, { at, told: { kind: "criteria", role: roleId, version }, texts, topic })
}
