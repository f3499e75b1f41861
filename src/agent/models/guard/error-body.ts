/** What a server says of a failure, whatever form it says it in. */
export interface SaidOfFailure {
  message: string
  code: string
}

/** Servers' words are shown; a page of them is not. */
const longest = 600

/**
 * The words and the code in the body of a failure: `error` as an object or a text, FastAPI's `detail` as a text or a list, a list of errors, a
 * `message` at the top, or an error that is another server's error written into a text. A web page says nothing.
 *
 * @returns null where nothing in it is a failure
 */
export function failureIn(body: unknown): SaidOfFailure | null {
  if (Array.isArray(body)) return body.map(failureIn).find(one => one !== null) ?? null
  if (typeof body !== "object" || body === null) return null
  const said = body as Record<string, unknown>
  const isFlat = said.object === "error" || ["message", "Message", "msg", "error_msg"].some(name => typeof said[name] === "string")
  const error = said.error ?? said.errors ?? said.detail ?? (isFlat ? said : null) ?? said.fault
  if (error === null || error === undefined) return null
  if (typeof error === "string") return { message: innermost(error), code: text(said.code) || text(said.type) }
  if (Array.isArray(error)) {
    const parts = error.map(one => (typeof one === "string" ? { message: one, code: "" } : partOf(one)))
    return parts.length === 0
      ? null
      : {
          message: parts
            .map(({ message }) => message)
            .join("; ")
            .slice(0, longest),
          code: parts[0]!.code
        }
  }
  if (typeof error !== "object") return null
  const inner = error as Record<string, unknown>
  const nested = typeof inner.error === "object" && inner.error !== null ? failureIn(inner) : null
  if (nested) return nested
  const message = innermost(
    ["message", "Message", "msg", "error_msg", "detail", "faultstring"].map(name => text(inner[name])).find(Boolean) ?? ""
  )
  const words = message === "" ? leavesOf(inner) : withBehind(message, inner)
  return { message: withName(words, text(inner.param)), code: codeOf(inner) }
}

/** Routers say that a provider failed, and keep what it said in a place of its own (OpenRouter: `metadata.raw`; Azure: `innererror`). */
function withBehind(message: string, { metadata, innererror, inner_error: other }: Record<string, unknown>): string {
  const behind = [metadata, innererror, other].map(place => {
    if (typeof place !== "object" || place === null) return text(place)
    const { raw, message: words } = place as Record<string, unknown>
    return innermost(text(raw) || text(words))
  })
  const words = behind.find(one => one !== "" && !message.includes(one))
  return words === undefined ? message : `${message}: ${words}`.slice(0, longest)
}

/** What is refused, named apart from the words. */
function withName(message: string, name: string): string {
  return name === "" || message.toLowerCase().includes(name.toLowerCase()) ? message : `${message} (${name})`
}

/** A failure in a form of its own, such as lists of texts by the names of fields: whatever is said in it. */
function leavesOf(failure: Record<string, unknown>): string {
  return Object.entries(failure)
    .filter(([name]) => !/^(?:code|type|status|trace\w*|request_?id|id|param)$/i.test(name))
    .flatMap(([name, value]) => {
      const said = (Array.isArray(value) ? value : [value]).filter(one => typeof one === "string")
      return said.length === 0 ? [] : [`${name}: ${said.join("; ")}`]
    })
    .join("; ")
    .slice(0, longest)
}

/** FastAPI: where it is, and what is wrong with it. */
function partOf(part: unknown): SaidOfFailure {
  if (typeof part !== "object" || part === null) return { message: "", code: "" }
  const { loc, path, msg, message, type, code } = part as Record<string, unknown>
  const at = loc ?? path
  const place = Array.isArray(at) ? at.filter(one => one !== "body").join(".") : text(at)
  return { message: [place, text(msg) || text(message)].filter(Boolean).join(": "), code: text(code) || text(type) }
}

function codeOf({ code, type, status }: Record<string, unknown>): string {
  return [code, type, status].map(text).filter(Boolean).join(" ")
}

function text(value: unknown): string {
  return typeof value === "string" ? value.slice(0, longest) : typeof value === "number" ? String(value) : ""
}

/** A failure that a router passes on as the text of another's body. */
function innermost(message: string): string {
  const from = message.indexOf("{")
  if (from < 0 || !message.endsWith("}")) return message
  try {
    const inner = failureIn(JSON.parse(message.slice(from)) as unknown)
    return inner && inner.message !== "" ? `${message.slice(0, from)}${inner.message}`.slice(0, longest) : message
  } catch {
    return message
  }
}
