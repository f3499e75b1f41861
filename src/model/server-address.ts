import { sentence, type Sentence } from "~sentence/sentence"

/** Where a model's server stands, as its address says. */
export type ServerPlace = "web" | "this machine" | "own network"

/** Why an address cannot be a model's. */
export type AddressFault = "no address" | "not http" | "no host" | "key in it" | "unencrypted"

/** An address that may be asked, with where it is; or why it may not. */
export type ServerAddress = { origin: string; place: ServerPlace } | { fault: AddressFault }

/**
 * What an address of a model's API is. Unencrypted requests go to this machine and to the recruiter's own network alone: on the way through the
 * internet anybody could read them.
 *
 * @param baseUrl as the recruiter wrote it, such as `http://192.168.1.20:11434/v1`
 */
export function serverAddress(baseUrl: string): ServerAddress {
  const written = baseUrl.trim()
  // Without its scheme an address reads as one of a scheme of its own: `gpu-box:11434`.
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(written) || !URL.canParse(written)) return { fault: "no address" }
  const { protocol, hostname, origin, username, password } = new URL(written)
  if (protocol !== "https:" && protocol !== "http:") return { fault: "not http" }
  if (username !== "" || password !== "") return { fault: "key in it" }
  // What a server listens on, and no place to ask.
  if (hostname === "0.0.0.0" || hostname === "[::]") return { fault: "no host" }
  const place = placeOf(hostname)
  return protocol === "http:" && place === "web" ? { fault: "unencrypted" } : { origin, place }
}

const nameOfOwnNetwork = /\.(?:local|lan|home|internal|intranet|private|home\.arpa)$/

function placeOf(hostname: string): ServerPlace {
  const host = hostname.replace(/\.$/, "").toLowerCase()
  if (host === "localhost" || host.endsWith(".localhost")) return "this machine"
  const four = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host)
  if (four) return placeOfFour(Number(four[1]), Number(four[2]))
  if (host.startsWith("[")) return placeOfSix(host.slice(1, -1))
  // A name of one word is resolved by the network that one is in.
  return nameOfOwnNetwork.test(host) || !host.includes(".") ? "own network" : "web"
}

/** RFC 1918, link-local, and the range that carriers and private overlays share (RFC 6598). */
function placeOfFour(first: number, second: number): ServerPlace {
  if (first === 127) return "this machine"
  const isOwn =
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >= 64 && second <= 127)
  return isOwn ? "own network" : "web"
}

/** Loopback; unique local (fc00::/7) and link-local (fe80::/10) addresses; and an address of four numbers in six. The browser writes them short. */
function placeOfSix(address: string): ServerPlace {
  if (address === "::1") return "this machine"
  const mapped = /^::ffff:([\da-f]{1,4}):[\da-f]{1,4}$/.exec(address)
  if (mapped) {
    const high = parseInt(mapped[1]!, 16)
    return placeOfFour(high >> 8, high & 255)
  }
  return /^(?:f[cd][\da-f]{2}|fe[89ab][\da-f]):/.test(address) ? "own network" : "web"
}

/** Why an address is refused, and what to write instead. */
export function addressFaultSaid(fault: AddressFault): Sentence {
  const said = {
    "no address": sentence("addressNone"),
    "not http": sentence("addressNotHttp"),
    "no host": sentence("addressNoHost"),
    "key in it": sentence("addressHasKey"),
    unencrypted: sentence("addressUnencrypted")
  }
  return said[fault]
}
