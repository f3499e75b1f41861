import "~ui/ats/ats.css"
import { Button, NativeSelect } from "@mantine/core"
import { useState } from "react"
import { askForHosts, matchPatternOf } from "~browser/permissions"
import { outcomeChoices, type OutcomesOfStages } from "~connectors/stages/outcomes-of-stages"
import { jobsOfRole, type JobView } from "~store/ats/jobs-of-role"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { NoteQueue } from "~ui/ats/note-queue"
import { requestsAtFirst } from "~ui/ats/pick-job"
import { SendFailure } from "~ui/failure-alert"
import { formatMoment } from "~ui/format"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { RunActions } from "~ui/runs/run-actions"
import { RunState } from "~ui/runs/run-state"
import type { Sending } from "~ui/sending"
import { inWords, t, type TextKey } from "~ui/text"
import { BatchLine } from "../batch-line"

/** The jobs of applicant tracking systems that belong to a role: how far each pull is, who is new, what its stages stand for; and notes that wait. */
export function AtsLines({ role }: { role: RoleRow }) {
  const jobs = useLive(() => jobsOfRole(database(), role.id), [role.id])
  const names = useLive(() => namesOfNotes(role.id), [role.id])
  if (!jobs || jobs.length === 0) return null
  return (
    <>
      {jobs.map(view => (
        <JobLine key={view.job.id} roleId={role.id} {...view} />
      ))}
      <NoteQueue roleId={role.id} personId={null} nameOf={id => names?.get(id) ?? t("candidateNoName")} />
    </>
  )
}

function JobLine({ roleId, job, vendor, run, counts, filesAt }: JobView & { roleId: string }) {
  const sending = useSend()
  const [isMapping, setMapping] = useState(false)
  const jobId = job.id
  const { erased = 0, held = 0 } = job
  const name = t("trackingJobOf", { job: job.job.title, vendor })
  const asks = job.outcomes === null && job.pulledAt !== null && job.job.stages.length > 0
  const allowFiles = async () => {
    // First in the click, or the browser does not ask.
    if (await askForHosts(filesAt.map(matchPatternOf)).catch(() => false))
      await sending.send("ats.files", { jobId, roleId, mostRequests: requestsAtFirst })
  }
  const text = [
    t("trackingHere", { count: counts.all }),
    counts.due > 0 ? t("trackingDue", { count: counts.due }) : null,
    counts.fresh > 0 ? t("trackingFresh", { count: counts.fresh }) : null,
    erased > 0 ? t("trackingErased", { count: erased }) : null,
    held > 0 ? t("trackingHeld", { count: held }) : null,
    counts.elsewhere > 0
      ? t("trackingElsewhere", { count: counts.elsewhere, hosts: { list: filesAt.map(at => new URL(at).host), as: "and" } })
      : null,
    job.pulledAt === null ? null : t("trackingAskedAt", { when: formatMoment(job.pulledAt) }),
    run?.failure == null ? null : inWords(run.failure)
  ]
  return (
    <BatchLine
      name={name}
      state={run && <RunState status={run.status} />}
      progress={run?.status === "running" ? { done: counts.all - counts.due, failed: 0, total: counts.all } : null}
      text={text.filter(part => part !== null).join(" · ")}
      actions={
        <>
          {run && <RunActions run={run} name={name} used={{ tokens: 0, costUsd: null }} sending={sending} />}
          {!run && (
            <Button
              size="compact-xs"
              variant="outline"
              onClick={() => void sending.send("ats.pull", { jobId, roleId, mostRequests: requestsAtFirst })}
            >
              {t("trackingAskNow")}
            </Button>
          )}
          {counts.elsewhere > 0 && (
            <Button size="compact-xs" variant="outline" onClick={() => void allowFiles()}>
              {t("trackingAllowFiles")}
            </Button>
          )}
          {(counts.fresh > 0 || erased > 0) && (
            <Button size="compact-xs" variant="subtle" onClick={() => void sending.send("ats.seen", { jobId })}>
              {t("trackingSeen")}
            </Button>
          )}
          {job.job.stages.length > 0 && (
            <Button size="compact-xs" variant="subtle" aria-expanded={isMapping} onClick={() => setMapping(before => !before)}>
              {t(asks ? "trackingConfirmStages" : "trackingStages")}
            </Button>
          )}
          <Button size="compact-xs" variant="subtle" onClick={() => void sending.send("ats.unlink", { jobId, roleId })}>
            {t("trackingUnlink")}
          </Button>
        </>
      }
    >
      {isMapping && <Stages view={job} sending={sending} onDone={() => setMapping(false)} />}
      <SendFailure sending={sending} />
    </BatchLine>
  )
}

const outcomeTexts: Record<(typeof outcomeChoices)[number], TextKey> = {
  sourced: "trackingSourced",
  applied: "trackingApplied",
  screened: "outcomeScreened",
  interviewed: "outcomeInterviewed",
  offered: "outcomeOffered",
  hired: "outcomeHired",
  rejected: "outcomeRejected",
  withdrawn: "outcomeDeclined"
}

/** What each stage stands for: as it was understood by its name, for the recruiter to mend and confirm once. */
function Stages({
  view: { id: jobId, job, proposed, outcomes: confirmed },
  sending,
  onDone
}: {
  view: JobView["job"]
  sending: Sending
  onDone: () => void
}) {
  const [outcomes, setOutcomes] = useState<OutcomesOfStages>(() => confirmed ?? proposed)
  const choices = [{ value: "", label: t("trackingNoOutcome") }, ...outcomeChoices.map(value => ({ value, label: t(outcomeTexts[value]) }))]
  const save = async () => {
    if (await sending.send("ats.stages", { jobId, outcomes })) onDone()
  }
  return (
    <div className="ats-pick">
      <p className="ats-muted">{t("trackingStagesWhat")}</p>
      <div className="ats-stages">
        {job.stages.map(({ id, name }) => (
          <NativeSelect
            key={id}
            size="xs"
            label={name}
            value={outcomes[id] ?? ""}
            data={choices}
            onChange={event => {
              const chosen = outcomeChoices.find(one => one === event.currentTarget.value) ?? null
              setOutcomes(before => ({ ...before, [id]: chosen }))
            }}
          />
        ))}
      </div>
      <Button size="compact-xs" onClick={() => void save()}>
        {t("trackingConfirm")}
      </Button>
    </div>
  )
}

async function namesOfNotes(roleId: string): Promise<ReadonlyMap<string, string>> {
  const { atsNotes, people } = database()
  const notes = await atsNotes.where("state").anyOf("drafted", "sending", "failed").toArray()
  const rows = await people.bulkGet(notes.filter(note => note.roleId === roleId).map(({ personId }) => personId))
  return new Map(rows.flatMap(person => (person?.name ? [[person.id, person.name] as const] : [])))
}
