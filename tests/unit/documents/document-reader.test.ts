import { describe, expect, it, vi } from "vitest"
import { createDocumentReader } from "~documents/document-reader"
import type { DocumentRequest, StartDocumentThread } from "~documents/document-thread"

/** Threads that read a file when the test says so. */
function threads() {
  const asked: DocumentRequest[] = []
  const started: { answer: Parameters<StartDocumentThread>[0]; lose: Parameters<StartDocumentThread>[1]; isEnded: boolean }[] = []
  const start: StartDocumentThread = (answer, lose) => {
    const thread = { answer, lose, isEnded: false }
    started.push(thread)
    queueMicrotask(() => answer({ ready: true }))
    return { ask: request => void asked.push(request), end: () => void (thread.isEnded = true) }
  }
  const done = (text: string) => started.at(-1)?.answer({ id: asked.at(-1)?.id ?? 0, document: { text, lines: null, unseen: [] } })
  return { asked, started, start, done, turn: () => new Promise(resolve => setImmediate(resolve)) }
}
const bytes = new Uint8Array([1])

describe("files that are read one after the other", () => {
  it("are each begun when the one before is done, in one thread", async () => {
    const { asked, started, start, done, turn } = threads()
    const read = createDocumentReader(start)
    const [one, two] = [read(bytes, "one.pdf"), read(bytes, "two.pdf")]
    await turn()
    expect(asked.map(({ fileName }) => fileName)).toEqual(["one.pdf"])
    done("first")
    expect((await one).text).toBe("first")
    await turn()
    expect(asked.map(({ fileName }) => fileName)).toEqual(["one.pdf", "two.pdf"])
    done("second")
    expect((await two).text).toBe("second")
    expect(started).toHaveLength(1)
  })

  it("are given up by a signal: one that waits is never begun, one that is read has its thread ended", async () => {
    const { asked, started, start, done, turn } = threads()
    const read = createDocumentReader(start)
    const [stop, skip] = [new AbortController(), new AbortController()]
    const one = read(bytes, "one.pdf", { signal: stop.signal })
    const two = read(bytes, "two.pdf", { signal: skip.signal })
    const three = read(bytes, "three.pdf")
    await turn()
    skip.abort()
    await expect(two).rejects.toMatchObject({ name: "AbortError" })
    stop.abort()
    await expect(one).rejects.toMatchObject({ name: "AbortError" })
    await turn()
    expect(started.map(({ isEnded }) => isEnded)).toEqual([true, false])
    expect(asked.map(({ fileName }) => fileName)).toEqual(["one.pdf", "three.pdf"])
    done("third")
    expect((await three).text).toBe("third")
    await expect(read(bytes, "four.pdf", { signal: stop.signal })).rejects.toMatchObject({ name: "AbortError" })
  })

  it("say what became of one whose thread was lost, and go on in a new one", async () => {
    const { started, start, done, turn } = threads()
    const read = createDocumentReader(start)
    const [full, lost, next] = [read(bytes, "full.pdf"), read(bytes, "lost.pdf"), read(bytes, "next.pdf")]
    await turn()
    started.at(-1)?.lose(true)
    await expect(full).rejects.toMatchObject({ said: { code: "docTooMuchMemory" } })
    await turn()
    started.at(-1)?.lose(false)
    await expect(lost).rejects.toMatchObject({ said: { code: "docReaderLost" } })
    await turn()
    done("next")
    expect((await next).text).toBe("next")
    expect(started).toHaveLength(3)
  })

  it("are ended by their time, which begins when there is a thread, and an idle thread is ended", async () => {
    vi.useFakeTimers()
    try {
      const { started, start } = threads()
      const read = createDocumentReader(start)
      const slow = read(bytes, "slow.pdf", { limits: { timeMs: 2_500 } })
      const told = expect(slow).rejects.toMatchObject({ said: { code: "docTookTooLong", values: { seconds: 3 } } })
      await vi.advanceTimersByTimeAsync(2_400)
      expect(started[0]?.isEnded).toBe(false)
      await vi.advanceTimersByTimeAsync(200)
      await told
      expect(started[0]?.isEnded).toBe(true)
      const quick = read(bytes, "quick.pdf")
      await vi.advanceTimersByTimeAsync(1)
      started[1]?.answer({ id: 2, document: { text: "quick", lines: null, unseen: [] } })
      expect((await quick).text).toBe("quick")
      await vi.advanceTimersByTimeAsync(20_000)
      expect(started[1]?.isEnded).toBe(true)
    } finally {
      vi.useRealTimers()
    }
  })
})
