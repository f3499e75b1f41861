import type { Page } from "@playwright/test"

/**
 * All rows of a table, read from IndexedDB by a page of the extension: what is stored, not what a screen makes of it.
 * An empty list when the table does not exist yet.
 */
export async function storedRows<Row = Record<string, unknown>>(page: Page, table: string): Promise<Row[]> {
  const rows = await page.evaluate(
    name =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = indexedDB.open("candor")
        request.onerror = () => reject(request.error)
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onsuccess = () => {
          const database = request.result
          if (!database.objectStoreNames.contains(name)) {
            database.close()
            return resolve([])
          }
          const all = database.transaction(name).objectStore(name).getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => {
            database.close()
            resolve(all.result)
          }
        }
      }),
    table
  )
  return rows as Row[]
}
