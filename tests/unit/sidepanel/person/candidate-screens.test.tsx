import "../../../support/document-worker"
import { panel, requests, settings, show, stage, stored } from "../../../support/stage"
import { fireEvent, screen, waitFor } from "@testing-library/react"
import { describe, expect, it } from "vitest"
import { FailureError } from "~messages/failure-error"
import { maxPasteCharacters } from "~messages/limits"
import { PersonPlace } from "~sidepanel/person/person-place"
import { sentence } from "~sentence/sentence"
import { wordResume } from "../../../support/docx-resumes"
import { maxProfileCharacters, readDroppedFile } from "~ui/read-dropped-file"
import { database } from "~store/database"
import { capture, evaluationRow, page, person, role, run } from "../../../support/card-rows"
import { words } from "../../../support/words"

const ana = person()
const known = { people: [ana], captures: [capture(ana)], pages: [page()] }

async function open(rows: Record<string, readonly unknown[]>) {
  await stored({ settings: settings(), roles: [role()], ...rows })
  show(<PersonPlace />)
}

describe("the Candidate tab while there is nobody to show", () => {
  it("says how to read a page that was never read, and reads it by one click", async () => {
    await open({})
    expect(await screen.findByText("A profile, or a page about one person.")).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Read this page" }))
    await waitFor(() => expect(requests("page.read")).toEqual([{ tabId: 7 }]))
  })

  it("says that it is reading, in a live region", async () => {
    await open({ pages: [page({ state: "reading", personId: null })] })
    await waitFor(() => expect(screen.getAllByRole("status").map(one => one.textContent)).toContain("Reading this page"))
    expect(screen.queryByRole("button", { name: "Read this page" })).toBeNull()
  })

  it("says why a page is no profile, and what it looks for", async () => {
    await open({ pages: [page({ state: "not a profile", personId: null, reason: "This is a list of 24 people." })] })
    expect(await screen.findByText("This is a list of 24 people.")).toBeTruthy()
    expect(screen.getByText(/Candor looks for one person/)).toBeTruthy()
  })

  it("reads a page that is no profile as one text, once the recruiter says that it is one", async () => {
    stage.answers["page.vouch"] = () => ({ personId: "https://odile.example/" })
    await open({ pages: [page({ state: "not a profile", personId: null, reason: "This is a list of 24 people." })] })
    fireEvent.click(await screen.findByRole("button", { name: "It is one: read it" }))
    await waitFor(() => expect(requests("page.vouch")).toEqual([{ tabId: 7 }]))
  })

  it("says what failed and lets it be tried again", async () => {
    await open({ pages: [page({ state: "failed", personId: null, reason: "The page is larger than 20 MB." })] })
    expect(await screen.findByText("The page is larger than 20 MB.")).toBeTruthy()
    expect(screen.getByRole("button", { name: "Read this page" })).toBeTruthy()
  })
})

describe("the Candidate tab before there is an approved role", () => {
  it("shows what was read and the way to a role", async () => {
    await open({ ...known, settings: settings({ activeRoleId: null }) })
    fireEvent.click(await screen.findByRole("button", { name: "Make a role first" }))
    expect(panel.place).toBe("role")
    expect(screen.getByText("Senior data engineer")).toBeTruthy()
    expect(screen.getByText("Sep 2021 – now")).toBeTruthy()
    expect(screen.getByText("Universidade do Porto")).toBeTruthy()
    expect(screen.getByText("Scala · Kafka · Spark")).toBeTruthy()
  })

  it("evaluates nothing before the recruiter approves the role", async () => {
    await open({ ...known, roles: [role({ status: "draft" })], evaluations: [evaluationRow()] })
    expect(await screen.findByText(/Nothing is evaluated before you approve the role/)).toBeTruthy()
    expect(screen.queryAllByRole("article")).toEqual([])
    expect(screen.queryByRole("button", { name: "Shortlist" })).toBeNull()
  })
})

describe("the Candidate tab while the evaluation is at work", () => {
  it("names the step and how many there are, and can be stopped", async () => {
    await open({ ...known, runs: [run({ next: 1 })] })
    expect(await screen.findByText("Checking every quote · step 2 of 2")).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Stop" }))
    await waitFor(() => expect(requests("run.stop")).toEqual([{ runId: "run-1" }]))
  })

  it("tells a failed evaluation with its reason, and tries again by one click", async () => {
    await open({ ...known, runs: [run({ status: "failed", failure: "The disk is full." })] })
    expect(await screen.findByText("The evaluation did not finish; what was there is kept. The disk is full.")).toBeTruthy()
    fireEvent.click(screen.getByRole("button", { name: "Try again" }))
    await waitFor(() => expect(requests("run.retry")).toEqual([{ runId: "run-1" }]))
  })
})

describe("a pasted or dropped profile", () => {
  const field = () => screen.findByRole("textbox", { name: /Paste or drop a profile/ })

  it("is read, and its card shown although no tab stands beside it", async () => {
    const rui = person("text:rui", { name: "Rui Valente", url: null, site: "resume-text" })
    stage.answers["profile.readText"] = async () => {
      await database().captures.put(capture(rui))
      await database().people.put(rui)
      return { personId: rui.id }
    }
    await open({})
    fireEvent.change(await field(), { target: { value: "Rui Valente\nEngineer" } })
    fireEvent.click(screen.getByRole("button", { name: "Read this text" }))
    expect(await screen.findByRole("heading", { name: "Rui Valente" })).toBeTruthy()
    expect(requests("profile.readText")).toEqual([{ text: "Rui Valente\nEngineer", fileName: null, unseen: [] }])
    expect(screen.getByText("résumé text")).toBeTruthy()
  })

  it("that reads like none is read as one text, once the recruiter says that it is one", async () => {
    stage.answers["profile.readText"] = request => {
      if ((request as { isVouched?: boolean }).isVouched) return { personId: "text:odile" }
      throw new FailureError({
        what: sentence("textNoProfile", { what: sentence("textPasted") }),
        kept: sentence("failureTextNotKept"),
        next: sentence("failTextMayBeOneNext"),
        retry: false
      })
    }
    await open({})
    fireEvent.change(await field(), { target: { value: "Odile rang on Monday." } })
    fireEvent.click(screen.getByRole("button", { name: "Read this text" }))
    fireEvent.click(await screen.findByRole("button", { name: "It is one: read it" }))
    await waitFor(() => expect(requests("profile.readText").at(-1)).toMatchObject({ text: "Odile rang on Monday.", isVouched: true }))
    await waitFor(() => expect(screen.queryByRole("button", { name: "It is one: read it" })).toBeNull())
  })

  it("is taken from a dropped file", async () => {
    await open({})
    fireEvent.drop(await field(), { dataTransfer: { files: [new File(["# Rui Valente"], "rui.md")] } })
    await waitFor(() => expect(requests("profile.readText")).toEqual([{ text: "# Rui Valente", fileName: "rui.md", unseen: [] }]))
  })

  it("is taken from a Word file, dropped anywhere, with a status meanwhile", async () => {
    await open({})
    await field()
    const bytes = new Uint8Array(await wordResume())
    fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [new File([bytes], "solveig.docx")] } })
    expect(await screen.findByText("Reading solveig.docx")).toBeTruthy()
    await waitFor(() => expect(requests("profile.readText")).toMatchObject([{ fileName: "solveig.docx" }]))
    expect(JSON.stringify(requests("profile.readText"))).toContain("Rehab Centre Kuopio")
    await waitFor(() => expect(screen.queryByText("Reading solveig.docx")).toBeNull())
  })

  it("is refused with what can be read when it is another kind of file", async () => {
    await open({})
    fireEvent.drop(await field(), { dataTransfer: { types: ["Files"], files: [new File(["x"], "rui.exe")] } })
    expect(await screen.findByText(/rui\.exe was not read: PDF, Word \(\.docx\)/)).toBeTruthy()
    expect(requests("profile.readText")).toEqual([])
  })

  it("says why a document cannot be read: an old Word file, a picture, a broken one, one that is too large", async () => {
    const why = async (content: BlobPart, name: string) => {
      const read = await readDroppedFile(new File([content], name))
      return read.ok ? "read" : read.why === "document" ? words(read.said) : read.why
    }
    expect(await why(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "cv.doc")).toMatch(/old kind\. Save it as DOCX or PDF/)
    expect(await why(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "cv.docx")).toMatch(/protected by a password/)
    expect(await why(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), "cv.pdf")).toMatch(/picture/)
    expect(await why("PK\u0003\u0004 cut off", "cv.docx")).toMatch(/broken or cut off/)
    expect(await why(new Uint8Array(20_000_001), "cv.pdf")).toBe("too large")
  })

  it("is refused when it is empty, binary, not UTF-8 or too long", async () => {
    const why = async (content: BlobPart) => {
      const read = await readDroppedFile(new File([content], "a.txt"))
      return read.ok ? "read" : read.why
    }
    expect(await why(" \n")).toBe("empty")
    expect(await why("a\u0000b")).toBe("not text")
    expect(await why(new Uint8Array([0xff, 0xfe, 0x41]))).toBe("not text")
    expect(await why("x".repeat(maxProfileCharacters + 1))).toBe("too long")
    expect(await why("x".repeat(maxProfileCharacters))).toBe("read")
  })

  it("may be as long as the message that carries it", () => {
    expect(maxProfileCharacters).toBe(maxPasteCharacters)
  })
})
