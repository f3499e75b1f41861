import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { inEnglish } from "~sentence/english"
import { sentence, type Sentence } from "~sentence/sentence"
import type { AtsOptions } from "./ats/connection"
import { Refusal, sentenceOf } from "./refusal"
import { complain, type Terminal } from "./terminal"

const usage = sentence("usageCandor")

const optionTypes = {
  url: { type: "string" },
  role: { type: "string" },
  profiles: { type: "string" },
  key: { type: "string" },
  after: { type: "string" },
  now: { type: "string" },
  export: { type: "string" },
  log: { type: "string" },
  out: { type: "string" },
  "self-reported": { type: "string" },
  kind: { type: "string" },
  "base-url": { type: "string" },
  "auth-url": { type: "string" },
  "key-file": { type: "string" },
  job: { type: "string" },
  email: { type: "string" },
  pulled: { type: "string" },
  application: { type: "string" },
  candidate: { type: "string" },
  "text-file": { type: "string" },
  as: { type: "string" },
  brief: { type: "boolean" },
  send: { type: "boolean" },
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
  verify: ["key", "after"],
  tuning: ["out", "self-reported", "export"],
  mcp: ["export", "log"],
  ats: [
    ...(["kind", "base-url", "auth-url", "key-file", "job", "email", "url", "pulled"] as const),
    ...(["application", "candidate", "text-file", "as", "brief", "send"] as const)
  ],
  schema: []
}

/** Runs `candor …` and returns its exit status. Every error leaves as one sentence on standard error. */
export async function runCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(argv, terminal)
  } catch (error) {
    complain(terminal, sentenceOf(error))
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
    await terminal.out(inEnglish(usage))
    return 0
  }
  const known = Object.hasOwn(allowed, command) ? allowed[command] : undefined
  if (!known) throw new Refusal(sentence("cliNoCommand", { command, names: { list: Object.keys(allowed), as: "commas" } }), 2)
  for (const name of Object.keys(values)) {
    if (name !== "help" && !known.includes(name as OptionName)) throw new Refusal(sentence("cliNoOption", { command, name }), 2)
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
    case "verify": {
      const { verifyUsage, runVerify } = await import("./commands/verify")
      return wantsHelp ? help(verifyUsage, terminal) : runVerify(files, { key: values.key ?? null, after: values.after ?? null }, dated)
    }
    case "tuning": {
      const { tuningUsage, runTuning } = await import("./commands/tuning")
      const wanted = { out: values.out ?? null, selfReported: values["self-reported"] ?? null, export: values.export ?? null }
      return wantsHelp ? help(tuningUsage, terminal) : runTuning(files, wanted, dated)
    }
    case "mcp": {
      const { mcpUsage, runMcp } = await import("./commands/mcp")
      const own = { export: values.export ?? null, log: values.log ?? null }
      return wantsHelp ? help(mcpUsage, terminal) : runMcp(files, own, terminal, version())
    }
    case "ats": {
      const { atsUsage, runAts } = await import("./commands/ats")
      return wantsHelp ? help(atsUsage, terminal) : runAts(files, atsOptions(values), dated)
    }
    default: {
      const { schemaUsage, runSchema } = await import("./commands/schema")
      return wantsHelp ? help(schemaUsage, terminal) : runSchema(files, terminal)
    }
  }
}

function atsOptions(values: ReturnType<typeof parse>["values"]): AtsOptions {
  return {
    kind: values.kind ?? null,
    baseUrl: values["base-url"] ?? null,
    authUrl: values["auth-url"] ?? null,
    keyFile: values["key-file"] ?? null,
    job: values.job ?? null,
    email: values.email ?? null,
    url: values.url ?? null,
    pulled: values.pulled ?? null,
    application: values.application ?? null,
    candidate: values.candidate ?? null,
    textFile: values["text-file"] ?? null,
    as: values.as ?? null,
    brief: values.brief === true,
    send: values.send === true
  }
}

function parse(argv: readonly string[]) {
  try {
    const parsed = parseArgs({ args: [...argv], options: optionTypes, allowPositionals: true, strict: true, tokens: true })
    const names = parsed.tokens.flatMap(token => (token.kind === "option" ? [token.name] : []))
    const twice = names.find((name, index) => names.indexOf(name) < index)
    if (twice !== undefined) throw new Refusal(sentence("cliTwice", { name: twice }), 2)
    return parsed
  } catch (error) {
    if (error instanceof Refusal) throw error
    // Node's own words name the option; its hints about quoting do not help here.
    const message = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? "") : ""
    throw new Refusal(sentence("cliOption", { message }), 2)
  }
}

/** What can be seen to be wrong before a file is opened. */
function refuseConflicts(values: Partial<Record<"url" | "role" | "profiles" | "export" | "log", string>>, files: readonly string[]): void {
  if (values.url !== undefined && !/^(?:https?|file):$/.test(URL.canParse(values.url) ? new URL(values.url).protocol : ""))
    throw new Refusal(sentence("cliNoAddress", { address: values.url }), 2)
  for (const name of ["role", "profiles", "export", "log"] as const) {
    if (values[name]?.trim() === "") throw new Refusal(sentence("cliOptionEmpty", { name }), 2)
  }
  if ([values.role, values.profiles, ...files].filter(file => file === "-").length > 1)
    throw new Refusal(sentence("cliStandardInputOnce"), 2)
}

async function help(text: Sentence, terminal: Terminal): Promise<number> {
  await terminal.out(inEnglish(text))
  return 0
}

function dayOf(text: string): Date {
  const day = new Date(`${text}T00:00:00Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
    throw new Refusal(sentence("cliNoDay", { text }), 2)
  }
  return day
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
  return typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "unknown"
}
