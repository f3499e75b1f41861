/** Bytes of which parts can be had without the rest: a file on a disk or in the store need not be in memory as a whole. */
export interface ByteSource {
  /** In bytes. */
  size: number
  /** The bytes from `from` to before `to`; fewer where the source ends earlier. Rejects where it cannot be read any more. */
  read: (from: number, to: number) => Promise<Uint8Array>
}

export function sourceOfBlob(blob: Blob): ByteSource {
  return { size: blob.size, read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()) }
}

export function sourceOfBytes(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, read: (from, to) => Promise.resolve(bytes.subarray(from, to)) }
}
