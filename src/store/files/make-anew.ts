import type { CandorDatabase } from "../database"

// Writes: only the worker calls these.

/**
 * Deletes the database and makes it anew, empty. Pages that have it open let go of it and open it again by themselves (Dexie closes on
 * `versionchange`). Where one of them does not, nothing more is done than to wait for it no longer: its rows are to be gone before.
 *
 * @param waitMs how long a page may take to let go
 * @returns whether it was deleted within that time
 */
export async function makeAnew(database: CandorDatabase, waitMs = 10_000): Promise<boolean> {
  const deleted = database.delete({ disableAutoOpen: false }).then(() => true)
  const isDeleted = await Promise.race([deleted, new Promise<false>(resolve => setTimeout(() => resolve(false), waitMs))])
  // A page that hangs holds up whoever opens the database until it is closed; it is opened when it is next asked for.
  if (isDeleted) await database.open()
  return isDeleted
}

/** Values under 64 kB stay in the log; larger ones would become files of their own. */
const valueBytes = 48 * 1024
const valuesAtATime = 32

/**
 * Has the browser rewrite its own files. Chromium keeps all databases of an extension in one LevelDB, which appends to a log and drops what was
 * deleted when it puts its files together: it does so after a few of its buffers (4 MiB each) have been filled. They are filled with noise
 * here, in a database that is deleted again. What the browser then still has on the disk is its own to say (PRIVACY.md).
 *
 * @param megabytes how much is written
 */
export async function rewriteStoreFiles(factory: IDBFactory, megabytes = 32): Promise<void> {
  const name = "candor-noise"
  const noise = await opened(factory, name)
  try {
    const rounds = Math.ceil((megabytes * 1024 * 1024) / (valueBytes * valuesAtATime))
    for (let round = 0; round < rounds; round++) await fill(noise, round)
  } finally {
    noise.close()
    await done(factory.deleteDatabase(name))
  }
}

async function opened(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, 1)
  request.onupgradeneeded = () => void request.result.createObjectStore("noise")
  return done(request)
}

function fill(database: IDBDatabase, round: number): Promise<void> {
  const transaction = database.transaction("noise", "readwrite")
  const store = transaction.objectStore("noise")
  for (let n = 0; n < valuesAtATime; n++) store.put(crypto.getRandomValues(new Uint8Array(valueBytes)), round * valuesAtATime + n)
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = () => reject(transaction.error ?? new Error("noise"))
    transaction.onabort = () => reject(transaction.error ?? new Error("noise"))
  })
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error("noise"))
  })
}
