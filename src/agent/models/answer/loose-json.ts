/**
 * A JSON value as models write it where nothing holds them to the grammar: a comma behind the last entry, a line break inside a text, `NaN`. What
 * is mended is the writing, never what is said.
 *
 * @returns undefined where it is none
 */
export function looseJson(text: string): unknown {
  const trimmed = text.trim()
  if (trimmed === "") return undefined
  const mends = [
    (json: string) => json,
    (json: string) => textsOnOneLine(json).replaceAll(/,(\s*[}\]])/g, "$1"),
    (json: string) =>
      textsOnOneLine(json)
        .replaceAll(/(?<=[:,[]\s{0,20})(?:NaN|-?Infinity|undefined|None)(?=\s{0,20}[,}\]])/g, "null")
        .replaceAll(/(?<=[:,[]\s{0,20})True(?=\s{0,20}[,}\]])/g, "true")
        .replaceAll(/(?<=[:,[]\s{0,20})False(?=\s{0,20}[,}\]])/g, "false")
        .replaceAll(/,(\s*[}\]])/g, "$1")
  ]
  for (const mend of mends) {
    try {
      return JSON.parse(mend(trimmed)) as unknown
    } catch {
      // Not so.
    }
  }
  return undefined
}

const escapes: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" }

/** Line breaks and tabs inside text values, escaped. */
function textsOnOneLine(json: string): string {
  let written = ""
  let isText = false
  for (let at = 0; at < json.length; at++) {
    const sign = json[at]!
    if (isText && sign === "\\") {
      written += sign + (json[++at] ?? "")
      continue
    }
    if (sign === '"') isText = !isText
    written += isText ? (escapes[sign] ?? sign) : sign
  }
  return written
}
