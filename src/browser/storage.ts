import { api } from "./api"

/**
 * Closes `storage.local` to page sides, where the browser can: by default they may read it. Candor keeps nothing there; this is in case
 * that ever changes. Firefox knows the call for `storage.session` only.
 */
export async function closeStorageToPages(): Promise<void> {
  try {
    await api().storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })
  } catch {
    // Not known for this area in this browser: nothing is lost, because nothing is stored there.
  }
}
