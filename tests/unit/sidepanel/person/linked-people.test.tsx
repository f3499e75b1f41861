import { requests, settings, show, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { PersonPlace } from "~sidepanel/person/person-place"
import { capture, evaluationRow, now, page, person, role } from "../../../support/card-rows"

const ana = person()
const github = person("github:ana", { site: "github", url: "https://github.com/ana" })
const link = { a: "github:ana", b: "web:ana", state: "offered", reason: "Same name, and both worked at Ferro & Filhos.", at: now }

async function showCard(change: Record<string, readonly unknown[]> = {}) {
  await stored({
    settings: settings(),
    roles: [role()],
    people: [ana, github],
    captures: [capture(ana), capture(github)],
    pages: [page()],
    evaluations: [evaluationRow()],
    personLinks: [link],
    ...change
  })
  show(<PersonPlace />)
  await screen.findByRole("button", { name: "Shortlist" })
}

it("offers to link who may be the same person, with the reason, and merges nothing before the click", async () => {
  await showCard()
  const offer = await screen.findByRole("group", { name: "May be the same person" })
  expect(offer.textContent).toContain("Ana Sofia Brandão on GitHub may be the same person. Same name, and both worked at Ferro & Filhos.")
  expect(requests("person.link")).toEqual([])
  fireEvent.click(within(offer).getByRole("button", { name: "Link" }))
  await waitFor(() => expect(requests("person.link")).toEqual([{ a: "github:ana", b: "web:ana", state: "linked" }]))
})

it("keeps them apart at the same cost", async () => {
  await showCard()
  const offer = await screen.findByRole("group", { name: "May be the same person" })
  fireEvent.click(within(offer).getByRole("button", { name: "Keep apart" }))
  await waitFor(() => expect(requests("person.link")).toEqual([{ a: "github:ana", b: "web:ana", state: "apart" }]))
})

it("shows a link that was made, and takes it apart with one click", async () => {
  await showCard({ people: [ana, { ...github, sameAs: ana.id }], personLinks: [{ ...link, state: "linked" }] })
  expect(await screen.findByText("also on GitHub, linked by you")).toBeTruthy()
  fireEvent.click(screen.getByRole("button", { name: "Take apart: Ana Sofia Brandão on GitHub" }))
  await waitFor(() => expect(requests("person.link")).toEqual([{ a: "github:ana", b: "web:ana", state: "apart" }]))
})

it("shows the card of both when the page beside is the other one's, and looks for a quote on all their pages", async () => {
  await showCard({
    people: [ana, { ...github, sameAs: ana.id }],
    personLinks: [{ ...link, state: "linked" }],
    pages: [page({ personId: github.id }), page({ tabId: 9, viewId: "view-2" })]
  })
  expect(screen.queryByText(/Opened from your people/)).toBeNull()
  fireEvent.click(screen.getByRole("button", { name: "Kafka → Iceberg" }))
  await waitFor(() => expect(requests("quote.show")).toHaveLength(2))
  expect(requests("quote.show").map(request => (request as { tabId: number }).tabId)).toEqual([7, 9])
})

it("names nobody in blind mode, not in the reason either", async () => {
  await showCard({
    settings: settings({ blind: true }),
    personLinks: [{ ...link, reason: "Same name, and one of the pages names the other: Ana Sofia Brandão." }]
  })
  const offer = await screen.findByRole("group", { name: "May be the same person" })
  expect(offer.textContent).toContain("Candidate on GitHub may be the same person.")
  expect(offer.textContent).not.toMatch(/Ana|Brandão/)
})

it("says nothing once it was answered", async () => {
  await showCard({ personLinks: [{ ...link, state: "apart" }] })
  await screen.findByRole("heading", { name: "Ana Sofia Brandão" })
  expect(screen.queryByRole("group", { name: "May be the same person" })).toBeNull()
})
