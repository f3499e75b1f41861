import { Button, NativeSelect, Textarea } from "@mantine/core"
import { useState } from "react"
import { openTab } from "~browser/tabs"
import { fits, limits } from "~role/strategies/limits"
import { searchUrl } from "~role/strategies/search-url"
import type { Strategy } from "~role/strategy"
import { searchPlaceText } from "~ui/words/role-words"
import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
import { useCopy } from "~ui/hooks/use-copy"
import type { Sending } from "~ui/sending"
import { SearchFields } from "./search-fields"
import { useSearchDraft } from "./use-search-draft"

interface SearchEditorProps {
  roleId: string
  strategy: Strategy
  sending: Sending
  editable: boolean
}

/** The searches of one strategy, one place at a time: the text can be changed, copied, and opened where the place has an address for it. */
export function SearchEditor({ roleId, strategy, sending, editable }: SearchEditorProps) {
  const [chosen, setChosen] = useState(strategy.searches[0]?.place)
  const [notOpened, setNotOpened] = useState(false)
  const { outcome, copy } = useCopy()
  const search = strategy.searches.find(({ place }) => place === chosen) ?? strategy.searches[0]
  const draft = useSearchDraft(search, text => {
    if (search) void sending.send("strategy.change", { roleId, strategyId: strategy.id, search: { place: search.place, text } })
  })
  if (!search) return null
  const { place } = search
  const url = searchUrl(place, draft.text)
  const used = (how: "opened" | "copied", tabId: number | null) =>
    void sending.send("strategy.used", { roleId, strategyId: strategy.id, place, how, tabId })

  const copyIt = async () => {
    draft.save()
    if (await copy(draft.text)) used("copied", null)
  }
  const openIt = async () => {
    if (url === null) return
    setNotOpened(false)
    draft.save()
    try {
      used("opened", await openTab(url))
    } catch {
      setNotOpened(true)
    }
  }
  return (
    <div className="way-search">
      <NativeSelect
        aria-label={t("waySearchPlace", { name: strategy.name })}
        value={place}
        data={strategy.searches.map(one => ({ value: one.place, label: searchPlaceText(one.place) }))}
        onChange={event => setChosen(strategy.searches.find(one => one.place === event.currentTarget.value)?.place ?? place)}
      />
      <Textarea
        aria-label={t("waySearchText", { place: searchPlaceText(place), name: strategy.name })}
        classNames={{ input: "way-search-text" }}
        autosize
        minRows={2}
        maxRows={8}
        spellCheck={false}
        readOnly={!editable}
        value={draft.text}
        onChange={event => draft.write(event.currentTarget.value)}
        onBlur={draft.save}
      />
      {!fits(place, draft.text) && <p className="way-over">{t("waySearchTooLong", { limit: limits[place].said })}</p>}
      {search.edited ? (
        <p className="way-note">{t("waySearchEdited")}</p>
      ) : (
        search.notes.map(note => (
          <p key={JSON.stringify(note)} className="way-note">
            {inWords(note)}
          </p>
        ))
      )}
      <div className="way-actions">
        {url !== null && (
          <Button aria-label={t("wayOpenNamed", { place: searchPlaceText(place), name: strategy.name })} onClick={() => void openIt()}>
            {t("wayOpen")}
          </Button>
        )}
        {place !== "linkedin recruiter" && (
          <Button
            variant="outline"
            aria-label={t("wayCopyNamed", { place: searchPlaceText(place), name: strategy.name })}
            disabled={draft.text.trim() === ""}
            onClick={() => void copyIt()}
          >
            {t("candidateCopyAsk")}
          </Button>
        )}
        <span role="status" className="way-said">
          {outcome === "copied" && t("candidateCopied")}
          {outcome === "refused" && t("candidateCopyRefused")}
          {outcome === "no" && url === null && t("wayCopyOnly")}
        </span>
      </div>
      {place === "linkedin recruiter" && (
        <SearchFields text={draft.text} name={inWords(strategy.name)} onCopied={() => used("copied", null)} />
      )}
      {notOpened && (
        <p role="alert" className="way-over">
          {t("wayNotOpened")}
        </p>
      )}
    </div>
  )
}
