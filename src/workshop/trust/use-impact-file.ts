import Papa from "papaparse"
import { useState } from "react"
import { presentationOf } from "~evaluation/presentation"
import { database } from "~store/database"
import { createPersonFinder } from "~store/people/find-known"
import type { RoleRow } from "~store/rows/rows"
import { profilesForRole } from "~store/trust/profiles-for-role"
import { scoringRates, selectionRates, type ImpactTable, type SelfReportedApplicant } from "~trust/impact/impact-ratios"
import type { OrdersWithout } from "~trust/impact/orders-without"
import { readApplicants } from "~trust/impact/read-applicants"
import { whatDrivesAGap, type GapOfQualification } from "~trust/impact/what-drives-a-gap"
import { utf8TextOf } from "~ui/choose-file"
import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
import { useWorkshopRules } from "../use-workshop-rules"

export interface ImpactResult {
  file: string
  applicants: number
  /** Rows without a decision of their own that were found among this role's people. */
  found: number
  selection: ImpactTable[]
  scoring: ImpactTable[]
  /** Which qualification drives the gap between two categories, for those of whom enough were found here. */
  drivers: GapDrivers[]
  refused: { row: number; why: string }[]
}

/** A category beside the one with the largest rate, and what each qualification does to their difference. */
export interface GapDrivers {
  one: string
  other: string
  gaps: GapOfQualification[]
}

/** Categories with fewer people among those found here are not compared: one person more would turn it round. */
const fewestCompared = 10

/**
 * Reads the employer's own file, for this page alone: nothing of it is kept. Rows that do not say themselves who was selected are looked up
 * among the role's people: shortlisted or passed on here, and their place in the order as a score.
 */
export function useImpactFile(row: RoleRow) {
  const rules = useWorkshopRules()
  const [result, setResult] = useState<ImpactResult | null>(null)
  const [said, setSaid] = useState("")
  const take = async (file: File) => {
    if (!rules) return
    setResult(null)
    const text = await utf8TextOf(file)
    if (text === null) return setSaid(t("chatFileNotText", { name: file.name }))
    const { data } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: "greedy" })
    const read = readApplicants(data)
    if ("why" in read) return setSaid(inWords(read.why))
    const people = await profilesForRole(database(), row.id)
    const find = createPersonFinder(await database().people.toArray())
    const orders = rules.ordersWithout(row.role, people, new Date())
    // A role that ranks nobody has no scores.
    const order = presentationOf(row.role) === "ranked" ? orders.order(null) : null
    const told = new Map<string, SelfReportedApplicant>()
    const applicants = read.rows.map((one): SelfReportedApplicant => {
      const id = one.keys.map(key => find(key, key)).flatMap(known => ("id" in known ? [known.id] : []))[0]
      const person = id === undefined ? undefined : people.find(each => each.id === id)
      if (!person) return one
      told.set(person.id, one)
      const decided = person.decision === null || person.decision === "maybe" ? null : person.decision === "shortlist"
      return { ...one, selected: one.selected ?? decided, score: one.score ?? (order && order.length - order.indexOf(person.id)) }
    })
    setSaid("")
    const selection = selectionRates(applicants)
    setResult({
      file: file.name,
      applicants: applicants.length,
      found: told.size,
      selection,
      scoring: scoringRates(applicants),
      // What drives a gap is found by the order without a qualification: there is none of those.
      drivers:
        order === null
          ? []
          : driversOf(
              selection,
              told,
              orders,
              row.role.qualifications.map(({ id }) => id)
            ),
      refused: read.refused.map(({ row: number, why }) => ({ row: number, why: inWords(why) }))
    })
  }
  return { result, said, isReady: rules !== undefined, take }
}

/** Of each table by sex and by ethnicity: every category that has a ratio beside the one that it is held against. */
function driversOf(
  selection: readonly ImpactTable[],
  told: ReadonlyMap<string, SelfReportedApplicant>,
  { order, verdicts }: OrdersWithout,
  qualificationIds: readonly string[]
): GapDrivers[] {
  return selection.flatMap(({ by, rows, against }) => {
    if (by === "both" || against === null) return []
    const judged = [...told].map(([id, one]) => ({ id, category: one[by], verdicts: verdicts.get(id) ?? {} }))
    const count = (category: string) => judged.filter(one => one.category === category).length
    const others = rows.filter(({ category, ratio }) => category !== against && ratio !== null && count(category) >= fewestCompared)
    if (count(against) < fewestCompared) return []
    const among = (withoutId: string | null) => order(withoutId).filter(id => told.has(id))
    return others.map(({ category: other }) => ({
      ...{ one: against, other },
      gaps: whatDrivesAGap(judged, qualificationIds, [against, other], among)
    }))
  })
}
