import { sentence } from "~sentence/sentence"
import { ModelError } from "./model-error"

/**
 * A fetch that goes to the server it was told and to no other: an answer that sends the request on is an error, and nothing is sent there.
 * A browser does not say where to; elsewhere the error names it.
 *
 * @throws ModelError `redirected`
 */
export function refusingRedirects(send: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await send(input, { ...init, redirect: "manual" })
    const isRedirect = response.type === "opaqueredirect" || [301, 302, 303, 307, 308].includes(response.status)
    if (!isRedirect) return response
    const location = response.headers.get("location")
    throw new ModelError(
      "redirected",
      location === null ? sentence("answerSentOn") : sentence("answerSentOnTo", { address: location.slice(0, 200) })
    )
  }
}
