import { ActionIcon, Button, Checkbox, TextInput } from "@mantine/core"
import type { FormEvent, ReactNode } from "react"
import { useEffect, useRef, useState } from "react"
import { inWords } from "~sentence/in-words"
import type { Sentence } from "~sentence/sentence"
import type { PatternRow } from "~store/rows/rows"
import { formatDay } from "~ui/format"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"
import { originText } from "~ui/words/origin-text"
import { ConfirmButton } from "~ui/confirm-button"

interface PatternItemProps {
  pattern: PatternRow
  /** Why it stands where it stands; null where the list is by date. */
  reason: Sentence | null
  pending: boolean
  onStart: () => void
  onRename: (name: string) => void
  onDelete: () => void
  /** Brings it up to date from its role; null where the role is gone. */
  onUpdate: (() => void) | null
  chosen: boolean
  onChoose: () => void
  open: boolean
  onOpen: () => void
  /** What it holds, while it is open. */
  children: ReactNode
}

export function PatternItem({ pattern, reason, pending, onStart, onRename, onDelete, onUpdate, ...props }: PatternItemProps) {
  const [renaming, setRenaming] = useState(false)
  const { name } = pattern
  const facts = [
    t("libraryQualifications", { count: pattern.role.qualifications.length }),
    t("libraryPeople", { count: pattern.people }),
    t("libraryShortlisted", { count: pattern.shortlisted }),
    pattern.usedCount > 0 ? t("libraryUsed", { count: pattern.usedCount }) : null,
    formatDay(pattern.updatedAt)
  ]
  return (
    <li className="library-item">
      {renaming ? (
        <RenameForm
          name={name}
          onSave={next => {
            setRenaming(false)
            if (next !== name) onRename(next)
          }}
          onCancel={() => setRenaming(false)}
        />
      ) : (
        <div className="library-head pattern-head">
          <Checkbox size="xs" aria-label={t("patternChooseNamed", { name })} checked={props.chosen} onChange={props.onChoose} />
          <strong>{name}</strong>
          <ActionIcon size="sm" onClick={() => setRenaming(true)} aria-label={t("libraryRenameNamed", { name })} title={t("libraryRename")}>
            <Icon name="edit" size={14} />
          </ActionIcon>
        </div>
      )}
      {reason !== null && <p className="library-reason">{inWords(reason)}</p>}
      {pattern.from && <p className="library-facts">{originText(pattern.from)}</p>}
      <p className="library-facts">{facts.filter(fact => fact !== null).join(" · ")}</p>
      <div className="library-actions">
        <Button size="compact-xs" variant="outline" disabled={pending} onClick={onStart} aria-label={t("libraryStartNamed", { name })}>
          {t("libraryStart")}
        </Button>
        <Button
          size="compact-xs"
          variant="outline"
          aria-expanded={props.open}
          aria-label={t("patternInsideNamed", { name })}
          onClick={props.onOpen}
        >
          {t("patternInside")}
        </Button>
        {onUpdate && (
          <Button size="compact-xs" variant="outline" disabled={pending} onClick={onUpdate} aria-label={t("patternUpdateNamed", { name })}>
            {t("patternUpdate")}
          </Button>
        )}
        <ConfirmButton
          label={t("libraryDelete")}
          name={t("libraryDeleteNamed", { name })}
          question={t("libraryDeletePatternAsk")}
          disabled={pending}
          onConfirm={onDelete}
        />
      </div>
      {props.children}
    </li>
  )
}

function RenameForm({ name, onSave, onCancel }: { name: string; onSave: (name: string) => void; onCancel: () => void }) {
  const [text, setText] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== "") onSave(text.trim())
  }
  return (
    <form className="library-rename" onSubmit={save}>
      <TextInput
        ref={field}
        aria-label={t("libraryRenameNamed", { name })}
        value={text}
        maxLength={120}
        onChange={event => setText(event.currentTarget.value)}
        onKeyDown={event => event.key === "Escape" && onCancel()}
      />
      <Button type="submit" disabled={text.trim() === ""}>
        {t("save")}
      </Button>
      <Button variant="subtle" color="gray" onClick={onCancel}>
        {t("cancel")}
      </Button>
    </form>
  )
}
