import { Button, TextInput } from "@mantine/core"
import { useState, type FormEvent } from "react"
import type { Sending } from "~ui/sending"
import { StatusLine } from "~ui/status-line"
import { t } from "~ui/text"

/** People whose tags go in one message, tags of one drafting, and how long one may be. */
const atOnce = 200
const mostTags = 10
const longestTag = 60

interface DraftTagsProps {
  roleId: string
  personIds: readonly string[]
  sending: Sending
}

/** Drafts tags for people where they are there already. Nothing is sent: they wait to be looked at, as notes do. */
export function DraftTags({ roleId, personIds, sending }: DraftTagsProps) {
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState("")
  const [said, setSaid] = useState("")
  const tags = [...new Set(text.split(",").flatMap(tag => tag.trim() || []))]
  const isTooMuch = tags.length > mostTags || tags.some(tag => tag.length > longestTag)

  const draft = async (event: FormEvent) => {
    event.preventDefault()
    const sum = { drafted: 0, absent: 0, cannot: new Set<string>(), leftOut: new Set<string>() }
    for (let at = 0; at < personIds.length; at += atOnce) {
      const people = personIds.slice(at, at + atOnce).map(personId => ({ id: crypto.randomUUID(), personId }))
      const reply = await sending.send("ats.draftTags", { roleId, tags, people })
      if (!reply) return
      sum.drafted += reply.drafted
      sum.absent += reply.absent
      reply.cannot.forEach(name => sum.cannot.add(name))
      reply.leftOut.forEach(tag => sum.leftOut.add(tag))
    }
    setSaid(
      [
        sum.drafted > 0 ? t("trackingDraftedTags", { count: sum.drafted }) : null,
        sum.absent > 0 ? t("trackingTagsAbsent", { count: sum.absent }) : null,
        sum.cannot.size > 0 ? t("trackingTagsCannot", { vendors: { list: [...sum.cannot], as: "and" } }) : null,
        sum.leftOut.size > 0 ? t("trackingTagsLeftOut", { tags: { list: [...sum.leftOut], as: "commas" } }) : null
      ]
        .filter(part => part !== null)
        .join(" ")
    )
    if (sum.drafted === 0) return
    setText("")
    setOpen(false)
  }

  return (
    <>
      <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={() => setOpen(before => !before)}>
        {t("trackingTag")}
      </Button>
      {isOpen && (
        <form className="ats-tags" onSubmit={event => void draft(event)}>
          <TextInput
            size="xs"
            label={t("trackingTagsWhat")}
            value={text}
            onChange={event => setText(event.currentTarget.value)}
            error={isTooMuch ? t("trackingTagsTooMany") : undefined}
          />
          <Button type="submit" size="compact-xs" disabled={tags.length === 0 || isTooMuch} loading={sending.pending}>
            {t("trackingDraftTags")}
          </Button>
        </form>
      )}
      <StatusLine>{said}</StatusLine>
    </>
  )
}
