import { extensionId, onMessage } from "~browser/runtime"
import { isRequestEnvelope, type ReplyEnvelope } from "~messages/envelope"
import { pageSkeleton } from "~sites/page/skeleton"

// Put into a page by the recruiter's click on "save the page's structure", and by nothing else: it is not part of the page side, which is in
// every profile page and has to be small. A second click puts it there a second time; then the first one answers.

const key = Symbol.for("candor.page-skeleton")
const world = globalThis as { [key]?: true }

if (!world[key]) {
  world[key] = true
  onMessage((message, sender, respond) => {
    // Only our own worker is answered, as in serve-page-side.ts.
    if (sender.id === undefined || sender.id !== extensionId() || sender.tab !== undefined) return false
    if (isRequestEnvelope(message) && message.name === "content.skeleton") {
      respond({ ok: true, value: { html: pageSkeleton(document) } } satisfies ReplyEnvelope)
    }
    return false
  })
}
