import { foldLine, type Line } from "../lines"
import { nameIn, wordOfName } from "./name-in"

const labels = {
  surname:
    /^(?:surname|last name|family name|(?:nach|familien|zu)name|nom(?: de famille)?|apellidos?|cognome|apelidos?|sobrenome|achternaam|nazwisko|prijmeni|efternamn|soyadi?|фамилия|姓)$/u,
  given:
    /^(?:(?:first|given|christian) names?|forenames?|other names?|vornamen?|prenoms?|nombres?|nome|nomes proprios|voornamen?|imi(?:e|ona)|jmeno|fornamn|adi?|имя|名)$/u
}

/** A name that a form has in two fields, each as it stands there. */
export interface NameInForm {
  name: string
  literals: [string, string]
}

const firstLines = 30

/** "Surname: Lindqvist-Obi", "First names: Henrietta Ada": given names before the surname; null where the form has not both. */
export function nameInForm(lines: readonly Line[]): NameInForm | null {
  const found: Partial<Record<keyof typeof labels, string>> = {}
  for (const { text } of lines.slice(0, firstLines)) {
    const [, label = "", value = ""] = /^([^:：\t]{1,20}?)\s*(?:[:：]|\t+|\s{3,})\s*(\S.*)$/u.exec(text) ?? []
    const isName = value.length <= 40 && value.split(/\s+/).every(word => wordOfName.test(word) || /^\p{Lo}+$/u.test(word))
    if (!isName) continue
    for (const part of ["surname", "given"] as const) if (labels[part].test(foldLine(label))) found[part] ??= value
  }
  const { surname, given } = found
  if (surname === undefined || given === undefined) return null
  const name = `${given} ${surname}`
  // "Nome: Ana Ferro" with a surname beside it has the whole name already.
  return given.endsWith(surname) || nameIn(name) !== name ? null : { name, literals: [given, surname] }
}
