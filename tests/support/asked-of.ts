/** What a request of Candor's asks, as a model on a server sees it: read back from the bytes that arrived. */
export interface AskedOf {
  qualifications: { id: string; kind: string; text: string }[]
  /** The fenced text, without its marks. */
  pageText: string
  /** Its lines without what stands before the colon: what may be quoted. */
  lines: string[]
  mark: string
}

export function askedOf(body: string): AskedOf {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] }
  const said = messages.map(({ content }) => content).join("\n")
  const pageText = /<(page-text-\w+)>\n([\s\S]*)\n<\/\1>/.exec(said)?.[2] ?? ""
  return {
    qualifications: [...said.matchAll(/^\[([^\]]+)\] \(([^)]+)\) (.+)$/gm)].map(([, id = "", kind = "", text = ""]) => ({
      id,
      kind,
      text
    })),
    pageText,
    lines: pageText.split("\n").flatMap(line => line.replace(/^[^:]*: /, "").split(" | ")),
    mark: /mark-[a-z0-9]+/.exec(said)?.[0] ?? ""
  }
}
