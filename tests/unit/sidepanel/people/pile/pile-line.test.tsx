import { requests, settings, show, stored } from "../../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { PileLines, pileProgressText } from "~sidepanel/people/pile/pile-line"
import type { PileItemRow, PileItemState } from "~store/rows/pile-rows"
import { sentence } from "~sentence/sentence"
import { noon } from "../../../../support/rows"

const none = { waiting: 0, asks: 0, opened: 0, read: 0, same: 0, "not read": 0 }

it("says how many of how many are done, how many were not read, and the time left", () => {
  expect(pileProgressText({ ...none, waiting: 88, read: 100, same: 9, "not read": 3, opened: 4 }, 20_400)).toBe(
    "112 of 200 done · 3 files not read · about 20 sec left"
  )
  expect(pileProgressText({ ...none, waiting: 1 }, null)).toBe("0 of 1 done")
})

const item = (at: number, state: PileItemState, said: PileItemRow["said"] = null): PileItemRow => ({
  ...{ id: `pile/00000${at}`, pileId: "pile", state, name: `${at}.txt`, path: `cvs/${at}.txt`, depth: 0, said, at: noon }
})
const run = (status: string) => ({
  ...{ id: "pile", skill: "read-pile", status, roleId: "role-1", personId: null, input: {}, plan: [], next: 0, model: "builtin" },
  ...{ failure: null, createdAt: noon, updatedAt: noon }
})

async function lineOf(status: string, items: readonly PileItemRow[]) {
  await stored({
    settings: settings(),
    piles: [{ id: "pile", roleId: "role-1", at: noon, putAway: false }],
    pileItems: items,
    runs: [run(status)]
  })
  show(<PileLines roleId="role-1" />, "people")
  return within(await screen.findByRole("region", { name: "People added" }))
}

it("at the end each file that was not read stands with its reason, and the line can be put away", async () => {
  const line = await lineOf("done", [
    item(0, "read"),
    item(1, "not read", sentence("docEmpty")),
    item(2, "same", sentence("pileSameFile", { file: "cvs/0.txt" }))
  ])
  expect(line.getByText("1 person read · 1 the same as another · 1 file not read")).toBeTruthy()
  fireEvent.click(line.getByText("Not read (1)"))
  await waitFor(() => expect(line.getByText(/It is empty\./)).toBeTruthy())
  fireEvent.click(line.getByRole("button", { name: "Dismiss" }))
  await waitFor(() => expect(requests("pile.putAway")).toEqual([{ pileId: "pile" }]))
})

it("beside a file that may be a profile all the same stands what reads it as one", async () => {
  const line = await lineOf("done", [
    item(0, "read"),
    { ...item(1, "not read", sentence("textNoProfile", { what: sentence("textPasted") })), mayBeOne: true },
    item(2, "not read", sentence("docEmpty"))
  ])
  fireEvent.click(line.getByText("Not read (2)"))
  fireEvent.click(await line.findByRole("button", { name: "It is one: read it (1.txt)" }))
  expect(line.queryByRole("button", { name: "It is one: read it (2.txt)" })).toBeNull()
  await waitFor(() => expect(requests("pile.settle")).toMatchObject([{ pileId: "pile", settled: [{ itemId: "pile/000001" }] }]))
})

it("stopped, it can go on or leave out the rest", async () => {
  const line = await lineOf("stopped", [item(0, "read"), item(1, "waiting")])
  fireEvent.click(line.getByRole("button", { name: "Leave out the rest" }))
  await waitFor(() => expect(requests("pile.leave")).toEqual([{ pileId: "pile", itemId: null }]))
  expect(line.getByRole("button", { name: /Go on/ })).toBeTruthy()
})
