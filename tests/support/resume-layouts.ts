import { headLayouts } from "./head-layouts"
import { deedOf } from "./resume-deeds"
import {
  areas,
  asides,
  bareRanks,
  companyEnds,
  companyMiddles,
  companyStems,
  contracts,
  countries,
  familyNames,
  givenNames,
  oddTitles,
  ownership,
  teams,
  titles,
  towns,
  wholeCompanies
} from "./resume-words"

/** A part of a generated line: what it is, or what parts the others (null). */
export interface LaidPart {
  text: string
  label: "T" | "C" | "P" | "D" | "N" | "X" | null
  /** Does an entry begin here? */
  begins?: boolean
}

export interface LaidPosition {
  title: string | null
  company: string | null
  location: string | null
  start: string
  end: string
}

/** A generated résumé: its text, what a right reading has, and the parts of each line of the section of positions. */
export interface LaidResume {
  text: string
  name: string
  positions: LaidPosition[]
  schools: string[]
  /** Lines of the section of positions, without the empty ones. */
  section: LaidPart[][]
  /** The section as text. */
  sectionText: string
}

type Random = () => number
const monthsLong = "January February March April May June July August September October November December".split(" ")
const monthsShort = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")

/** How one résumé writes its dates. */
function datesWriter(pick: <Item>(items: readonly Item[]) => Item): {
  write: (start: [number, number], end: [number, number] | null) => string
  hasMonth: boolean
} {
  const form = pick(["y", "y", "m y", "m y", "M y", "mm/y", "mm.y", "y-mm", "m 'y", "m. y"])
  const dash = pick([" - ", " – ", " – ", "-", "–", " to ", " — "])
  const now = pick([
    "Present",
    "present",
    "now",
    "Now",
    "today",
    "current",
    "heute",
    "Present",
    "Presente",
    "actualidad",
    "oggi",
    "obecnie",
    "nuvarande",
    "aujourd’hui",
    "till date"
  ])
  const one = ([year, month]: [number, number]): string => {
    const two = String(month).padStart(2, "0")
    if (form === "y") return String(year)
    if (form === "m y") return `${monthsShort[month - 1]} ${year}`
    if (form === "m. y") return `${monthsShort[month - 1]}. ${year}`
    if (form === "M y") return `${monthsLong[month - 1]} ${year}`
    if (form === "mm/y") return `${two}/${year}`
    if (form === "mm.y") return `${two}.${year}`
    if (form === "y-mm") return `${year}-${two}`
    return `${monthsShort[month - 1]} ’${String(year).slice(2)}`
  }
  const joined = form === "y-mm" && !dash.includes(" ") ? " – " : dash
  return { write: (start, end) => `${one(start)}${joined}${end ? one(end) : now}`, hasMonth: form !== "y" }
}

function isUndated(layout: string): boolean {
  return !layout.includes("D")
}

/** Parts in any order on one to three lines. */
function anyLayout(pick: <Item>(items: readonly Item[]) => Item, chance: (share: number) => boolean): string {
  let left = ["T", "C", ...(chance(0.6) ? ["P"] : []), ...(chance(0.15) ? ["N"] : []), "D"]
  let layout = ""
  let separator = ""
  while (left.length > 0) {
    const part = pick(left)
    left = left.filter(other => other !== part)
    layout += separator + part
    separator = pick(["\n", "\n", "\t", ", ", ", ", " | ", " - "])
  }
  return layout
}

/** Lays out one invented person's résumé. `random` gives numbers from 0 to 1; the same numbers give the same résumé. */
export function layOutResume(random: Random, layouts: readonly string[] = headLayouts): LaidResume {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.min(items.length - 1, Math.floor(random() * items.length))] as Item
  const chance = (share: number) => random() < share
  const name = `${pick(givenNames)} ${pick(familyNames)}`
  const capsTitles = chance(0.1)
  const capsCompanies = chance(0.12)
  const layout = chance(0.2) ? anyLayout(pick, chance) : pick(layouts)
  const makeTitle = () => {
    const title = !layout.includes("T, C") && chance(0.05) ? `${pick(bareRanks)}, ${pick(areas)}` : pick(chance(0.15) ? oddTitles : titles)
    return capsTitles ? title.toUpperCase() : title
  }
  const makeCompany = () => {
    const company = chance(0.18)
      ? pick(wholeCompanies)
      : `${pick(companyStems)}${chance(0.3) ? ` ${pick(chance(0.5) ? companyStems : companyMiddles)}` : ""}${pick(companyEnds)}`
    return capsCompanies ? company.toUpperCase() : company
  }
  const placeForm = pick(["t, c", "t, c", "t", "t", "t c", "t (c)", "c, t"])
  const makePlace = () => {
    const [town, country] = [pick(towns), pick(countries)]
    if (chance(0.05)) return "Remote"
    return placeForm === "t"
      ? town
      : placeForm === "t c"
        ? `${town} ${country}`
        : placeForm === "t (c)"
          ? `${town} (${country})`
          : placeForm === "c, t"
            ? `${country}, ${town}`
            : `${town}, ${country}`
  }
  const tab = pick(["\t", "\t", "      ", "          ", layout.includes("\tP") ? " ............ " : "\t"])
  const dash = pick([" - ", " – ", " — "])
  const bar = pick([" | ", " | ", " • ", " · "])
  const { write, hasMonth } = datesWriter(pick)
  const body = pick(["bullets", "bullets", "bullets", "prose", "mixed", "none", "wrapped"])
  const bullet = pick(["- ", "• ", "* ", "– "])
  const gapBetween = chance(body === "none" ? 0.6 : 0.75)
  const gapAfterHead = chance(0.08)
  const headMark = chance(0.12) ? "### " : chance(0.03) ? bullet : ""
  // Of a web page, any line of a head may be its heading, and a heading stands apart.
  const headed = Math.floor(random() * layout.split("\n").length)
  const dropsPlaces = chance(0.3)
  const indent = chance(0.1) ? "    " : ""
  const entries = 1 + Math.floor(random() * 5)
  let year = 2025 - Math.floor(random() * 4)
  let isFirst = true
  const nextDates = (): { start: [number, number]; end: [number, number] | null } => {
    const end: [number, number] | null = isFirst && chance(0.7) ? null : [year, 1 + Math.floor(random() * 12)]
    isFirst = false
    year -= 1 + Math.floor(random() * 4)
    const start: [number, number] = [year, 1 + Math.floor(random() * 12)]
    if (chance(0.2)) year -= 1
    return { start, end }
  }
  const shown = (date: [number, number]) => (hasMonth ? `${date[0]}-${String(date[1]).padStart(2, "0")}` : String(date[0]))
  const positions: LaidPosition[] = []
  const section: LaidPart[][] = []
  const raw: string[] = []
  const add = (parts: LaidPart[], prefix = "") => {
    section.push(parts)
    raw.push(prefix + parts.map(part => part.text).join(""))
  }
  const addBody = () => {
    const count = body === "none" ? 0 : Math.floor(random() * 4) + (body === "prose" ? 1 : 0)
    if (count > 0 && gapAfterHead) raw.push("")
    for (let line = 0; line < count; line++) {
      const told = deedOf(pick)
      const style = body === "mixed" ? pick(["bullets", "prose"]) : body
      if (style === "bullets") add([{ text: told, label: "X" }], indent + bullet)
      else if (style === "wrapped") {
        const long = `${told} ${deedOf(pick)} ${deedOf(pick)}`
        const words = long.split(" ")
        const half = Math.ceil(words.length / 2)
        add([{ text: words.slice(0, half).join(" "), label: "X" }])
        add([{ text: words.slice(half).join(" "), label: "X" }])
      } else add([{ text: told, label: "X" }], indent)
    }
  }
  for (let entry = 0; entry < entries; entry++) {
    if (entry > 0 && gapBetween) raw.push("")
    const values: Record<string, string> = {
      C: makeCompany(),
      P: makePlace(),
      N: pick(teams),
      E: pick(contracts),
      L: `${1 + Math.floor(random() * 6)} yrs`,
      B: pick(ownership),
      Q: pick(asides)
    }
    const hasPlace = layout.includes("P") && !(dropsPlaces && chance(0.4))
    const lines = layout.split("\n")
    const repeated = lines.findIndex(line => line.startsWith("*"))
    const roles = repeated >= 0 ? 1 + Math.floor(random() * 3) : 1
    const times = Array.from({ length: roles }, nextDates)
    const [newest, oldest] = [times[0], times.at(-1)]
    if (newest && oldest) values.G = write(oldest.start, newest.end)
    for (const [role, dates] of times.entries()) {
      values.T = makeTitle()
      values.D = write(dates.start, dates.end)
      positions.push({
        title: layout.includes("T") ? values.T : null,
        company: values.C ?? null,
        location: hasPlace ? (values.P ?? null) : null,
        start: isUndated(layout) ? "" : shown(dates.start),
        end: isUndated(layout) ? "" : dates.end ? shown(dates.end) : "present"
      })
      let begun = false
      lines.forEach((line, at) => {
        if (role > 0 && at < repeated) return
        // A place that is left out takes what parts it along.
        const shownLine = (hasPlace ? line : line.replace(/(?:, | \| | · |\. |\t| \(| - )P\)?|^P\t|P, /g, "").replace(/^P$/, "")).replace(
          /^\*/,
          ""
        )
        if (shownLine === "") return
        const parts: LaidPart[] = []
        for (const piece of shownLine.split(/([TCPDNELGBQ])(?![a-z])/)) {
          if (piece === "") continue
          if (/^[TCPDNELGBQ]$/.test(piece)) {
            const label = "ELBQ".includes(piece) ? "N" : piece === "G" ? "X" : (piece as LaidPart["label"])
            parts.push({ text: values[piece] ?? "", label, begins: !begun })
            begun = true
          } else
            parts.push({
              text: piece
                .replace("\t", tab)
                .replace(" - ", dash)
                .replace(/ [|·] /, bar),
              label: null
            })
        }
        const isHeaded = headMark === "### " && at === headed
        if (isHeaded && at > 0) raw.push("")
        add(parts, isHeaded ? headMark : headMark === "### " || at > 0 ? "" : headMark)
      })
      if (role < roles - 1 && chance(0.5)) addBody()
    }
    addBody()
  }
  const sectionText = raw.join("\n")
  const school = `${pick(companyStems)} ${pick(["College", "University", "Polytechnic", "Institute of Technology", "Business School"])}`
  const degree = `${pick(["BSc", "Bachelor of Science", "MSc", "Diploma"])} in ${pick(["Physics", "Accounting", "Navigation", "Nursing", "Law"])}`
  const caps = chance(0.5)
  const head = (title: string) => (headMark === "### " ? `## ${title}` : caps ? title.toUpperCase() : title)
  const gap = chance(0.9) ? "\n" : ""
  const contact = `${name.split(" ")[0]?.toLowerCase()}@${name.split(" ")[1]?.toLowerCase()}.example`
  const text = [
    headMark === "### " ? `# ${name}` : caps && chance(0.5) ? name.toUpperCase() : name,
    pick([contact, `${pick(towns)}, ${pick(countries)} | ${contact}`, `${pick(towns)}, Norway\n${contact}\n+47 555 01 010`]),
    `${gap}${head(pick(["Experience", "Work Experience", "Professional Experience", "Employment History", "Career History", "Working experience"]))}`,
    sectionText,
    `${gap}${head(pick(["Education", "Education Details", "Academic Background"]))}`,
    pick([`${degree}, ${school}, 2001 - 2004`, `${school}\n${degree}, 2001 - 2004`, `${school}\t2001 - 2004\n${degree}`]),
    `${gap}${head(pick(["Skills", "Technical Skills", "Software skills"]))}`,
    "Excel, SAP, Python"
  ].join("\n")
  return { text, name: text.split("\n")[0]?.replace("# ", "") ?? name, positions, schools: [school], section, sectionText }
}
