/**
 * How long entries of the sealed log are kept: four years, which is as long as any rule asks that is known here (California's CRD regulations,
 * 2 CCR 11013 (c): four years; Colorado SB 26-189: three; EU AI Act, Article 26 (6): six months at least). Last checked in November 2026,
 * from secondary sources. The log names nobody, so that it may be kept longer than the texts of people.
 */
export const keepLogMonths = 48
