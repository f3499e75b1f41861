import type { VerdictWord } from "~evaluation/evaluation"
import type { DecisionRow, PersonRow, ReadingRow } from "~store/rows/rows"
import type { OutcomeRow } from "~store/rows/learning-rows"
import { Dice } from "./simulation/dice"
import { logisticOf } from "./simulation/outcome-regimes"

const dayMs = 86_400_000

export interface OutcomeRows {
  people: PersonRow[]
  captures: ReadingRow[]
  decisions: DecisionRow[]
  outcomes: OutcomeRow[]
  /** What each said of themselves, by their own word: a sex, and nothing of the rest. */
  sexes: Map<string, "female" | "male">
}

const firstNames = "Ada Bo Cleo Dan Edith Finn Gwen Hal Ines Jon Kaja Leo Mira Ned Olga Pia Quin Rosa Sven Tess".split(" ")
const lastNames = "Alder Birch Cedar Dogwood Elm Fir Gorse Hazel Ivy Juniper".split(" ")

/**
 * Invented people who were shortlisted for a role and interviewed: of those who write Rust most went on, of the others few, whatever the
 * checklist says. Terraform stands in somebody's skills by their sex; how strongly is given.
 */
export function outcomeRows(
  count: number,
  { seed = 18, now = Date.now(), roleId = "role-1", proxy = 0 }: { seed?: number; now?: number; roleId?: string; proxy?: number } = {}
): OutcomeRows {
  const dice = new Dice(seed)
  const rows: OutcomeRows = { people: [], captures: [], decisions: [], outcomes: [], sexes: new Map() }
  for (let n = 0; n < count; n++) {
    const personId = `https://people.example/${n}`
    const [rust, kafka, isWoman] = [dice.chance(0.5), dice.chance(0.5), dice.chance(0.5)]
    const wentOn = dice.chance(logisticOf(rust ? 2 : -2))
    const terraform = dice.chance(isWoman ? 0.5 + proxy / 2 : 0.5 - proxy / 2)
    const at = now - (count - n + 5) * dayMs
    const captureId = `${personId} reading`
    const name = `${firstNames[n % firstNames.length]} ${lastNames[Math.floor(n / firstNames.length) % lastNames.length]}`
    rows.sexes.set(personId, isWoman ? "female" : "male")
    rows.people.push({
      id: personId,
      name,
      headline: "Engineer",
      location: null,
      site: "web-page",
      url: personId,
      captureId,
      firstSeenAt: at,
      lastSeenAt: at,
      foldedName: name.toLowerCase()
    })
    const skills = ["SQL", ...(rust ? ["Rust"] : []), ...(kafka ? ["Apache Kafka"] : []), ...(terraform ? ["Terraform"] : [])]
    rows.captures.push(captureWith(personId, captureId, at, name, skills))
    const q1: VerdictWord = dice.chance(0.6) ? "met" : "unknown"
    rows.decisions.push({
      roleId,
      personId,
      decision: "shortlist",
      reason: null,
      at,
      shown: { captureId, roleVersion: 1, rulesVersion: "1", model: "builtin", verdicts: { q1, q2: "met", q4: kafka ? "met" : "unknown" } }
    })
    const outcome = (kind: OutcomeRow["kind"], days: number): OutcomeRow => ({
      id: `${personId} ${kind}`,
      personId,
      roleId,
      kind,
      at: at + days * dayMs,
      source: "imported"
    })
    rows.outcomes.push(outcome("interviewed", 1), outcome(wentOn ? "offered" : "rejected", 3))
  }
  return rows
}

function captureWith(personId: string, id: string, at: number, name: string, skills: string[]): ReadingRow {
  const nothing = { headline: "Engineer", location: null, about: null, positions: [], education: [], certifications: [], languages: [] }
  const profile = { ...nothing, name, skills, passages: [], evidence: {} }
  const health = {
    layout: null,
    sections: [{ section: "skills" as const, state: "read" as const, count: 1 }],
    sections_not_loaded: [],
    findings: []
  }
  return { id, personId, at, url: personId, reading: { site: "web-page", personKey: personId, profile, health } }
}

/** The same outcomes as a spreadsheet has them. */
export function outcomesCsv({ people, outcomes }: OutcomeRows): string {
  const nameOf = new Map(people.map(({ id, name, url }) => [id, { name, url }]))
  const words: Partial<Record<OutcomeRow["kind"], string>> = {
    interviewed: "Onsite interview",
    offered: "Offer made",
    rejected: "Rejected"
  }
  const lines = outcomes.map(({ personId, kind, at }) => {
    const { name, url } = nameOf.get(personId) ?? { name: "", url: "" }
    return [name, url, words[kind] ?? kind, new Date(at).toISOString().slice(0, 10)].join(",")
  })
  return ["Candidate,Profile URL,Stage,Date", ...lines].join("\n")
}
