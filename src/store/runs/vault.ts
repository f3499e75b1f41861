import type { CandorDatabase } from "../database"

/**
 * Keeps a model's key, sealed (AES-GCM, 256 bits, a new nonce each time) with a key that was made in this profile and cannot be taken out of
 * it. That keeps it out of exports, logs and casual inspection; it does not keep it from software that runs as this extension.
 */
export async function keepKey(database: CandorDatabase, modelId: string, key: string): Promise<void> {
  const { iv, sealed } = await seal(database, modelId, key)
  await database.transaction("rw", database.keys, database.models, async () => {
    await database.keys.put({ modelId, iv, sealed })
    await database.models.update(modelId, { hasKey: true })
  })
}

/** A model's key, or null where none is kept or it cannot be opened any more (a profile that was copied). */
export async function openKey(database: CandorDatabase, modelId: string): Promise<string | null> {
  const row = await database.keys.get(modelId)
  return row ? unseal(database, modelId, row) : null
}

export async function forgetKey(database: CandorDatabase, modelId: string): Promise<void> {
  await database.transaction("rw", database.keys, database.models, async () => {
    await database.keys.delete(modelId)
    await database.models.update(modelId, { hasKey: false })
  })
}

/** A secret as it stands in the store. */
export interface SealedSecret {
  iv: Uint8Array<ArrayBuffer>
  sealed: ArrayBuffer
}

/** Seals a secret for whoever has this id: moved to another one's row, it does not open. */
export async function seal(database: CandorDatabase, ownerId: string, secret: string): Promise<SealedSecret> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const sealed = await crypto.subtle.encrypt(sealing(iv, ownerId), await vaultKey(database), new TextEncoder().encode(secret))
  return { iv, sealed }
}

/** What was sealed for this id; null where it cannot be opened (another profile's, or another id's). */
export async function unseal(database: CandorDatabase, ownerId: string, { iv, sealed }: SealedSecret): Promise<string | null> {
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(sealing(iv, ownerId), await vaultKey(database), sealed))
  } catch {
    return null
  }
}

function sealing(iv: Uint8Array<ArrayBuffer>, ownerId: string): AesGcmParams {
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(ownerId) }
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
