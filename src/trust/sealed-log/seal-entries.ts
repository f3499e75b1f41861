import type { LogTextName, SealedEntry, WaitingEntry } from "./log-entry"
import { digestOfText, linkOf, signatureOf } from "./links"

/**
 * Puts entries that wait into the chain, in their order, and signs the last of them: its signature vouches for all before it, since it is
 * made over their links.
 *
 * @param waiting by rising number, without a gap, the first one right behind `before`
 * @param before the link of the entry before them, or of the key
 */
export async function sealEntries(
  subtle: SubtleCrypto,
  signingKey: CryptoKey,
  waiting: readonly WaitingEntry[],
  before: string
): Promise<{ entry: SealedEntry; link: string }[]> {
  const sealed: { entry: SealedEntry; link: string }[] = []
  for (const [place, { n, at, told, texts, gone }] of waiting.entries()) {
    const digests: SealedEntry["digests"] = Object.fromEntries(gone.map(name => [name, null]))
    for (const [name, text] of Object.entries(texts)) digests[name as LogTextName] = await digestOfText(subtle, text)
    const entry: SealedEntry = { n, at, before: sealed.at(-1)?.link ?? before, told, digests }
    if (place === waiting.length - 1) entry.signature = await signatureOf(subtle, signingKey, entry)
    sealed.push({ entry, link: await linkOf(subtle, entry) })
  }
  return sealed
}
