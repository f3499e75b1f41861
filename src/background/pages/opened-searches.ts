import { recall, keepInSession } from "~browser/session-memory"
import type { CandorDatabase } from "~store/database"

// Which tabs came from which search, until the browser closes: in the browser's session memory, because the worker dies in between.

/** A strategy's search that a tab came from. */
export interface OpenedSearch {
  roleId: string
  strategyId: string
  /** When the search was opened. */
  at: number
}

const memory = "strategy.tabs"
/** So long after the search was opened a person read in its tabs counts as found by it. */
const countsForMs = 8 * 3_600_000
/** Tabs that are remembered, the last opened ones: session memory is small. */
const most = 300

type Tabs = Record<string, OpenedSearch>

// One at a time: two at once would each write over what the other noted.
let turn: Promise<unknown> = Promise.resolve()

function change(write: (tabs: Tabs) => boolean): Promise<void> {
  const mine = turn.then(async () => {
    const tabs = await noted()
    if (write(tabs)) await keepInSession(memory, JSON.stringify(Object.fromEntries(Object.entries(tabs).sort(byTime).slice(-most))))
  })
  turn = mine.catch(() => undefined)
  return mine
}

const byTime = ([, a]: [string, OpenedSearch], [, b]: [string, OpenedSearch]) => a.at - b.at

async function noted(): Promise<Tabs> {
  return JSON.parse((await recall(memory)) ?? "{}") as Tabs
}

/** The recruiter opened a search in this tab. */
export function noteSearchTab(tabId: number, search: OpenedSearch): Promise<void> {
  return change(tabs => {
    tabs[tabId] = search
    return true
  })
}

/** A tab was opened from another: it came from the same search. */
export function noteTabFrom(openerTabId: number, tabId: number): Promise<void> {
  return change(tabs => {
    const search = tabs[openerTabId]
    if (search) tabs[tabId] = search
    return search !== undefined
  })
}

/** A closed tab's number may be given to another one later. */
export function forgetSearchTab(tabId: number): Promise<void> {
  return change(tabs => delete tabs[tabId] && true)
}

/** The search that a tab came from, or null where there is none, or it is too long ago. */
export async function searchOfTab(tabId: number, now: number): Promise<OpenedSearch | null> {
  await turn
  const search = (await noted())[tabId]
  return search && now - search.at <= countsForMs ? search : null
}

/**
 * Notes that a person was found through a strategy: the first one counts, and nobody is found who was seen for this role before the search
 * was opened. Inside a transaction over finds, visits and roles.
 */
export async function noteFind(
  { finds, visits, roles }: CandorDatabase,
  { roleId, strategyId, at: openedAt }: OpenedSearch,
  personId: string,
  at: number
): Promise<void> {
  const role = await roles.get(roleId)
  if (!role?.role.strategies.some(({ id }) => id === strategyId) || (await finds.get([roleId, personId]))) return
  const visit = await visits.get([personId, roleId])
  if (visit === undefined || visit.firstAt >= openedAt) await finds.put({ roleId, personId, strategyId, at })
}
