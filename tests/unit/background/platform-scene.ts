import { vi } from "vitest"
import type { PageDeps } from "~background/page-deps"
import { emptyProfile } from "~profile/empty-profile"
import type { Reading } from "~profile/reading"
import type { RoleRow } from "~store/rows"
import { freshDatabase } from "../../support/fake-database"
import { fakeChrome } from "../browser/chrome"

export const origin = "https://people.example"
export const anaUrl = `${origin}/ana`

/** A reading of an invented person, with one skill that can be changed. */
export function readingOf(name = "Ana Bellweather", skill = "Kafka"): Reading {
  return {
    site: "web-page",
    personKey: `${origin}/${name.split(" ")[0]?.toLowerCase()}`,
    profile: { ...emptyProfile(), name, headline: "Data Engineer", skills: [skill] },
    health: { layout: null, sections: [], sections_not_loaded: [], findings: [] }
  }
}

export function roleRow(id: string, status: RoleRow["status"]): RoleRow {
  return {
    id,
    status,
    source: { kind: "blank" },
    role: { title: id, level: null, place: null, remote: null, qualifications: [], questions: [], findings: [] },
    answers: [],
    version: 1,
    createdAt: 1,
    updatedAt: 1,
    approvedAt: null
  }
}

/** A browser with one tab on Ana's page, an empty store, and a clock that goes a second further each time it is looked at. */
export function scene() {
  const browser = fakeChrome()
  const database = freshDatabase()
  browser.tabs.set(7, { id: 7, windowId: 1, url: anaUrl, title: "Ana", incognito: false })
  const startEvaluation = vi.fn(async (_roleId: string, _personId: string) => "run")
  let at = 1_000
  let ids = 0
  const deps: PageDeps = {
    database,
    now: () => (at += 1_000),
    newId: () => `id-${++ids}`,
    runHost: {} as PageDeps["runHost"],
    readPostFromTab: () => Promise.reject(new Error("not asked for")),
    afterDataReplaced: async () => undefined,
    pageSideFile: "content.1234.js",
    startEvaluation
  }
  return { ...browser, database, deps, startEvaluation }
}
