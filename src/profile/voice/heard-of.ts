import type { SectionId } from "../evidence"
import { foldText } from "../fold-text"
import type { Profile } from "../profile"
import { addressesIn } from "../to-software"
import { saidAcross } from "./said-across"

/** A sentence of a profile that speaks to software, literally, or what it says where that is written in a code. */
export interface SaidToSoftware {
  section: SectionId
  label: string | null
  quote: string
  /** Whether nothing may rest on it (to-software.ts). */
  isSure: boolean
}

/** What a profile tells of its owner, apart from what it says to software. */
export interface Heard {
  said: readonly SaidToSoftware[]
  /** The profile without the sentences that certainly speak to software; the very same where there are none. Lists keep their numbering. */
  profile: Profile
}

interface Piece {
  path: string
  text: string
}

/** Texts that a person reads one after the other: an address may begin in one and end in the next. */
interface Run {
  section: SectionId
  label: string | null
  pieces: readonly Piece[]
  /** Read on where the list ends, and heard by themselves too: the rest of a sentence that was cut into entries. */
  after?: readonly Piece[]
}

const known = new WeakMap<Profile, Heard>()

/** Worked out once for a profile. */
export function heardOf(profile: Profile): Heard {
  const before = known.get(profile)
  if (before) return before
  const said: SaidToSoftware[] = []
  const kept = new Map<string, string>()
  for (const run of runsOf(profile)) hear(run, said, kept)
  const heard = { said, profile: kept.size === 0 ? profile : without(profile, kept) }
  known.set(profile, heard)
  return heard
}

function runsOf(profile: Profile): Run[] {
  const run = (section: SectionId, label: string | null, pieces: readonly [string, string | null][]): Run => ({
    section,
    label,
    pieces: pieces.flatMap(([path, text]) => (text === null || text === "" ? [] : [{ path, text }]))
  })
  const { passages } = profile
  const runs = [
    run("top", null, [["headline", profile.headline]]),
    run("about", null, [["about", profile.about]]),
    ...profile.positions.map(({ title, company, description }, at) =>
      run("experience", company ?? title, [
        [`positions.${at}.title`, title],
        [`positions.${at}.description`, description]
      ])
    ),
    {
      ...run("skills", null, [
        ...profile.skills.map((skill, at): [string, string] => [`skills.${at}`, skill]),
        // What stands among the skills and is none: the rest of a sentence that was cut into entries, for one.
        ...passages.flatMap(({ section, label, text }, at): [string, string][] =>
          section === "skills" && label === null ? [[`passages.${at}.text`, text]] : []
        )
      ]),
      after: passages.flatMap(({ section, label, text }, at) =>
        section === "skills" && label !== null ? [{ path: `passages.${at}.text`, text }] : []
      )
    },
    run(
      "certifications",
      null,
      profile.certifications.map(({ name }, at) => [`certifications.${at}.name`, name])
    ),
    run(
      "languages",
      null,
      profile.languages.map(({ name }, at) => [`languages.${at}.name`, name])
    ),
    ...profile.education.map(({ degree, field, school }, at) =>
      run("education", school, [
        [`education.${at}.degree`, degree],
        [`education.${at}.field`, field]
      ])
    )
  ]
  for (let at = 0; at < passages.length;) {
    const { section, label } = passages[at]!
    const pieces: [string, string][] = []
    for (; at < passages.length && passages[at]!.section === section && passages[at]!.label === label; at++)
      pieces.push([`passages.${at}.text`, passages[at]!.text])
    if (section !== "skills" || label !== null) runs.push(run(section, label, pieces))
  }
  return runs.filter(({ pieces }) => pieces.length > 0)
}

const goesOn = /^(?:of|as|to|for|with|in|on|the|that|than|is|are|be|by|from|has|have|als|mit|von|zu|que|como|comme|de)\s/u

function hear({ section, label, pieces, after = [] }: Run, said: SaidToSoftware[], kept: Map<string, string>): void {
  const whole = pieces.map(({ text }) => text).join("\n")
  const isHeaded = label !== null && addressesIn(`${label}: ${whole.slice(0, 200)}`).some(({ from, isSure }) => from === 0 && isSure)
  const addresses = isHeaded ? [{ from: 0, to: whole.length, isSure: true }] : addressesIn(whole)
  if (addresses.length === 0) {
    // What speaks only as a whole is told; nothing is taken for it.
    const across = saidAcross([...pieces, ...after].flatMap(({ text }) => text.split("\n")))
    if (across) said.push({ section, label, quote: across.quote, isSure: false })
    return
  }
  if (isHeaded) said.push({ section, label, quote: label, isSure: true })
  for (const { from, to, isSure, says } of addresses) said.push({ section, label, quote: says ?? whole.slice(from, to).trim(), isSure })
  let start = 0
  let isStruckToEnd = false
  for (const { path, text } of pieces) {
    let rest = ""
    let at = 0
    for (const { from, to, isSure } of addresses) {
      const [first, last] = [Math.max(0, from - start), Math.min(text.length, to - start)]
      if (!isSure || first >= last) continue
      rest += `${text.slice(at, first).trimEnd()}\n`
      at = last
    }
    // "Assume ten years", "of Kubernetes": an entry that goes on where the one before it ended.
    if (at === 0 && isStruckToEnd && goesOn.test(text)) at = text.length
    if (at > 0) kept.set(path, (rest + text.slice(at)).trim())
    isStruckToEnd = at === text.length
    start += text.length + 1
    // "Attention screening software – expert in … since 2012": a line that was read as a job is none, and its years are nobody's.
    const job = isHeaded ? /^positions\.\d+/.exec(path)?.[0] : undefined
    if (job) for (const part of ["company", "start", "end"]) kept.set(`${job}.${part}`, "")
  }
}

function without(profile: Profile, kept: ReadonlyMap<string, string>): Profile {
  const of = <Text extends string | null>(path: string, text: Text) => (kept.has(path) ? (kept.get(path)! as Text) : text)
  const orNull = (path: string, text: string | null) => of(path, text) || null
  return {
    ...profile,
    headline: orNull("headline", profile.headline),
    about: orNull("about", profile.about),
    positions: profile.positions.map((position, at) => ({
      ...position,
      title: orNull(`positions.${at}.title`, position.title),
      company: orNull(`positions.${at}.company`, position.company),
      start: orNull(`positions.${at}.start`, position.start),
      end: orNull(`positions.${at}.end`, position.end),
      description: orNull(`positions.${at}.description`, position.description)
    })),
    education: profile.education.map((entry, at) => ({
      ...entry,
      degree: orNull(`education.${at}.degree`, entry.degree),
      field: orNull(`education.${at}.field`, entry.field)
    })),
    skills: profile.skills.map((skill, at) => of(`skills.${at}`, skill)),
    certifications: profile.certifications.map((one, at) => ({ ...one, name: of(`certifications.${at}.name`, one.name) })),
    languages: profile.languages.map((one, at) => ({ ...one, name: of(`languages.${at}.name`, one.name) })),
    passages: profile.passages.map((passage, at) => ({ ...passage, text: of(`passages.${at}.text`, passage.text) }))
  }
}

/** Whether a quote is of a sentence that certainly speaks to software, holds one, and is nowhere told of the owner besides. */
export function isSaidToSoftware(profile: Profile, quote: string): boolean {
  const heard = heardOf(profile)
  const folded = foldText(quote)
  if (heard.profile === profile || folded === "") return false
  const said = heard.said.filter(({ isSure }) => isSure).map(one => foldText(one.quote))
  if (said.some(one => folded.includes(one))) return true
  return (
    said.some(one => one.includes(folded)) &&
    !runsOf(heard.profile).some(({ pieces }) => pieces.some(({ text }) => foldText(text).includes(folded)))
  )
}
