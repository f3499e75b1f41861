import { canonicalJson } from "./canonical-json"
import type { LogText, SealedEntry } from "./log-entry"

/** The part of a key that is told to whoever verifies: a P-256 point (RFC 7517, RFC 7518 6.2). */
export interface DeviceKey {
  kty: "EC"
  crv: "P-256"
  x: string
  y: string
}

const encoder = new TextEncoder()
export const signing: EcdsaParams = { name: "ECDSA", hash: "SHA-256" }
export const keyKind: EcKeyImportParams = { name: "ECDSA", namedCurve: "P-256" }

/** SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits. */
export async function digestOf(subtle: SubtleCrypto, text: string): Promise<string> {
  return hexOf(await subtle.digest("SHA-256", encoder.encode(text)))
}

/** What the next entry holds of this one: its whole, signature and all, without the texts beside it. */
export async function linkOf(subtle: SubtleCrypto, entry: SealedEntry): Promise<string> {
  return digestOf(subtle, canonicalJson(entry))
}

/** What the first entry holds instead: so a log belongs to one key. */
export async function linkOfKey(subtle: SubtleCrypto, { kty, crv, x, y }: DeviceKey): Promise<string> {
  return digestOf(subtle, canonicalJson({ kty, crv, x, y }))
}

export async function digestOfText(subtle: SubtleCrypto, one: LogText): Promise<string> {
  return digestOf(subtle, digestedForm(one))
}

/** What of a text beside an entry is digested. */
export function digestedForm({ salt, text }: LogText): string {
  return JSON.stringify([salt, text])
}

export async function signatureOf(subtle: SubtleCrypto, key: CryptoKey, value: unknown): Promise<string> {
  return hexOf(await subtle.sign(signing, key, encoder.encode(canonicalJson(value))))
}

export async function isSignedBy(subtle: SubtleCrypto, key: CryptoKey, value: unknown, signature: string): Promise<boolean> {
  if (!/^(?:[0-9a-f]{2})+$/.test(signature)) return false
  const bytes = Uint8Array.from(signature.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
  return subtle.verify(signing, key, bytes, encoder.encode(canonicalJson(value)))
}

const hexDigits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"))

function hexOf(bytes: ArrayBuffer): string {
  let text = ""
  for (const byte of new Uint8Array(bytes)) text += hexDigits[byte]
  return text
}
