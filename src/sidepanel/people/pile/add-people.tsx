import { Button } from "@mantine/core"
import { useEffect, useRef, useState } from "react"
import { PasteProfile } from "~sidepanel/person/reading/paste-profile"
import { PickJob } from "~ui/ats/pick-job"
import { t } from "~ui/text"
import { isPassedOver } from "~documents/pile/passed-over"
import type { FileToTake } from "./files-to-take"
import { usePiles } from "./piles"

interface AddPeopleProps {
  roleId: string | null
  onRead: (personId: string) => void
  onClose: () => void
}

/** The ways to bring people in: files and folders chosen or dropped, a profile pasted, or whoever applied for a job. */
export function AddPeople({ roleId, onRead, onClose }: AddPeopleProps) {
  const { take } = usePiles()
  const [isPasting, setPasting] = useState(false)
  const [isPicking, setPicking] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  // The form came by a button above it: what is done next is here.
  useEffect(() => first.current?.focus(), [])
  const field = (of: typeof files, label: string, isFolder: boolean) => (
    <input
      ref={of}
      type="file"
      hidden
      multiple
      {...(isFolder ? { webkitdirectory: "" } : {})}
      aria-label={label}
      onChange={event => {
        const chosen = filesOfField(event.currentTarget.files ?? [])
        event.currentTarget.value = ""
        onClose()
        void take(chosen)
      }}
    />
  )
  return (
    <section className="people-list-form pile-add" aria-label={t("pileAdd")}>
      <p>{t("pileAddHow")}</p>
      <div className="people-list-buttons">
        <Button ref={first} size="compact-sm" onClick={() => files.current?.click()}>
          {t("pileChooseFiles")}
        </Button>
        <Button size="compact-sm" variant="light" onClick={() => folder.current?.click()}>
          {t("pileChooseFolder")}
        </Button>
        <Button size="compact-sm" variant="light" aria-expanded={isPasting} onClick={() => setPasting(before => !before)}>
          {t("pilePaste")}
        </Button>
        <Button size="compact-sm" variant="light" aria-expanded={isPicking} onClick={() => setPicking(before => !before)}>
          {t("trackingFromAts")}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t("pileClose")}
        </Button>
      </div>
      {field(files, t("pileChooseFiles"), false)}
      {field(folder, t("pileChooseFolder"), true)}
      {isPicking && <PickJob roleId={roleId} onPicked={onClose} />}
      {isPasting && <PasteProfile onRead={onRead} isTextAlone />}
    </section>
  )
}

/** What a file field holds: with folders, each file's path below the one that was chosen. */
function filesOfField(files: Iterable<File>): FileToTake[] {
  return [...files].map(file => ({ file, path: file.webkitRelativePath || file.name })).filter(({ path }) => !isPassedOver(path))
}
