/** What stands before the text of a line: "position: ", "other, VOLUNTEERING: ". */
const lineName = /^\s*[\p{L}\p{M}\p{N} ,/&-]{2,60}:\s+/u
const bar = /\s*\|\s*/u

/**
 * The places of the text that one quote of a model shows: itself where it stands somewhere, else what it is without the line's name, else each of the
 * parts between bars, which are the request's own and stand on no page. Parts count only where every one of them is found: the rest of a quote is not
 * thrown away to save it.
 *
 * @param find the place of a text; null where it stands nowhere
 * @returns null where the quote is not all found
 */
export function quotedPlaces<Place>(quote: string, find: (text: string) => Place | null): Place[] | null {
  const forms = [quote, quote.replace(lineName, "")]
  for (const form of forms) {
    const place = find(form)
    if (place) return [place]
  }
  for (const form of forms) {
    const parts = form.split(bar).filter(part => part.trim() !== "")
    const places = parts.flatMap(part => find(part) ?? [])
    if (parts.length > 1 && places.length === parts.length) return places
  }
  return null
}
