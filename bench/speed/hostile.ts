import { functionsOverText } from "./hostile-functions"
import { hostileShapes } from "./hostile-shapes"

/** Characters that a text from outside may have here, and milliseconds that one function may take over it. */
const characters = 200_000
const limitMs = 300

interface Slow {
  shape: string
  /** The size at which the limit was passed, and the time. */
  size: number
  ms: number
}

/**
 * Every function over text from outside, with every hostile shape, at sizes that double: one that is linear reaches the full size within the
 * limit. Prints the slowest shape of each, and what did not get there.
 */
export function benchHostile(only: readonly string[] = []): void {
  console.log(`\nHostile shapes: ${characters / 1000} kB, each under ${limitMs} ms`)
  for (const [name, run] of Object.entries(functionsOverText)) {
    if (only.length > 0 && !only.includes(name)) continue
    run("warm up")
    const late: Slow[] = []
    let slowest = { shape: "", ms: 0 }
    for (const { name: shape } of hostileShapes(1)) {
      for (let size = 6_250; size <= characters; size *= 2) {
        const text = hostileShapes(size).find(one => one.name === shape)?.text ?? ""
        const began = performance.now()
        run(text)
        const ms = performance.now() - began
        if (size === characters && ms > slowest.ms) slowest = { shape, ms }
        if (ms > limitMs) {
          late.push({ shape, size, ms })
          break
        }
      }
    }
    const tail =
      late.length === 0
        ? ""
        : `  LATE ${late.length}: ${late
            .slice(0, 4)
            .map(one => `${one.shape} ${one.size / 1000} kB ${Math.round(one.ms)} ms`)
            .join("; ")}`
    console.log(`  ${name.padEnd(20)} slowest ${slowest.ms.toFixed(0).padStart(4)} ms (${slowest.shape})${tail}`)
  }
}
