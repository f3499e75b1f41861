import { connect } from "~connectors/connect"
import type { Connection, Connector } from "~connectors/connector"
import { fetchOf, jsonAnswer, type VendorRequest } from "./serve"
import { virtualTime } from "./virtual-time"

/**
 * A connection to a vendor that gives these answers, by method and path ("GET /v1/jobs"), and a 404 to everything else. Answers to what is
 * written are kept apart: what was written is in `asked`.
 */
export function answering(
  connector: Connector,
  fields: Record<string, string>,
  answers: Record<string, unknown>
): { connection: Connection; asked: VendorRequest[] } {
  const asked: VendorRequest[] = []
  const time = virtualTime()
  const send = fetchOf(request => {
    asked.push(request)
    const answer = answers[`${request.method} ${request.url.pathname}`]
    return answer === undefined ? jsonAnswer({ message: "not found" }, 404) : jsonAnswer(answer)
  })
  const settings = { kind: connector.id, baseUrl: "http://127.0.0.1:1", authUrl: null, fields }
  const timed: typeof fetch = async (input, init) => {
    time.begin()
    const answer = await send(input, init)
    time.end()
    return answer
  }
  return {
    connection: connect(connector, settings, { fetch: timed, now: time.now, wait: time.wait, signal: new AbortController().signal }),
    asked
  }
}
