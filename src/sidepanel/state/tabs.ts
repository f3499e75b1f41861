import type { TextKey } from "~ui/text"

/** The tabs in their order, which is also the order of their keys 1–4. */
export const tabIds = ["chat", "candidate", "people", "library"] as const
export type TabId = (typeof tabIds)[number]

export const tabNames: Record<TabId, TextKey> = {
  chat: "tabChat",
  candidate: "tabCandidate",
  people: "tabPeople",
  library: "tabLibrary"
}

export function isTabId(value: unknown): value is TabId {
  return tabIds.some(id => id === value)
}
