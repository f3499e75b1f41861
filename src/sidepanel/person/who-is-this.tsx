import { Button, Text, TextInput } from "@mantine/core"
import { useState } from "react"
import type { Profile } from "~profile/profile"
import { topLines } from "~profile/redaction/told-name"
import { database } from "~store/database"
import type { PersonRow } from "~store/rows/rows"
import { runsWaitingForName } from "~store/runs/runs-waiting-for-name"
import { SendFailure } from "~ui/failure-alert"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"

interface WhoIsThisProps {
  person: PersonRow
  profile: Profile
  blind: boolean
}

/** Asks who somebody is before anything of them is sent to a server: a name that nobody knows cannot be taken out. The rules have answered meanwhile. */
export function WhoIsThis({ person, profile, blind }: WhoIsThisProps) {
  const waiting = useLive(() => runsWaitingForName(database(), person.id), [person.id])
  const sending = useSend()
  const [name, setName] = useState("")
  if (!waiting || waiting.length === 0) return null
  const tell = (told: string | null) => void sending.send("person.tellName", { personId: person.id, name: told })
  return (
    <section className="candor-waiting" aria-label={t("whoTitle")}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (name.trim() !== "") tell(name.trim())
        }}
      >
        <Text fw={600}>{t("whoTitle")}</Text>
        <Text size="sm">{t("whoWhy")}</Text>
        {!blind && (
          <ul className="card-who-lines" aria-label={t("whoRead")}>
            {topLines(profile).map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <TextInput
          label={t("whoName")}
          value={name}
          maxLength={120}
          autoComplete="off"
          onChange={event => setName(event.currentTarget.value)}
        />
        <div className="candor-waiting-buttons">
          <Button type="submit" loading={sending.pending} disabled={name.trim() === ""}>
            {t("whoKeep")}
          </Button>
          <Button variant="default" disabled={sending.pending} onClick={() => tell(null)}>
            {t("whoNobody")}
          </Button>
          <Button
            variant="default"
            disabled={sending.pending}
            onClick={() => {
              for (const { id: runId } of waiting) void sending.send("run.stop", { runId })
            }}
          >
            {t("whoRules")}
          </Button>
        </div>
      </form>
      <SendFailure sending={sending} />
    </section>
  )
}
