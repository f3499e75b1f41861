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
 * Has the browser rewrite its own files. Chromium keeps all databases of an extension in one LevelDB, which appends to a log, writes a table when
 * a buffer of 4 MiB is full, and drops what was deleted when it merges tables. It merges those whose keys overlap, so noise alone is put
 * beside what was deleted and leaves it where it is. A database that is made writes keys before all others, and its values have keys behind
 * them: a table of each such round overlaps with everything older. Measured in tests/e2e/erasing.spec.ts.
 *
 * @param rounds databases of 6 MB that are made, filled and deleted, one after the other
 */
export async function rewriteStoreFiles(factory: IDBFactory, rounds = 16): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const noise = await opened(factory, "candor-noise")
    try {
      for (let part = 0; part < 4; part++) await fill(noise, part)
    } finally {
      noise.close()
      await done(factory.deleteDatabase("candor-noise"))
    }
  }
}

async function opened(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, 1)
  request.onupgradeneeded = () => void request.result.createObjectStore("noise")
  return done(request)
}

function fill(database: IDBDatabase, part: number): Promise<void> {
  const transaction = database.transaction("noise", "readwrite")
  const store = transaction.objectStore("noise")
  for (let n = 0; n < valuesAtATime; n++) store.put(crypto.getRandomValues(new Uint8Array(valueBytes)), part * valuesAtATime + n)
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
