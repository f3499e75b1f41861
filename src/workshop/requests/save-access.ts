import { database } from "~store/database"
import { readAccess } from "~store/trust/read-access"
import { countsOf } from "~trust/access/access-file"
import { accessJson } from "~trust/access/access-json"
import { accessPage } from "~trust/access/access-page"
import { downloadText } from "~ui/download-text"
import { catalogueLocale, inWords } from "~ui/text"

/**
 * Saves a copy of everything that is kept of somebody.
 *
 * @returns what is in it, counted; null where they are not stored any more
 */
export async function saveAccess(personId: string, as: "page" | "json"): Promise<Record<string, number> | null> {
  const file = await readAccess(database(), personId, Date.now())
  if (!file) return null
  const day = new Date(file.writtenAt).toISOString().slice(0, 10)
  if (as === "json") downloadText(accessJson(file, inWords), `copy-${day}.json`, "application/json")
  else downloadText(await accessPage(file, { locale: catalogueLocale(), wording: inWords, digest }), `copy-${day}.html`, "text/html")
  return countsOf(file)
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))
  return btoa(String.fromCharCode(...new Uint8Array(bytes)))
}
