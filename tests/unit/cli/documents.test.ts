import path from "node:path"
import { describe, expect, it } from "vitest"
import type { Profile } from "~profile/profile"
import { tableResume, wordPost, wordResume } from "../../support/docx-resumes"
import { linkedInLikePdf, wordLikePdf } from "../../support/pdf-resumes"
import { makePdf, column } from "../../support/make-pdf"
import { candor, folderOf, json, resume } from "../../support/run-candor"

interface Line {
  file: string
  site: string | null
  profile?: Profile
}

const rtf =
  "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\f0\\fs24 Zo\\'eb Mertens\\par Accountant\\par\\par Experience\\par Accountant, Ferme & Fils\\tab 2015 \\endash  2021\\par\\par Skills\\par SAP, Excel\\par}"

describe("candor, on documents", () => {
  it("reads PDF, Word and rich text by what they hold, whatever they are called", async () => {
    const folder = folderOf({
      "ilka.pdf": await wordLikePdf(),
      "ludo.txt": await linkedInLikePdf(),
      "solveig.docx": await wordResume(),
      "tadeo.pdf": await tableResume(),
      "zoe.rtf": rtf
    })
    const names = ["ilka.pdf", "ludo.txt", "solveig.docx", "tadeo.pdf", "zoe.rtf"]
    const { status, out, err } = await candor(["read", ...names.map(name => path.join(folder, name))])
    expect({ status, err }).toEqual({ status: 0, err: "" })
    const lines = out.map(line => json<Line>(line))
    expect(lines.map(({ site, profile }) => [site, profile?.name, profile?.positions.length])).toEqual([
      ["resume-text", "Ilka Brandstetter", 3],
      ["resume-text", "Ludo Vermast", 3],
      ["resume-text", "Solveig Aaltonen", 2],
      ["resume-text", "Tadeo Quispe Mamani", 2],
      ["resume-text", "Zoë Mertens", 1]
    ])
  })

  it("makes a role of a post as PDF and as Word file", async () => {
    const post = makePdf([
      {
        runs: column(
          [
            "# Dental Nurse",
            "Location: Exeter",
            "",
            "# Requirements",
            "\u2022 At least 2 years of experience as a dental nurse",
            "\u2022 Good spoken English"
          ],
          {
            x: 60,
            y: 80
          }
        )
      }
    ])
    const folder = folderOf({ "post.docx": await wordPost(), "post.pdf": await post })
    const { status, out } = await candor(["role", path.join(folder, "post.docx"), path.join(folder, "post.pdf")])
    expect(status).toBe(0)
    for (const line of out) {
      const role = json<{ title: string; qualifications: { text: string }[] }>(line)
      expect(role.title).toBe("Dental Nurse")
      expect(JSON.stringify(role.qualifications)).toMatch(/2 years/)
    }
  })
})

describe("a folder of résumés", () => {
  const role = path.join(folderOf({ "role.json": '{"qualifications":["Python","SQL"]}' }), "role.json")

  it("is evaluated and ranked file by file, with what is no résumé told apart", async () => {
    const folder = folderOf({
      "ana.txt": resume,
      "bea.docx": await wordResume(),
      "cake.txt": "Beat the eggs until pale and fold in the almonds.",
      "photo.png": "not looked at"
    })
    const evaluated = await candor(["evaluate", "--role", role, folder])
    expect(evaluated.status).toBe(0)
    expect(evaluated.out.map(line => path.basename(json<Line>(line).file))).toEqual(["ana.txt", "bea.docx"])
    expect(evaluated.err).toMatch(/cake\.txt was not evaluated/)
    const ranked = await candor(["rank", "--role", role, folder])
    expect(ranked.status).toBe(0)
    expect(ranked.out.map(line => path.basename(json<{ id: string }>(line).id))).toEqual(["ana.txt", "bea.docx"])
    expect(ranked.err).toMatch(/cake\.txt was not ranked/)
  })

  it("may be files that are named; a missing one does not stop the others", async () => {
    const folder = folderOf({ "ana.txt": resume })
    const { status, out, err } = await candor(["rank", "--role", role, path.join(folder, "ana.txt"), path.join(folder, "gone.txt")])
    expect({ status, count: out.length }).toEqual({ status: 1, count: 1 })
    expect(err).toContain("there is no such file")
  })
})
