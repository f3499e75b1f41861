import { emptyRole } from "~role/intake/empty-role"
import { vi } from "vitest"
import type { PageDeps } from "~background/pages/page-deps"
import { emptyProfile } from "~profile/empty-profile"
import type { PageCapture, PageText } from "~profile/page-capture"
import type { Reading } from "~profile/reading"
import type { RoleRow } from "~store/rows/rows"
import { freshDatabase } from "../fake-database"
import { fakeChrome } from "../chrome"

export const origin = "https://people.example"
export const anaUrl = `${origin}/ana`

/** A reading of an invented person, with one skill that can be changed. */
export function readingOf(name = "Ana Bellweather", skill = "Kafka"): Reading {
  return {
    site: "github",
    personKey: `${origin}/${name.split(" ")[0]?.toLowerCase()}`,
    profile: { ...emptyProfile(), name, headline: "Data Engineer", skills: [skill] },
    health: { layout: null, sections: [], sections_not_loaded: [], findings: [] }
  }
}

/** What a page side sends of a page: of Ana's, unless told otherwise. */
export function capturedOf(
  changes: Partial<PageCapture> & { viewId?: string; of?: Reading; isLeftOver?: boolean; from?: string | null } = {}
) {
  const { viewId = "view-1", isLeftOver = false, from = null, of = readingOf(), ...others } = changes
  const reading = { ...of, needsText: false }
  const nothing = { unreadable: null, refusedBy: null, failed: [], text: null, suspects: [], hidden: [] }
  return { viewId, isLeftOver, from, capture: { url: anaUrl, title: "Ana", ...nothing, reading, ...others } }
}

/** The text of a page: a heading for each line that begins with #, an item for each that begins with a dash. */
export function textOf(source: string): PageText {
  const blocks = source.split("\n").map(line => ({
    text: line.replace(/^[#-] /, ""),
    heading: line.startsWith("# "),
    item: line.startsWith("- ")
  }))
  const heading = blocks.find(block => block.heading)?.text ?? null
  const nothing = { isCut: false, lines: [], jsonLd: [], persons: [], kind: "" }
  const signs = { asksToSignIn: false, isArticleList: false, isEmpty: false }
  return { ...nothing, ...signs, blocks, heading, titles: heading ?? "", headings: heading ?? "" }
}

export function roleRow(id: string, status: RoleRow["status"]): RoleRow {
  return {
    id,
    status,
    source: { kind: "blank" },
    role: { ...emptyRole, title: id },
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
    pageSideFiles: ["sight.1234.js", "content.1234.js"],
    skeletonFile: "skeleton.1234.js",
    startEvaluation
  }
  return { ...browser, database, deps, startEvaluation }
}
