import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import type { Sentence } from "~sentence/sentence"
import { database } from "~store/database"
import { exportFileName } from "~store/files/export-file-name"
import { patternsToPack } from "~store/learning/patterns-to-pack"
import { downloadText } from "~ui/download-text"
import { FailureAlert } from "~ui/failure-alert"
import { inWords, t } from "~ui/text"

type State = { kind: "idle" | "busy" | "failed" } | { kind: "done"; lines: string[]; leftOut: Sentence[] }

/** Saves the chosen patterns as one file to share; says what was taken out of it and what stayed at home. */
export function ExportPack({ patternIds }: { patternIds: readonly string[] }) {
  const [state, setState] = useState<State>({ kind: "idle" })
  const [about, setAbout] = useState({ name: "", by: "" })
  const save = async () => {
    setState({ kind: "busy" })
    try {
      const [{ patterns, names }, { writePack }] = await Promise.all([patternsToPack(database(), patternIds), import("~workshop/rules")])
      const pack = writePack(patterns, names, about)
      const file = exportFileName(Date.now()).replace("candor-", "candor-patterns-")
      downloadText(pack.text, file, "application/json")
      const lines = [
        t("patternExported", { count: pack.patterns, file }),
        ...(pack.struck > 0 ? [t("patternExportStruck", { count: pack.struck })] : [])
      ]
      setState({ kind: "done", lines, leftOut: pack.leftOut })
    } catch {
      setState({ kind: "failed" })
    }
  }
  return (
    <>
      <TextInput
        size="xs"
        label={t("patternExportName")}
        value={about.name}
        maxLength={80}
        onChange={event => setAbout({ ...about, name: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        label={t("patternExportBy")}
        value={about.by}
        maxLength={80}
        onChange={event => setAbout({ ...about, by: event.currentTarget.value })}
      />
      <Button
        size="compact-sm"
        variant="outline"
        disabled={patternIds.length === 0}
        loading={state.kind === "busy"}
        aria-label={t("patternExportNamed", { count: patternIds.length })}
        onClick={() => void save()}
      >
        {t("patternExport")}
      </Button>
      <div role="status" className="pattern-said">
        {state.kind === "done" && (
          <>
            {state.lines.map(line => (
              <p key={line} className="library-facts">
                {line}
              </p>
            ))}
            {state.leftOut.length > 0 && (
              <>
                <p className="library-facts">{t("patternExportLeft")}</p>
                <ul className="library-facts">
                  {[...new Set(state.leftOut.map(inWords))].map(line => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </div>
      {state.kind === "failed" && (
        <FailureAlert
          failure={{ what: t("patternExportFailed"), kept: t("failureKept"), next: t("failureTryAgain"), retry: true }}
          onRetry={() => void save()}
        />
      )}
    </>
  )
}
