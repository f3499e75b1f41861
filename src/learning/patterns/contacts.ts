/** Where somebody can be reached, in the order of precedence: an address is not searched for a phone number. */
const contacts = [
  // From the beginning of a word on, and no longer than an address may be: a word of thousands of letters is looked at once.
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu,
  /\b(?:https?:\/\/|www\.)\S+/giu,
  // A page without "https://". A search over a site ("site:linkedin.com/in") names nobody and stays; so does "ASP.NET/C#".
  /(?<![\p{L}\p{N}.:/-])(?:[\p{L}\p{N}-]+\.)+(?:com|org|io|dev|me|de|fr|es|pt|it|nl|uk|br|example)\/\S+/giu,
  /(?<![\p{L}\p{N}._])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{2,}/gu,
  // A phone number: a plus or nine digits and more with the usual separators, or the short form with a dash. Years and ranges
  // ("2019-2024") are shorter.
  /(?:\+\d[\d\s()./-]{6,}\d|\b\d(?:[\s()./-]?\d){8,}\b|\(\d{3}\)\s?\d{3}[-.\s]\d{4}\b|\b\d{3}[-.]\d{4}\b)/gu
]

/** A text without e-mail addresses, links, handles and phone numbers, with the gaps they leave closed. */
export function withoutContacts(text: string): string {
  return contacts
    .reduce((rest, contact) => rest.replace(contact, ""), text)
    .replace(/\s+/g, " ")
    .replace(/\s+([.,;:])/g, "$1")
    .trim()
}
