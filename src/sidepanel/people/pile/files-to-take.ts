import { isPassedOver } from "~documents/pile/passed-over"

/** A file that was dropped or chosen, with the folders it stood in. */
export interface FileToTake {
  file: File
  path: string
}

/** Everything that was dropped, folders opened, in the order of their names. What cannot be opened is counted. */
export async function filesOfEntries(entries: readonly FileSystemEntry[]): Promise<{ taken: FileToTake[]; failed: number }> {
  const taken: FileToTake[] = []
  let failed = 0
  const waiting = [...entries]
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    const path = entry.fullPath.replace(/^\//, "")
    if (isPassedOver(path)) continue
    try {
      if (isFolder(entry)) waiting.unshift(...(await entriesIn(entry)))
      else taken.push({ file: await fileOf(entry as FileSystemFileEntry), path })
    } catch {
      failed++
    }
  }
  return { taken, failed }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((resolve, reject) => entry.file(resolve, reject))

/** A folder is told a hundred entries at a time, until it tells none. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const next = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (next.length === 0) return found.sort((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true }))
    found.push(...next)
  }
}
