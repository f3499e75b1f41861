import { catalogueLocale, t, type TextKey } from "~ui/text"

const keys: Readonly<Record<string, TextKey>> = {
  "musts met": "inputMustsMet",
  "musts not met": "inputMustsNotMet",
  "nice met": "inputNiceMet",
  "avoid met": "inputAvoidMet",
  "career titles": "inputTitles",
  "career steps up": "inputSteps",
  "career distance": "inputDistance",
  "career tenure": "inputTenure",
  "wording length": "inputLength",
  "wording figures": "inputFigures",
  "wording brevity": "inputBrevity",
  "trait management": "inputManagement"
}

/** What an input of the outcome model is called: a qualification by its own words, a trait by its name, both as words that are quoted. */
export function inputText(name: string): string {
  return Object.hasOwn(keys, name) ? inputName(name) : t("inputNamed", { name: inputName(name) })
}

/** The same without marks around it. */
export function inputName(name: string): string {
  const key = Object.hasOwn(keys, name) ? keys[name] : undefined
  if (key) return t(key)
  const [, rest = name] = /^(?:trait )?[a-z]+:(.*)$/u.exec(name) ?? []
  return rest
}

const lists = new Intl.ListFormat(catalogueLocale, { type: "conjunction" })

export function listText(parts: readonly string[]): string {
  return lists.format(parts)
}
