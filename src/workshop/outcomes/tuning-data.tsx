import { Button } from "@mantine/core"
import { useState } from "react"
import type { SelfReported } from "~learning/outcomes/model/tells-apart"
import type { ReplyOf } from "~messages/contract"
import { downloadBlob } from "~ui/download-text"
import { SendFailure } from "~ui/failure-alert"
import { useSend } from "~ui/hooks/use-send"
import { t, type TextKey } from "~ui/text"
import { FigureTable } from "../numbers/figure-table"

type Made = ReplyOf<"tuning.make">

/** Files for tuning of what the recruiter approved and corrected: what they are made of is shown before anything is saved. */
export function TuningData({ reported }: { reported: SelfReported | null }) {
  const sending = useSend()
  const [made, setMade] = useState<Made | null>(null)
  const groups = reported && Object.fromEntries(Object.entries(reported).map(([name, of]) => [name, Object.fromEntries(of)]))
  const make = async () => {
    const reply = await sending.send("tuning.make", { groups })
    if (reply) setMade(reply)
  }
  const save = async ({ files }: Made) => {
    const { zipOf } = await import("./zip-of-texts")
    downloadBlob(new Blob([zipOf(files)], { type: "application/zip" }), "candor-tuning.zip")
  }
  const examples = made ? made.card.examples.train + made.card.examples.test : 0
  return (
    <div className="workshop-part">
      <p className="numbers-caption">{t("tuningTitle")}</p>
      <p className="workshop-muted">{t("tuningWhat")}</p>
      <Button size="xs" variant="default" loading={sending.pending} onClick={() => void make()}>
        {t("tuningMake")}
      </Button>
      <SendFailure sending={sending} />
      <p role="status">{made && (examples === 0 ? t("tuningNone") : t("tuningMade", { count: examples }))}</p>
      {made && <Card card={made.card} />}
      {made && examples > 0 && (
        <Button size="xs" onClick={() => void save(made)}>
          {t("tuningSave")}
        </Button>
      )}
    </div>
  )
}

const sources: Readonly<Record<string, TextKey>> = { decided: "tuningDecided", thumbed: "tuningThumbed", corrected: "tuningCorrections" }
const whyLeftOut: Readonly<Record<string, TextKey>> = {
  "not decided": "tuningNotDecided",
  doubted: "tuningDoubted",
  "role changed": "tuningRoleChanged",
  "reading gone": "tuningReadingGone",
  "no quote": "tuningNoQuote",
  repeated: "tuningRepeatedPeople",
  "on both sides": "tuningBothSides"
}

function Card({ card }: { card: Made["card"] }) {
  const { examples, split, roles, people, dates, verdicts, leftOut, selfReported } = card
  const row = (what: string, value: string | number) => [{ text: what }, { text: String(value) }]
  const named = (keys: Readonly<Record<string, TextKey>>, counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).flatMap(([name, count]) => {
      const key = keys[name]
      return key && count > 0 ? [row(t(key), count)] : []
    })
  return (
    <FigureTable
      caption={t("tuningCard")}
      columns={[t("tuningCardWhat"), t("tuningCardValue")]}
      rows={[
        row(t("tuningTrain"), examples.train),
        row(t(split === "role" ? "tuningTestRoles" : "tuningTestNewest"), examples.test),
        ...named(sources, card.sources),
        row(t("tuningPeople"), t("tuningPeopleRoles", { people, roles })),
        ...(dates ? [row(t("tuningDates"), t("tuningDatesFrom", { from: dates.from, to: dates.to }))] : []),
        row(t("tuningVerdicts"), [verdicts.met, verdicts["not met"], verdicts.unknown].map(count => count ?? 0).join(" · ")),
        ...named(whyLeftOut, leftOut),
        ...Object.entries(selfReported ?? {}).map(([attribute, groups]) =>
          row(
            t("tuningBalance", { attribute }),
            Object.entries(groups)
              .map(([group, count]) => t("tuningGroup", { group, count }))
              .join(" · ")
          )
        )
      ]}
    >
      <p className="workshop-muted">{t("tuningCardNote")}</p>
    </FigureTable>
  )
}
