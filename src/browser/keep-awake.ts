import { api } from "./api"

/**
 * Under the 30 s without an event or a call of the extension API after which Chromium ends a worker. A streaming fetch alone does not count:
 * measured on Chromium 156, a worker that only reads a stream is ended at exactly 30 s.
 */
const everyMs = 20_000

let working = 0
let timer: ReturnType<typeof setInterval> | undefined

/** Keeps the worker alive until the work settles, by one trivial call of the extension API every 20 s. Settles as the work does. */
export async function keepAwake<T>(work: Promise<T>): Promise<T> {
  working += 1
  timer ??= setInterval(touch, everyMs)
  try {
    return await work
  } finally {
    working -= 1
    if (working === 0) {
      clearInterval(timer)
      timer = undefined
    }
  }
}

function touch(): void {
  api()
    .runtime.getPlatformInfo()
    .catch(() => undefined)
}
