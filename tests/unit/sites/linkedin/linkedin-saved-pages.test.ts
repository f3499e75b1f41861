import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { readPage } from "~sites/page/read-page"
import { inEnglish } from "~sentence/english"
import { pageOf } from "../../../support/load-page"

// How a page was saved must not matter: the mark-up differs, the page is the same.

const folder = fileURLToPath(new URL("../../../fixtures/sites/", import.meta.url))
const address = (html: string) => /<link rel="canonical" href="(https?:[^"]+)"/.exec(html)?.[1] ?? "https://example.org/saved.html"
const fixtures = readdirSync(folder).filter(name => /^linkedin--.*\.html$/.test(name))

const ways: Record<string, (html: string) => string> = {
  "SingleFile: no quotes, no closing tags that may be left out, scripts gone": html =>
    html
      .replace(/<!doctype html>/i, "<!DOCTYPE html> <!--\n Page saved with SingleFile \n-->")
      .replace(/<script\b[^]*?<\/script>|<code\b[^]*?<\/code>/g, "")
      .replace(/ ([\w-]+)="([\w./:-]+)"(?=[ >])/g, " $1=$2")
      .replace(/<\/li>(?=\s*(?:<li|<\/[uo]l))/g, "")
      .replace("</head>", "<style>.sf-hidden{display:none!important}</style></head>"),
  "the browser, complete: full addresses, copies beside the page": html =>
    html.replace(/ href="\/(?!\/)/g, ` href="https://www.linkedin.com/`).replace(/ src="\//g, ` src="./Profile_files/`),
  "with the line ends of another system": html => html.replace(/\r?\n/g, "\r\n"),
  "on one line, without comments": html => html.replace(/<!---->/g, "").replace(/\s*\n\s*/g, " "),
  "cut off in its footer": html => html.slice(0, html.lastIndexOf("</main>"))
}

describe.each(fixtures)("%s", name => {
  const html = readFileSync(path.join(folder, name), "utf8")
  const usual = readPage(pageOf(html, address(html)))

  it.each(Object.keys(ways))("is read as before when it was saved by %s", way => {
    if (usual.site === null) return
    const reading = readPage(pageOf(ways[way]?.(html) ?? "", address(html)))
    if (reading.site === null) throw new Error(inEnglish(reading.reason))
    const told = ({ name, headline, location, about, positions, education, skills, languages }: typeof reading.profile) => ({
      name,
      headline,
      location,
      about,
      positions,
      education,
      skills,
      languages
    })
    // Who saves a page without its data loses what only the data tells: which of the jobs a blanked-out page states.
    expect(told(reading.profile)).toEqual(told(usual.profile))
    expect(reading.personKey).toBe(usual.personKey)
  })
})

it("there are pages to save", () => {
  expect(fixtures.length).toBeGreaterThan(10)
})
