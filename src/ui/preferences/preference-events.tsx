import { useMemo } from "react"
import type { Preference } from "~learning/preferences/preference"
import { inWords } from "~sentence/in-words"
import { FirstOf } from "~ui/first-of"
import type { RoleRow } from "~store/rows/rows"
import { formatMoment, formatRelative } from "~ui/format"
import { t } from "~ui/text"
import type { Sending } from "~ui/sending"
import { usePersonNames } from "./person-names"
import { PersonLine } from "./person-line"
import { GroundsOfPreference } from "./preference-facts"
import { useWaysAbout } from "~ui/ways-about"

const shownFirst = 8

interface PreferenceEventsProps {
  preference: Preference
  roles: readonly RoleRow[]
  sending: Sending
}

/** What a preference rests on: what was counted, and each thing that was done, newest first; a click opens the person. */
export function PreferenceEvents({ preference, roles, sending }: PreferenceEventsProps) {
  const events = useMemo(() => [...preference.events].sort((a, b) => b.at - a.at), [preference.events])
  const nameOf = usePersonNames(useMemo(() => events.map(({ personId }) => personId), [events]))
  const { openPerson } = useWaysAbout()
  if (!nameOf) return null
  const supporting = events.filter(({ supports }) => supports).length
  return (
    <div className="preference-events">
      <GroundsOfPreference preference={preference} roles={roles} />
      {events.length === 0 ? (
        <p className="library-facts">{t("prefEventsNone")}</p>
      ) : (
        <>
          <p className="library-facts">{t("prefEventsOf", { for: supporting, against: events.length - supporting })}</p>
          <FirstOf rows={events} first={shownFirst}>
            {event => (
              <PersonLine
                key={`${event.signalId} ${event.personId} ${event.roleId} ${event.at}`}
                name={nameOf(event.personId)}
                roleId={event.roleId}
                roles={roles}
                onOpen={() => openPerson(event.personId, event.roleId, sending)}
              >
                {inWords(event.what)} ·{" "}
                <span className="preference-muted" title={formatMoment(event.at)}>
                  {formatRelative(event.at, Date.now())}
                </span>
                {" · "}
                <span className="preference-speaks" data-supports={event.supports}>
                  <span aria-hidden="true">{event.supports ? "+" : "−"}</span> {t(event.supports ? "prefEventFor" : "prefEventAgainst")}
                </span>
              </PersonLine>
            )}
          </FirstOf>
        </>
      )}
    </div>
  )
}
