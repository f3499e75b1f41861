import { Button, Group, NativeSelect, Textarea, TextInput } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import type { Library } from "~store/learning/patterns"
import { searchPeople } from "~store/people/search-people"
import { requestKinds, type RequestKind } from "~trust/requests/request-kind"
import { SendFailure } from "~ui/failure-alert"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"
import { requestKindNames } from "./request-words"

const mostFound = 20
/** The day that it is here. */
const today = () => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

/** Notes that a request came in: who asks, for what, since when. */
export function NewRequest({ roles, isBlind }: { roles: Library["roles"]; isBlind: boolean }) {
  const sending = useSend()
  const [search, setSearch] = useState("")
  const [chosen, setChosen] = useState<string | null>(null)
  const [kind, setKind] = useState<RequestKind>("access")
  const [roleId, setRoleId] = useState("")
  const [day, setDay] = useState(today)
  const [words, setWords] = useState("")
  const people = useLive(() => searchPeople(database(), search, mostFound), [search])
  const personId = people?.some(({ id }) => id === chosen) ? chosen : (people?.[0]?.id ?? null)
  const receivedAt = Date.parse(day)
  const add = async () => {
    if (personId === null || Number.isNaN(receivedAt)) return
    const added = await sending.send("request.add", { kind, personId, roleId: roleId || null, words, receivedAt })
    if (added) setWords("")
  }
  return (
    <details className="workshop-part">
      <summary>{t("requestsNew")}</summary>
      <Group gap={8} align="end">
        <TextInput type="search" label={t("requestsWhoFind")} value={search} onChange={event => setSearch(event.currentTarget.value)} />
        <NativeSelect
          label={t("requestsWho")}
          value={personId ?? ""}
          onChange={event => setChosen(event.currentTarget.value)}
          data={(people ?? []).map(({ id, name }, at) => ({
            value: id,
            label: isBlind ? t("letterPersonNumber", { number: at + 1 }) : (name ?? t("candidateNoName"))
          }))}
        />
        <NativeSelect
          label={t("requestsKind")}
          value={kind}
          onChange={event => setKind(event.currentTarget.value as RequestKind)}
          data={requestKinds.map(one => ({ value: one, label: t(requestKindNames[one]) }))}
        />
        <NativeSelect
          label={t("requestsRole")}
          value={roleId}
          onChange={event => setRoleId(event.currentTarget.value)}
          data={[
            { value: "", label: t("requestsAllRoles") },
            ...roles.map(({ id, role: { title } }) => ({ value: id, label: title ?? t("candidateUntitledRole") }))
          ]}
        />
        <TextInput type="date" label={t("requestsReceived")} value={day} onChange={event => setDay(event.currentTarget.value)} />
      </Group>
      <Textarea label={t("requestsWords")} value={words} onChange={event => setWords(event.currentTarget.value)} autosize minRows={2} />
      <Button size="xs" variant="default" disabled={personId === null} loading={sending.pending} onClick={() => void add()}>
        {t("requestsAdd")}
      </Button>
      <SendFailure sending={sending} />
    </details>
  )
}
