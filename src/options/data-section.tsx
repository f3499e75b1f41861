import { EraseAll } from "./erase-all"
import { ErasePerson } from "./erase-person"
import { ExportData } from "./export-data"
import { ImportData } from "./import-data"
import { ImportOutcomes } from "./import-outcomes"

/** Everything Candor keeps is on this machine: out to one file, in from one file, and away. */
export function DataSection() {
  return (
    <>
      <ExportData />
      <ImportData />
      <ImportOutcomes />
      <ErasePerson />
      <EraseAll />
    </>
  )
}
