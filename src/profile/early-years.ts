import type { Profile, ProfileDate } from "./profile"

/** Years after which work and schooling say more of how old somebody is than of what they can do. */
export const earlyAfterYears = 15

/** The first year that is still told: what lies before is folded away. */
export function toldSince(now: Date): number {
  return now.getUTCFullYear() - earlyAfterYears
}

/** Whether a date lies before the years that are told. What has no date is early nowhere. */
export function isEarly(date: ProfileDate, now: Date): boolean {
  const year = /^\d{4}/.exec(date ?? "")?.[0]
  return year !== undefined && Number(year) < toldSince(now)
}

/** A profile without what tells how old somebody is: positions that began early, and every year of schooling. */
export interface ProfileWithoutEarly {
  profile: Profile
  /** How many positions are left out, and how many schools lost their years. */
  positions: number
  schools: number
}

/** Folds the early years of a profile away. Only for what is shown: verdicts are found in the whole profile. */
export function withoutEarlyYears(profile: Profile, now: Date): ProfileWithoutEarly {
  const positions = profile.positions.filter(({ start, end }) => !isEarly(start ?? end, now))
  const dated = profile.education.filter(({ start, end }) => start !== null || end !== null).length
  return {
    profile: { ...profile, positions, education: profile.education.map(one => ({ ...one, start: null, end: null })) },
    positions: profile.positions.length - positions.length,
    schools: dated
  }
}
