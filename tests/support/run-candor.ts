import { execFile } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Readable } from "node:stream"
import { fileURLToPath } from "node:url"
import { runCommand } from "../../cli/run-command"

export interface Outcome {
  status: number
  out: string[]
  err: string
}

/** Runs a command in this process, with a terminal that keeps what is written. */
export async function candor(argv: readonly string[], input = "", now = new Date("2026-06-15T00:00:00Z")): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const status = await runCommand(argv, {
    out: line => Promise.resolve(void out.push(line)),
    err: line => err.push(line),
    stdin: () => Readable.from([Buffer.from(input)]),
    folders: [process.cwd()],
    now
  })
  return { status, out, err: err.join("\n") }
}

export function json<Value>(line: string | undefined): Value {
  return JSON.parse(line ?? "null") as Value
}

const root = fileURLToPath(new URL("../../", import.meta.url))

/** Runs `candor` as a person does, in a process of its own. */
export function spawnCandor(argv: readonly string[], input = ""): Promise<{ status: number; stdout: string; stderr: string }> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", path.join(root, "cli/candor.ts"), ...argv],
      { cwd: root, maxBuffer: 1e8 },
      (error, stdout, stderr) => resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr })
    )
    // A command that refuses its options ends before it has read its input.
    child.stdin?.on("error", () => undefined)
    child.stdin?.end(input)
  })
}

/** A folder of its own with these files. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "candor-cli-"))
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content)
  return folder
}

export const resume = `Ana Ferro
Data engineer
Porto, Portugal

Experience
Data engineer, Ferro & Filhos, 2019 – present
- Pipelines in Python and Spark.

Skills
Python, Spark, SQL

Languages
Portuguese (native), English (C1)
`

export const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ana Ferro</title>
<link rel="canonical" href="https://ana.example/cv">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"ProfilePage","mainEntity":{"@type":"Person","name":"Ana Ferro","jobTitle":"Data engineer","knowsAbout":["Python","Spark"]}}</script></head>
<body><main><h1>Ana Ferro</h1><p>Data engineer</p><p>Python and Spark</p></main><script>document.body.innerHTML = "<h1>Run By Script</h1>"</script></body></html>`
