import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import { database } from "~store/database"
import { searchPeople } from "~store/people/search-people"
import { SendFailure } from "~ui/failure-alert"
import { formatDay } from "~ui/format"
import { inWords, t } from "~ui/text"
import { useLive } from "~ui/hooks/use-live"
import { useSend } from "~ui/hooks/use-send"
import { leftAtServers } from "./left-at-servers"

const shownAtOnce = 10

/** Erases one person: found by name, asked once more in place. */
export function ErasePerson() {
  const sending = useSend()
  const [search, setSearch] = useState("")
  const [asked, setAsked] = useState<string | null>(null)
  const [said, setSaid] = useState("")
  const people = useLive(async () => (search.trim() === "" ? [] : searchPeople(database(), search, shownAtOnce)), [search])
  const erase = async (personId: string, name: string) => {
    const erased = await sending.send("data.erasePerson", { personId })
    if (erased)
      setSaid(
        [t("optionsErasedPerson", { name }), leftAtServers(erased.leftAt), ...erased.stillThere.map(inWords)].filter(Boolean).join(" ")
      )
    setAsked(null)
  }
  return (
    <div className="options-part">
      <h3>{t("optionsErasePerson")}</h3>
      <p className="options-muted">{t("optionsErasePersonWhat")}</p>
      <TextInput
        type="search"
        label={t("optionsErasePersonSearch")}
        value={search}
        onChange={event => {
          setSearch(event.currentTarget.value)
          setAsked(null)
          setSaid("")
        }}
      />
      <ul className="options-list">
        {people?.map(person => {
          const name = person.name ?? t("candidateNoName")
          return (
            <li key={person.id}>
              <span>
                {name}{" "}
                <small>{[person.headline, t("optionsLastSeen", { day: formatDay(person.lastSeenAt) })].filter(Boolean).join(" · ")}</small>
              </span>
              {asked === person.id ? (
                <span className="options-buttons">
                  <Button className="options-danger" variant="outline" onClick={() => void erase(person.id, name)}>
                    {t("optionsEraseForGood", { name })}
                  </Button>
                  <Button variant="default" onClick={() => setAsked(null)}>
                    {t("optionsKeep")}
                  </Button>
                </span>
              ) : (
                <Button variant="default" aria-label={t("optionsEraseName", { name })} onClick={() => setAsked(person.id)}>
                  {t("optionsErase")}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {search.trim() !== "" && people?.length === 0 && said === "" && <p className="options-muted">{t("optionsNobodyFound")}</p>}
      <p role="status">{said}</p>
      <SendFailure sending={sending} />
    </div>
  )
}
