import { cpus, totalmem } from "node:os"
import { benchFiles } from "./files/bench-files"
import { benchLinkedInPdf } from "./judgement/linkedin-pdf"
import { benchRedaction } from "./judgement/redaction/redaction-report"
import { benchAgent } from "./speed/agent"
import { benchDocuments } from "./speed/documents"
import { benchEvaluatePeople } from "./speed/evaluate-people"
import { benchExtractText } from "./speed/extract-text"
import { benchHostile } from "./speed/hostile"
import { benchApplicantsInBrowser, benchInBrowser, benchListOfPeople, benchPeopleInBrowser } from "./speed/in-browser"
import { benchLearning } from "./speed/learning"
import { benchMemory } from "./speed/memory"
import { benchPeopleMemory } from "./speed/people-memory"
import { benchReadJobPost } from "./speed/read-job-post"
import { benchFullSize, benchReadPages } from "./speed/read-pages"
import { benchSealedLog } from "./speed/sealed-log"
import { benchSwap } from "./speed/swap-people"

// npm run bench [-- judgement redaction read documents files evaluate role people place list applicants memory learning agent log swap hostile browser]: all of them, or those that are named.
// Words that begin with "--" are the named bench's own (`npm run bench -- judgement --errors`).

const benches: Record<string, () => unknown> = {
  // Its table is printed while it is loaded: it is a program of its own in `npm test` as well.
  judgement: () => import("./judgement/eval"),
  redaction: benchRedaction,
  read: async () => {
    await benchReadPages()
    await benchFullSize()
    benchExtractText()
  },
  documents: async () => {
    await benchDocuments()
    await benchLinkedInPdf()
  },
  files: benchFiles,
  evaluate: benchEvaluatePeople,
  role: benchReadJobPost,
  people: benchPeopleMemory,
  place: benchPeopleInBrowser,
  list: benchListOfPeople,
  applicants: benchApplicantsInBrowser,
  memory: benchMemory,
  learning: benchLearning,
  agent: benchAgent,
  log: benchSealedLog,
  swap: benchSwap,
  hostile: () => benchHostile(),
  browser: benchInBrowser
}

const asked = process.argv.slice(2).filter(word => !word.startsWith("--"))
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
