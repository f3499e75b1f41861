import type { CandorDatabase } from "../database"

/**
 * Keeps a model's key, sealed (AES-GCM, 256 bits, a new nonce each time) with a key that was made in this profile and cannot be taken out of
 * it. That keeps it out of exports, logs and casual inspection; it does not keep it from software that runs as this extension.
 */
export async function keepKey(database: CandorDatabase, modelId: string, key: string): Promise<void> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt(sealing(iv, modelId), await vaultKey(database), new TextEncoder().encode(key))
  await database.transaction("rw", database.keys, database.models, async () => {
    await database.keys.put({ modelId, iv, sealed })
    await database.models.update(modelId, { hasKey: true })
  })
}

/** A model's key, or null where none is kept or it cannot be opened any more (a profile that was copied). */
export async function openKey(database: CandorDatabase, modelId: string): Promise<string | null> {
  const row = await database.keys.get(modelId)
  if (!row) return null
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(sealing(row.iv, modelId), await vaultKey(database), row.sealed))
  } catch {
    return null
  }
}

export async function forgetKey(database: CandorDatabase, modelId: string): Promise<void> {
  await database.transaction("rw", database.keys, database.models, async () => {
    await database.keys.delete(modelId)
    await database.models.update(modelId, { hasKey: false })
  })
}

/** The model's id is sealed with it: a key that is moved to another model's row does not open. */
function sealing(iv: Uint8Array<ArrayBuffer>, modelId: string): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(modelId) }
}

async function vaultKey(database: CandorDatabase): Promise<CryptoKey> {
  const kept = await database.vault.get("vault")
  if (kept) return kept.key
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"])
  // Two at once: the first one that was written counts for both.
  return database.transaction("rw", database.vault, async () => {
    const other = await database.vault.get("vault")
    if (other) return other.key
    await database.vault.put({ id: "vault", key: made })
    return made
  })
}
