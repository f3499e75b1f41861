import { settings, show, stored } from "../../../support/stage"
import { screen } from "@testing-library/react"
import { expect, it } from "vitest"
import { WaitingForWord } from "~sidepanel/header/waiting-for-word"
import { now, page, person, run } from "../../../support/card-rows"
import { localModel } from "../../../support/local-model"

const ana = person()
const mei = person("web:mei", { name: "Mei Tan" })
const outgoing = (runId: string, body: string) => ({
  runId,
  modelId: "local",
  origin: "http://127.0.0.1:9",
  body,
  bytes: body.length,
  at: now,
  sentAt: null
})
const rows = {
  settings: settings(),
  people: [ana, mei],
  pages: [page()],
  models: [{ ...localModel("http://127.0.0.1:9/v1"), agreedAt: null, createdAt: now, updatedAt: now }],
  runs: [run({ id: "of-mei", personId: mei.id, status: "waiting" }), run({ id: "of-ana", personId: ana.id, status: "waiting" })],
  outgoing: [outgoing("of-mei", "of Mei"), outgoing("of-ana", "of Ana")]
}

it("asks about whoever is on the card, where something of theirs waits", async () => {
  await stored(rows)
  show(<WaitingForWord />, "person")
  expect(await screen.findByText("It is about Ana Sofia Brandão.")).toBeTruthy()
})

it("says plainly that it is about somebody else than the card", async () => {
  await stored({ ...rows, outgoing: [outgoing("of-mei", "of Mei")] })
  show(<WaitingForWord />, "person")
  expect(await screen.findByText("It is about Mei Tan, not about the person on the card.")).toBeTruthy()
})

it("names nobody in blind mode", async () => {
  await stored({ ...rows, settings: settings({ blind: true }) })
  show(<WaitingForWord />, "person")
  expect(await screen.findByText("It is about Candidate.")).toBeTruthy()
  expect(document.body.textContent).not.toMatch(/Brandão|Mei/)
})
