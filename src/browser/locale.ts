import { api } from "./api"

/** A text of `_locales` by its key, in the browser's language; "" for a key that is not there. Up to nine values fill $1 to $9. */
export function localeMessage(key: string, values: string[] = []): string {
  return api().i18n.getMessage(key, values)
}

/** The browser's language as a BCP 47 tag: `en-GB`. */
export function uiLanguage(): string {
  return api().i18n.getUILanguage()
}
