import { Title } from "@mantine/core"
import { useId, useState } from "react"
import type { Strategy } from "~role/strategy"
import type { StrategyCount } from "~store/roles/strategy-counts"
import { Icon } from "~ui/icon"
import { inWords } from "~sentence/in-words"
import { t } from "~ui/text"
import { originText } from "~ui/words/origin-text"
import type { Sending } from "~ui/sending"
import { SearchEditor } from "./search-editor"

export interface StrategyCardProps {
  roleId: string
  strategy: Strategy
  /** What came of it so far; null while it was never used. */
  counts: StrategyCount | null
  sending: Sending
  editable: boolean
  /** Shows the searches at once; those of the others are one press away. */
  openAtFirst: boolean
}

/** One way to look: why, what it would miss, how it has worked, its searches, and whether the recruiter goes with it. */
export function StrategyCard({ roleId, strategy, counts, sending, editable, openAtFirst }: StrategyCardProps) {
  const nameId = useId()
  const searchesId = useId()
  const [open, setOpen] = useState(openAtFirst)
  const { state } = strategy
  const dropped = state === "dropped"
  const choose = (wanted: "picked" | "dropped") =>
    void sending.send("strategy.change", { roleId, strategyId: strategy.id, state: state === wanted ? "proposed" : wanted })
  return (
    <article className="way" aria-labelledby={nameId} data-state={state}>
      <div className="way-head">
        <Title order={3} size="h4" id={nameId}>
          {inWords(strategy.name)}
        </Title>
        {editable && (
          <div className="way-choice">
            <button
              type="button"
              aria-pressed={state === "picked"}
              aria-label={t("wayPickNamed", { name: strategy.name })}
              onClick={() => choose("picked")}
            >
              {state === "picked" ? t("wayPicked") : t("wayPick")}
            </button>
            <button
              type="button"
              aria-pressed={dropped}
              aria-label={t("wayDropNamed", { name: strategy.name })}
              onClick={() => choose("dropped")}
            >
              {dropped ? t("wayDropped") : t("wayDrop")}
            </button>
          </div>
        )}
      </div>
      {!dropped && (
        <>
          {strategy.from && <p className="learned-mark">{originText(strategy.from)}</p>}
          <p>{inWords(strategy.reason)}</p>
          <p className="way-misses">{t("wayMisses", { what: strategy.misses })}</p>
        </>
      )}
      {counts !== null && (
        <p className="way-counts">
          {counts.found > 0 ? (
            <>
              <b>{t("wayFound", { count: counts.found })}</b> · {t("wayShortlisted", { count: counts.shortlisted })}
            </>
          ) : (
            t("wayNobodyYet", { count: counts.used })
          )}
        </p>
      )}
      {!dropped && (
        <>
          <button
            type="button"
            className="way-more"
            aria-expanded={open}
            aria-controls={searchesId}
            aria-label={t("waySearchesOf", { count: strategy.searches.length, name: strategy.name })}
            onClick={() => setOpen(!open)}
          >
            <Icon name="down" size={12} /> {t("waySearches", { count: strategy.searches.length })}
          </button>
          <div id={searchesId} hidden={!open}>
            {open && <SearchEditor roleId={roleId} strategy={strategy} sending={sending} editable={editable} />}
          </div>
        </>
      )}
    </article>
  )
}
