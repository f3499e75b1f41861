import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { Refusal, sentenceOf } from "./refusal"
import type { Terminal } from "./terminal"

const usage = `candor: a recruiter's copilot, on the command line

  candor read FILE… [--url URL]                                 read profiles: web pages, résumés (PDF, Word, text), JSON Resume
  candor role FILE… [--url URL]                                 make a draft role of a job post
  candor evaluate --role role.json FILE… | --profiles people.jsonl   hold profiles against a role
  candor rank --role role.json FILE… | --profiles people.jsonl       the same, best first
  candor patterns FILE…                                         check packs of patterns, as the panel exports them
  candor schema NAME                                            the JSON Schema of what is read and printed

candor COMMAND --help says more; candor --version prints the version. Results are JSON on standard output, one object a line; what
went wrong stands on standard error. Nothing is fetched and nothing is sent.`

const optionTypes = {
  url: { type: "string" },
  role: { type: "string" },
  profiles: { type: "string" },
  now: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" }
} as const
type OptionName = keyof typeof optionTypes
const allowed: Record<string, readonly OptionName[]> = {
  read: ["url"],
  role: ["url"],
  evaluate: ["role", "profiles", "url", "now"],
  rank: ["role", "profiles", "now"],
  patterns: [],
  schema: []
}

/** Runs `candor …` and returns its exit status. Every error leaves as one sentence on standard error. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    terminal.err(sentenceOf(error))
    return error instanceof Refusal ? error.exitCode : 1
  }
}

async function dispatch(argv: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals: given } = parse(argv)
  // `candor help read` is what many type first.
  const isAskedFor = given[0] === "help"
  const [command, ...files] = isAskedFor ? given.slice(1) : given
  const wantsHelp = values.help === true || isAskedFor
  if (values.version) {
    await terminal.out(version())
    return 0
  }
  if (command === undefined) {
    if (!wantsHelp) throw new Refusal(usage, 2)
    await terminal.out(usage)
    return 0
  }
  const known = Object.hasOwn(allowed, command) ? allowed[command] : undefined
  if (!known)
    throw new Refusal(`There is no command “${command}”. Commands are ${Object.keys(allowed).join(", ")}; candor --help says more.`, 2)
  for (const name of Object.keys(values)) {
    if (name !== "help" && !known.includes(name as OptionName))
      throw new Refusal(`candor ${command} takes no --${name}; candor ${command} --help says more.`, 2)
  }
  const dated: Terminal = { ...terminal, now: values.now === undefined ? terminal.now : dayOf(values.now) }
  if (!wantsHelp) refuseConflicts(values, files)
  const options = { url: values.url ?? null, role: values.role ?? null, profiles: values.profiles ?? null }
  // Each command is loaded when it is asked for: the page reader alone takes half a second to load.
  switch (command) {
    case "read": {
      const { readUsage, runRead } = await import("./commands/read")
      return wantsHelp ? help(readUsage, terminal) : runRead(files, options, dated)
    }
    case "role": {
      const { roleUsage, runRole } = await import("./commands/role")
      return wantsHelp ? help(roleUsage, terminal) : runRole(files, options, dated)
    }
    case "evaluate": {
      const { evaluateUsage, runEvaluate } = await import("./commands/evaluate")
      return wantsHelp ? help(evaluateUsage, terminal) : runEvaluate(files, options, dated)
    }
    case "rank": {
      const { rankUsage, runRank } = await import("./commands/rank")
      return wantsHelp ? help(rankUsage, terminal) : runRank(files, options, dated)
    }
    case "patterns": {
      const { patternsUsage, runPatterns } = await import("./commands/patterns")
      return wantsHelp ? help(patternsUsage, terminal) : runPatterns(files, terminal)
    }
    default: {
      const { schemaUsage, runSchema } = await import("./commands/schema")
      return wantsHelp ? help(schemaUsage, terminal) : runSchema(files, terminal)
    }
  }
}

function parse(argv: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...argv], options: optionTypes, allowPositionals: true, strict: true, tokens: true })
    const names = parsed.tokens.flatMap(token => (token.kind === "option" ? [token.name] : []))
    const twice = names.find((name, index) => names.indexOf(name) < index)
    if (twice !== undefined) throw new Refusal(`--${twice} is given twice; give it once.`, 2)
    return parsed
  } catch (error) {
    if (error instanceof Refusal) throw error
    // Node's own words name the option; its hints about quoting do not help here.
    const message = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "") : ""
    throw new Refusal(`${message}. candor --help says what can be given.`, 2)
  }
}

/** What can be seen to be wrong before a file is opened. */
function refuseConflicts(values: { url?: string; role?: string; profiles?: string }, files: readonly string[]): void {
  if (values.url !== undefined && !/^(?:https?|file):$/.test(URL.canParse(values.url) ? new URL(values.url).protocol : ""))
    throw new Refusal(`--url ${values.url} is no address; give it whole, as https://example.org/ana.`, 2)
  for (const name of ["role", "profiles"] as const) {
    if (values[name]?.trim() === "") throw new Refusal(`--${name} is empty; give it the name of a file.`, 2)
  }
  if ([values.role, values.profiles, ...files].filter(file => file === "-").length > 1)
    throw new Refusal("Standard input can be read once: give - in one place only.", 2)
}

async function help(text: string, terminal: Terminal): Promise<number> {
  await terminal.out(text)
  return 0
}

function dayOf(text: string): Date {
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new Refusal(`--now ${text} is no day; give it as 2026-01-31.`, 2)
  }
  return day
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "unknown"
}
