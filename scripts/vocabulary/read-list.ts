/** One term of a list, as its author wrote it. */
export interface Listed {
  name: string
  /** Spellings with their marks ("Go!!"), those of other languages apart. */
  aliases: string[]
  byLanguage: Map<string, string[]>
  wider: string[]
  near: string[]
  /** Where it stands, for messages: "lists/skills/nursing.txt:12". */
  at: string
}

function parts(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map(item => item.trim())
    .filter(item => item !== "")
}

function unique(items: string[]): string[] {
  return [...new Set(items)]
}

interface Heading {
  wider: string[]
  near: string[]
}

/**
 * A list has one term a line, or several between "|":
 *
 *     # a remark
 *     [Accounting software ~ Accounting]       what the terms below it are (all are Accounting software, and near Accounting)
 *     Xero | Sage!! | DATEV
 *     Kubernetes = k8s; de: Container-Orchestrierung < Containerisation ~ Docker
 *
 * After "=" other spellings, those of another language behind its code: the same thing, never a part, a kind or a tool of it (a longer name than
 * the term's own is reviewed in lists/reviewed-longer-names.txt). After "<" what a recruiter takes it for as well: of what it is a kind. After "~"
 * what stands near it: its parts, what it is a part of, what is used for it.
 * "!" asks for the exact spelling; "!!" for other signs beside it too, because the word has an everyday meaning.
 */
export function readList(text: string, file: string): Listed[] {
  let heading: Heading = { wider: [], near: [] }
  return text.split("\n").flatMap((raw, index) => {
    const line = raw.trim()
    if (line === "" || line.startsWith("#")) return []
    const head = /^\[([^~\]]*)(?:~([^\]]*))?\]$/.exec(line)
    if (head) {
      heading = { wider: parts(head[1]), near: parts(head[2]) }
      return []
    }
    return line.split(/\s\|\s/).map(term => readTerm(term, heading, `${file}:${index + 1}`))
  })
}

function readTerm(term: string, heading: Heading, at: string): Listed {
  const [beforeNear = "", near] = term.split(/\s~\s/)
  const [beforeWider = "", wider] = beforeNear.split(/\s<\s/)
  // "Dermatology; de: dermatologie" has no other spelling in English.
  const end = beforeWider.search(/[=;]/)
  const written = (end < 0 ? beforeWider : beforeWider.slice(0, end)).trim()
  const [own = "", ...others] = (end < 0 ? "" : beforeWider.slice(beforeWider[end] === "=" ? end + 1 : end)).split(";")
  const name = written.replace(/!+$/, "")
  if (name === "") throw new Error(`${at}: a term without a name.`)
  const byLanguage = new Map<string, string[]>()
  for (const part of others) {
    const match = /^\s*([a-z]{2}):(.*)$/.exec(part)
    if (!match) throw new Error(`${at}: after ";" a language such as "de:" is due, not "${part.trim()}".`)
    byLanguage.set(match[1]!, parts(match[2]))
  }
  return {
    name,
    aliases: unique([...(written === name ? [] : [written]), ...parts(own)]),
    byLanguage,
    wider: unique([...heading.wider, ...parts(wider)].filter(other => other !== name)),
    near: unique([...parts(near), ...heading.near].filter(other => other !== name)),
    at
  }
}
