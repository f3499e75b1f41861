import type { Evidence, SectionId } from "~profile/evidence"
import type { Position, Profile } from "~profile/profile"
import { isEverydaySpelling } from "~role/vocabulary/everyday-names"
import type { Mention } from "~role/vocabulary/term-index"
import type { TermIndex } from "~role/vocabulary/term-index"
import type { Tokens } from "~role/vocabulary/tokens"
import { tokenise } from "~role/vocabulary/tokens"
import { skillNames } from "~role/vocabulary/vocabulary"
import { identitySpans } from "./identity-spans"
import { proseWork } from "./career/prose-career"
import { cutQuote } from "./quote"
import { isMeant } from "./text/meant-name"
import type { MentionPlace } from "./text/meant-name"
import { mayHoldName, namesIn, withoutNames } from "./without-names"
import { remember } from "./remember"
import type { TimeKind } from "./career/time-kind"
import { countsAsWork, timeKindInProse, timeKindOf } from "./career/time-kind"

export type SegmentKind = "headline" | "about" | "title" | "description" | "skill" | "education" | "certification" | "passage"

/** One text of the profile that may show something: never the name, never the name of a company or school. */
export interface Segment {
  path: string
  kind: SegmentKind
  section: SectionId
  label: string | null
  text: string
  /** The position it belongs to; null elsewhere. */
  position: number | null
  tokens: Tokens
}

export interface Found extends Mention {
  segment: Segment
}

/** Titles, skills and degrees stand in many profiles: their words and the skills in them are worked out once. */
const tokensOf = remember(tokenise)
const skillsOf = remember(text => skillNames.index.find(tokensOf(text), isEverydaySpelling))

/** A title that prose told has letters at all. */
const titleWords = /\p{L}{3}/u

/** A profile made ready once for many qualifications. What only some qualifications need is worked out when first asked for. */
export class ProfileIndex {
  readonly segments: Segment[] = []
  /** The profile's positions, and after them, where none of those is dated, the work that its prose dates. */
  readonly positions: Position[]
  /** Never looked at: taken out of every text before anything is looked for. */
  private readonly names: readonly string[]
  /** The literal dates of work that prose tells, by the number of the position. */
  private readonly proseDates = new Map<number, Evidence>()
  private found: Map<string, Found[]> | null = null
  private readonly everyday = new Map<string, Found[]>()
  private readonly cache = new Map<unknown, unknown>()

  constructor(readonly profile: Profile) {
    const add = (
      path: string,
      kind: SegmentKind,
      section: SectionId,
      text: string | null,
      label: string | null = null,
      position: number | null = null
    ) => {
      if (text === null || text === "") return
      this.segments.push({ path, kind, section, label, text, position, tokens: this.tokensOf(text, kind) })
    }
    this.positions = profile.positions
    this.names = namesIn(profile)
    add("headline", "headline", "top", profile.headline)
    profile.positions.forEach((position, index) => {
      const label = position.company ?? position.title
      add(`positions.${index}.title`, "title", "experience", position.title, label, index)
      add(`positions.${index}.description`, "description", "experience", position.description, label, index)
    })
    profile.skills.forEach((skill, index) => add(`skills.${index}`, "skill", "skills", skill))
    const dated = profile.positions.some(({ start }) => start !== null)
    const prose = (path: string, kind: SegmentKind, section: SectionId, text: string | null, label: string | null = null) => {
      if (!text || dated || !this.addProse(path, kind, section, text, label)) add(path, kind, section, text, label)
    }
    prose("about", "about", "about", profile.about)
    profile.passages.forEach((passage, index) => prose(`passages.${index}.text`, "passage", passage.section, passage.text, passage.label))
    profile.languages.forEach((item, index) => add(`languages.${index}.name`, "skill", "languages", item.name))
    profile.certifications.forEach((item, index) => add(`certifications.${index}.name`, "certification", "certifications", item.name))
    profile.education.forEach((item, index) => {
      add(`education.${index}.degree`, "education", "education", item.degree, item.school)
      add(`education.${index}.field`, "education", "education", item.field, item.school)
    })
  }

  private holdsName(text: string): boolean {
    return this.names.some(name => text.includes(name)) || mayHoldName(text)
  }

  /** The words of a text, without the person's name and what else says who that is; those of a short text that holds none are shared. */
  private tokensOf(text: string, kind: SegmentKind): Tokens {
    const isName = kind === "title" || kind === "skill" || kind === "certification" || kind === "education"
    const identity = isName ? [] : identitySpans(text, kind !== "description")
    return text.length <= 100 && identity.length === 0 && !this.holdsName(text)
      ? tokensOf(text)
      : withoutNames(tokensOf(text), this.names, identity)
  }

  /** Takes a text that tells dated work apart into that work; false where it tells none. */
  private addProse(path: string, kind: SegmentKind, section: SectionId, text: string, label: string | null): boolean {
    const told = section === "education" ? [] : proseWork(text)
    if (told.length === 0) return false
    const add = (as: SegmentKind, start: number, end: number, position: number | null, name: string | null) => {
      const part = text.slice(start, end).replace(/^[\s.,;:|)•–—-]+/u, "")
      if (/[\p{L}\d]/u.test(part))
        this.segments.push({ path, kind: as, section, label: name, text: part, position, tokens: this.tokensOf(part, as) })
    }
    add(kind, 0, told[0]!.head.start, null, label)
    for (const { head, dates, body, from, to, isStudy } of told) {
      if (isStudy) {
        add(kind, head.start, body.end, null, label)
        continue
      }
      const words = text.slice(head.start, head.end).replace(/^[\s.,;:|(•*–-]+|[\s.,;:|(•*–-]+$/gu, "")
      const name = words === "" ? label : words.slice(0, 60)
      const at = this.positions.length
      if (this.positions === this.profile.positions) (this as { positions: Position[] }).positions = [...this.profile.positions]
      const told = { title: name, company: null, start: from, end: to, location: null, description: null }
      const number = this.positions.push(timeKindInProse(words) === "break" ? { ...told, kind: "career break" } : told) - 1
      this.proseDates.set(number, { quote: text.slice(dates.start, dates.end), section, label: name })
      add("title", head.start, head.end, at, name)
      add("description", body.start, body.end, at, name)
    }
    return true
  }

  /**
   * What says what somebody is: titles of work and the headline; where there is neither, the first words of the first text, because a résumé begins
   * with its title.
   */
  get titles(): readonly Segment[] {
    return this.once("titles", () => {
      const titles = this.segments.filter(({ kind, position }) => kind === "headline" || (kind === "title" && this.isWork(position)))
      if (titles.some(({ kind, text }) => kind === "headline" || titleWords.test(text)) || this.profile.positions.length > 0) return titles
      const first = this.segments.find(({ kind }) => kind === "passage" || kind === "about")
      if (!first) return titles
      const stop = /[\n.|•;]|\s(?:professional\s+)?(?:summary|profile|objective|highlights)\b/iu.exec(first.text)
      const text = first.text.slice(0, Math.min(stop?.index ?? 80, 80))
      return text.trim() === "" || this.names.includes(text.trim())
        ? titles
        : [{ ...first, kind: "headline" as const, text, tokens: this.tokensOf(text, "headline") }, ...titles]
    })
  }

  /** Whether an entry among the positions is work, or may be; true for what stands in none. */
  isWork(position: number | null): boolean {
    const kind = position === null ? undefined : this.timeKinds[position]
    return kind === undefined || countsAsWork[kind] !== "no"
  }

  /** What each of the positions is. */
  get timeKinds(): readonly TimeKind[] {
    return this.once("time kinds", () => this.positions.map(timeKindOf))
  }

  /** Skills by their canonical names, each where it stands and is meant. */
  get skills(): Map<string, Found[]> {
    return (this.found ??= this.collect(skillNames.index, skillsOf))
  }

  /** Where a word stands that is the name of a skill and an everyday word, and nothing says that the skill is meant. */
  get doubtful(): ReadonlyMap<string, Found[]> {
    this.found ??= this.collect(skillNames.index, skillsOf)
    return this.everyday
  }

  /** Terms of another index (certificates, a role's own words), worked out once per index. */
  terms(index: TermIndex): Map<string, Found[]> {
    return this.once(index, () => this.collect(index))
  }

  /** Remembers what is dear to compute, by a key that stands for it. */
  once<Value>(key: unknown, compute: () => Value): Value {
    if (!this.cache.has(key)) this.cache.set(key, compute())
    return this.cache.get(key) as Value
  }

  private collect(index: TermIndex, known?: (text: string) => Mention[]): Map<string, Found[]> {
    const byName = new Map<string, Found[]>()
    for (const segment of this.segments) {
      // What has words taken out is looked through as it is left.
      const isShort = known && segment.text.length <= 100 && segment.tokens === tokensOf(segment.text)
      const mentions = isShort ? known(segment.text) : index.find(segment.tokens, known && isEverydaySpelling)
      for (const mention of mentions) {
        const { name, start, end, from, to } = mention
        const isDoubtful = known && isEverydaySpelling(segment.text.slice(start, end)) && !isMeant(mention, this.placeOf(segment), mentions)
        const into = isDoubtful ? this.everyday : byName
        const list = into.get(name)
        const found = { name, start, end, from, to, segment }
        if (list) list.push(found)
        else into.set(name, [found])
      }
    }
    return byName
  }

  private placeOf(segment: Segment): MentionPlace {
    const { position, kind, tokens } = segment
    const title =
      position === null ? (this.profile.headline ?? this.positions[0]?.title ?? null) : (this.positions[position]?.title ?? null)
    return { tokens, isSkill: kind === "skill", isTitle: kind === "title" || kind === "headline", title }
  }

  /**
   * The literal words for `[start, end)` of a segment: the sentence they stand in. Where the page's own text of the field is known, the
   * quote is cut from that, because a field may be a tidied form of it.
   */
  quote(segment: Segment, start: number, end: number): Evidence {
    const shown = this.profile.evidence[segment.path]
    const surface = segment.text.slice(start, end)
    if (shown && shown.length > 0) {
      const holding = shown.find(item => item.quote.includes(surface)) ?? shown[0]!
      const at = Math.max(0, holding.quote.indexOf(surface))
      const length = holding.quote.includes(surface) ? surface.length : Math.min(holding.quote.length, 160)
      return { quote: cutQuote(holding.quote, at, at + length), section: holding.section, label: holding.label ?? segment.label }
    }
    return { quote: cutQuote(segment.text, start, end), section: segment.section, label: segment.label }
  }

  /** The literal dates of a position: `key` as the field states it, or the words of the prose that tells it. */
  dateQuote(position: number, key: "start" | "end", label: string | null): Evidence | null {
    const told = this.proseDates.get(position)
    if (told) return told
    return this.field(`positions.${position}.${key}`, this.positions[position]?.[key] ?? null, "experience", label)
  }

  /** The literal words of a field by its path; null where the profile does not state it. */
  field(path: string, value: string | null, section: SectionId, label: string | null = null): Evidence | null {
    const shown = this.profile.evidence[path]?.[0]
    if (shown) return { ...shown, quote: cutQuote(shown.quote, 0, Math.min(shown.quote.length, 160)), label: shown.label ?? label }
    if (value === null || value.trim() === "") return null
    return { quote: cutQuote(value, 0, Math.min(value.length, 160)), section, label }
  }
}
