import "./card.css"
import "./reading/reading.css"
import "./work/career.css"
import "./card-offers.css"
import "./verdicts/verdicts.css"
import "./decision.css"
import "./already-there.css"
import { useEffect } from "react"
import { useKeys } from "~sidepanel/state/use-keys"
import { usePanelState } from "~sidepanel/state/panel-state"
import { SendFailure } from "~ui/failure-alert"
import { useActiveRole } from "~ui/hooks/use-active-role"
import { useDismissWithPage } from "~ui/hooks/use-dismiss-with-page"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { candidateState } from "./candidate-state"
import { CandidateCard } from "./candidate-card"
import { PinnedNotice } from "./pinned-notice"
import { NoProfile } from "./reading/no-profile"
import { ProfileOnly } from "./reading/profile-only"
import { useCandidate } from "./use-candidate"
import { useUndecided } from "./use-undecided"

/** The profile of the page beside, or of whoever was opened from a list, held against the role. */
export function PersonPlace() {
  const { place, setPlace, personId, showPerson } = usePanelState()
  const candidate = useCandidate(personId)
  const settings = useSettings()
  const sending = useSend()
  useDismissWithPage(sending)
  const inFront = place === "person"
  const shownId = candidate?.card?.person.id ?? null
  const role = useActiveRole()
  const undecided = useUndecided(role?.status === "approved" ? role.id : null, shownId, showPerson)

  const tabId = candidate?.tabId ?? null
  const read = (shift: boolean) => {
    if (shift || tabId === null) return false
    void sending.send("page.read", { tabId })
    return true
  }
  const next = (shift: boolean) => {
    undecided?.go(shift ? -1 : 1)
    return undecided !== null
  }
  useKeys({ read, nextUndecided: next }, inFront && settings?.singleKeys === true)
  useFocusOnCard(personId === null ? null : shownId)

  // Neither a name nor a verdict is shown before it is known whether it may be.
  if (candidate === undefined || settings === undefined) return null
  const { card, page } = candidate
  const { blind } = settings
  const state = candidateState({
    page,
    person: card?.person ?? null,
    capture: card?.capture ?? null,
    role: candidate.role,
    evaluation: card?.evaluation ?? null,
    run: card?.run ?? null
  })
  const isBeside = page?.personId != null && candidate.memberIds.includes(page.personId)
  const isPinned = personId !== null && !isBeside
  const notice = isPinned ? <PinnedNotice page={page} blind={blind} onBack={() => showPerson(null)} /> : null

  switch (state.screen) {
    case "card":
      return (
        <CandidateCard
          key={`${state.role.id} ${state.person.id}`}
          state={state}
          card={card!}
          personTabIds={candidate.personTabIds}
          blind={blind}
          inFront={inFront}
          singleKeys={settings.singleKeys}
          decideFirstShare={settings.decideFirstShare}
          notice={notice}
          undecided={undecided}
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
          notice={notice}
          onMakeRole={() => setPlace("role")}
          onRead={showPerson}
        />
      )
    default:
      return (
        <NoProfile state={state} tabId={tabId} sending={sending} onRead={showPerson}>
          {notice}
          <SendFailure sending={sending} />
        </NoProfile>
      )
  }
}

/** Another person's card takes the place of the one that had the focus: it goes to the new one's name, and never to the page's body. */
function useFocusOnCard(personId: string | null): void {
  useEffect(() => {
    if (personId !== null && document.activeElement === document.body) document.querySelector<HTMLElement>(".card-who h2")?.focus()
  }, [personId])
}
