import { foldLine } from "./lines"

const mailOrLink =
  /\S@\S+\.\S|\bhttps?:|\bwww\.|\b(?:linkedin|github|gitlab|xing|twitter|instagram|facebook|behance|medium)\.(?:com|org|de)\b|^[\w-]+\.(?:com|org|net|dev|io|de|fr|es|pt|example)(?:\/\S*)?$/i
const phone = /(?:\+|\b00|\(0?\d|\b0)\d?[\d ()./-]{6,}\d|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b/
const label =
  /^(?:tel|telefon|telephone|phone|mobile|mobil|handy|cell|fax|e-?mail|mail|web|website|webseite|url|linkedin|github|xing|skype|whatsapp|telefone|telefono|telemovel|celular|portable|movil|correo(?: electronico)?|courriel|adresse|address|anschrift|direccion|endereco|morada|twitter|blog|portfolio)\b\.?\s*[:：]/
const street =
  /^\d{1,5}[a-z]?,? [^,]*\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|way|square|court|terrace)\b|(?:strasse|straße|str\.|weg|platz|allee|gasse|ring|damm|ufer)\s*\d{1,3}(?!\d)\s?[a-z]?\b|\b(?:rue|avenue|boulevard|chemin|impasse|place|calle|c\/|avenida|av\.|plaza|paseo|rua|travessa|praca|largo)\b.*\d|\bp\.? ?o\.? box\b/
const trait =
  /^(?:geboren|geburts\w*|geb\.|date of birth|born|birth ?date|d\.?o\.?b\.?|age|alter|nationality|nationalitat|staatsangehorigkeit|marital status|familienstand|religion|konfession|sex|gender|geschlecht|date de naissance|ne(?:e)? le|age|nationalite|situation (?:familiale|de famille)|fecha de nacimiento|edad|nacionalidad|estado civil|sexo|data de nascimento|idade|nacionalidade|kinder|children|pronouns?|dni|nif|nie|cpf|rg|passport|driving licen[cs]e|fuhrerschein)\b/

/** "2016-09", "09/2016": digits enough for a telephone number, and none of one. */
const months = /(?<!\d)(?:(?:19|20)\d\d[-./]\d{1,2}|\d{1,2}[-./](?:19|20)\d\d|(?:19|20)\d\d)(?!\d)/g

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/g

/** Seven digits or more that are no years: a telephone number, however it is written, or the number of a paper. No field holds one. */
export function hasLongNumber(text: string): boolean {
  return (
    (text
      .replace(/\b\d{1,2}([./-])\d{1,2}\1(?=\d{4})/g, "")
      .replace(year, "")
      .match(/\d/g)?.length ?? 0) >= 7
  )
}

/** E-mail, link, telephone number or street address: never a field of a profile. */
export function isContact(text: string): boolean {
  const folded = foldLine(text)
  return (
    mailOrLink.test(text) ||
    (phone.test(text.replace(months, " ")) && !/\b(?:19|20)\d\d\s*[–—-]\s*(?:(?:19|20)\d\d|\p{L})/u.test(text)) ||
    label.test(folded) ||
    street.test(folded)
  )
}

/** Birth date, nationality, family status …: what no role may ask for is not read at all. */
export function isPersonalTrait(text: string): boolean {
  return trait.test(foldLine(text))
}
