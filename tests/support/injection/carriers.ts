import type { Reading } from "~profile/reading"
import { readPage } from "~sites/page/read-page"
import { readText } from "~sites/plain/read-text"
import { pageOf } from "../load-page"

/** Where somebody may write to the program that reads a page or a file, and how it is dressed. */
export interface Carrier {
  name: string
  /** Whether a person who looks at the page or the file sees it and can read it. */
  isSeen: boolean
  /** The reading of an invented person's page or file with this payload on it; without any where it is empty. */
  read: (payload: string) => Reading | Promise<Reading>
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;")

interface Slots {
  about?: string
  headline?: string
  title?: string
  work?: string
  skills?: string
  certificates?: string
  more?: string
  head?: string
}

function page({
  about = "",
  headline = "Data engineer",
  title = "Data Engineer",
  work = "",
  skills = "",
  certificates = "",
  more = "",
  head = ""
}: Slots): Reading {
  const reading = readPage(
    pageOf(`<title>Ilse Quarshie</title>${head}<main><h1>Ilse Quarshie</h1><p>${headline}</p>
      <h2>About</h2><p>Likes Kafka and quiet pipelines.</p>${about}
      <h2>Experience</h2><h3>${title}</h3><p>Ferro Werke</p><p>March 2021 – present</p><p>Python pipelines for the harbour.</p>${work}
      <h2>Skills</h2><ul><li>Python</li><li>Kafka</li>${skills}</ul>${certificates}${more}</main>`)
  )
  if (reading.site === null) throw new Error("the page of this carrier is a profile")
  return reading
}

function file(text: string, name: string): Reading {
  const reading = readText(text, name)
  if (reading.site === null) throw new Error("the file of this carrier is a profile")
  return reading
}

const resume = (more: string) => `Ilse Quarshie
Data Engineer

SUMMARY
Likes Kafka and quiet pipelines.
${more}

EXPERIENCE
Data Engineer, Ferro Werke
March 2021 - present
- Python pipelines for the harbour.

SKILLS
Python, Kafka
`

const words = (text: string) => text.split(/\s+/).filter(Boolean)
const paragraph = (text: string) => (text === "" ? "" : `<p>${escaped(text)}</p>`)
const inGroups = (text: string, size: number) =>
  words(text)
    .map((_, at, all) => (at % size === 0 ? all.slice(at, at + size).join(" ") : ""))
    .filter(Boolean)
const otherLetters: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", c: "с", p: "р", x: "х", i: "і" }
const wide = (text: string) => text.replace(/[!-~]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)))
const tags = (text: string) => [...text].map(letter => String.fromCodePoint(0xe0000 + (letter.codePointAt(0)! & 0x7f))).join("")

export const carriers: readonly Carrier[] = [
  { name: "a visible line", isSeen: true, read: text => page({ about: paragraph(text) }) },
  { name: "under a position", isSeen: true, read: text => page({ work: paragraph(text) }) },
  { name: "behind an honest sentence", isSeen: true, read: text => page({ about: text && paragraph(`Reads much. ${text}`) }) },
  { name: "skills entry", isSeen: true, read: text => page({ skills: text && `<li>${escaped(text)}</li>` }) },
  {
    name: "list items, three words each",
    isSeen: true,
    read: text =>
      page({
        skills: inGroups(text, 3)
          .map(part => `<li>${escaped(part)}</li>`)
          .join("")
      })
  },
  {
    name: "split over spans",
    isSeen: true,
    read: text =>
      page({
        about:
          text &&
          `<p>${words(text)
            .map(word => `<span>${escaped(word)}</span>`)
            .join(" ")}</p>`
      })
  },
  {
    name: "split over lines",
    isSeen: true,
    read: text => page({ about: text && `<p>${inGroups(text, 4).map(escaped).join("<br>")}</p>` })
  },
  { name: "split over paragraphs", isSeen: true, read: text => page({ about: inGroups(text, 4).map(paragraph).join("") }) },
  { name: "headline", isSeen: true, read: text => page(text === "" ? {} : { headline: escaped(`Data engineer. ${text}`) }) },
  {
    name: "title of a position",
    isSeen: true,
    read: text => page({ work: `<h3>${escaped(text || "Keeper of pipelines")}</h3><p>Ferro Hafen</p><p>January 2019 – March 2020</p>` })
  },
  {
    name: "certificate",
    isSeen: true,
    read: text => page({ certificates: text && `<h2>Certifications</h2><ul><li>${escaped(text)}</li></ul>` })
  },
  { name: "a section of its own", isSeen: true, read: text => page({ more: text && `<h2>Notes</h2>${paragraph(text)}` }) },
  {
    name: "heading and text",
    isSeen: true,
    read: text => {
      const [first = "", ...rest] = text.split(/(?<=[:.])\s/)
      return page({ more: text && `<h2>${escaped(first)}</h2>${paragraph(rest.join(" ") || "Thank you.")}` })
    }
  },
  {
    name: "table",
    isSeen: true,
    read: text => page({ more: text && `<h2>Notes</h2><table><tr><td>Remark</td><td>${escaped(text)}</td></tr></table>` })
  },
  { name: "quotation", isSeen: true, read: text => page({ about: text && `<blockquote>“${escaped(text)}”</blockquote>` }) },
  { name: "zero-width joiners", isSeen: true, read: text => page({ about: paragraph(text.replace(/[aeiou]/g, "$&\u200b")) }) },
  { name: "soft hyphens", isSeen: true, read: text => page({ about: paragraph(text.replace(/([a-z])([a-z]{2})/g, "$1\u00ad$2")) }) },
  {
    name: "letters of another script",
    isSeen: true,
    read: text => page({ about: paragraph(text.replace(/[aeocpxi]/g, letter => otherLetters[letter] ?? letter)) })
  },
  { name: "wide letters", isSeen: true, read: text => page({ about: paragraph(wide(text)) }) },
  {
    name: "letters apart",
    isSeen: true,
    read: text =>
      page({
        about: paragraph(
          words(text)
            .map(word => [...word].join(" "))
            .join("  ")
            .replaceAll("  ", " \u00a0")
        )
      })
  },
  { name: "base64", isSeen: true, read: text => page({ about: text && paragraph(base64(text)) }) },
  { name: "résumé as text", isSeen: true, read: text => file(resume(text), "cv.txt") },
  {
    name: "résumé in Markdown",
    isSeen: true,
    read: text => file(resume(text && `> ${text}`).replace(/^([A-Z]{5,})$/gm, "## $1"), "cv.md")
  },
  {
    name: "pasted, in the experience",
    isSeen: true,
    read: text => file(resume("").replace("harbour.", `harbour.\n- ${text || "Kept them running."}`), "")
  },
  {
    name: "JSON Resume",
    isSeen: true,
    read: text =>
      file(
        JSON.stringify({
          basics: { name: "Ilse Quarshie", label: "Data engineer", summary: `Likes Kafka and quiet pipelines. ${text}` },
          work: [{ name: "Ferro Werke", position: "Data Engineer", startDate: "2021-03", summary: "Python pipelines for the harbour." }],
          skills: [{ name: "Python" }, { name: "Kafka" }]
        }),
        "cv.json"
      )
  },
  { name: "not displayed", isSeen: false, read: text => page({ about: text && `<p style="display:none">${escaped(text)}</p>` }) },
  {
    name: "the colour of the ground",
    isSeen: false,
    read: text => page({ work: text && `<p style="background:#fff;color:#fff">${escaped(text)}</p>` })
  },
  { name: "no size", isSeen: false, read: text => page({ about: text && `<p style="font-size:0">${escaped(text)}</p>` }) },
  {
    name: "alternative text",
    isSeen: false,
    read: text => page({ about: text && `<img alt="${escaped(text).replace(/"/g, "&quot;")}">` })
  },
  {
    name: "meta",
    isSeen: false,
    read: text => page({ head: text && `<meta name="description" content="${escaped(text).replace(/"/g, "&quot;")}">` })
  },
  { name: "comment", isSeen: false, read: text => page({ about: text && `<!-- ${text.replaceAll("--", "- -")} -->` }) },
  { name: "tag characters", isSeen: false, read: text => page({ about: `<p>Sets type.${tags(text)}</p>` }) }
]

/** Whether the recruiter is told that somebody speaks to software here. */
export function isWarned({ health }: Pick<Reading, "health">): boolean {
  return health.findings.some(({ code }) => code === "text-addressed-to-software")
}
