import type { DroppedFile } from "~ui/read-dropped-file"
import { readDocumentInNode } from "~documents/read-document-in-node"
import { isUnreadable } from "~documents/unreadable-document"
import { kindOfDocument } from "~documents/document-kind"
import { textOfHtml } from "~documents/html/html-lines"
import { keepFiles } from "~sidepanel/people/pile/keep-files"
import { readVouched, readWaiting } from "~sidepanel/people/pile/read-waiting"
import type { Settled } from "~messages/pile-messages"
import type { TestWorker } from "./background"
import { noon } from "./rows"
import { words } from "./words"

/** What a page does with a pile, in a test: the files kept in the worker's store, the run begun, what waits read and told. */
export function pileOf(worker: TestWorker, pileId = "pile") {
  const { database } = worker
  const tell = (of: string, settled: Settled[]) => worker.send("pile.settle", { pileId: of, settled })
  return {
    async drop(files: Record<string, string | Uint8Array>, roleId: string | null = "role"): Promise<void> {
      const taken = Object.entries(files).map(([path, content]) => ({
        file: new File([content as Uint8Array<ArrayBuffer>], path.split("/").pop() ?? path),
        path
      }))
      await keepFiles(database, taken, { pileId, roleId, at: noon })
      await worker.send("pile.begin", { pileId })
    },
    read: (signal = new AbortController().signal, settle: (pileId: string, settled: Settled[]) => Promise<unknown> = tell) =>
      readWaiting({ database, settle, readFile: readInNode, now: () => noon, sleep: () => Promise.resolve() }, signal),
    /** As on "It is one: read it" beside a file. */
    async vouch(path: string): Promise<void> {
      const item = await database.pileItems.filter(one => one.path === path).first()
      if (item) await tell(pileId, [await readVouched({ database, readFile: readInNode }, item)])
    },
    /** What came of each file, in short and in their order. */
    async told(): Promise<string[]> {
      const items = await database.pileItems.orderBy("id").toArray()
      const names = new Map((await database.people.toArray()).map(({ id, name }) => [id, name]))
      return items.map(
        ({ path, state, said, personId }) =>
          `${path}: ${state}${personId ? ` ${names.get(personId)}` : ""}${said ? ` (${words(said)})` : ""}`
      )
    }
  }
}

/** As the panel's reader, with the thread of the command line in place of the browser's worker. */
async function readInNode(file: File): Promise<DroppedFile> {
  const data = new Uint8Array(await file.arrayBuffer())
  if (data.length === 0) return { ok: false, why: "empty" }
  const kind = kindOfDocument(data)
  const fileName = file.name
  if (kind === "text") {
    const text = new TextDecoder().decode(data)
    return { ok: true, text: /\.html?$/.test(fileName) ? textOfHtml(text) : text, lines: null, unseen: [], fileName }
  }
  if (kind === "picture" || kind === "other binary") return { ok: false, why: "type" }
  try {
    return { ok: true, fileName, ...(await readDocumentInNode(data, fileName)) }
  } catch (error) {
    if (isUnreadable(error)) return { ok: false, why: "document", said: error.said }
    throw error
  }
}
