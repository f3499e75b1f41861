import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { Document, Packer, Paragraph } from "docx"
import { column, makePdf } from "./make-pdf"
import { makeZip } from "./make-zip"

// Many invented people, in every form that people come in.

const firsts = [
  "Ada",
  "Bram",
  "Cleo",
  "Dina",
  "Emil",
  "Fenna",
  "Gwen",
  "Hugo",
  "Isla",
  "Jonas",
  "Kira",
  "Levin",
  "Mona",
  "Nils",
  "Olga",
  "Pavel"
]
const lasts = [
  "Ostrander",
  "Pellegrin",
  "Quillfeather",
  "Rasmor",
  "Sandquist",
  "Tavener",
  "Umbral",
  "Vanterpool",
  "Wexley",
  "Yarrowin",
  "Zelditch"
]
const employers = ["Ferro Werke", "Quay Works", "Mill & Sons", "Harbour Data", "Kite Analytics"]
const skills = ["Python, SQL, Kafka", "Scala, Spark, Airflow", "Excel, SAP", "Kafka, dbt, Dagster", "Wound care, triage"]

export function inventedName(at: number): string {
  return `${firsts[at % firsts.length]} ${lasts[Math.floor(at / firsts.length) % lasts.length]}`
}

/** A résumé in lines: of each number another person, another employer, another set of skills. */
export function inventedResume(at: number): string[] {
  return [
    inventedName(at),
    "Data engineer",
    "Porto, Portugal",
    "",
    "Experience",
    `Data engineer, ${employers[at % employers.length]}, 03/2019 – present`,
    `- Built pipeline number ${at} in Python and kept it running for ${(at % 7) + 2} teams.`,
    `Analyst, ${employers[(at + 2) % employers.length]}, 2014 – 2019`,
    `- Wrote ${at + 3} reports a month.`,
    "",
    "Skills",
    skills[at % skills.length] ?? ""
  ]
}

/** A résumé as PDF of two pages. */
export function inventedPdf(at: number): Promise<Uint8Array> {
  const lines = inventedResume(at).map(line => (/^(?:Experience|Skills)$/.test(line) ? `# ${line}` : line))
  const second = ["# Education", `University of Minho, MSc Informatics, 20${10 + (at % 4)}`, "", "# Languages", "Portuguese, English"]
  return makePdf([{ runs: column(lines, { x: 60, y: 70 }) }, { runs: column(second, { x: 60, y: 70 }) }])
}

async function inventedDocx(at: number): Promise<Uint8Array> {
  const children = inventedResume(at).map(line => new Paragraph(line))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

const text = (at: number) => inventedResume(at).join("\n")
const bytes = (of: string) => new TextEncoder().encode(of)

/** A folder on the disk with 200 files of all kinds, and what is to come of them. */
export async function inventedFolder(): Promise<{
  folder: string
  files: number
  people: string[]
  same: number
  notRead: string[]
  tables: number
}> {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), "candor-pile-")), "applicants")
  mkdirSync(path.join(folder, "deeper"), { recursive: true })
  const people: string[] = []
  const notRead: string[] = []
  let files = 0
  let next = 0
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(folder, name), content)
    files++
  }
  const person = () => {
    people.push(inventedName(next))
    return next++
  }
  for (let n = 0; n < 70; n++) write(`cv ${n}.pdf`, await inventedPdf(person()))
  for (let n = 0; n < 20; n++) write(`cv ${n}.docx`, await inventedDocx(person()))
  for (let n = 0; n < 50; n++) write(n % 2 ? `deeper/cv ${n}.txt` : `cv ${n}.md`, text(person()))
  for (let n = 0; n < 5; n++) {
    const at = person()
    const lines = inventedResume(at).map(line => `<p>${line}</p>`)
    write(`page ${n}.html`, `<!doctype html><html><body><h1>${inventedName(at)}</h1>${lines.slice(1).join("")}</body></html>`)
  }
  const mail = (at: number) =>
    `From: ${inventedName(at)} <p${at}@post.test>\nSubject: Application\nContent-Type: text/plain; charset=utf-8\n\n${text(at)}\n`
  for (let n = 0; n < 5; n++) write(`mail ${n}.eml`, mail(person()))
  write("mails.mbox", [person(), person(), person()].map(at => `From p${at}@post.test Mon Jan 12 09:30:01 2026\n${mail(at)}\n`).join(""))
  const inZip = [person(), person(), person()]
  const entries = inZip.map(at => ({ name: `team/cv ${at}.txt`, bytes: bytes(text(at)) }))
  write(
    "team.zip",
    makeZip([...entries, { name: "locked.pdf", bytes: bytes("x"), flags: 1 }, { name: "bomb.pdf", bytes: new Uint8Array(15_000_000) }])
  )
  notRead.push("team.zip › locked.pdf", "team.zip › bomb.pdf")
  const rows = [person(), person(), person(), person()]
  write(
    "people.csv",
    [
      "First name,Last name,Gender,Job title,Company,Skills",
      ...rows.map(at => `${inventedName(at).replace(" ", ",")},x,Data engineer,Quay Works,"Python, SQL"`)
    ].join("\n")
  )
  // The same files once more, and the same text in another one.
  let same = 0
  for (let n = 0; n < 15; n++, same++) write(`again ${n}.txt`, n % 2 ? text(90 + n) : `${text(90 + n)}\n\n`)
  const none: [string, string | Uint8Array][] = [
    ["empty.pdf", ""],
    ["broken.pdf", "%PDF-1.7\nand no more"],
    ["broken.zip", "PK\u0003\u0004 and no more"],
    ["photo.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ["scan.pdf", await makePdf([{ runs: [] }])],
    ["huge.pdf", new Uint8Array(50_000_000)],
    ["old.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["mail.msg", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])]
  ]
  for (const [name, content] of none) {
    write(name, content)
    notRead.push(name)
  }
  while (files < 200) {
    const name = `note ${files}.txt`
    write(name, `Beat ${files} eggs until pale and fold in the almonds.`)
    notRead.push(name)
  }
  return { folder, files, people, same, notRead, tables: 1 }
}
