import { once } from "node:events"
import { runCommand } from "./run-command"
import type { Terminal } from "./terminal"

// `candor … | head` closes the pipe early: the rest is not wanted, and that is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0)
  throw error
})

const terminal: Terminal = {
  out: async line => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain")
  },
  err: line => process.stderr.write(`${line}\n`),
  stdin: () => process.stdin,
  // npm runs scripts in the project's folder and keeps in INIT_CWD where the command was given.
  folders: [...(process.env.INIT_CWD ? [process.env.INIT_CWD] : []), process.cwd()],
  now: new Date()
}

process.exitCode = await runCommand(process.argv.slice(2), terminal)
