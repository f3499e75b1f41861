// First: pdf.js makes globals that an older Node lacks, and jsdom takes whatever it finds when it is loaded for what every window has.
import "jsdom"
import "fake-indexeddb/auto"
import Dexie from "dexie"
import { IDBFactory } from "fake-indexeddb"
import { afterAll, vi } from "vitest"

// Runs before each test file. Files of one worker share its modules and globals (vitest.config.ts), so each gets a store of its own, as
// empty as a new profile's, and what it put in the place of a global, of the clock or of a function is put back behind it.

const store = new IDBFactory()
globalThis.indexedDB = store
// Dexie took the store that there was when it was loaded.
Dexie.dependencies.indexedDB = store

afterAll(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})
