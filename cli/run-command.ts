import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { Sentence, sentenceOf } from "./failure-sentence"
import type { Terminal } from "./terminal"

const usage = `candor: a recruiter's copilot, on the command line

  candor read FILE… [--url URL]                                 read profiles: web pages, résumés, JSON Resume
  candor role FILE…                                             make a draft role of a job post
  candor evaluate --role role.json FILE… | --profiles people.jsonl   hold profiles against a role
  candor rank --role role.json --profiles people.jsonl          the same, best first
  candor schema NAME                                            the JSON Schema of what is read and printed

candor COMMAND --help says more; candor --version prints the version. Results are JSON on standard output, one object a line; what
went wrong stands on standard error. Nothing is fetched and nothing is sent.`

const options = {
  url: { type: "string" },
  role: { type: "string" },
  profiles: { type: "string" },
  now: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
} as const
type OptionName = keyof typeof options
const allowed: Record<string, readonly OptionName[]> = {
  read: ["url"],
  role: ["url"],
  evaluate: ["role", "profiles", "url", "now"],
  rank: ["role", "profiles", "now"],
  schema: []
}

/** Runs `candor …` and returns its exit status. Every error leaves as one sentence on standard error. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    terminal.err(sentenceOf(error))
    return error instanceof Sentence ? error.exitCode : 1
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(argv)
  const [command, ...files] = positionals
  if (values.version) {
    await terminal.out(version())
    return 0
  }
  if (command === undefined) {
    if (!values.help) throw new Sentence(usage, 2)
    await terminal.out(usage)
    return 0
  }
  const known = Object.hasOwn(allowed, command) ? allowed[command] : undefined
  if (!known)
    throw new Sentence(`There is no command “${command}”. Commands are ${Object.keys(allowed).join(", ")}; candor --help says more.`, 2)
  for (const name of Object.keys(values)) {
    if (name !== "help" && !known.includes(name as OptionName))
      throw new Sentence(`candor ${command} takes no --${name}; candor ${command} --help says more.`, 2)
  }
  const dated: Terminal = { ...terminal, now: values.now === undefined ? terminal.now : dayOf(values.now) }
  const given = { url: values.url ?? null, role: values.role ?? null, profiles: values.profiles ?? null }
  // Each command is loaded when it is asked for: the page reader alone takes half a second to load.
  switch (command) {
    case "read": {
      const { readUsage, runRead } = await import("./commands/read")
      return values.help ? help(readUsage, terminal) : runRead(files, given, dated)
    }
    case "role": {
      const { roleUsage, runRole } = await import("./commands/role")
      return values.help ? help(roleUsage, terminal) : runRole(files, given, dated)
    }
    case "evaluate": {
      const { evaluateUsage, runEvaluate } = await import("./commands/evaluate")
      return values.help ? help(evaluateUsage, terminal) : runEvaluate(files, given, dated)
    }
    case "rank": {
      const { rankUsage, runRank } = await import("./commands/rank")
      return values.help ? help(rankUsage, terminal) : runRank(files, given, dated)
    }
    default: {
      const { schemaUsage, runSchema } = await import("./commands/schema")
      return values.help ? help(schemaUsage, terminal) : runSchema(files, terminal)
    }
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    // Node's own words name the option; its hints about quoting do not help here.
    const message = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "") : ""
    throw new Sentence(`${message}. candor --help says what can be given.`, 2)
  }
}

async function help(text: string, terminal: Terminal): Promise<number> {
  await terminal.out(text)
  return 0
}

function dayOf(text: string): Date {
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new Sentence(`--now ${text} is no day; give it as 2026-01-31.`, 2)
  }
  return day
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "unknown"
}
