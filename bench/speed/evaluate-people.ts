import { emptyRole } from "~role/intake/empty-role"
import { createEvaluator } from "~evaluation/evaluate"
import { createRanking } from "~evaluation/rank"
import { parseQualification } from "~role/criteria/parse-qualification"
import type { Role } from "~role/role"
import { inventPerson } from "./people"
import { against, printTable } from "./table"

const peopleCount = 5_000
const now = new Date("2026-06-15T00:00:00Z")
const wanted = [
  ["must", "5+ years of experience with Python"],
  ["must", "Experience with Kafka or Spark"],
  ["must", "At least 6 years of work experience"],
  ["must", "Fluent English"],
  ["must", "Based in Portugal or Germany"],
  ["must", "Bachelor's degree in Computer Science"],
  ["nice", "Kubernetes"],
  ["nice", "AWS certification"],
  ["nice", "Has mentored other people"],
  ["avoid", "Only worked as a teacher"]
] as const

/** Evaluations per second: 5,000 profiles of about 5 kB against ten qualifications. */
export function benchEvaluatePeople(): void {
  const role: Role = {
    ...emptyRole,
    title: "Senior Data Engineer",
    level: "senior",
    place: "Porto",
    remote: "hybrid",
    qualifications: wanted.map(([kind, text], at) => parseQualification(text, kind, `q${at + 1}`)),
    questions: [],
    findings: []
  }
  const people = Array.from({ length: peopleCount }, (_, number) => inventPerson(number))
  const bytes = people.reduce((total, person) => total + JSON.stringify(person).length, 0)
  const warm = createEvaluator(role, now)
  for (const person of people.slice(0, 200)) warm(person)

  const start = performance.now()
  const evaluate = createEvaluator(role, now)
  let met = 0
  for (const person of people) met += evaluate(person).counts.must.met
  const evaluated = (performance.now() - start) / 1000

  const rankStart = performance.now()
  const ranking = createRanking(role, now)
  people.forEach((profile, number) => ranking.add({ id: String(number), profile }))
  const ranked = ranking.ranked().length
  const rankedIn = (performance.now() - rankStart) / 1000
  const row = (what: string, seconds: number) => [
    what,
    seconds,
    Math.round(peopleCount / seconds),
    `${(seconds / 2).toFixed(2)}×`,
    against(seconds, 2)
  ]
  printTable(
    `Evaluating ${peopleCount.toLocaleString("en")} profiles of ${(bytes / peopleCount / 1000).toFixed(1)} kB against ${role.qualifications.length} qualifications (${met.toLocaleString("en")} musts met, ${ranked.toLocaleString("en")} ranked)`,
    ["what", "seconds", "per second", "to the aim of 2 s", "aim"],
    [row("evaluate", evaluated), row("evaluate and rank", rankedIn)]
  )
}
