import type { SignalKind } from "~learning/preferences/signal-kind"
import type { LanguageChoice } from "~sentence/languages"

/**
 * What holds until the recruiter sets something else: for a row's schema, and for a live query, which parses nothing. It has no schema of its
 * own, so that the popup can read it without one.
 */
export const defaultSettings = {
  activeRoleId: null as string | null,
  paused: false,
  colorScheme: "auto" as "auto" | "light" | "dark",
  language: "auto" as LanguageChoice,
  blind: false,
  seenNotice: false,
  singleKeys: true,
  noticedSites: [] as string[],
  modelFor: {} as Record<string, string>,
  signalsOff: [] as SignalKind[],
  signalsPaused: false,
  keepPeopleMonths: 24 as number | null,
  decideFirstShare: 0,
  traceCollector: null as string | null,
  clockSeenAt: null as number | null,
  clockHeldAt: null as number | null
}
