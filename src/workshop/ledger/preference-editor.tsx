import { Button, Group, NativeSelect, Stack, Textarea } from "@mantine/core"
import type { FormEvent, KeyboardEvent } from "react"
import { useEffect, useRef, useState } from "react"
import type { Preference } from "~learning/preferences/preference"
import type { RoleRow } from "~store/rows/rows"
import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { scopeText } from "~ui/words/preference-words"
import { scopeKey, useScopeChoices } from "./scope-choices"

/** As the contract has it (learning-messages.ts). */
const mostCharacters = 300

interface PreferenceEditorProps {
  preference: Preference
  roles: readonly RoleRow[]
  sending: Sending
  onClose: () => void
}

/** A preference's wording and where it holds. Enter saves, Escape leaves it as it was. */
export function PreferenceEditor({ preference, roles, sending, onClose }: PreferenceEditorProps) {
  const choices = useScopeChoices(preference, roles)
  const before = inWords(preference.wording)
  const [wording, setWording] = useState(before)
  const [chosen, setChosen] = useState(scopeKey(preference.scope))
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    // The button that opened this is gone, so the focus has to go somewhere; the recruiter came to write.
    field.current?.focus()
  }, [])

  const save = async (event?: FormEvent) => {
    event?.preventDefault()
    const text = wording.trim()
    if (text === "") return
    const scope = choices.find(choice => scopeKey(choice) === chosen) ?? preference.scope
    const changed = {
      ...(text !== before && { wording: text }),
      ...(scopeKey(scope) !== scopeKey(preference.scope) && { scope })
    }
    const nothing = Object.keys(changed).length === 0
    if (nothing || (await sending.send("preference.change", { preferenceId: preference.id, ...changed })) !== undefined) onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") onClose()
    if (event.key === "Enter" && !event.shiftKey && event.target === field.current) {
      event.preventDefault()
      void save()
    }
  }
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields inside, caught once
    <form
      className="preference-editor"
      aria-label={t("prefEditNamed", { wording: preference.wording })}
      onSubmit={event => void save(event)}
      onKeyDown={onKeyDown}
    >
      <Stack gap="xs">
        <Textarea
          ref={field}
          label={t("prefWording")}
          description={t("prefWordingKept")}
          autosize
          minRows={1}
          maxRows={6}
          maxLength={mostCharacters}
          value={wording}
          onChange={event => setWording(event.currentTarget.value)}
        />
        <NativeSelect
          label={t("prefScope")}
          value={chosen}
          data={choices.map(choice => ({ value: scopeKey(choice), label: scopeText(choice, roles) }))}
          onChange={event => setChosen(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button type="submit" loading={sending.pending} disabled={wording.trim() === ""}>
            {t("save")}
          </Button>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
