import { api } from "./api"

/** Chromium's own call, which the standard does not have. */
interface Closable {
  setAccessLevel?: (options: { accessLevel: "TRUSTED_CONTEXTS" }) => Promise<void>
}

/**
 * Closes `storage.local` to page sides, where the browser can: by default they may read it. Candor keeps nothing there; this is in case
 * that ever changes. Firefox knows the call for `storage.session` only.
 */
export async function closeStorageToPages(): Promise<void> {
  try {
    await (api().storage.local as Closable).setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })
  } catch {
    // Not known for this area in this browser: nothing is lost, because nothing is stored there.
  }
}
