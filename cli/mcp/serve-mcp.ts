import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js"
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js"
import { inEnglish } from "~sentence/english"
import { isSentence } from "~sentence/sentence"
import { readOnlyTools, wordedAnswer } from "./tools"
import type { RecruitersOwn } from "./recruiters-own"

/** One call, as it is logged: what was asked, and how much left. No answer stands in it. */
export interface McpCall {
  at: string
  tool: string
  given: object
  /** Bytes of what was answered. */
  bytes: number
}

export interface McpWorld {
  now: () => Date
  /** Resolves once the call is written down; what cannot be written down is not answered. */
  log: (call: McpCall) => Promise<void>
  version: string
}

/** Answers a client until it goes. Every tool reads; none changes anything. */
export async function serveMcp(own: RecruitersOwn, transport: Transport, { now, log, version }: McpWorld): Promise<void> {
  const server = new McpServer({ name: "candor", version })
  for (const { name, title: said, description: sentences, input, answer } of readOnlyTools(own)) {
    const title = inEnglish(said)
    const description = sentences.map(inEnglish).join(" ")
    const annotations = { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }
    server.registerTool(name, { title, description, inputSchema: input, annotations }, async given => {
      const answered = answer(given)
      const text = wordedAnswer(answered)
      await log({ at: now().toISOString(), tool: name, given, bytes: Buffer.byteLength(text) })
      return { content: [{ type: "text", text }], isError: isSentence(answered) }
    })
  }
  const gone = new Promise<void>(resolve => {
    server.server.onclose = resolve
  })
  await server.connect(transport)
  await gone
}
