import { failing, requests, stage } from "../../../support/stage"
import { onlineManager } from "@tanstack/react-query"
import { act, fireEvent, render, renderHook, screen, waitFor } from "@testing-library/react"
import { afterEach, describe, expect, it } from "vitest"
import type { Failure } from "~messages/failure"
import { Asking } from "~ui/asking"
import { useSend } from "~ui/hooks/use-send"

const sending = () => renderHook(() => useSend(), { wrapper: Asking }).result
const failure = (what: string, retry = true): Failure => ({ what, kept: "Nothing is lost.", next: "Try again.", retry })
/** What the worker answers, when the test says so. */
function later() {
  let answer: (value?: unknown) => void = () => undefined
  const answered = new Promise(resolve => (answer = resolve))
  return { answered, answer }
}

afterEach(() => onlineManager.setOnline(true))

describe("a message to the worker", () => {
  it("is under way until it is answered, and hands on the answer", async () => {
    const { answered, answer } = later()
    stage.answers["role.select"] = () => answered
    const result = sending()
    let reply: unknown
    act(() => void result.current.send("role.select", { roleId: "r" }).then(value => (reply = value)))
    await waitFor(() => expect(result.current.pending).toBe(true))
    answer({ done: "yes" })
    await waitFor(() => expect(result.current.pending).toBe(false))
    expect(reply).toEqual({ done: "yes" })
    expect(result.current.failure).toBeNull()
  })

  it("that fails never rejects, says why, is sent again by one call, and is quiet once it went through", async () => {
    stage.answers["role.select"] = failing(failure("The disk is full."))
    const result = sending()
    expect(await act(() => result.current.send("role.select", { roleId: "r" }))).toBeUndefined()
    expect(result.current.failure?.what).toBe("The disk is full.")
    delete stage.answers["role.select"]
    act(() => result.current.retry?.())
    await waitFor(() => expect(result.current.failure).toBeNull())
    expect(requests("role.select")).toEqual([{ roleId: "r" }, { roleId: "r" }])
  })

  it("that would fail in the same way again offers no second try, and is not tried again by itself", async () => {
    stage.answers["role.select"] = failing(failure("This role is gone.", false))
    const result = sending()
    await act(() => result.current.send("role.select", { roleId: "r" }))
    expect(result.current.retry).toBeNull()
    act(() => result.current.dismiss())
    expect(result.current.failure).toBeNull()
    expect(requests("role.select")).toHaveLength(1)
  })

  it("that fails while a later one goes through is still told, and the place is busy until the last is answered", async () => {
    const first = later()
    const second = later()
    stage.answers["role.select"] = async () => {
      await first.answered
      return failing(failure("The first one failed."))(undefined as never)
    }
    stage.answers["role.close"] = () => second.answered
    const result = sending()
    act(() => {
      void result.current.send("role.select", { roleId: "r" })
      void result.current.send("role.close", { roleId: "r" })
    })
    first.answer()
    await waitFor(() => expect(result.current.failure?.what).toBe("The first one failed."))
    expect(result.current.pending).toBe(true)
    second.answer()
    await waitFor(() => expect(result.current.pending).toBe(false))
    expect(result.current.failure?.what).toBe("The first one failed.")
  })

  it("goes to the worker when the machine is offline, because the worker is on the machine", async () => {
    onlineManager.setOnline(false)
    const result = sending()
    expect(await act(() => result.current.send("role.select", { roleId: "r" }))).toEqual({})
  })

  it("is sent once by two clicks, where its button waits for the answer", async () => {
    stage.answers["role.select"] = () => new Promise(() => undefined)
    function Button() {
      const { send, pending } = useSend()
      return (
        <button disabled={pending} onClick={() => void send("role.select", { roleId: "r" })}>
          Choose
        </button>
      )
    }
    render(<Button />, { wrapper: Asking })
    const button = screen.getByRole<HTMLButtonElement>("button")
    fireEvent.click(button)
    // What the browser does before it handles the next click: the microtasks of this one, and no timer.
    await act(async () => undefined)
    expect(button.disabled).toBe(true)
    fireEvent.click(button)
    expect(requests("role.select")).toHaveLength(1)
  })

  it("leaves another place of the screen alone", async () => {
    stage.answers["role.select"] = failing(failure("The disk is full."))
    const { result } = renderHook(() => [useSend(), useSend()] as const, { wrapper: Asking })
    await act(() => result.current[0].send("role.select", { roleId: "r" }))
    expect(result.current[0].failure).not.toBeNull()
    expect(result.current[1]).toMatchObject({ failure: null, pending: false })
  })
})
