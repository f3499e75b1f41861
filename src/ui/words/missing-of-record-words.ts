import type { MissingOfRecord } from "~trust/record/missing-of-record"
import { t, type TextKey } from "../text"
import { formatList } from "~ui/format"

const names: Record<MissingOfRecord, TextKey> = {
  jurisdictions: "missingJurisdictions",
  overseer: "missingOverseer",
  purpose: "missingPurpose",
  legalBasis: "missingLegalBasis",
  alternatives: "missingAlternatives",
  test: "missingTest",
  "test is old": "missingTestOld",
  notice: "missingNotice"
}

/** "where it hires, who oversees it and the test before use". */
export function listedMissing(missing: readonly MissingOfRecord[]): string {
  return formatList(missing.map(one => t(names[one])))
}
