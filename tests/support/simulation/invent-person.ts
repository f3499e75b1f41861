import { emptyProfile } from "~profile/empty-profile"
import type { Profile } from "~profile/profile"
import { skillNames as vocabulary } from "~role/vocabulary/vocabulary"
import { Dice } from "./dice"
import type { Trade } from "./trades"

/** What must not be decided by; the simulation plants rules on it, and the profile shows it as real ones do. */
export interface Protected {
  /** Which of two invented regions the name comes from. */
  origin: "north" | "south"
  /** One of the schools that some take for better ones. */
  prestige: boolean
  gap: boolean
  graduated: number
}

export interface InventedPerson {
  id: string
  profile: Profile
  protected: Protected
}

const firstNames = {
  north: ["Anna", "Lukas", "Emma", "Jonas", "Clara", "Felix", "Greta", "Oskar"],
  south: ["Adaeze", "Chidi", "Ngozi", "Emeka", "Ifeoma", "Obinna", "Amara", "Kelechi"]
}
const lastNames = {
  north: ["Lindner", "Falkner", "Bergmann", "Holt", "Sommer", "Kessler", "Brandt", "Vogler"],
  south: ["Okafor", "Nwosu", "Eze", "Okeke", "Obi", "Nnamdi", "Uzor", "Achebe"]
}
const places = {
  north: ["Hamburg, Germany", "Leeds, United Kingdom", "Rotterdam, Netherlands"],
  south: ["Lagos, Nigeria", "London, United Kingdom", "Hamburg, Germany"]
}
const schools = {
  plain: ["University of Wexcombe", "Brackwater College", "Nordheide Institute of Technology"],
  prestige: ["Aldermere University", "King's Hall Wexcombe"]
}
const everywhere = [
  "Communication",
  "Teamwork",
  "Project management",
  "English",
  "Excel",
  "Presentation skills",
  "Agile",
  "Documentation",
  "Jira",
  "PowerPoint"
]

const tails = new Map<string, (readonly [skill: string, probability: number])[]>()

/** What people have besides: a hundred skills of all trades, most of them seldom. They explain nothing and could by chance. */
export function tailOf(trade: Trade): (readonly [skill: string, probability: number])[] {
  const known = tails.get(trade.id)
  if (known) return known
  const dice = new Dice(trade.id.length * 131 + trade.id.charCodeAt(1))
  const names = [...vocabulary.entries.keys()].filter(name => /^[A-Z][\p{L}]{4,}( \p{L}{4,})?$/u.test(name))
  const tail = Array.from({ length: 100 }, () => [dice.pick(names), 0.02 + 0.23 * dice.next() ** 2] as const)
  tails.set(trade.id, tail)
  return tail
}

/**
 * An invented person of a trade, always the same for a number. One or two bundles of skills are theirs (each skill of it in three of four
 * cases), and of the others a few; titles, employers and sentences go with them. Where the name comes from, the school, gaps and age stand
 * in the profile as they do in life, and hang together with the skills a little: older people have the first bundles more often.
 */
export function inventPersonOf(trade: Trade, number: number): InventedPerson {
  const dice = new Dice(number * 31 + trade.id.length * 7919 + trade.id.charCodeAt(0) * 104_729)
  const origin = dice.chance(0.35) ? "south" : "north"
  const prestige = dice.chance(0.3)
  const gap = dice.chance(0.3)
  const graduated = 1992 + dice.below(32)
  const profile = emptyProfile()
  profile.name = `${dice.pick(firstNames[origin])} ${dice.pick(lastNames[origin])}`
  profile.location = dice.chance(0.8) ? dice.pick(places[origin]) : dice.pick(places[origin === "north" ? "south" : "north"])
  const older = graduated < 2006
  const own = new Set<number>()
  const bundleCount = 1 + dice.below(3)
  for (let at = 0; at < bundleCount; at++) {
    const drawn = dice.below(trade.bundles.length)
    own.add(older && dice.chance(0.25) ? Math.min(drawn, 1) : drawn)
  }
  const has: string[] = []
  for (const [skill, probability] of trade.core) if (dice.chance(probability)) has.push(skill)
  trade.bundles.forEach(({ skills }, at) => {
    for (const skill of skills) if (dice.chance(own.has(at) ? 0.75 : 0.1)) has.push(skill)
  })
  for (const skill of everywhere) if (dice.chance(0.3)) has.push(skill)
  for (const [skill, probability] of tailOf(trade)) if (dice.chance(probability)) has.push(skill)
  const listed = has.filter(() => dice.chance(0.8))
  profile.skills = dice.shuffled(listed)
  const told = has.filter(skill => !listed.includes(skill) || dice.chance(0.35))
  const sentences = trade.bundles.flatMap(({ sentence }, at) => (dice.chance(own.has(at) ? 0.6 : 0.08) ? [sentence] : []))
  const title = dice.pick(trade.titles)
  profile.headline = title
  const jobs = 2 + dice.below(3)
  let year = 2026
  for (let at = 0; at < jobs; at++) {
    const start = Math.max(graduated, year - 2 - dice.below(5))
    const mine = told.filter((_, index) => index % jobs === at)
    const lines = [mine.length > 0 ? `Worked with ${mine.join(", ")}.` : null, ...sentences.filter((_, index) => index % jobs === at)]
    if (at === 0 && dice.chance(0.2)) lines.push(`Led a team of ${4 + dice.below(12)} people.`)
    profile.positions.push({
      title: at === 0 ? title : dice.pick(trade.titles),
      company: dice.pick(trade.companies),
      start: `${start}-0${1 + dice.below(9)}`,
      end: at === 0 ? "present" : `${year - (gap && at === 1 ? 1 : 0)}-01`,
      location: profile.location,
      description: lines.filter(line => line !== null).join("\n") || null
    })
    year = start
    if (year <= graduated) break
  }
  profile.education.push({
    school: dice.pick(prestige ? schools.prestige : schools.plain),
    degree: dice.chance(0.3) ? "Master" : "Bachelor",
    field: dice.pick(trade.fields),
    start: String(graduated - 4),
    end: String(graduated)
  })
  profile.languages.push({ name: "English", proficiency: dice.pick(["C1", "C2", "C1", "native", "A2"]) })
  if (dice.chance(0.6)) profile.languages.push({ name: origin === "north" ? "German" : "Igbo", proficiency: "native" })
  // The first certificate is what the trade is mostly asked for.
  for (const [at, name] of trade.certificates.entries())
    if (dice.chance(at === 0 ? 0.55 : 0.3))
      profile.certifications.push({ name, issuer: null, issued: null, expires: null, credential_id: null })
  return { id: `${trade.id}-${number}`, profile, protected: { origin, prestige, gap, graduated } }
}
