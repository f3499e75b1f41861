import "./candidate.css"
import { useEffect, useRef } from "react"
import { usePanelState } from "~sidepanel/state/panel-state"
import { t } from "~ui/text"
import { SendFailure } from "~ui/failure-alert"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { candidateState } from "./candidate-state"
import { CandidateCard } from "./candidate-card"
import { NoProfile } from "./reading/no-profile"
import { ProfileOnly } from "./reading/profile-only"
import { useCandidate } from "./use-candidate"

/** The page's profile held against the role. */
export function PersonPlace() {
  const { place, setPlace, personId, showPerson } = usePanelState()
  const candidate = useCandidate(personId)
  const settings = useSettings()
  const blind = settings?.blind ?? true
  const sending = useSend()

  // Somebody opened from People stays until the recruiter turns to another profile: the card goes with the page again.
  const pagePerson = candidate?.page?.state === "profile" ? candidate.page.personId : null
  const seen = useRef<string | null | undefined>(undefined)
  useEffect(() => {
    if (candidate === undefined || seen.current === pagePerson) return
    const first = seen.current === undefined
    seen.current = pagePerson
    if (!first && pagePerson !== null && personId !== null && !candidate.memberIds.includes(pagePerson)) showPerson(null)
  }, [candidate, pagePerson, personId, showPerson])

  // Neither a name nor a verdict is shown before it is known whether it may be.
  if (candidate === undefined || settings === undefined) return null
  const { card, page, tabId } = candidate
  const state = candidateState({
    page,
    person: card?.person ?? null,
    capture: card?.capture ?? null,
    role: candidate.role,
    evaluation: card?.evaluation ?? null,
    run: card?.run ?? null
  })
  const isBeside = page?.personId != null && candidate.memberIds.includes(page.personId)
  const elsewhere = personId !== null && !isBeside && (
    <p className="card-elsewhere">
      {t("candidateFromPeople")}{" "}
      <button type="button" className="candor-link-button" onClick={() => showPerson(null)}>
        {t("candidateBackToPage")}
      </button>
    </p>
  )

  switch (state.screen) {
    case "card":
      return (
        <CandidateCard
          key={`${state.role.id} ${state.person.id}`}
          state={state}
          card={card!}
          personTabIds={candidate.personTabIds}
          blind={blind}
          inFront={place === "person"}
          singleKeys={settings.singleKeys}
          decideFirstShare={settings.decideFirstShare}
          notice={elsewhere}
          onRead={showPerson}
        />
      )
    case "profile":
      return (
        <ProfileOnly
          state={state}
          card={card!}
          personTabIds={candidate.personTabIds}
          blind={blind}
          notice={elsewhere}
          onMakeRole={() => setPlace("role")}
          onRead={showPerson}
        />
      )
    default:
      return (
        <NoProfile state={state} tabId={tabId} sending={sending} onRead={showPerson}>
          {elsewhere}
          <SendFailure sending={sending} />
        </NoProfile>
      )
  }
}
