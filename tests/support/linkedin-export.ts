import { PDFDocument, StandardFonts, rgb, type PDFFont, type PDFPage } from "pdf-lib"
import { exportLanguages, type ExportLanguage } from "./linkedin-export-words"
import { seeded } from "./seeded"

// Profiles as LinkedIn saves them as PDF, of invented people: its sizes and places, its page breaks, and content that only these tell apart.

export interface ExportTruth {
  name: string
  headline: string
  place: string
  positions: { title: string; company: string; start: string; end: string }[]
  schools: string[]
  skills: string[]
  languages: string[]
  certificates: string[]
}

const titles = [
  ..."Director, Product & Growth|Head of Sales, Northern Europe|Nurse|VP, Engineering|Baker|Senior Associate, Tax, Audit and Advisory|The Chef|Founder|Partner - Mergers, Acquisitions and Restructuring of Family-owned Companies in the Nordics|Owner / Operator|Manager (maternity cover)|Data Engineer II|Werkstudentin|Chargée de mission|Jefe de obra|Project Lead, 2019 season|Consultant at large".split(
    "|"
  ),
  "Postdoctoral Researcher, Department of Applied Mathematics and Theoretical Physics, Fluid Dynamics Group"
]
const companies = [
  ..."Harbour & Quay|Senior Living Partners|The Recruiter|Chef & Co|Director's Cut Studios|Nurse Finders|Kite, Kestrel & Sons|Sandvoort|1847 Works|Freelance|Meridiaan Trials B.V.|Head Start|Designer Outlets|Engineer's Bank|Fisk og Fjord AS|Sales Academy Ltd.".split(
    "|"
  ),
  "International Association of Harbour Masters, Pilots, Surveyors and Ship Brokers of the Western Mediterranean"
]
const schools =
  "Hogeschool Leieland|Universidade da Ria|Kestrel College|Fachhochschule Ilmtal|École des Quais|Liceo Boreale|The Bakery School, London|Academy of Sales|University of the Western Isles and Highlands, Faculty of Marine Engineering and Technology".split(
    "|"
  )
const studies =
  "Bachelor of Science - BS, Nursing|Master's degree, Finance, General|Licence, Droit|MBA|Diploma of Education, Adult Teacher Education and Professional Development of Trainers|Abitur".split(
    "|"
  )
const headlines = [
  "Clinical Research Associate at Meridiaan Trials",
  "Director, Product & Growth | ex-Kestrel | Speaker, writer - and father of three",
  "Harbour master - pilots, surveyors, brokers, and everything between the quay and the open sea | Board member | Advisor",
  "Nurse"
]
const places = [
  "Ghent, Flemish Region, Belgium",
  "Porto, Portugal",
  "Greater Munich Metropolitan Area",
  "Norway",
  "Lyon, Auvergne-Rhône-Alpes, France"
]
const sentences = [
  "Led a team of eight from 2019 - 2021 and brought costs down by a third.",
  "- Monitoring of phase II and III trials in eleven hospitals, with two visits a month and all that comes after them.",
  "Experience: retail, wholesale, export.",
  "• Budget of four million; reports every month",
  "Tools",
  "Worked with Director, Sales and the Head of Finance on the plan for the years to come, and on what to leave out of it.",
  "Python, SQL, dbt"
]
const skills = ["Clinical Research", "Good Clinical Practice", "Monitoring", "Negotiation", "Python (Programming Language)"]
const certificates = [
  "ICH-GCP E6 (R2)",
  "Certified Professional in Supply Management of Harbours",
  "Fork Lift",
  "AWS Certified Solutions Architect – Associate Level",
  "First Aid at Work",
  "Professional Scrum Master I (PSM I)",
  "Lean Six Sigma Green Belt",
  "NEBOSH International General Certificate in Occupational Health and Safety",
  "IELTS Academic",
  "Google Analytics Individual Qualification",
  "PRINCE2 Foundation",
  "SAP Certified Application Associate - SAP S/4HANA Sales 2022",
  "Diploma in Teaching English to Speakers of Other Languages",
  "Counterbalance Forklift Operator (RTITB)"
]

const [right, bottom, top] = [572, 736, 52]

interface Writer {
  pages: PDFPage[]
  y: number
}

/** One profile: what is in it, and its file. `language` is one of eight. */
export async function linkedInExport(seed: number): Promise<{ truth: ExportTruth; pdf: Uint8Array; language: string }> {
  const random = seeded(seed)
  const pick = <Value>(list: readonly Value[]): Value => list[Math.floor(random() * list.length)] as Value
  const language = exportLanguages[seed % exportLanguages.length] as ExportLanguage
  const file = await PDFDocument.create()
  const font = await file.embedFont(StandardFonts.Helvetica)
  const bold = await file.embedFont(StandardFonts.HelveticaBold)
  const step = 1.2 + random() * 0.2
  const out: Writer = { pages: [], y: top }
  const newPage = () => {
    out.pages.push(file.addPage([612, 792]))
    out.y = top
  }
  newPage()
  const write = (text: string, size: number, { before = 0, face = font }: { before?: number; face?: PDFFont } = {}) => {
    for (const [index, line] of wrap(text, size, right - 224, face).entries()) {
      const down = index === 0 ? Math.max(before, size * step) : size * step
      if (out.y + down > bottom) newPage()
      else out.y += down
      out.pages.at(-1)?.drawText(line, { x: 223.56, y: 792 - out.y, size, font: face })
    }
  }

  const truth: ExportTruth = {
    name: pick(["Ludo Vermast", "Yara Okonjo-Beale", "Müller", "Ana Isabel de la Fuente Ríos", "Dr. Zoë Mertens-Achterberg, MBA"]),
    headline: pick(headlines),
    place: pick(places),
    positions: [],
    schools: [],
    skills: skills.slice(0, 1 + Math.floor(random() * 3)),
    languages: language.spoken.slice(0, 1 + Math.floor(random() * 3)),
    certificates: certificates.filter(() => random() < 0.3)
  }
  out.y = 60
  write(truth.name, 26, { face: bold })
  write(truth.headline, 12, { before: 22 })
  write(truth.place, 12)
  if (random() < 0.7) {
    write(language.summary, 15.75, { before: 34, face: bold })
    write(pick(sentences), 12, { before: 22 })
    for (let more = Math.floor(random() * 5); more > 0; more--) write(pick(sentences).replace(/^[-•] /, ""), 12)
  }
  write(language.experience, 15.75, { before: 34, face: bold })
  let year = 2025
  for (let count = 1 + Math.floor(random() * 7); count > 0; count--) {
    const company = pick(companies)
    const roles = random() < 0.3 ? 2 + Math.floor(random() * 2) : 1
    write(company, 12, { before: 26, face: bold })
    if (roles > 1) write(language.length(3, 2), 10.5)
    for (let role = 0; role < roles; role++) {
      const title = pick(titles)
      const isPresent = year === 2025
      const [from, to] = [year - 1 - Math.floor(random() * 3), year]
      year = from
      const [firstMonth, lastMonth] = [1 + Math.floor(random() * 12), 1 + Math.floor(random() * 12)]
      const starts = `${language.months[firstMonth - 1]}${language.of}${from}`
      const ends = isPresent ? language.present : `${language.months[lastMonth - 1]}${language.of}${to}`
      write(title, 11.5, { before: role > 0 ? 24 : 0, face: bold })
      write(`${starts} - ${ends} (${language.length(to - from, 1 + Math.floor(random() * 11))})`, 10.5)
      if (random() < 0.6) write(pick(places), 10.5)
      if (random() < 0.6) {
        write(pick(sentences), 10.5, { before: 17 })
        for (let more = Math.floor(random() * 6); more > 0; more--) write(pick(sentences), 10.5)
      }
      const pad = (month: number) => String(month).padStart(2, "0")
      truth.positions.push({ title, company, start: `${from}-${pad(firstMonth)}`, end: isPresent ? "present" : `${to}-${pad(lastMonth)}` })
    }
  }
  write(language.education, 15.75, { before: 34, face: bold })
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const school = pick(schools)
    truth.schools.push(school)
    write(school, 12, { before: 24, face: bold })
    if (random() < 0.85) write(`${pick(studies)}${random() < 0.8 ? ` · (${year - 4} - ${year})` : ""}`, 10.5)
  }
  writeSide(out.pages[0] as PDFPage, truth, language, font, random() < 0.5)
  out.pages.forEach((page, index) => page.drawText(language.page(index + 1, out.pages.length), { x: 390, y: 30, size: 9, font }))
  return { truth, pdf: await file.save(), language: language.name }
}

/** Wrapped at 150 points; where `isAired` a little more white stands between items than within them. */
function writeSide(page: PDFPage, truth: ExportTruth, language: ExportLanguage, font: PDFFont, isAired: boolean): void {
  page.drawRectangle({ x: 0, y: 0, width: 200, height: 792, color: rgb(0.16, 0.24, 0.3) })
  let y = 52
  const section = (title: string, items: readonly string[]) => {
    if (items.length === 0) return
    y += 26
    page.drawText(title, { x: 22, y: 792 - y, size: 13, font, color: rgb(1, 1, 1) })
    y += 6
    for (const item of items) {
      if (isAired) y += 5
      for (const line of wrap(item, 10.5, 150, font)) {
        y += 13
        page.drawText(line, { x: 22, y: 792 - y, size: 10.5, font, color: rgb(1, 1, 1) })
      }
    }
  }
  section(language.contact, ["www.linkedin.com/in/", "an-invented-person-of-no-place", "(LinkedIn)"])
  section(language.skills, truth.skills)
  section(
    language.languages,
    truth.languages.map(name => `${name} (${language.level})`)
  )
  section(language.certificates, truth.certificates)
  if (truth.certificates.length % 2 === 1) section(language.honours, ["Nurse of the Year", "Golden Whisk"])
}

function wrap(text: string, size: number, width: number, font: PDFFont): string[] {
  const lines: string[] = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    if (last !== undefined && font.widthOfTextAtSize(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
