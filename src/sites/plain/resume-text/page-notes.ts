const pageNumber = /^(?:page|seite|página|pagina)\s+\d{1,3}(?:\s*(?:of|von|sur|de|di|\/)\s*\d{1,3})?$/i
/** "View by Jane Recruiter", as LinkedIn's Recruiter prints below a profile: whoever saved a file is nobody in it. */
const savedBy =
  /^(?:view(?:ed)?|export(?:ed)?|download(?:ed)?|saved|printed|generated|shared|prepared|angesehen|exportiert|heruntergeladen|gedruckt|consult[ée]|export[ée]|t[ée]l[ée]charg[ée]|visto|visualizado|exportado|descargado|baixado|visualizzato|esportato|scaricato|bekeken|geëxporteerd|gedownload)\s+(?:by|von|durch|par|por|da|door)\s*:?\s+\p{L}[\p{L}\p{M} .,'’()@|/\d:–-]{1,80}$/iu

/** What a printer, a site or an office wrote at a page's edge, and nobody wrote about themselves. */
export function isPageNote(text: string): boolean {
  const line = text.trim()
  return line.length <= 110 && (pageNumber.test(line) || savedBy.test(line))
}
