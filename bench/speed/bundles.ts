import { readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { against, printTable, sum, type Row } from "./table"

/** What is read before anything is shown or answered, and how many bytes it may have. */
const firstScripts: readonly { what: string; names: readonly RegExp[]; aim: number }[] = [
  { what: "content script", names: [/^content\.\w+\.js$/], aim: 60_000 },
  // The popup asks for its second script at once.
  { what: "popup", names: [/^popup\.\w+\.js$/, /^from-store\.\w+\.js$/], aim: 350_000 },
  { what: "side panel", names: [/^sidepanel\.\w+\.js$/], aim: 1_100_000 },
  { what: "worker", names: [/^static\/background\/index\.js$/], aim: 1_200_000 }
]

/** Bytes of script in a build: what every start reads, against its aim, and what is read when it is needed. */
export function benchBundles(build: string): void {
  const files = readdirSync(build, { recursive: true, encoding: "utf8" })
    .map(file => file.split(path.sep).join("/"))
    .filter(file => file.endsWith(".js"))
    .map(name => ({ name, bytes: statSync(path.join(build, name)).size }))
  const aims = firstScripts.map(({ what, names, aim }): Row => {
    const read = names.map(each => files.find(({ name }) => each.test(name)))
    if (read.includes(undefined)) return [what, "–", aim, "–", "not found"]
    const bytes = sum(read.map(file => file?.bytes ?? 0))
    return [what, bytes, aim, `${(bytes / aim).toFixed(2)}×`, against(bytes, aim)]
  })
  printTable("Read at every start, in the production build", ["script", "bytes, raw", "aim", "to the aim", "aim is"], aims)
  const isFirst = (name: string) => firstScripts.some(({ names }) => names.some(each => each.test(name)))
  const others = files.filter(({ name }) => !isFirst(name)).sort((a, b) => b.bytes - a.bytes)
  printTable(
    "Read when it is needed",
    ["script", "bytes, raw", "by"],
    others.map(({ name, bytes }): Row => [name.replace(/\.\w{8}\.js$/, ".js"), bytes, askedBy(name, files, build)])
  )
}

/** The scripts that name another one. */
function askedBy(name: string, files: readonly { name: string }[], build: string): string {
  const pages = readdirSync(build).filter(file => file.endsWith(".html"))
  return [...files.map(file => file.name), ...pages]
    .filter(each => each !== name && readFileSync(path.join(build, each), "utf8").includes(path.posix.basename(name)))
    .map(each => (each === "static/background/index.js" ? "worker" : each.replace(/\.(?:\w{8}\.js|html)$/, "")))
    .join(", ")
}
