import { cpus, totalmem } from "node:os"
import { benchAgent } from "./agent"
import { benchDocuments } from "./documents"
import { benchEvaluatePeople } from "./evaluate-people"
import { benchExtractText } from "./extract-text"
import { benchInBrowser } from "./in-browser"
import { benchLearning } from "./learning"
import { benchMemory } from "./memory"
import { benchPeopleMemory } from "./people-memory"
import { benchReadJobPost } from "./read-job-post"
import { benchFullSize, benchReadPages } from "./read-pages"

// npm run bench [-- read documents evaluate role people memory learning agent browser]: all of them, or those that are named.

const benches: Record<string, () => void | Promise<void>> = {
  read: async () => {
    await benchReadPages()
    await benchFullSize()
    benchExtractText()
  },
  documents: benchDocuments,
  evaluate: benchEvaluatePeople,
  role: benchReadJobPost,
  people: benchPeopleMemory,
  memory: benchMemory,
  learning: benchLearning,
  agent: benchAgent,
  browser: benchInBrowser
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !Object.hasOwn(benches, name))
if (unknown.length > 0) {
  console.error(`There is no bench named ${unknown.join(", ")}. There are ${Object.keys(benches).join(", ")}.`)
  process.exit(2)
}
const processor = cpus()
console.log(
  `Node ${process.version} on ${process.platform} ${process.arch}, ${processor.length} cores (${processor[0]?.model.trim() ?? "unknown"}), ${Math.round(totalmem() / 2 ** 30)} GB`
)
for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench()
