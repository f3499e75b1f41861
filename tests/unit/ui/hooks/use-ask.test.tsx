import { failing, requests, settings, show, stage, stored } from "../../../support/stage"
import { focusManager, onlineManager, useQuery } from "@tanstack/react-query"
import { act, fireEvent, renderHook, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { MemorySection } from "~options/memory-section"
import { database } from "~store/database"
import { Asking } from "~ui/asking"
import { ErrorBoundary } from "~ui/error-boundary"
import { useAsk } from "~ui/hooks/use-ask"

const estimate = { people: 1, upToDate: 0, tokens: 1200, costUsd: null }
const asked = (first: string | null) =>
  renderHook(
    ({ id }: { id: string | null }) => useAsk("list.estimate", id === null ? null : { roleId: "r", personIds: [id], modelId: "m" }),
    {
      wrapper: Asking,
      initialProps: { id: first }
    }
  )

afterEach(() => {
  onlineManager.setOnline(true)
  focusManager.setFocused(undefined)
})

describe("a question to the worker", () => {
  it("is asked once, and again when what it is about changes", async () => {
    stage.answers["list.estimate"] = ({ personIds }: { personIds: string[] }) => ({ ...estimate, people: personIds[0] === "a" ? 1 : 2 })
    const { result, rerender } = asked("a")
    await waitFor(() => expect(result.current.answer?.people).toBe(1))
    rerender({ id: "a" })
    expect(requests("list.estimate")).toHaveLength(1)
    rerender({ id: "b" })
    // What was said of somebody else is not shown meanwhile.
    expect(result.current.answer).toBeUndefined()
    await waitFor(() => expect(result.current.answer?.people).toBe(2))
  })

  it("is not asked while there is nothing to ask", async () => {
    const { result } = asked(null)
    await act(async () => undefined)
    expect(result.current).toEqual({ answer: undefined, failed: false })
    expect(requests("list.estimate")).toEqual([])
  })

  it("is asked anew by a screen that opens again, because the store has changed since", async () => {
    stage.answers["list.estimate"] = () => estimate
    const { result, unmount } = asked("a")
    await waitFor(() => expect(result.current.answer).toBeTruthy())
    unmount()
    const again = asked("a")
    await waitFor(() => expect(again.result.current.answer).toBeTruthy())
    expect(requests("list.estimate")).toHaveLength(2)
  })

  it("that failed says so, and is not asked again behind the recruiter's back", async () => {
    stage.answers["list.estimate"] = failing({ what: "This role is gone.", kept: "", next: "", retry: false })
    const { result } = asked("a")
    await waitFor(() => expect(result.current.failed).toBe(true))
    act(() => {
      focusManager.setFocused(false)
      focusManager.setFocused(true)
      onlineManager.setOnline(false)
      onlineManager.setOnline(true)
    })
    await act(async () => undefined)
    expect(requests("list.estimate")).toHaveLength(1)
  })

  it("is answered when the machine is offline", async () => {
    onlineManager.setOnline(false)
    stage.answers["list.estimate"] = () => estimate
    const { result } = asked("a")
    await waitFor(() => expect(result.current.answer).toEqual(estimate))
  })
})

describe("an answer that a screen cannot do without", () => {
  // React tells the console of what an error screen was shown for.
  beforeEach(() => void vi.spyOn(console, "error").mockImplementation(() => undefined))
  afterEach(() => vi.restoreAllMocks())

  it("ends in the error screen where it fails, and is asked again by its button", async () => {
    let broken = true
    function Counted() {
      const queryFn = () => (broken ? Promise.reject(new Error("The store is locked.")) : "12 kept")
      return <p>{useQuery({ queryKey: ["counted"], queryFn, throwOnError: true }).data}</p>
    }
    show(
      <ErrorBoundary>
        <Counted />
      </ErrorBoundary>
    )
    const button = await screen.findByRole("button", { name: "Try again" })
    broken = false
    fireEvent.click(button)
    expect(await screen.findByText("12 kept")).toBeTruthy()
  })

  it("is so what is kept, on the options page", async () => {
    await stored({ settings: settings() })
    const tables = Object.getPrototypeOf(database().people) as { count: () => Promise<number> }
    vi.spyOn(tables, "count").mockRejectedValueOnce(new Error("The store is locked."))
    show(
      <ErrorBoundary>
        <MemorySection />
      </ErrorBoundary>
    )
    fireEvent.click(await screen.findByRole("button", { name: "Try again" }))
    expect(await screen.findByRole("switch", { name: /^Pause: note nothing/ })).toBeTruthy()
  })
})
