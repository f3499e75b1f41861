import { api } from "./api"

/** The browser's language as a BCP 47 tag: `en-GB`. */
export function uiLanguage(): string {
  return api().i18n.getUILanguage()
}
