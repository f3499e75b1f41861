import type { SectionId } from "~profile/evidence"
import type { SectionHealth } from "~profile/health"
import type { Profile } from "~profile/profile"
import { ProfileBuilder } from "~profile/profile-builder"
import { isContact, isPersonalTrait } from "./contact-data"
import type { Line, TextBlock } from "./lines"
import { foldLine, isProse, toLines } from "./lines"
import { introducedName, isFirstPerson, readProse } from "./read-prose"
import { readEducation } from "./read-education"
import { readCertifications } from "./read-certifications"
import { readLanguages, readSkills } from "./read-lists"
import { isDegreeLike, isSchoolLike, isTitleLike } from "./role-words"
import { readUntitled } from "./read-untitled"
import { rangeIn } from "./dates-in-line"
import { joinRanges, withDaysFirst } from "./join-ranges"
import { readEvents } from "./events/read-events"
import { isPageNote } from "./page-notes"
import { keepUnread, keepUnsaid } from "./keep-unsaid"
import { nameFirst } from "./linkedin-export"
import type { LostSection } from "./lost-layout"
import { readLostLayout } from "./lost-layout"
import { readLostSection } from "./read-lost-section"
import { readPositions } from "./read-positions"
import { nameAtTop } from "./top/name-at-top"
import { nameIn } from "./top/name-in"
import { nameInForm } from "./top/name-in-form"
import { placeIn } from "./top/place-in"
import { readTop } from "./top/read-top"
import type { ResumeSection } from "./section-titles"
import { isDocumentTitle } from "./section-titles"
import type { ResumePart } from "./split-sections"
import { splitSections } from "./split-sections"
import { isTangled, untangle } from "./untangle"
import { isUnpaidLike } from "./words/unpaid-words"

export type { TextBlock } from "./lines"

interface Part extends ResumePart {
  /** The section as it is in a text that lost its lines. */
  lost?: LostSection
}

function partOf(section: LostSection): Part {
  return { kind: section.kind, title: section.title, lines: toLines(section.text), lost: section }
}

function keepRest(part: Part, section: SectionId, lines: readonly Line[], builder: ProfileBuilder): void {
  const kept = lines.filter(line => !isPersonalTrait(line.text) && (!isContact(line.text) || isProse(line.text)))
  builder.passage(section, part.title, kept.map(line => line.raw).join("\n"))
}

/** A heading under which other people stand. */
const vouching = /^\W*(?:professional |personal |business )?(?:referen[czt]|referee|referenzen|referanslar|рекомендатели|المراجع)/u

/** Reads one section into the builder; returns the number of entries read. */
function readPart(part: Part, builder: ProfileBuilder): number {
  const { kind, lines } = part
  if (kind === "top") {
    keepRest(part, "top", readTop(lines, builder), builder)
    return builder.profile.name || builder.profile.headline ? 1 : 0
  }
  if (kind === "personal") {
    const inForm = nameInForm(lines)
    if (inForm) builder.named(inForm.name, ...inForm.literals)
    if (!builder.profile.name) builder.set("name", nameAtTop(lines.slice(0, 6))?.name)
    builder.set("location", lines.map(line => placeIn(line.text)).find(Boolean))
    keepRest(
      part,
      "other",
      lines.filter(line => isProse(line.text)),
      builder
    )
    return 0
  }
  if (kind === "about") {
    const text = lines
      .filter(line => !isContact(line.text) || isProse(line.text))
      .map(line => line.raw)
      .join("\n")
    if (builder.profile.about) builder.passage("about", part.title, text)
    else builder.set("about", text)
    return text ? 1 : 0
  }
  // Who vouches for somebody is another person, with name and telephone: nothing of it is kept.
  if (kind === "other" && part.title !== null && vouching.test(foldLine(part.title))) {
    const isOther = (line: Line) => line.text.split(/,|\t|\s{3,}|\|/).some(piece => nameIn(piece.trim()) !== null)
    keepRest(
      part,
      kind,
      lines.filter(line => !isOther(line)),
      builder
    )
    return 1
  }
  // Unpaid work is read like work, and told as what it is.
  if (kind === "other" && part.title !== null && isUnpaidLike(part.title) && lines.some(line => rangeIn(line.text))) {
    const first = builder.profile.positions.length
    const read = readPositions(lines, builder)
    builder.positionsAre("volunteering", part.title, first)
    keepRest(part, kind, read.rest, builder)
    return read.count
  }
  if (kind === "projects" || kind === "other") {
    keepRest(part, kind, lines, builder)
    return lines.length > 0 ? 1 : 0
  }
  const readers = {
    experience: readPositions,
    education: readEducation,
    skills: readSkills,
    languages: readLanguages,
    certifications: readCertifications
  }
  const before = builder.profile.positions.length
  let { count, rest } = readers[kind](lines, builder)
  if (kind === "experience" && part.title && isUnpaidLike(part.title)) builder.positionsAre("volunteering", part.title, before)
  // "Languages: Python, Go" stands under languages and is none.
  if (kind === "languages" && count === 0 && rest.length > 0) ({ count, rest } = readSkills(rest, builder))
  keepRest(part, kind, rest, builder)
  return count
}

/** A line that is an entry's head by its dates: short, and more than the dates. */
function isDatedHead(line: Line): boolean {
  const dated = line.text.length <= 120 && !isProse(line.text) ? rangeIn(line.text) : null
  return dated !== null && (dated.before !== "" || dated.after !== "")
}

/** Where a job begins: at its dated head, or at the title right above a line that is dates alone. */
function headOfJob(lines: readonly Line[], at: number): number | null {
  const [line, above] = [lines[at], lines[at - 1]]
  if (!line) return null
  if (isDatedHead(line)) return at
  const isDates = line.text.length <= 60 && !line.gap && !line.bullet && rangeIn(line.text) !== null
  return isDates && above && isTitleOrPlace(above) ? at - 1 : null
}

/** A line that names a job, and may say where ("Head Pastry Chef at The Gilded Fennel, London"). */
const isTitleOrPlace = (line: Line) => line.text.length <= 90 && !line.bullet && !isProse(line.text) && isTitleLike(line.text)

/** Jobs that stand below name and address without a title: from the first of two or more dated heads on, they are a section of work. */
function takeUntitledWork(parts: Part[]): void {
  const top = parts[0]
  if (top?.kind !== "top" || parts.some(part => part.kind === "experience")) return
  const heads = top.lines.flatMap((_, at) => headOfJob(top.lines, at) ?? [])
  const [first] = heads
  if (first === undefined || first === 0 || heads.length < 2) return
  // Without any title, only who is named above is somebody whose jobs these are.
  const isAlone = parts.length < 2
  if (isAlone && (nameAtTop(top.lines.slice(0, first)) === null || heads.filter(at => isTitleLike(top.lines[at]!.text)).length < 2)) return
  // A title right above the first of them is its own, where another one already says what somebody is.
  const above = top.lines.slice(0, first).filter(line => isTitleLine(line))
  const from = above.length > 1 && above.at(-1) === top.lines[first - 1] ? first - 1 : first
  const isSchooling = ({ text, bullet }: Line) => !bullet && !isProse(text) && isSchoolLike(text) && isDegreeLike(text)
  const below = top.lines.findIndex((line, at) => at > first && isSchooling(line) && (heads.includes(at) || (isAlone && line.gap)))
  const school = below < 0 ? top.lines.length : below
  if (school <= first) return
  parts.splice(
    0,
    1,
    { ...top, lines: top.lines.slice(0, from) },
    { kind: "experience", title: null, lines: top.lines.slice(from, school) },
    ...(school < top.lines.length ? [{ kind: "education" as const, title: null, lines: top.lines.slice(school) }] : [])
  )
}

/** Farthest below the name that a headline stands, in lines. */
const headlineWithin = 4

/** Where no line at the top has a word for a job, one that is the title of a job that was read, or begins it, is the headline. */
function headlineOfJobs(top: Part | undefined, builder: ProfileBuilder): void {
  if (builder.profile.headline !== null || top?.kind !== "top") return
  const titles = builder.profile.positions.flatMap(({ title }) => (title === null ? [] : [foldLine(title)]))
  const isOfJob = (text: string) =>
    titles.some(title => `${title} `.startsWith(`${foldLine(text)} `) || (title.length > 4 && foldLine(text).startsWith(`${title} `)))
  const found = top.lines
    .slice(1, 1 + headlineWithin)
    .find(({ text, bullet }) => !bullet && text.length >= 2 && text.length <= 60 && !isContact(text) && isOfJob(text))
  builder.set("headline", found?.text)
}

const isTitleLine = (line: Line) => line.text.length <= 60 && !isProse(line.text) && isTitleLike(line.text)

const posting =
  /\b(?:we(?:'re| are) (?:looking|hiring|seeking)|we offer|what we offer|apply (?:now|today|by)|your (?:profile|tasks|responsibilities)|job description|about the (?:role|job)|you will (?:be|work)|what you(?:'ll| will)|requirements:?$|wir suchen|wir bieten|ihr profil|dein profil|deine aufgaben|ihre aufgaben|nous recherchons|profil recherch[eé]|vos missions|buscamos|ofrecemos|se requiere|procuramos|oferecemos|requisitos)/im

/** Words that speak to applicants: a post has several, a résumé hardly one. */
const addressed =
  /\b(?:you(?:['’](?:ll|re|ve))?|your|we (?:offer|are looking|provide)|(?:ideal|successful) candidate|equal opportunity)\b/gi
const resumeKinds: readonly ResumeSection[] = ["about", "experience", "education", "skills", "certifications", "languages"]

/** Whether a text speaks to those who may apply, as a job post does. */
export function isAddressed(text: string): boolean {
  return posting.test(text) || (text.match(addressed)?.length ?? 0) >= 3
}

/** A résumé by its sections: work and at least one more under their titles, told of nobody who is sought. */
function hasResumeSections(parts: readonly Part[], text: string): boolean {
  const kinds = new Set(parts.filter(part => part.title !== null && part.lines.length > 0).map(part => part.kind))
  const known = resumeKinds.filter(kind => kinds.has(kind))
  return kinds.has("experience") && known.length >= 2 && text.length >= 200 && (text.match(addressed)?.length ?? 0) < 3
}

const postTitles = /Job (?:Title|Type|Description|Summary|Requirements)|Requirements|Benefits(?=[\p{Lu}:])/u

/** A job post whose words run together: under its own titles, and without one dated position. */
function isTangledPost(profile: Profile, text: string): boolean {
  return postTitles.test(text) && isTangled(text) && !profile.positions.some(position => position.start || position.end)
}

/** Two sections of a résumé under their titles in a text whose words run together, with work or a school in it, and nobody sought. */
function isTangledResume(profile: Profile, text: string, parts: readonly Part[]): boolean {
  const kinds = new Set(parts.filter(part => part.title !== null && part.lines.length > 0).map(part => part.kind))
  return (
    resumeKinds.filter(kind => kinds.has(kind)).length >= 2 &&
    profile.positions.length + profile.education.length > 0 &&
    isTangled(text) &&
    !isAddressed(text)
  )
}

/** How plainly this is one person's page: sections with entries count, a lone name does not. */
function isProfile(profile: Profile, text: string, parts: readonly Part[]): boolean {
  const evidence =
    Math.min(profile.positions.filter(position => position.start || position.end).length, 3) * 2 +
    Math.min(profile.positions.length, 2) +
    Math.min(profile.education.length, 2) +
    Math.min(profile.skills.length, 2) +
    Math.min(profile.languages.length, 1) +
    Math.min(profile.certifications.length, 1) +
    (profile.about && isFirstPerson(profile.about) ? 1 : 0) +
    (profile.headline ? 1 : 0)
  if (posting.test(text) && profile.positions.length === 0 && !(hasResumeSections(parts, text) && evidence >= 4)) return false
  return profile.name ? evidence >= 2 : evidence >= 5 || hasResumeSections(parts, text)
}

/**
 * Reads a résumé or a plain home page (text, or its blocks of visible text in reading order) by its section titles and dates. Every value is
 * literal text of the input; e-mail, telephone, street and personal data are left out. Null where this is not about one person's work.
 */
export function readResumeText(input: string | TextBlock[]): { profile: Profile; sections: SectionHealth[] } | null {
  const whole = typeof input === "string" ? input.normalize("NFC") : input.map(block => block.text).join("\n")
  const lost = typeof input === "string" ? readLostLayout(whole) : null
  const builder = new ProfileBuilder()
  const all = joinRanges(nameFirst(toLines(input)).filter(line => !isPageNote(line.text)))
  const lines = (lost ? null : readEvents(all, builder)) ?? all
  const parts: Part[] = lost
    ? lost.map(partOf)
    : splitSections(lines.filter(line => !(isDocumentTitle(line.text) && line.text.length < 30)))
  if (!lost) takeUntitledWork(parts)
  const { profile } = builder
  const counts = countsOf(profile)
  const isDated = (part: Part) => part.kind === "experience" || part.kind === "education"
  const marked = withDaysFirst(parts.filter(isDated).flatMap(part => part.lines))
  for (const shown of parts) {
    const part = isDated(shown) ? { ...shown, lines: marked.splice(0, shown.lines.length) } : shown
    const count = part.lost
      ? readLostSection(part.lost, whole, builder, rest => readPart({ ...part, lines: rest }, builder))
      : readPart(part, builder)
    if (part.kind !== "personal" && (part.title || part.lines.length > 0)) counts.set(part.kind, (counts.get(part.kind) ?? 0) + count)
  }
  if (!lost) headlineOfJobs(parts[0], builder)
  if (lost && isTangled(whole)) keepUnsaid(lost, builder)
  else keepUnread(parts, builder)
  const prose = [
    profile.about,
    ...profile.passages.filter(passage => passage.section === "top" || passage.section === "about").map(passage => passage.text)
  ].filter(text => text !== null)
  if (!profile.name) builder.set("name", prose.map(introducedName).find(Boolean))
  if (profile.positions.length === 0) {
    const told = prose.reduce((sum, text) => sum + readProse(text, builder), 0)
    if (told > 0) counts.set("experience", told)
  }
  if (profile.about && !counts.get("about")) counts.set("about", 1)
  const text = lines.map(line => line.text).join("\n")
  if (lost && isTangledPost(profile, whole)) return null
  if (!isProfile(profile, text, parts) && !(lost && isTangledResume(profile, whole, parts))) {
    const untitled =
      typeof input === "string" && parts.every(part => part.title === null) && !isAddressed(text)
        ? readUntitled(isTangled(whole) ? untangle(whole, "experience") : whole)
        : null
    if (!untitled) return null
    return { profile: untitled.profile, sections: healthOf(new Map([["experience", untitled.profile.positions.length]])) }
  }
  counts.set("top", profile.name || profile.headline ? 1 : 0)
  return { profile, sections: healthOf(counts) }
}

/** How many entries were read before the sections were looked at. */
function countsOf({ positions, education, certifications }: Profile): Map<SectionId, number> {
  const read: [SectionId, number][] = [
    ["experience", positions.length],
    ["education", education.length],
    ["certifications", certifications.length]
  ]
  return new Map(read.filter(([, count]) => count > 0))
}

/** Every section that a résumé has, and others where they were found. A title with nothing readable under it is not understood. */
function healthOf(counts: ReadonlyMap<SectionId, number>): SectionHealth[] {
  const usual: SectionId[] = ["top", "about", "experience", "education", "skills", "certifications", "languages"]
  const found = [...counts.keys()].filter(section => !usual.includes(section))
  return [...usual, ...found].map(section => {
    const count = counts.get(section)
    return { section, state: count === undefined ? "absent" : count > 0 ? "read" : "not understood", count: count ?? 0 }
  })
}
