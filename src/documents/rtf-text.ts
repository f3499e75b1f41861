const skipped =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|object|header[lrf]?|footer[lrf]?|listtable|listoverridetable|rsidtbl|generator|themedata|colorschememapping|latentstyles|datastore|xmlnstbl|fldinst|mmathPr)$/

/** The text of a rich text file: groups that hold no text are passed over, paragraphs and cells become lines and gaps. */
export function textOfRtf(rtf: string): string {
  const decoder = new TextDecoder(/\\ansicpg1250/.test(rtf) ? "windows-1250" : /\\ansicpg1251/.test(rtf) ? "windows-1251" : "windows-1252")
  let out = ""
  let skip = 0
  let unicodeSkip = 1
  let depth = 0
  let pending = 0
  const add = (text: string) => {
    if (skip) return
    if (pending > 0 && text.length > 0) {
      const taken = Math.min(pending, text.length)
      pending -= taken
      text = text.slice(taken)
    }
    out += text
  }
  for (const [token, , word, number, hex] of rtf.matchAll(/([{}])|\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|[^\\{}\r\n]+/gi)) {
    if (token === "{") depth++
    else if (token === "}") {
      if (skip === depth) skip = 0
      depth--
    } else if (word) {
      if (!skip && skipped.test(word)) skip = depth
      else if (word === "par" || word === "line" || word === "row" || word === "sect" || word === "page") add("\n")
      else if (word === "tab" || word === "cell") add("\t")
      else if (word === "emdash") add("—")
      else if (word === "endash") add("–")
      else if (word === "bullet") add("• ")
      else if (word === "rquote" || word === "lquote") add("’")
      else if (word === "ldblquote" || word === "rdblquote") add('"')
      else if (word === "uc") unicodeSkip = Number(number ?? 1)
      else if (word === "u" && number && !skip) {
        out += String.fromCharCode((Number(number) + 65_536) % 65_536)
        pending = unicodeSkip
      }
    } else if (hex) add(decoder.decode(Uint8Array.of(parseInt(hex, 16))))
    else if (token === "\\*") {
      if (!skip) skip = depth
    } else if (token.startsWith("\\"))
      add(token === "\\~" ? " " : token === "\\_" ? "-" : token === "\\\n" ? "\n" : token.slice(1).replace(/[-|:]/, ""))
    else add(token)
  }
  return out.replace(/[^\S\n\t]+/g, " ").trim()
}
