/** The lines of the simple HTML that editors of résumés keep a text in, without its tags; null where it says nothing. */
export function linesOfRichText(html: string | null): string | null {
  const lines = (html ?? "")
    .replace(/<\/(?:p|li|div|h\d)>|<br\s*\/?>/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&amp;/g, "&")
    .split("\n")
    .map(line => line.trim())
    .filter(line => line !== "")
  return lines.length > 0 ? lines.join("\n") : null
}
