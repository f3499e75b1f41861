import type { Profile } from "~profile/profile"
import { profileTexts } from "~profile/profile-texts"
import { sentence, type Said } from "~sentence/sentence"
import type { AccessEntry, AccessFile } from "~trust/access/access-file"
import type { CandorDatabase } from "../database"
import { peopleOfRun } from "../files/erase"
import { linkRowsOf, membersOf } from "../people/person-links"
import { builtinModelId } from "../runs/models"
import type { RoleRow } from "../rows/rows"
import { visitsOf } from "../people/visits"

/**
 * Everything that is kept of somebody, of all their linked pages, part by part: for a copy that they are given. What was sent or written about them
 * together with others is left out: it is the others' as well. Null where they are not stored. Read-only.
 *
 * @param now milliseconds since the epoch
 */
export async function readAccess(database: CandorDatabase, personId: string, now: number): Promise<AccessFile | null> {
  return database.transaction("r", database.tables, async () => {
    const members = await membersOf(database, personId)
    const [primary] = members
    if (!primary) return null
    const ids = members.map(({ id }) => id)
    const roles = new Map((await database.roles.toArray()).map(row => [row.id, row]))
    const of = { database, ids, roles }
    return {
      name: primary.name,
      addresses: [...new Set(members.flatMap(({ id, url }) => [id, ...(url === null ? [] : [url])]))],
      writtenAt: now,
      parts: {
        profile: await profileEntries(of),
        verdicts: await verdictEntries(of),
        decisions: await decisionEntries(of),
        disputes: await disputeEntries(of),
        outcomes: await outcomeEntries(of),
        notes: await noteEntries(of),
        exchanges: await exchangeEntries(of),
        looked: await lookedEntries(of),
        sources: [...members.map(record => entry(record.url ?? record.id, record.firstSeenAt, [], record)), ...(await sourceEntries(of))],
        requests: await requestEntries(of),
        log: await logEntries(of)
      }
    }
  })
}

interface Of {
  database: CandorDatabase
  ids: readonly string[]
  roles: ReadonlyMap<string, RoleRow>
}

const entry = (heading: Said, at: number | null, lines: Said[], record: unknown): AccessEntry => ({ heading, at, lines, record })
const modelOf = (model: string): Said => (model === builtinModelId ? sentence("builtinRulesSubject") : model)
const titleOf = ({ roles }: Of, roleId: string | null): Said =>
  roleId === null || roleId === "" ? sentence("accessNoRole") : (roles.get(roleId)?.role.title ?? sentence("candidateUntitledRole"))
const askedOf = ({ roles }: Of, roleId: string, qualificationId: string): string =>
  roles.get(roleId)?.role.qualifications.find(({ id }) => id === qualificationId)?.text ?? qualificationId

async function profileEntries({ database, ids }: Of): Promise<AccessEntry[]> {
  const rows = (
    await Promise.all(ids.map(id => database.captures.where("[personId+at]").between([id, 0], [id, Infinity], true, true).toArray()))
  ).flat()
  return rows.map(row =>
    entry(sentence("accessReading", { where: row.url ?? sentence("accessFromFile") }), row.at, linesOf(row.reading.profile), row)
  )
}

/** Everything that a profile says, and the times of work and schooling, which are no text of it. */
function linesOf(profile: Profile): string[] {
  const timed = [
    ...profile.positions.map(({ title, company, start, end }) => ({ what: [title, company], start, end })),
    ...profile.education.map(({ degree, school, start, end }) => ({ what: [degree, school], start, end }))
  ].filter(({ start, end }) => start !== null || end !== null)
  return [
    ...profileTexts(profile),
    ...timed.map(({ what, start, end }) => [...what, `${start ?? "?"} – ${end ?? "?"}`].filter(Boolean).join(" · "))
  ]
}

async function verdictEntries(of: Of): Promise<AccessEntry[]> {
  const { database, ids } = of
  const rows = await database.evaluations.where("personId").anyOf(ids).toArray()
  const said = await database.verdictFeedback.where("personId").anyOf(ids).toArray()
  return rows.map(row => {
    const { roleId, model, evaluation, at } = row
    const feedback = said.filter(one => one.roleId === roleId && one.personId === row.personId)
    const lines = evaluation.verdicts.flatMap(({ qualificationId, verdict, evidence, reason }): Said[] => {
      const own = feedback.find(one => one.qualificationId === qualificationId)
      const asked = askedOf(of, roleId, qualificationId)
      return [
        sentence("accessVerdictLine", { asked, verdict: own?.override ?? verdict }),
        ...(own?.override ? [sentence("accessSetByRecruiter"), ...(own.why ? [own.why] : [])] : []),
        ...(reason === "" ? [] : [reason]),
        ...evidence.map(({ quote }) => sentence("accessQuote", { quote }))
      ]
    })
    const by = sentence("accessJudgedBy", { model: modelOf(model), rules: evaluation.rulesVersion })
    return entry(titleOf(of, roleId), at, [...lines, by], { ...row, feedback })
  })
}

async function decisionEntries(of: Of): Promise<AccessEntry[]> {
  const rows = await of.database.decisions.where("personId").anyOf(of.ids).toArray()
  return rows.map(row => {
    const heading = sentence("accessDecided", { role: titleOf(of, row.roleId), decision: row.decision })
    return entry(heading, row.at, row.reason === null ? [] : [row.reason], row)
  })
}

async function disputeEntries(of: Of): Promise<AccessEntry[]> {
  const rows = await of.database.disputes.where("personId").anyOf(of.ids).toArray()
  return rows.map(row => {
    const what = row.qualificationId === null ? sentence("accessWholeEvaluation") : askedOf(of, row.roleId, row.qualificationId)
    return entry(sentence("accessDisputed", { role: titleOf(of, row.roleId), what }), row.at, [row.text], row)
  })
}

async function outcomeEntries(of: Of): Promise<AccessEntry[]> {
  const rows = await of.database.outcomes.where("personId").anyOf(of.ids).toArray()
  return rows.map(row =>
    entry(sentence("accessDecided", { role: titleOf(of, row.roleId), decision: row.kind }), row.at, row.reason ? [row.reason] : [], row)
  )
}

async function noteEntries(of: Of): Promise<AccessEntry[]> {
  const { database, ids } = of
  const [drafts, notes, letters] = await Promise.all([
    database.drafts.where("personIds").anyOf(ids).distinct().toArray(),
    database.atsNotes.where("personId").anyOf(ids).toArray(),
    database.letters.where("personId").anyOf(ids).toArray()
  ])
  return [
    ...drafts
      .filter(({ personIds }) => personIds.every(id => ids.includes(id)))
      .map(row =>
        entry(
          row.output.title,
          row.at,
          row.output.parts.map(({ text }) => text),
          row
        )
      ),
    ...notes.map(row => entry(titleOf(of, row.roleId), row.sentAt ?? row.draftedAt, [row.text], row)),
    ...letters.map(row => entry(titleOf(of, row.roleId), row.at, [row.text], row))
  ]
}

/** What was sent is there while its request is kept; what came back stands in the steps of the run. */
async function exchangeEntries({ database, ids }: Of): Promise<AccessEntry[]> {
  const about = (await database.runs.toArray()).filter(run => {
    const people = peopleOfRun(run)
    return people.length > 0 && people.every(id => ids.includes(id))
  })
  const runIds = about.map(({ id }) => id)
  const [sent, steps] = await Promise.all([
    database.outgoing.where("runId").anyOf(runIds).toArray(),
    database.steps.where("runId").anyOf(runIds).toArray()
  ])
  return [
    ...sent.map(row => {
      const heading = sentence(row.sentAt === null ? "accessWaiting" : "accessSent", { where: row.origin || row.modelId })
      return entry(heading, row.sentAt ?? row.at, [sentence("accessBytes", { count: row.bytes }), row.body], row)
    }),
    ...about.map(run => {
      const ofRun = steps.filter(({ runId }) => runId === run.id)
      const answers = ofRun.flatMap(({ attempts }) => attempts.map(({ draft }) => JSON.stringify(draft)))
      return entry(sentence("accessWorked", { what: run.skill, model: modelOf(run.model) }), run.createdAt, answers, { run, steps: ofRun })
    })
  ]
}

async function lookedEntries(of: Of): Promise<AccessEntry[]> {
  const { database, ids } = of
  const visits = (await Promise.all(ids.map(id => visitsOf(database, id)))).flat()
  const [signals, finds] = await Promise.all([
    database.signals.where("personId").anyOf(ids).toArray(),
    database.finds.where("personId").anyOf(ids).toArray()
  ])
  return [
    ...visits.map(row => {
      const minutes = Math.round(row.timeMs / 6_000) / 10
      return entry(sentence("accessVisits", { role: titleOf(of, row.roleId), count: row.count, minutes }), row.lastAt, [], row)
    }),
    ...signals.map(row => entry(row.kind, row.at, told(row.detail), row)),
    ...finds.map(row => entry(titleOf(of, row.roleId), row.at, [row.strategyId], row))
  ]
}

async function sourceEntries(of: Of): Promise<AccessEntry[]> {
  const { database, ids } = of
  const own = new Set(ids)
  const [applicants, items, handOvers, links] = await Promise.all([
    database.applicants.where("personId").anyOf(ids).toArray(),
    database.pileItems.where("personId").anyOf(ids).toArray(),
    database.handOvers.toArray(),
    linkRowsOf(database, ids)
  ])
  return [
    ...applicants.map(row => entry(sentence("accessApplication", { where: row.connectionId }), row.firstAt, [], row)),
    ...items.map(row => entry(sentence("accessPileFile", { file: row.path }), row.at, [], row)),
    ...handOvers.flatMap(row => {
      const people = row.people.filter(({ personId }) => own.has(personId))
      const refs = new Set(people.map(({ ref }) => ref))
      const answers = row.answers
        .map(one => ({ ...one, given: one.given.filter(({ ref }) => refs.has(ref)) }))
        .filter(({ given }) => given.length > 0)
      const words = answers.flatMap(({ given }) => given.map(({ word }) => word)).filter(word => word !== "")
      const heading = sentence("accessHandedOver", { role: titleOf(of, row.roleId) })
      return people.length === 0 ? [] : [entry(heading, row.at, words, { ...row, people, answers })]
    }),
    // Of whoever is at the other end of an offer, who is not them, it is told that there is somebody.
    ...links.map(row => {
      const other = own.has(row.a) && own.has(row.b) ? row.b : "…"
      return entry(sentence("accessLink", { other }), row.at, [row.state], { state: row.state, at: row.at })
    })
  ]
}

async function requestEntries(of: Of): Promise<AccessEntry[]> {
  const rows = await of.database.requests.where("personId").anyOf(of.ids).toArray()
  return rows.map(row => {
    const answer = row.answer === "" ? [] : [sentence("accessAnswered", { answer: row.answer })]
    return entry(
      sentence("accessRequested", { kind: row.kind, state: row.state }),
      row.receivedAt,
      [row.words, ...answer].filter(Boolean),
      row
    )
  })
}

async function logEntries({ database, ids }: Of): Promise<AccessEntry[]> {
  const marks = (await database.logMarks.bulkGet([...ids])).flatMap(row => row?.mark ?? [])
  const rows = await database.sealedLog.where("person").anyOf(marks).sortBy("n")
  return rows.map(row => {
    const { n, at, told: what, texts } = row
    return entry(
      sentence("accessEntry", { number: n, kind: what.kind }),
      at,
      [...told(what), ...Object.values(texts).map(({ text }) => text)],
      row
    )
  })
}

/** Plain fields as lines; what is nested stands in the record. */
function told(fields: object): Said[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    typeof value === "string" || typeof value === "number" ? [sentence("accessTold", { field, value })] : []
  )
}
