import Papa from "papaparse"
import { useState } from "react"
import { database } from "~store/database"
import { createPersonFinder } from "~store/people/find-known"
import type { RoleRow } from "~store/rows/rows"
import { profilesForRole } from "~store/trust/profiles-for-role"
import { scoringRates, selectionRates, type ImpactTable, type SelfReportedApplicant } from "~trust/impact/impact-ratios"
import { readApplicants } from "~trust/impact/read-applicants"
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
  refused: { row: number; why: string }[]
}

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
    const order = rules.rank(row.role, people, new Date()).map(({ id }) => id)
    let found = 0
    const applicants = read.rows.map((one): SelfReportedApplicant => {
      const id = one.keys.map(key => find(key, key)).flatMap(known => ("id" in known ? [known.id] : []))[0]
      const person = id === undefined ? undefined : people.find(each => each.id === id)
      if (!person) return one
      found++
      const decided = person.decision === null || person.decision === "maybe" ? null : person.decision === "shortlist"
      return { ...one, selected: one.selected ?? decided, score: one.score ?? order.length - order.indexOf(person.id) }
    })
    setSaid("")
    setResult({
      file: file.name,
      applicants: applicants.length,
      found,
      selection: selectionRates(applicants),
      scoring: scoringRates(applicants),
      refused: read.refused.map(({ row: number, why }) => ({ row: number, why: inWords(why) }))
    })
  }
  return { result, said, isReady: rules !== undefined, take }
}
