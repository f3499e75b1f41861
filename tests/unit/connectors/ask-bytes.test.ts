import { describe, expect, it } from "vitest"
import { askBytes } from "~connectors/ask"
import type { Connection } from "~connectors/connector"
import { ConnectorFailure } from "~connectors/connector-failure"

const ways = { name: "Lever", base: () => "https://api.lever.example/v1", headers: () => Promise.resolve({ authorization: "key" }) }

/** A connection whose files answer as told. */
function connection(answer: () => Promise<Response>): Connection {
  const parts = {
    fetch: answer,
    now: () => 0,
    wait: (_: number, signal: AbortSignal) =>
      new Promise<void>((_, reject) => signal.addEventListener("abort", () => reject(new Error("off")))),
    signal: new AbortController().signal,
    pace: { turn: () => Promise.resolve(), heard: () => {}, pauseUntil: () => {} },
    mayFetchFrom: () => Promise.resolve(true)
  }
  return parts as unknown as Connection
}

const kindAt = (address: string, answer: () => Promise<Response>) =>
  askBytes(connection(answer), ways, address).then(
    () => "came",
    (error: unknown) => (error instanceof ConnectorFailure ? error.kind : "something else")
  )
const status = (code: number) => () => Promise.resolve(new Response("no", { status: code }))
const cutOff = () => Promise.reject(new TypeError("Failed to fetch"))

describe("a file that does not come", () => {
  it.each([401, 402, 403, 404, 429, 500, 503])("from another host, which answers %i: the file alone is not found", async code => {
    expect(await kindAt("https://files.example/cv.pdf", status(code))).toBe("not found")
  })

  it("from another host, which cannot be reached: the file alone is not found", async () => {
    expect(await kindAt("https://files.example/cv.pdf", cutOff)).toBe("not found")
  })

  it("from the vendor itself: that is the vendor's word", async () => {
    const own = "https://api.lever.example/v1/files/1"
    expect(await kindAt(own, status(401))).toBe("wrong key")
    expect(await kindAt(own, status(403))).toBe("missing right")
    expect(await kindAt(own, status(503))).toBe("vendor down")
    expect(await kindAt(own, cutOff)).toBe("no answer")
  })
})
