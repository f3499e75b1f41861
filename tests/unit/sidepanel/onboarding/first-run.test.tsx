import { requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { FirstRun } from "~sidepanel/onboarding/first-run"
import { database } from "~store/database"

it("lets a quote be pressed at once, and marks its sentence in the profile; nothing is sent or stored", async () => {
  await stored({ settings: settings({ seenNotice: false }) })
  show(<FirstRun />)
  const region = within(screen.getByRole("region", { name: /^The profile of Mira/ }))
  expect(screen.getByText("Kafka", { exact: false, selector: ".sample-row span" })).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: /Moved our meter readings to Kafka/ }))
  expect(region.getByText("Moved our meter readings to Kafka, forty million messages a day.").tagName).toBe("MARK")
  fireEvent.click(screen.getByRole("button", { name: "Tobias Anand" }))
  expect(document.querySelector("mark")).toBeNull()
  expect(stage.sent).toEqual([])
  expect(await database().people.count()).toBe(0)
})

it("says three things, each with more behind it, before anything is agreed to", async () => {
  await stored({ settings: settings({ seenNotice: false }) })
  show(<FirstRun />)
  expect(screen.getAllByText("more")).toHaveLength(3)
  fireEvent.click(screen.getByRole("button", { name: "Got it" }))
  await waitFor(() => expect(requests("settings.change")).toEqual([{ seenNotice: true }]))
})
