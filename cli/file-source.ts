import { open, type FileHandle } from "node:fs/promises"
import type { ByteSource } from "~documents/pile/byte-source"

/** A file of the disk of which parts are read as they are asked for. Rejects where it cannot be opened; `close` ends it. */
export async function openSource(path: string): Promise<ByteSource & { close: () => Promise<void> }> {
  const handle = await open(path)
  const { size } = await handle.stat()
  return { size, read: (from, to) => part(handle, from, Math.min(to, size)), close: () => handle.close() }
}

async function part(handle: FileHandle, from: number, to: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, to - from))
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, from)
  return bytes.subarray(0, bytesRead)
}
