import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import * as z from "zod"
import { pdfLibraryInNode } from "~documents/pdf-library-in-node"

// The parser of OpenResume, the best known open one, as npm has it. It is under the AGPL and in a package of 20 MB with a whole site, so it is
// no dependency: the bench fetches it once, pinned, and nothing of it stands in the repository.

const packed = {
  name: "open-resume-0.1.0.tgz",
  of: "open-resume@0.1.0",
  sha512: "wHaUJ6/dGd6OjLEEuS738XMnax7bLugx42ASH+MZ6Coh2gH94ZKChqOLSY7ctufJEy+GFOzuBUSxkejKyxWmoQ=="
}
const folder = fileURLToPath(new URL("../../node_modules/.cache/open-resume/", import.meta.url))
const library = path.join(folder, "package/src/app/lib")

const text = z.string().default("")
const resumeSchema = z.object({
  profile: z.object({ name: text }),
  workExperiences: z.array(z.object({ company: text, jobTitle: text, date: text })),
  educations: z.array(z.object({ school: text }))
})
/** What OpenResume reads of a file. */
export type OpenResume = z.infer<typeof resumeSchema>

/** The literal pieces of a page's text, as OpenResume takes them. */
interface TextPiece {
  text: string
  x: number
  y: number
  width: number
  height: number
  fontName: string
  hasEOL: boolean
}

interface Parser {
  lines: (pieces: TextPiece[]) => unknown
  sections: (lines: unknown) => unknown
  resume: (sections: unknown) => unknown
}

/** OpenResume's reader of a PDF; null where its package is not here and cannot be fetched, which is said. */
export async function openResumeReader(): Promise<((pdf: Uint8Array) => Promise<OpenResume>) | null> {
  try {
    if (!existsSync(path.join(library, "redux/resumeSlice.ts.kept"))) unpack()
  } catch (error) {
    console.log(
      `OpenResume could not be fetched (${error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error)}): its columns are empty.`
    )
    return null
  }
  const parser = await load()
  return async pdf => resumeSchema.parse(parser.resume(parser.sections(parser.lines(await piecesOf(pdf)))))
}

function unpack(): void {
  mkdirSync(folder, { recursive: true })
  execFileSync("npm", ["pack", packed.of, "--silent"], { cwd: folder, timeout: 120_000, stdio: "pipe" })
  const digest = createHash("sha512")
    .update(readFileSync(path.join(folder, packed.name)))
    .digest("base64")
  if (digest !== packed.sha512) throw new Error(`its package is another one than was looked at (${digest})`)
  execFileSync("tar", ["xzf", packed.name, "package/src/app/lib"], { cwd: folder, stdio: "pipe" })
  // Its modules name each other by an alias of its own build.
  for (const name of readdirSync(library, { recursive: true, encoding: "utf8" }))
    if (/\.tsx?$/.test(name)) {
      const file = path.join(library, name)
      writeFileSync(file, readFileSync(file, "utf8").replaceAll('from "lib/', `from "${library}/`))
    }
  // Two values of its store, without the store.
  const slice = path.join(library, "redux/resumeSlice.ts")
  writeFileSync(`${slice}.kept`, readFileSync(slice))
  writeFileSync(
    slice,
    "export const initialFeaturedSkill = { skill: '', rating: 4 }\nexport const initialFeaturedSkills = Array(6).fill({ ...initialFeaturedSkill })\n"
  )
}

async function load(): Promise<Parser> {
  const of = (name: string) =>
    import(pathToFileURL(path.join(library, "parse-resume-from-pdf", name)).href) as Promise<Record<string, unknown>>
  const [lines, sections, resume] = await Promise.all([
    of("group-text-items-into-lines.ts"),
    of("group-lines-into-sections.ts"),
    of("extract-resume-from-sections/index.ts")
  ])
  return {
    lines: lines.groupTextItemsIntoLines as Parser["lines"],
    sections: sections.groupLinesIntoSections as Parser["sections"],
    resume: resume.extractResumeFromSections as Parser["resume"]
  }
}

interface PageOfPieces {
  getTextContent: () => Promise<{
    items: { str?: string; transform?: number[]; width?: number; height?: number; fontName?: string; hasEOL?: boolean }[]
  }>
  getOperatorList: () => Promise<unknown>
  commonObjs: { has: (id: string) => boolean; get: (id: string) => { name?: string } }
}

/** Reads pages as its own reader does: every run with its place and the name of its font. */
async function piecesOf(pdf: Uint8Array): Promise<TextPiece[]> {
  const { getDocument } = await pdfLibraryInNode()
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: true, disableFontFace: true, verbosity: 0 })
  const file = (await task.promise) as unknown as { numPages: number; getPage: (number: number) => Promise<PageOfPieces> }
  const pieces: TextPiece[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const { items } = await page.getTextContent()
    await page.getOperatorList()
    for (const { str, transform, width = 0, height = 0, fontName = "", hasEOL = false } of items) {
      if (str === undefined || (!hasEOL && str.trim() === "")) continue
      const name = page.commonObjs.has(fontName) ? (page.commonObjs.get(fontName).name ?? fontName) : fontName
      pieces.push({ text: str, x: transform?.[4] ?? 0, y: transform?.[5] ?? 0, width, height, fontName: name, hasEOL })
    }
  }
  await task.destroy()
  return pieces
}
