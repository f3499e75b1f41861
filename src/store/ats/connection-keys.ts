import * as z from "zod"
import type { CandorDatabase } from "../database"
import { seal, unseal } from "../runs/vault"

// Writes: only the worker calls these.

const secretsSchema = z.record(z.string(), z.string())

/** How many of a secret's last characters are shown, and how long a secret has to be so that they give nothing away. */
const shownCharacters = 4
const longEnough = 12

/** The end of a secret by which the recruiter knows which one it is; "" of one so short that its end were most of it. */
export function endOf(secret: string): string {
  return secret.length < longEnough ? "" : secret.slice(-shownCharacters)
}

/** Keeps the secret fields of a connection, sealed, in place of those before. */
export async function keepSecrets(
  database: CandorDatabase,
  connectionId: string,
  secrets: Readonly<Record<string, string>>
): Promise<void> {
  const sealed = await seal(database, connectionId, JSON.stringify(secrets))
  const keyEnds = Object.fromEntries(Object.entries(secrets).map(([name, secret]) => [name, endOf(secret)]))
  await database.transaction("rw", database.connectionKeys, database.connections, async () => {
    await database.connectionKeys.put({ connectionId, ...sealed })
    await database.connections.update(connectionId, { hasKey: true, keyEnds })
  })
}

/** The secret fields of a connection; null where none are kept, or they cannot be opened any more (a profile that was copied). */
export async function openSecrets(database: CandorDatabase, connectionId: string): Promise<Record<string, string> | null> {
  const row = await database.connectionKeys.get(connectionId)
  const text = row ? await unseal(database, connectionId, row) : null
  return text === null ? null : secretsSchema.parse(JSON.parse(text))
}

export async function forgetSecrets({ connectionKeys, connections }: CandorDatabase, connectionId: string): Promise<void> {
  await connections.db.transaction("rw", connectionKeys, connections, async () => {
    await connectionKeys.delete(connectionId)
    await connections.update(connectionId, { hasKey: false, keyEnds: {}, test: null })
  })
}
