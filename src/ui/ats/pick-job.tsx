import "./ats.css"
import { Button, NativeSelect, TextInput } from "@mantine/core"
import { useState } from "react"
import { openSettings } from "~browser/runtime"
import type { AtsJob } from "~connectors/nouns"
import { database } from "~store/database"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { SendFailure } from "~ui/failure-alert"
import { StatusLine } from "~ui/status-line"
import { inWords, t } from "~ui/text"

/** Requests that a pull may use before it asks: some thousand applicants with their résumés. */
export const requestsAtFirst = 10_000
const mostShown = 50

interface PickJobProps {
  /** The role whose people the applicants become; null where a role is to be made of the job first. */
  roleId: string | null
  onPicked: () => void
}

/** A job of an applicant tracking system: picked, it becomes a role or is linked to one, and whoever applied for it is brought in. */
export function PickJob({ roleId, onPicked }: PickJobProps) {
  const connections = useLive(
    () =>
      database()
        .connections.filter(({ hasKey }) => hasKey)
        .toArray(),
    []
  )
  const [chosen, setChosen] = useState<string | null>(null)
  const [found, setFound] = useState<{ jobs: AtsJob[]; told: string[] } | null>(null)
  const [search, setSearch] = useState("")
  const sending = useSend()
  if (!connections) return null
  const connectionId = chosen ?? connections[0]?.id
  if (connectionId === undefined)
    return (
      <p className="ats-muted">
        {t("trackingNone")}{" "}
        <button type="button" className="candor-link-button" onClick={() => openSettings()}>
          {t("trackingGoToOptions")}
        </button>
      </p>
    )

  const look = async () => {
    const reply = await sending.send("ats.jobs", { connectionId })
    if (reply) setFound({ jobs: reply.jobs, told: reply.told.map(inWords) })
  }
  const pick = async ({ id }: AtsJob) => {
    const reply = await sending.send("ats.job", { connectionId, jobId: id })
    if (!reply) return
    const { job } = reply
    const role = roleId === null ? await sending.send("role.start", { kind: "text", text: await textOf(job) }) : { roleId }
    if (!role) return
    const picked = await sending.send("ats.pick", { connectionId, job, roleId: role.roleId })
    if (!picked) return
    await sending.send("ats.pull", { jobId: picked.jobId, roleId: role.roleId, mostRequests: requestsAtFirst })
    onPicked()
  }
  const wanted = search.trim().toLowerCase()
  const shown = found?.jobs.filter(({ title, place }) => `${title} ${place ?? ""}`.toLowerCase().includes(wanted)) ?? []
  return (
    <div className="ats-pick">
      {connections.length > 1 && (
        <NativeSelect
          size="xs"
          label={t("trackingVendor")}
          value={connectionId}
          data={connections.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={event => {
            setChosen(event.currentTarget.value)
            setFound(null)
          }}
        />
      )}
      {found === null ? (
        <Button size="compact-sm" variant="default" loading={sending.pending} onClick={() => void look()}>
          {t("trackingShowJobs")}
        </Button>
      ) : (
        <>
          <TextInput
            size="xs"
            type="search"
            label={t("trackingSearchJobs")}
            value={search}
            onChange={event => setSearch(event.currentTarget.value)}
          />
          <StatusLine>{t("trackingJobs", { count: shown.length })}</StatusLine>
          <ul className="ats-jobs" aria-label={t("trackingJobsList")}>
            {shown.slice(0, mostShown).map(job => (
              <li key={job.id}>
                <button type="button" className="candor-link-button" disabled={sending.pending} onClick={() => void pick(job)}>
                  {job.title}
                </button>{" "}
                <small>{[job.place, job.status === "open" ? null : job.status].filter(Boolean).join(" · ")}</small>
              </li>
            ))}
          </ul>
          {found.told.map(said => (
            <p key={said} className="ats-muted">
              {said}
            </p>
          ))}
        </>
      )}
      <SendFailure sending={sending} />
    </div>
  )
}

/** A job as a post is pasted: its title, and the lines of its description. */
async function textOf({ title, place, description }: AtsJob): Promise<string> {
  const { textOfHtml } = await import("~documents/html/html-lines")
  return [title, place, description === null ? null : textOfHtml(description)].filter(Boolean).join("\n\n")
}
