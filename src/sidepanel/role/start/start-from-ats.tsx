import { Title } from "@mantine/core"
import { database } from "~store/database"
import { PickJob } from "~ui/ats/pick-job"
import { useLive } from "~ui/hooks/use-live"
import { t } from "~ui/text"

/** A job of the recruiter's applicant tracking system to start from; nothing where none is connected. */
export function StartFromAts() {
  const count = useLive(
    () =>
      database()
        .connections.filter(({ hasKey }) => hasKey)
        .count(),
    []
  )
  if (!count) return null
  return (
    <section aria-labelledby="start-from-ats" className="role-from-ats">
      <Title order={3} mt="xs" id="start-from-ats">
        {t("trackingFromAts")}
      </Title>
      <PickJob roleId={null} onPicked={() => undefined} />
    </section>
  )
}
