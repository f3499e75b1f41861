import type { Level } from "../level"

/** Words that titles carry at a level, and at the level below where that has words of its own. */
const words: Partial<Record<Level, { same: string[]; below: string[] }>> = {
  senior: { same: ["Senior", "Sr", "Lead", "Principal"], below: [] },
  staff: { same: ["Staff", "Principal", "Lead"], below: ["Senior", "Sr"] },
  lead: { same: ["Lead", "Team Leader", "Principal", "Head"], below: ["Senior", "Sr"] },
  manager: { same: ["Manager", "Head", "Lead"], below: ["Lead", "Supervisor", "Senior"] },
  director: { same: ["Director", "Head", "VP"], below: ["Manager", "Lead"] },
  executive: { same: ["Chief", "VP", "Vice President", "Director"], below: ["Director", "Head"] }
}

/** Null for the levels that titles do not name, or that stand for little experience: those are not searched by a word. */
export function searchedLevelWords(level: Level | null): { same: string[]; below: string[] } | null {
  return level === null ? null : (words[level] ?? null)
}
