import { jurisdictionsById } from "~trust/jurisdictions/jurisdictions"
import { retentionOf } from "~trust/jurisdictions/retention"
import { keepLogMonths } from "~trust/sealed-log/keep-log"
import type { CandorDatabase } from "../database"
import type { RoleRow } from "../rows/rows"
import { readSettings } from "../settings"

/** How long people and the log are kept, by what is set and by where their roles hire. */
export interface RetentionRules {
  /** Months since somebody was last seen after which their texts go; null where they are kept. Of the roles that they were seen for. */
  textMonths: (roleIds: ReadonlySet<string>) => number | null
  /** Whether one of the roles is under a legal hold. */
  isHeld: (roleIds: ReadonlySet<string>) => boolean
  held: ReadonlySet<string>
  /** Nobody goes earlier than this; null where nobody goes at all. */
  shortestTextMonths: number | null
  /** The log is one chain: what is kept longest of any role keeps all that is younger. */
  logMonths: number
}

/** Where a role hires, as its record says. */
export function whereRoleHires({ record }: Pick<RoleRow, "record">) {
  return jurisdictionsById(record?.jurisdictions ?? [])
}

/** Reads every role and the settings once. Read-only. */
export async function readRetentionRules(database: CandorDatabase): Promise<RetentionRules> {
  const [{ keepPeopleMonths }, roles] = await Promise.all([readSettings(database), database.roles.toArray()])
  const where = new Map(roles.map(role => [role.id, whereRoleHires(role)]))
  const held = new Set(roles.filter(({ hold }) => hold !== undefined).map(({ id }) => id))
  const textMonths = (roleIds: Iterable<string>) =>
    retentionOf("texts", [...new Set([...roleIds].flatMap(id => where.get(id) ?? []))], keepPeopleMonths).months
  // More jurisdictions make it no shorter than the strictest of them alone.
  const each = [keepPeopleMonths, ...roles.map(({ id }) => textMonths([id]))].filter(months => months !== null)
  const logMonths = roles.map(({ id }) => retentionOf("log", where.get(id) ?? [], keepLogMonths).months ?? keepLogMonths)
  return {
    textMonths,
    isHeld: roleIds => [...roleIds].some(id => held.has(id)),
    held,
    shortestTextMonths: each.length === 0 ? null : Math.min(...each),
    logMonths: logMonths.length === 0 ? keepLogMonths : Math.max(...logMonths)
  }
}

/** The roles that people were seen, found, judged or decided on for, by keys alone; linked pages are asked for one by one. Read-only. */
export async function rolesOfPeople(database: CandorDatabase, personIds: readonly string[]): Promise<Map<string, Set<string>>> {
  const { evaluations, decisions, finds, visits } = database
  const roles = new Map(personIds.map(id => [id, new Set<string>()]))
  const add = (personId: string, roleId: string) => roleId !== "" && roles.get(personId)?.add(roleId)
  for (const table of [evaluations, decisions, finds]) {
    const keys = await table.where("personId").anyOf(personIds).primaryKeys()
    for (const [roleId, personId] of keys) add(personId, roleId)
  }
  for (const personId of personIds) {
    const keys = await visits.where("[personId+roleId]").between([personId, ""], [personId, "\uffff"], true, true).primaryKeys()
    for (const [, roleId] of keys) add(personId, roleId)
  }
  return roles
}
