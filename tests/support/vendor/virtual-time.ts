/**
 * A clock that passes only while nothing else happens: waiting takes no time in a test, and yet an answer comes before a silence of 30
 * seconds. `begin` and `end` say when a request is in flight.
 */
export function virtualTime(start = Date.UTC(2026, 11, 1, 9)) {
  let time = start
  let inFlight = 0
  let pumping = false
  let timers: { at: number; resolve: () => void }[] = []
  const idleTurns = 3

  const pump = (idle: number): void => {
    if (timers.length === 0) {
      pumping = false
      return
    }
    if (inFlight === 0 && idle >= idleTurns) {
      const next = Math.min(...timers.map(({ at }) => at))
      time = Math.max(time, next)
      const due = timers.filter(({ at }) => at <= time)
      timers = timers.filter(({ at }) => at > time)
      for (const { resolve } of due) resolve()
      setImmediate(() => pump(0))
    } else setImmediate(() => pump(inFlight === 0 ? idle + 1 : 0))
  }

  return {
    now: () => time,
    pass: (milliseconds: number) => (time += milliseconds),
    wait: (milliseconds: number, signal: AbortSignal): Promise<void> =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(new Error("stopped"))
        const stop = () => {
          timers = timers.filter(one => one !== timer)
          reject(new Error("stopped"))
        }
        const timer = {
          at: time + milliseconds,
          resolve: () => {
            signal.removeEventListener("abort", stop)
            resolve()
          }
        }
        timers.push(timer)
        signal.addEventListener("abort", stop, { once: true })
        if (pumping) return
        pumping = true
        setImmediate(() => pump(0))
      }),
    /** A request is in flight, or no longer: time does not pass meanwhile. One that is never answered is no longer so at once. */
    begin: () => void inFlight++,
    end: () => void inFlight--
  }
}
