import { catchDownload, failing, requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor, within } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { PersonPlace } from "~sidepanel/person/person-place"
import { database } from "~store/database"
import {
  capture,
  evaluationOf,
  evaluationRow,
  feedback,
  now,
  page,
  person,
  profile,
  qualifications,
  role,
  verdict,
  verdicts
} from "../../../support/card-rows"

const ana = person()

async function showCard(change: Record<string, readonly unknown[]> = {}) {
  await stored({
    settings: settings(),
    roles: [role()],
    people: [ana],
    captures: [capture(ana)],
    pages: [page()],
    evaluations: [evaluationRow()],
    ...change
  })
  show(<PersonPlace />)
  await screen.findByRole("button", { name: "Shortlist" })
}
/** A row of the card, opened by a click on it. */
function opened(name: string) {
  const row = within(screen.getByRole("article", { name }))
  fireEvent.click(row.getByRole("button", { expanded: false }))
  return row
}
const withHealth = (change: object) => {
  const row = capture(ana)
  return [{ ...row, reading: { ...row.reading, health: { ...row.reading.health, ...change } } }]
}

describe("page health", () => {
  it("says of every section what became of it, with counts, and what is from an earlier look", async () => {
    await showCard({
      captures: withHealth({
        sections: [
          { section: "experience", state: "read", count: 3 },
          { section: "skills", state: "read", count: 12, readAt: Date.now() - 86_400_000 },
          { section: "certifications", state: "absent", count: 0 },
          { section: "education", state: "not loaded", count: 0 },
          { section: "languages", state: "not understood", count: 0 }
        ]
      })
    })
    const states = screen.getAllByRole("definition").map(one => `${one.previousElementSibling?.textContent}: ${one.textContent}`)
    expect(states).toEqual([
      "Experience: read · 3 entries",
      "Skills: read · 12 entries · from an earlier look, yesterday",
      "Certifications: not filled in",
      "Education: not loaded yet",
      "Languages: not understood"
    ])
  })

  it("says that a reader was never held against a real page", async () => {
    await showCard({ captures: withHealth({ verified: false }) })
    expect(screen.getByText(/has not been held against a real page yet/)).toBeTruthy()
  })

  it("says that a site may have changed, and saves the page's skeleton with one click", async () => {
    const message = "Less was read here than on this site's pages before: this site may have changed."
    stage.answers["page.skeleton"] = () => ({ html: "<!doctype html><h1>x</h1>", fileName: "candor-page-structure.html" })
    await showCard({ captures: withHealth({ findings: [{ code: "site-changed", message, quote: null }] }) })
    expect(screen.getByText(message, { exact: false })).toBeTruthy()
    const saved = catchDownload()
    fireEvent.click(screen.getByRole("button", { name: "Save a skeleton for a bug report" }))
    expect(await saved()).toBe("<!doctype html><h1>x</h1>")
    expect(requests("page.skeleton")).toEqual([{ tabId: 7 }])
    expect(await screen.findByText(/Saved as candor-page-structure.html among your downloads: .* Nothing was sent\./)).toBeTruthy()
  })

  it("says what happened when no skeleton could be made", async () => {
    stage.answers["page.skeleton"] = failing({ what: "This tab is closed.", kept: "Nothing is lost.", next: "Open the page.", retry: true })
    await showCard()
    fireEvent.click(screen.getByRole("button", { name: "Save a skeleton for a bug report" }))
    expect(await screen.findByText("This tab is closed.")).toBeTruthy()
    expect(screen.queryByText(/Saved as/)).toBeNull()
  })
})

it("does not tell anybody to scroll to what a site hides from visitors", async () => {
  await showCard({
    captures: withHealth({
      sections: [
        { section: "experience", state: "read", count: 3 },
        { section: "skills", state: "not loaded", count: 0 },
        { section: "education", state: "not loaded", count: 0 }
      ],
      sections_not_loaded: [
        { section: "*", state: "guest_limited", label: "Sign in" },
        { section: "education", state: "not_in_dom", label: null }
      ]
    })
  })
  expect(screen.getByText(/Education not loaded yet: scroll to it/)).toBeTruthy()
  expect(document.body.textContent).not.toContain("Skills not loaded yet: scroll")
  expect(screen.getByText("not shown to visitors")).toBeTruthy()
})

describe("what the recruiter said", () => {
  it("stands with its day where a verdict rests on it", async () => {
    const reason = "Spark counts as Airflow, because you said so."
    const said = verdicts.map(one => (one.qualificationId === "q3" ? verdict("q3", "met", { saidAt: now, reason }) : one))
    await showCard({ evaluations: [evaluationRow({ evaluation: evaluationOf(said) })] })
    const row = opened("Airflow, Dagster or Prefect")
    expect(row.getByText("Spark counts as Airflow, because you said so. Said on November 21.")).toBeTruthy()
  })

  it("is offered as an alias after a verdict was set to met, and kept with one click", async () => {
    const asked = qualifications.map(one =>
      one.id === "q3" ? { ...one, criterion: { type: "skill" as const, anyOf: ["Airflow", "Dagster"], minYears: null } } : one
    )
    const own = capture(ana, { profile: { ...profile, skills: ["Argo Workflows", "Scala"] } })
    stage.answers["alias.add"] = () => ({})
    await showCard({
      roles: [role({ role: { ...role().role, qualifications: asked } })],
      captures: [own],
      verdictFeedback: [feedback("q3", { override: "met" })]
    })
    const row = opened("Airflow, Dagster or Prefect")
    const [offer] = await row.findAllByRole("button", { name: /^Treat “.+” as “Airflow”$/ })
    fireEvent.click(offer!)
    await waitFor(() => expect(requests("alias.add")).toHaveLength(1))
    const [sent] = requests("alias.add") as { roleId: string; term: string; as: string }[]
    expect(sent).toMatchObject({ roleId: "role-1", as: "Airflow" })
    // What was confirmed is not offered again.
    await database().roles.update("role-1", { "role.aliases": [{ term: sent!.term, as: sent!.as, at: now }] })
    await waitFor(() => expect(row.queryByRole("button", { name: `Treat “${sent!.term}” as “Airflow”` })).toBeNull())
  })

  it("makes an unknown met by the sentence beside it, with one click that teaches for this role", async () => {
    const quote = "Ran nightly Argo pipelines for billing."
    const near = verdicts.map(one =>
      one.qualificationId === "q3" ? verdict("q3", "unknown", { evidence: [{ quote, section: "experience", label: null }] }) : one
    )
    stage.answers["alias.add"] = () => ({})
    stage.answers["verdict.override"] = () => ({})
    await showCard({ evaluations: [evaluationRow({ evaluation: evaluationOf(near) })] })
    const row = opened("Airflow, Dagster or Prefect")
    const button = await row.findByRole("button", { name: `This says it: ${quote}` })
    await waitFor(() => expect(button.hasAttribute("disabled")).toBe(false))
    fireEvent.click(button)
    await waitFor(() => expect(requests("alias.add")).toHaveLength(1))
    expect(requests("verdict.override")).toMatchObject([{ qualificationId: "q3", verdict: "met" }])
    const [taught] = requests("alias.add") as { roleId: string; term: string; as: string }[]
    expect(taught?.roleId).toBe("role-1")
    expect(quote).toContain(taught?.term)
  })

  it("offers nothing while the rules' own verdict stands", async () => {
    await showCard()
    expect(screen.queryByRole("button", { name: /^Treat/ })).toBeNull()
  })
})

it("adds up a career's dates, and tells gaps as facts", async () => {
  const own = {
    ...profile,
    positions: [
      { title: "Engineer", company: "Ferro & Filhos", start: "2021-09", end: "2023-08", location: null, description: null },
      { title: "Engineer", company: "Larkspur Labs", start: "2018-01", end: "2020-06", location: null, description: null }
    ]
  }
  await showCard({ captures: [capture(ana, { profile: own })] })
  expect(await screen.findByText("4 y 6 m of work · 2 dated positions · 1 gap · MSc, Informatics, Universidade do Porto")).toBeTruthy()
  expect(screen.getByText(/facts, not judged/)).toBeTruthy()
  expect(screen.getByText(/between Larkspur Labs .* and Ferro & Filhos/)).toBeTruthy()
  expect(document.querySelectorAll(".career-bar")).toHaveLength(2)
})
