import type { LetterFacts, ToldVerdict } from "~trust/letters/letter-facts"
import { tellBy, writeBy } from "~trust/letters/deadlines"
import type { RoleRecord } from "~trust/record/role-record"
import { retentionOf } from "~trust/jurisdictions/retention"
import type { CandorDatabase } from "../database"
import { builtinModelId } from "../runs/models"
import { readSettings } from "../settings"
import { whereRoleHires } from "./retention-rules"
import { ofRole } from "../of-role"

export interface LetterQuestion {
  roleId: string
  /** Whom a letter is to; null for a notice to everybody. */
  personId: string | null
  /** Milliseconds since the epoch. */
  now: number
  /** A day as the letter's language writes it. */
  dayOf: (at: number) => string
}

/** What letters about a role are filled with, as it is stored now. Read-only. Null where the role is gone. */
export async function readLetterFacts(
  database: CandorDatabase,
  { roleId, personId, now, dayOf }: LetterQuestion
): Promise<LetterFacts | null> {
  const row = await database.roles.get(roleId)
  if (!row) return null
  const { sender, keepPeopleMonths } = await readSettings(database)
  const evaluations = await ofRole(database.evaluations, roleId).toArray()
  const own = personId === null ? evaluations : evaluations.filter(one => one.personId === personId)
  const people = (await database.people.bulkGet(evaluations.map(one => one.personId))).filter(person => person !== undefined)
  const askedIds = [...new Set(own.map(({ model }) => model))].filter(id => id !== builtinModelId)
  const models = (await database.models.bulkGet(askedIds)).map((model, at) => model?.name ?? (askedIds[at] as string))
  return {
    sender: sender ?? null,
    ...ofRecord(row.record),
    roleTitle: row.role.title,
    qualifications: row.role.qualifications.map(({ text, kind }) => ({ text, kind })),
    sources: [...new Set(people.flatMap(({ url }) => hostOf(url) ?? []))].toSorted(),
    keepMonths: retentionOf("texts", whereRoleHires(row), keepPeopleMonths).months,
    models,
    today: dayOf(now),
    person: personId === null ? null : await personFacts(database, row.role.qualifications, { roleId, personId, dayOf })
  }
}

function ofRecord(record: RoleRecord | undefined) {
  const said = (text: string | undefined) => (text === undefined || text.trim() === "" ? null : text.trim())
  return {
    contact: said(record?.contact),
    otherWay: said(record?.otherWay),
    legalBasis: said(record?.legalBasis),
    purpose: said(record?.purpose),
    dataProtectionOfficer: said(record?.dataProtectionOfficer)
  }
}

async function personFacts(
  database: CandorDatabase,
  qualifications: readonly { id: string; text: string }[],
  { roleId, personId, dayOf }: Pick<LetterQuestion, "roleId" | "dayOf"> & { personId: string }
): Promise<LetterFacts["person"]> {
  const [person, evaluated, decision] = await Promise.all([
    database.people.get(personId),
    database.evaluations.get([roleId, personId]),
    database.decisions.get([roleId, personId])
  ])
  if (!person) return null
  const said = await database.verdictFeedback.where("[roleId+personId]").equals([roleId, personId]).toArray()
  const verdicts = (evaluated?.evaluation.verdicts ?? []).flatMap(({ qualificationId, kind, verdict, evidence }): ToldVerdict[] => {
    const qualification = qualifications.find(({ id }) => id === qualificationId)
    const override = said.find(one => one.qualificationId === qualificationId)?.override ?? null
    if (!qualification) return []
    const quote = evidence[0]?.quote ?? null
    return [{ qualification: qualification.text, kind, verdict: override ?? verdict, isOverruled: override !== null, quote }]
  })
  const against = decision?.decision === "pass" ? decision.at : null
  return {
    name: person.name,
    source: hostOf(person.url),
    readOn: dayOf(person.firstSeenAt),
    tellBy: dayOf(tellBy(person.firstSeenAt)),
    verdicts,
    decidedOn: against === null ? null : dayOf(against),
    writeBy: against === null ? null : dayOf(writeBy(against))
  }
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host || null : null
}
