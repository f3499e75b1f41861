import "fake-indexeddb/auto"
import { expect, test } from "vitest"
import { erasePerson, deleteRole } from "~store/files/erase"
import { workers } from "../../../../support/background"
import { makeZip } from "../../../../support/make-zip"
import { wordLikePdf } from "../../../../support/pdf-resumes"
import { pileOf } from "../../../../support/pile"
import { addPerson, dataRole, profileOf, roleRow } from "../../../../support/rows"
import { resume } from "../../../../support/run-candor"
import { words } from "../../../../support/words"

const open = workers()
const bytes = (text: string) => new TextEncoder().encode(text)
const bea = resume.replace("Ana Ferro", "Bea Quist").replace("Ferro & Filhos", "Quay Works")
const chi = resume.replace("Ana Ferro", "Chi Okoro").replace("Ferro & Filhos", "Mill Works")

async function worker(status: "draft" | "approved" = "approved") {
  const made = open()
  await made.database.roles.put(roleRow("role", { role: dataRole, status, approvedAt: status === "approved" ? 1 : null }))
  return made
}

test("everything that is dropped is accounted for: read, the same as another, opened, or not read with the reason", async () => {
  const one = await worker()
  const pile = pileOf(one)
  await pile.drop({
    "cvs/ana.txt": resume,
    "cvs/ana copy.txt": resume,
    "cvs/ana again.md": `${resume}\n\n`,
    "ilka.pdf": await wordLikePdf(),
    "empty.pdf": "",
    "photo.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    "huge.pdf": new Uint8Array(21_000_000),
    "cake.txt": "Beat the eggs until pale and fold in the almonds.",
    "team.zip": makeZip([
      { name: "bea.txt", bytes: bytes(bea) },
      { name: "locked.pdf", bytes: bytes("x"), flags: 1 }
    ]),
    "broken.zip": "PK\u0003\u0004 and no more",
    "chi.eml": `From: Chi <chi@post.test>\nSubject: Hello\nContent-Type: text/plain\n\n${chi}`
  })
  await pile.read()
  await one.settled()
  expect(await pile.told()).toEqual([
    "cvs/ana.txt: read Ana Ferro",
    "cvs/ana copy.txt: same Ana Ferro (It is the same file as cvs/ana.txt, and was read once.)",
    "cvs/ana again.md: same Ana Ferro (It says the same as cvs/ana.txt, and was read once.)",
    "ilka.pdf: read Ilka Brandstetter",
    "empty.pdf: not read (It is empty.)",
    expect.stringMatching(/^photo\.png: not read \(PDF, Word/),
    expect.stringMatching(/^huge\.pdf: not read \(It is larger than 20 MB/),
    expect.stringMatching(/^cake\.txt: not read \(/),
    "team.zip: opened",
    "team.zip › bea.txt: read Bea Quist",
    expect.stringMatching(/^team\.zip › locked\.pdf: not read \(It is protected by a password/),
    expect.stringMatching(/^broken\.zip: not read \(This archive is broken/),
    "chi.eml: opened",
    "chi.eml (Hello): read Chi Okoro"
  ])
  // Only the bytes of what may be a profile stay, everybody is held against the role, and the chat says what was done.
  const cake = await one.database.pileItems.filter(({ path }) => path === "cake.txt").first()
  expect(await one.database.pileBytes.toCollection().primaryKeys()).toEqual([cake?.id])
  expect(await one.database.evaluations.count()).toBe(4)
  expect(await one.database.runs.get("pile")).toMatchObject({ status: "done", next: 3 })
  expect(await one.lines("role")).toEqual(["candor text: The pile is read: 4 people read, 2 the same as others, 6 files not read."])
  // They are the role's people, and nobody has looked at them.
  expect((await one.database.visits.toArray()).map(({ count }) => count)).toEqual([0, 0, 0, 0])
  expect(await one.database.signals.count()).toBe(0)
})

test("a text that reads like no profile is read as one, once the recruiter says that it is; what was said of no text goes with the pile", async () => {
  const one = await worker()
  const pile = pileOf(one)
  const notes = "Odile rang on Monday.\nShe ran the bakery in Hexham for nine years and wants days, not nights."
  await pile.drop({ "notes.txt": notes, "cake.txt": "Beat the eggs until pale and fold in the almonds.", "empty.txt": "" })
  await pile.read()
  await one.settled()
  expect((await pile.told()).map(line => line.split(" (")[0])).toEqual(["notes.txt: not read", "cake.txt: not read", "empty.txt: not read"])
  await pile.vouch("notes.txt")
  await pile.vouch("empty.txt")
  expect((await pile.told())[0]).toMatch(/^notes\.txt: read/)
  const [person] = await one.database.people.toArray()
  const kept = await one.database.captures.get(person?.captureId ?? "")
  expect(kept?.reading.profile.passages.map(({ text }) => text)).toEqual([notes])
  expect(kept?.reading.profile.positions).toEqual([])
  expect(kept?.reading.health.findings.map(({ code }) => code)).toContain("read-as-a-whole")
  expect(await one.database.evaluations.count()).toBe(1)
  expect(await one.database.pileBytes.count()).toBe(1)
  await one.send("pile.putAway", { pileId: "pile" })
  expect(await one.database.pileBytes.count()).toBe(0)
  expect((await one.database.pileItems.toArray()).some(({ mayBeOne }) => mayBeOne)).toBe(false)
})

test("a worker that dies loses nothing: what it did not keep is read again, what it kept is not", async () => {
  const first = await worker()
  const pile = pileOf(first)
  await pile.drop(
    Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [
        `${at}.txt`,
        resume.replace("Ana Ferro", `Ana ${"abcdefghijklmnopqrst"[at]?.toUpperCase()}erro`)
      ])
    )
  )
  let told = 0
  let asked = 0
  await pile.read(new AbortController().signal, async (pileId, settled) => {
    asked += settled.length
    told++
    // Died before it kept anything, and, once, after it had kept all.
    if (told === 1) throw new Error("The message port closed.")
    await first.send("pile.settle", { pileId, settled })
    if (told === 2) throw new Error("The message port closed.")
  })
  await first.settled()
  expect((await first.database.pileItems.toArray()).map(({ state }) => state)).toEqual(Array.from({ length: 20 }, () => "read"))
  expect(await first.database.people.count()).toBe(20)
  expect(asked).toBeLessThanOrEqual(36)
  expect(await first.database.runs.get("pile")).toMatchObject({ status: "done" })
})

test("a page that closes in the middle leaves the rest waiting with its bytes; the next one goes on, also within an archive", async () => {
  const one = await worker()
  const pile = pileOf(one)
  const names = Array.from({ length: 24 }, (_, at) => `P${"abcdefghijklmnopqrstuvwx"[at]}`)
  await pile.drop({
    "all.zip": makeZip(names.map(name => ({ name: `${name}.txt`, bytes: bytes(resume.replace("Ana Ferro", `${name} Quarshie`)) })))
  })
  const closing = new AbortController()
  let told = 0
  await pile.read(closing.signal, async (pileId, settled) => {
    await one.send("pile.settle", { pileId, settled })
    if (++told === 2) closing.abort()
  })
  await one.settled()
  const waiting = await one.database.pileItems.where("[pileId+state]").equals(["pile", "waiting"]).count()
  expect(waiting).toBeGreaterThan(0)
  expect(await one.database.pileBytes.count()).toBe(waiting)
  expect(await one.database.runs.get("pile")).toMatchObject({ status: "running", next: 0 })
  await pile.read()
  await one.settled()
  expect(await one.database.people.count()).toBe(24)
  expect((await one.database.runs.get("pile"))?.status).toBe("done")
})

test("stopped, nothing more is read; going on reads the rest, leaving it out says so of each and keeps no bytes", async () => {
  const one = await worker()
  const pile = pileOf(one)
  await pile.drop({ "ana.txt": resume, "bea.txt": bea })
  await one.send("run.stop", { runId: "pile" })
  await pile.read()
  expect(await pile.told()).toEqual(["ana.txt: waiting", "bea.txt: waiting"])
  await one.send("run.retry", { runId: "pile" })
  await pile.read()
  expect(await pile.told()).toEqual(["ana.txt: read Ana Ferro", "bea.txt: read Bea Quist"])

  const other = pileOf(one, "second")
  await other.drop({ "chi.txt": chi })
  await one.send("run.stop", { runId: "second" })
  await one.send("pile.leave", { pileId: "second", itemId: null })
  await one.settled()
  expect((await other.told()).at(-1)).toBe("chi.txt: not read (You left it out before it was read.)")
  expect(await one.database.pileBytes.count()).toBe(0)
  expect((await one.database.runs.get("second"))?.status).toBe("done")
})

const table =
  "First name,Last name,Gender,Job title,Company,E-mail\nAna,Ferro,female,Data engineer,Quay,ana@post.test\nBea,Quist,female,Nurse,Ward,bea@post.test\n"

test("a row that names its résumé's file is that file's person, and no second one, be the file in an archive beside it", async () => {
  const one = await worker()
  const pile = pileOf(one)
  await pile.drop({
    "applicants.csv":
      "Full name,Email,Stage,Resume Filename\nAna Ferro,ana@post.test,Applied,ana.txt\nDoro Stahl,doro@post.test,Applied,doro.pdf\n",
    "resumes.zip": makeZip([
      { name: "ana.txt", bytes: bytes(resume) },
      { name: "bea.txt", bytes: bytes(bea) }
    ])
  })
  await pile.read()
  const table = await one.database.pileItems.filter(({ name }) => name === "applicants.csv").first()
  await one.send("pile.columns", { itemId: table!.id, columns: ["name", "e-mail", null, "résumé file"], fingerprint: null })
  await pile.read()
  await one.settled()
  expect(await pile.told()).toEqual([
    "applicants.csv: opened",
    "applicants.csv:2: same (It belongs to resumes.zip › ana.txt, which is read by itself.)",
    "applicants.csv:3: read Doro Stahl",
    "resumes.zip: opened",
    "resumes.zip › ana.txt: read Ana Ferro",
    "resumes.zip › bea.txt: read Bea Quist"
  ])
  expect(await one.database.people.count()).toBe(3)
})

test("a table asks what its columns are, once: the next table of the same export is read like it", async () => {
  const one = await worker()
  const pile = pileOf(one)
  await pile.drop({ "people.csv": table })
  await pile.read()
  expect(await pile.told()).toEqual(["people.csv: asks"])
  expect(await one.database.pileBytes.count()).toBe(1)
  const [item] = await one.database.pileItems.toArray()
  const columns = ["first name", "last name", "skills", "title", null, "e-mail"]
  await one.send("pile.columns", {
    itemId: item!.id,
    columns,
    fingerprint: "first name\u001flast name\u001fgender\u001fjob title\u001fcompany\u001fe mail"
  })
  await pile.read()
  await one.settled()
  expect(await pile.told()).toEqual([
    "people.csv: opened (These columns say what nobody may be judged by, and were not read: Gender.)",
    "people.csv:2: read Ana Ferro",
    "people.csv:3: read Bea Quist"
  ])
  const captures = await one.database.captures.toArray()
  expect(captures.map(({ reading }) => reading.profile.positions[0])).toMatchObject([
    { title: "Data engineer", company: null },
    { title: "Nurse", company: null }
  ])
  // Whatever was said of it: a column of that kind is never read.
  expect(JSON.stringify(captures)).not.toContain("female")

  const next = pileOf(one, "second")
  await next.drop({ "more.csv": table.replace("Ana", "Eva") })
  await next.read()
  expect((await next.told()).filter(line => line.startsWith("more.csv"))).toContain("more.csv:2: read Eva Ferro")
})

test("one person in two files is told and offered to be linked: by the profile address, by the mail address, by name and employer", async () => {
  const one = await worker()
  await addPerson(one.database, "linkedin:bea-quist", profileOf("Bea Quist", "Data engineer at the quay."))
  const pile = pileOf(one)
  const more = resume.replace("- Pipelines", "- More pipelines")
  await pile.drop({
    "ana.txt": resume.replace("Porto, Portugal", "Porto, Portugal\nana@post.test"),
    "ana by mail.txt": more
      .replace("Ana Ferro", "A. Ferro")
      .replace("Porto, Portugal", "Porto, Portugal\nAna@post.test")
      .replace("Ferro & Filhos", "Elsewhere"),
    "bea.txt": bea.replace("Porto, Portugal", "Porto, Portugal\nlinkedin.com/in/bea-quist"),
    "chi.txt": chi,
    "chi again.txt": chi.replace("Pipelines", "Some pipelines"),
    "dov.txt": resume
      .replace("Ana Ferro", "Dov Levin")
      .replace("Porto, Portugal", "Porto, Portugal\nana@post.test")
      .replace("Ferro & Filhos", "Third Works")
  })
  await pile.read()
  const told = await pile.told()
  expect(told.find(line => line.startsWith("ana by mail"))).toMatch(
    /read .*Likely the same person as Ana Ferro\. Both give the same e-mail address\./
  )
  expect(told.find(line => line.startsWith("bea"))).toMatch(/Likely the same person as Bea Quist\. .*linkedin\.com\/in\/bea-quist/)
  expect(told.find(line => line.startsWith("chi again"))).toMatch(/Likely the same person as Chi Okoro\. .*Mill Works/)
  // Another name at the same address is somebody else, who applied through the same office.
  expect(told.find(line => line.startsWith("dov"))).toBe("dov.txt: read Dov Levin")
  expect((await one.database.personLinks.toArray()).map(({ state }) => state)).toEqual(["offered", "offered", "offered"])
})

test("people are read for a role that is not approved yet, and held against it when it is; without a role they are only kept", async () => {
  const one = await worker("draft")
  const pile = pileOf(one)
  await pile.drop({ "ana.txt": resume })
  await pile.read()
  await one.settled()
  expect(await one.database.evaluations.count()).toBe(0)
  expect(await one.database.visits.toArray()).toMatchObject([{ roleId: "role", count: 0 }])
  const other = pileOf(one, "second")
  await other.drop({ "bea.txt": bea }, null)
  await other.read()
  await one.settled()
  expect(await one.database.people.count()).toBe(2)
  expect((await one.database.runs.get("second"))?.status).toBe("done")
})

test("erasing a person takes the names of their files; deleting a role takes its piles", async () => {
  const one = await worker()
  const pile = pileOf(one)
  await pile.drop({
    "Ana Ferro.txt": resume,
    "Ana Ferro copy.txt": resume,
    "bea.txt": bea,
    "waits for Ana Ferro.bin": new Uint8Array([1, 2, 3])
  })
  await pile.read()
  await one.settled()
  const ana = (await one.database.people.toArray()).find(({ name }) => name === "Ana Ferro")
  await erasePerson(one.database, ana!.id)
  expect(JSON.stringify((await one.database.pileItems.toArray()).map(words))).not.toMatch(/Ana|Ferro/)
  expect((await pile.told()).some(line => line.includes("read Bea Quist"))).toBe(true)
  await deleteRole(one.database, "role")
  expect([await one.database.piles.count(), await one.database.pileItems.count(), await one.database.pileBytes.count()]).toEqual([0, 0, 0])
})
