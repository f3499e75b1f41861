import { Button } from "@mantine/core"
import { useEffect, useState } from "react"
import type { Preference } from "~learning/preferences/preference"
import { inWords } from "~sentence/in-words"
import type { KeepFocus } from "~ui/hooks/use-keep-focus"
import type { ReplayRow } from "~store/rows/learning-rows"
import type { RoleRow } from "~store/rows/rows"
import { SendFailure } from "~ui/failure-alert"
import { t } from "~ui/text"
import { useSend } from "~ui/hooks/use-send"
import { PreferenceActions } from "./preference-actions"
import { PreferenceEditor } from "./preference-editor"
import { PreferenceEvents } from "~ui/preferences/preference-events"
import { PreferenceFacts, StateOfPreference } from "~ui/preferences/preference-facts"
import { ReplayResult } from "./replay-result"
import { useShownPreference } from "./use-shown-preference"

export interface PreferenceItemProps {
  preference: Preference
  replay: ReplayRow | null
  /** The preference that the address names. */
  shownId: string | null
  roles: readonly RoleRow[]
  /** The row goes to another group when it is answered: the focus goes with it. */
  focus: KeepFocus
}

/** One preference of the ledger: what it says and changes, how sure it is, what it rests on, what its replay found, and what can be done. */
export function PreferenceItem({ preference, replay, shownId, roles, focus }: PreferenceItemProps) {
  const sending = useSend()
  const [open, setOpen] = useState(false)
  const [editing, setEditing] = useState(false)
  const item = useShownPreference(preference.id, shownId)
  useEffect(() => {
    if (item.current) focus.arrived(item.current)
  }, [focus, item])
  const { wording, events, reason } = preference
  return (
    <li ref={item} tabIndex={-1} className="library-item preference">
      <div className="library-head">
        <strong>{inWords(wording)}</strong>
        <StateOfPreference state={preference.state} />
      </div>
      {editing ? (
        <PreferenceEditor preference={preference} roles={roles} sending={sending} onClose={() => setEditing(false)} />
      ) : (
        <>
          <PreferenceFacts preference={preference} roles={roles} />
          {reason !== null && <p className="preference-reason">{inWords(reason)}</p>}
          {replay && <ReplayResult replay={replay} roles={roles} sending={sending} />}
          <div className="library-actions">
            <PreferenceActions preference={preference} sending={sending} onEdit={() => setEditing(true)} onLeaving={focus.leaving}>
              <Button
                size="compact-xs"
                variant="subtle"
                aria-expanded={open}
                aria-label={t("prefWhyNamed", { wording, count: events.length })}
                onClick={() => setOpen(!open)}
              >
                {t("prefWhy", { count: events.length })}
              </Button>
            </PreferenceActions>
          </div>
          {open && <PreferenceEvents preference={preference} roles={roles} sending={sending} />}
        </>
      )}
      <SendFailure sending={sending} />
    </li>
  )
}
