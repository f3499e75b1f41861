import { requests, settings, show, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { expect, it } from "vitest"
import { AnswersBeside } from "~sidepanel/hand-over/answers-beside"
import { sortAnswers } from "~sidepanel/hand-over/take-answers"
import { decision, now, person, role } from "../../../support/card-rows"

const ana = person("p:ana")
const ikenna = person("p:ikenna", { name: "Ikenna Obi-Larsen" })
const rei = person("p:rei", { name: "Rei" })
const handOver = {
  id: "page",
  roleId: "role-1",
  at: now,
  isBlind: true,
  order: "ranked",
  people: [ana, ikenna, rei].map(({ id }, at) => ({ ref: `p${at + 1}`, personId: id })),
  answers: [
    {
      who: "Marta",
      at: now,
      takenAt: now,
      given: [
        { ref: "p1", verdict: "yes", word: "call her" },
        { ref: "p2", verdict: "no", word: "" },
        { ref: "p3", verdict: null, word: "who?" }
      ]
    }
  ]
}

it("a reader's answers stand beside the recruiter's decisions, with how many agree of how many both spoke about", async () => {
  const decisions = [ana, ikenna, rei].map(({ id }) => decision(id, "shortlist"))
  await stored({ settings: settings(), roles: [role()], people: [ana, ikenna, rei], decisions, handOvers: [handOver] })
  show(<AnswersBeside roleId="role-1" blind={false} onOpen={() => undefined} />, "people")
  fireEvent.click(await screen.findByText("Marta agrees with 1 of your 2 decisions"))
  const cells = within(screen.getByRole("table"))
    .getAllByRole("row")
    .slice(1)
    .map(row => [...row.children].map(cell => cell.textContent))
  expect(cells).toEqual([
    ["Ana Sofia Brandão", "shortlisted", "Yes“call her”"],
    ["Ikenna Obi-Larsen", "shortlisted", "No"],
    ["Rei", "shortlisted", "–“who?”"]
  ])
  fireEvent.click(screen.getByRole("button", { name: "Forget these answers of Marta" }))
  fireEvent.click(screen.getByRole("button", { name: "Forget" }))
  await waitFor(() => expect(requests("handOver.forget")).toEqual([{ id: "page", who: "Marta", at: now }]))
})

it("blind, people are called as they were handed over", async () => {
  await stored({ settings: settings(), roles: [role()], people: [ana, ikenna, rei], handOvers: [handOver] })
  show(<AnswersBeside roleId="role-1" blind onOpen={() => undefined} />, "people")
  fireEvent.click(await screen.findByText("Answers of Marta"))
  expect(screen.getByRole("button", { name: "Candidate 2" })).toBeTruthy()
  expect(screen.queryByText(/Ikenna/)).toBeNull()
})

it("of dropped files, those that are answers are told from profiles, broken ones too", async () => {
  const answers = { format: "candor-answers", version: 1, handOverId: "page", who: "", at: 1, answers: [] }
  const items = [
    new File([JSON.stringify(answers)], "candor-answers.json"),
    new File([JSON.stringify({ ...answers, answers: "none" })], "broken.json"),
    new File([JSON.stringify({ basics: { name: "Ana" } })], "resume.json"),
    new File(["Ana Ferro"], "ana.txt"),
    new File([JSON.stringify(answers)], "answers.pdf")
  ].map(file => ({ file, path: file.name }))
  const { answers: read, others } = await sortAnswers(items)
  expect(read.map(({ ok }) => ok)).toEqual([true, false])
  expect(others.map(({ path }) => path)).toEqual(["resume.json", "ana.txt", "answers.pdf"])
})
