import { Button } from "@mantine/core"
import Papa from "papaparse"
import { useState } from "react"
import type { SelfReported } from "~learning/outcomes/model/tells-apart"
import { readSelfReported } from "~learning/outcomes/self-reported"
import { database } from "~store/database"
import { createPersonFinder } from "~store/people/find-known"
import { ChooseFile, utf8TextOf } from "~ui/choose-file"
import { t } from "~ui/text"

/** Takes the user's own file of what people said of themselves: read for the check on this page, and kept nowhere. */
export function SelfReportedFile({ onRead }: { onRead: (reported: SelfReported) => void }) {
  const [said, setSaid] = useState("")
  const take = async (file: File) => {
    const text = await utf8TextOf(file)
    const { data } = Papa.parse<Record<string, string>>((text ?? "").replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: "greedy" })
    const findPerson = createPersonFinder(await database().people.toArray())
    const reported = readSelfReported(data, row => {
      const found = findPerson(cellOf(row, names), cellOf(row, addresses))
      return "id" in found ? found.id : null
    })
    const people = Math.max(0, ...Object.values(reported ?? {}).map(({ size }) => size))
    if (reported === null) return setSaid(t("selfReportedNoColumn", { file: file.name }))
    if (people === 0) return setSaid(t("selfReportedNobody", { file: file.name }))
    setSaid(t("selfReportedRead", { people, file: file.name }))
    onRead(reported)
  }
  return (
    <>
      <ChooseFile label={t("selfReportedChoose")} accept=".csv,.tsv,.txt" onChoose={file => void take(file)}>
        {open => (
          <Button size="xs" variant="default" onClick={open}>
            {t("selfReportedChoose")}
          </Button>
        )}
      </ChooseFile>
      <p role="status">{said}</p>
    </>
  )
}

const names = /^(?:full )?(?:name|candidate(?: name)?|applicant(?: name)?|person)$/iu
const addresses = /^(?:profile(?: url| link)?|url|link|linkedin(?: url| profile)?|address)$/iu

function cellOf(row: Readonly<Record<string, string>>, heading: RegExp): string | null {
  const found = Object.entries(row).find(([name]) => heading.test(name.replace(/[^\p{L}]+/gu, " ").trim()))
  return found?.[1].trim() || null
}
