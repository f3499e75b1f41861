import "./onboarding.css"
import { Button, Title } from "@mantine/core"
import { SendFailure } from "~ui/failure-alert"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { SampleRole } from "./sample-role"

const lines: readonly { says: TextKey; more: readonly TextKey[] }[] = [
  { says: "firstRunReads", more: ["firstRunReadsPage", "firstRunReadsWhen", "firstRunReadsNever"] },
  { says: "firstRunStays", more: ["firstRunStaysLocal", "firstRunStaysErase"] },
  { says: "firstRunDecides", more: ["firstRunTermsSites", "firstRunTermsDecide"] }
]

/** Shown once, before anything else: what Candor reads, where it stays, who decides; and a sample to try it on. */
export function FirstRun() {
  const sending = useSend()
  return (
    <main className="first-run">
      <Title order={1} size="h2">
        {t("firstRunTitle")}
      </Title>
      <ul className="first-run-lines">
        {lines.map(({ says, more }) => (
          <li key={says}>
            <details>
              <summary>
                {t(says)} <small>{t("firstRunMore")}</small>
              </summary>
              <ul>
                {more.map(key => (
                  <li key={key}>{t(key)}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      <SampleRole />
      <div className="first-run-foot">
        <SendFailure sending={sending} />
        <Button
          size="md"
          fullWidth
          loading={sending.pending}
          onClick={() => void sending.send("settings.change", { seenNotice: true })}
          data-autofocus
        >
          {t("firstRunGotIt")}
        </Button>
      </div>
    </main>
  )
}
