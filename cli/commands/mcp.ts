import { appendFile, readFile } from "node:fs/promises"
import path from "node:path"
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js"
import { sentence } from "~sentence/sentence"
import { readExport } from "~store/files/import-file"
import { ImportRefused } from "~store/files/import-refused"
import { locate } from "../load-file"
import { recruitersOwn, type RecruitersOwn } from "../mcp/recruiters-own"
import { serveMcp, type McpCall } from "../mcp/serve-mcp"
import { Refusal, whyNotOpened } from "../refusal"
import { complain, type Terminal } from "../terminal"

export const mcpUsage = sentence("usageMcp")

interface McpOptions {
  export: string | null
  log: string | null
}

/**
 * Answers the recruiter's own assistant over standard input and output, from one export and from nothing else. Ends when the assistant goes.
 * Returns the exit status.
 */
export async function runMcp(files: readonly string[], options: McpOptions, terminal: Terminal, version: string): Promise<number> {
  if (options.export === null || options.export === "-" || files.length > 0) throw new Refusal(sentence("cliMcpExport"), 2)
  const place = locate(options.export, terminal)
  const own = await opened(place, options.export, terminal)
  const logFile = options.log === null ? path.join(path.dirname(place), "candor-mcp-calls.jsonl") : locate(options.log, terminal)
  const log = (call: McpCall) => appendFile(logFile, `${JSON.stringify(call)}\n`)
  try {
    await appendFile(logFile, "")
  } catch (error) {
    throw new Refusal(sentence("cliMcpNoLog", { file: logFile, why: whyNotOpened(error) }))
  }
  complain(terminal, sentence("cliMcpServes", { file: place, roles: own.roles.length, log: logFile }))
  // A client that closes the pipe is gone: the transport alone does not see that.
  const transport = new StdioServerTransport()
  process.stdin.once("end", () => void transport.close())
  await serveMcp(own, transport, { now: () => new Date(), log, version })
  return 0
}

async function opened(place: string, file: string, terminal: Terminal): Promise<RecruitersOwn> {
  try {
    const { tables, leftOut } = readExport(await readFile(place, "utf8"))
    if (leftOut.length > 0) complain(terminal, sentence("cliMcpLeftOut", { file, count: leftOut.length }))
    return recruitersOwn(tables)
  } catch (error) {
    if (error instanceof ImportRefused) throw new Refusal(sentence("cliMcpNoExport", { file, reason: error.said }))
    throw new Refusal(sentence("cliNotRead", { file, why: whyNotOpened(error) }))
  }
}
