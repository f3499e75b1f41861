import { describe, expect, it } from "vitest"
import { StoppedError } from "~agent/errors"
import { createWaitingLine, createWaitingLines } from "~background/runs/waiting-line"

const never = new AbortController().signal
const soon = () => new Promise(done => setTimeout(done, 5))

describe("a waiting line", () => {
  it("lets so many in at a time, in the order in which they came", async () => {
    const gate = createWaitingLine()
    const entered: number[] = []
    const leaves: ((wentWell?: boolean) => void)[] = []
    for (let n = 0; n < 5; n++) void gate.enter(2, never).then(leave => (entered.push(n), leaves.push(leave)))
    await soon()
    expect(entered).toEqual([0, 1])
    leaves[0]!(true)
    await soon()
    expect(entered).toEqual([0, 1, 2])
    leaves[1]!(false)
    leaves[2]!(true)
    await soon()
    expect(entered).toEqual([0, 1, 2, 3, 4])
  })

  it("holds everybody back for as long as it was told, and then tries one, two, four", async () => {
    const gate = createWaitingLine()
    gate.hold(60)
    gate.hold(10)
    const began = performance.now()
    const entered: number[] = []
    const leaves: ((wentWell?: boolean) => void)[] = []
    for (let n = 0; n < 8; n++) void gate.enter(8, never).then(leave => (entered.push(performance.now() - began), leaves.push(leave)))
    await soon()
    expect(entered).toEqual([])
    await expect.poll(() => entered.length, { interval: 5 }).toBe(1)
    expect(entered[0]).toBeGreaterThan(55)
    leaves.shift()!(true)
    await soon()
    expect(entered).toHaveLength(3)
    leaves.shift()!(true)
    await soon()
    expect(entered).toHaveLength(6)
    // One that fails earns no trust.
    leaves.shift()!(false)
    await soon()
    expect(entered).toHaveLength(7)
  })

  it("whoever is stopped in the line leaves it, and the next one comes in", async () => {
    const gate = createWaitingLine()
    const leave = await gate.enter(1, never)
    const stop = new AbortController()
    const stopped = gate.enter(1, stop.signal)
    const next = gate.enter(1, never)
    stop.abort()
    await expect(stopped).rejects.toThrow(StoppedError)
    leave(true)
    await expect(next).resolves.toBeTypeOf("function")
    await expect(gate.enter(1, stop.signal)).rejects.toThrow(StoppedError)
  })
})

describe("lines", () => {
  it("are one for each name, and a place in them is given back once", async () => {
    const line = createWaitingLines()
    const leave = await line("a").enter(1, never)
    await line("b").enter(1, never)
    let entered = 0
    void line("a")
      .enter(1, never)
      .then(() => entered++)
    void line("a")
      .enter(1, never)
      .then(() => entered++)
    await soon()
    expect(entered).toBe(0)
    leave()
    leave()
    await soon()
    expect(entered).toBe(1)
  })
})
