import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { expect, test } from "vitest"
import { wordLikePdf } from "../../support/pdf-resumes"
import { wordResume } from "../../support/docx-resumes"
import { makeZip } from "../../support/make-zip"
import { candor, folderOf, json, page, resume } from "../../support/run-candor"

interface Line {
  file: string
  site: string | null
  reason?: string
  profile?: { name: string | null }
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** In short: what came of each file, by its path within the pile. */
async function read(...argv: string[]): Promise<{ lines: string[]; err: string; status: number }> {
  const { out, err, status } = await candor(["read", ...argv])
  const lines = out
    .map(line => json<Line>(line))
    .map(({ file, profile, reason }) => `${file.replace(/^.*candor-(?:cli|pile)-[^/]*\//, "")}: ${profile?.name ?? reason}`)
  return { lines, err, status }
}

const second = resume.replace("Ana Ferro", "Bea Quist").replace("Ferro & Filhos", "Quay Works")
const mail = `From: Chi <chi@post.test>\nSubject: My application\nContent-Type: text/plain; charset=utf-8\n\n${resume.replace("Ana Ferro", "Chi Okoro")}`

test("a zip: every person in it, every file that is none, the same file once", async () => {
  const zip = makeZip([
    { name: "team/ana.txt", bytes: bytes(resume) },
    { name: "team/ana copy.txt", bytes: bytes(resume) },
    { name: "team/ana again.md", bytes: bytes(`  ${resume}\n`) },
    { name: "ilka.pdf", bytes: await wordLikePdf() },
    { name: "sol.docx", bytes: await wordResume() },
    { name: "page.html", bytes: bytes(page) },
    { name: "locked.pdf", bytes: bytes("x"), flags: 1 },
    { name: "cake.txt", bytes: bytes("Beat the eggs until pale.") },
    { name: "__MACOSX/._ana.txt", bytes: bytes("x") },
    { name: "more.zip", bytes: makeZip([{ name: "bea.txt", bytes: bytes(second) }]) },
    { name: "mails.mbox", bytes: bytes(`From chi@post.test Mon Jan 12 09:30:01 2026\n${mail}\n`) }
  ])
  const folder = folderOf({ "people.zip": zip })
  const { lines, status } = await read(path.join(folder, "people.zip"))
  expect(status).toBe(0)
  expect(lines).toEqual([
    "people.zip › team/ana.txt: Ana Ferro",
    expect.stringMatching(
      /^people\.zip › team\/ana copy\.txt: It is the same file as .*people\.zip › team\/ana\.txt, and was read once\.$/
    ),
    expect.stringMatching(/^people\.zip › team\/ana again\.md: It says the same as .*ana\.txt, and was read once\.$/),
    "people.zip › ilka.pdf: Ilka Brandstetter",
    "people.zip › sol.docx: Solveig Aaltonen",
    "people.zip › page.html: Ana Ferro",
    expect.stringMatching(/locked\.pdf: It is protected by a password/),
    expect.stringMatching(/cake\.txt: /),
    "people.zip › more.zip › bea.txt: Bea Quist",
    "people.zip › mails.mbox › 1 (My application): Chi Okoro"
  ])
})

test("a table: a person a row; what its columns say of nobody is told, what they say of everybody is refused", async () => {
  const folder = folderOf({
    "people.csv":
      "First name,Last name,Gender,Job title,Company,Our rating\nAna,Ferro,female,Data engineer,Quay,A\nBea,Quist,female,Nurse,Ward,B\n,,,,,\n,,male,,,C\n"
  })
  const { lines, err } = await read(path.join(folder, "people.csv"))
  expect(lines).toEqual([
    "people.csv:2: Ana Ferro",
    "people.csv:3: Bea Quist",
    expect.stringMatching(/^people\.csv:4: This row says nothing of a person/)
  ])
  expect(err).toMatch(/people\.csv: These columns say what nobody may be judged by, and were not read: Gender\./)
  expect(err).toMatch(/people\.csv: These columns were left out: Our rating\./)
})

test("a folder is read with all that is in it: archives, mails, tables, documents below it; what is broken is told", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "candor-pile-"))
  mkdirSync(path.join(folder, "deeper"))
  writeFileSync(path.join(folder, "deeper/ana.txt"), resume)
  writeFileSync(path.join(folder, "ana copy.txt"), resume)
  writeFileSync(path.join(folder, "broken.zip"), bytes("PK\u0003\u0004 and no more"))
  writeFileSync(path.join(folder, "chi.eml"), mail)
  writeFileSync(path.join(folder, "people.tsv"), "Name\tJob title\nBea Quist\tNurse\n")
  writeFileSync(path.join(folder, "Thumbs.db"), "x")
  const { lines, status } = await read(folder)
  expect(status).toBe(0)
  expect(lines).toEqual([
    "ana copy.txt: Ana Ferro",
    expect.stringMatching(/^broken\.zip: This archive is broken or cut off/),
    "chi.eml (My application): Chi Okoro",
    expect.stringMatching(/^deeper\/ana\.txt: It is the same file as .*ana copy\.txt/),
    "people.tsv:2: Bea Quist"
  ])
})

test("a pile is ranked: best first, whoever was not read told on standard error", async () => {
  const role = path.join(folderOf({ "role.json": '{"qualifications":["Python","Wound care"]}' }), "role.json")
  const folder = folderOf({
    "pile.zip": makeZip([
      { name: "nurse.txt", bytes: bytes(second.replaceAll("Python", "Wound care").replaceAll("Spark", "Nursing")) },
      { name: "both.txt", bytes: bytes(resume.replace("SQL", "Wound care")) },
      { name: "locked.pdf", bytes: bytes("x"), flags: 1 }
    ])
  })
  const { out, err, status } = await candor(["rank", "--role", role, path.join(folder, "pile.zip")])
  expect(status).toBe(0)
  expect(out.map(line => json<{ id: string; place: number }>(line)).map(({ id, place }) => `${place} ${id.split(" › ")[1]}`)).toEqual([
    "1 both.txt",
    "2 nurse.txt"
  ])
  expect(err).toMatch(/locked\.pdf was not ranked\. It is protected by a password/)
})
