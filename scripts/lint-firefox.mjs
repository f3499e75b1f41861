import { spawnSync } from "node:child_process"
import path from "node:path"
import { projectFolder } from "./set-up.mjs"

// web-ext lint on the Firefox build. Three of its warnings are about code that cannot be otherwise; any other message fails.

const known = [
  { code: "UNSAFE_VAR_ASSIGNMENT", why: "React DOM sets innerHTML for dangerouslySetInnerHTML; Candor never uses that" },
  { code: "UNSUPPORTED_API", message: /sidePanel/, why: "guarded: Firefox has no side panel and takes the sidebar" },
  {
    code: "DANGEROUS_EVAL",
    file: /^(?:document-worker|read-pdf|pdf\.worker|read-docx)\.[\w-]+\.js$/,
    why: "pdf.js and mammoth try whether code may be made of text; the extension's own policy forbids it, and they do without"
  }
]

const source = path.join(projectFolder, "build", "firefox-mv3-prod")
const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    path.join(projectFolder, "node_modules/web-ext/bin/web-ext.js"),
    "lint",
    "--source-dir",
    source,
    "--output",
    "json",
    "--no-config-discovery"
  ],
  { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }
)

try {
  const { errors, warnings, notices } = JSON.parse(stdout)
  const unknown = [...errors, ...warnings, ...notices].filter(
    each =>
      !known.some(
        ({ code, message, file }) =>
          each.code === code && (!message || message.test(each.message)) && (!file || file.test(each.file?.split("/").pop() ?? ""))
      )
  )
  for (const { _type, code, message, file, line } of unknown)
    process.stdout.write(`${_type} ${code} in ${file ?? "the build"}:${line ?? ""}: ${message}\n`)
  process.stdout.write(`${errors.length} errors, ${warnings.length} warnings, ${unknown.length} of them not accounted for\n`)
  process.exitCode = unknown.length > 0 ? 1 : 0
} catch {
  process.stderr.write(`web-ext lint gave no report.\n${stdout}${stderr}`)
  process.exitCode = 1
}
