export type DocumentKind = "pdf" | "docx" | "rtf" | "old word" | "picture" | "archive" | "other binary" | "text"

const signatures: [DocumentKind, string][] = [
  ["docx", "PK\u0003\u0004"],
  ["rtf", "{\\rtf"],
  ["old word", "\u00D0\u00CF\u0011\u00E0"],
  ["picture", "\u0089PNG"],
  ["picture", "\u00FF\u00D8\u00FF"],
  ["picture", "GIF8"],
  ["archive", "\u001F\u008B"],
  ["archive", "Rar!"],
  ["archive", "7z\u00BC\u00AF"]
]

/** What a file is by its first bytes, whatever it is called. */
export function kindOfDocument(data: Uint8Array): DocumentKind {
  const head = Array.from(data.subarray(0, 1_024), byte => String.fromCharCode(byte)).join("")
  // Some programs write a few bytes before a PDF's mark.
  if (head.includes("%PDF-")) return "pdf"
  const known = signatures.find(([, mark]) => head.startsWith(mark))
  if (known) return known[0]
  const isUtf16 = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")
  const start = data.subarray(0, 8_192)
  const controls = start.filter(byte => byte < 9 || (byte > 13 && byte < 27)).length
  return !isUtf16 && controls > Math.max(4, start.length / 20) ? "other binary" : "text"
}
