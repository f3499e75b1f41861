import { Tabs } from "@mantine/core"
import { formatNumber } from "~ui/format"
import { t } from "~ui/text"
import { PeoplePlace } from "../people/people-place"
import { usePeopleCount } from "../people/use-people-count"
import { PersonPlace } from "../person/person-place"
import { FileDrop } from "../line/file-drop"
import { RolePlace } from "../role/role-place"
import { usePanelState } from "../state/panel-state"
import { isPlaceId, placeIds, placeNames } from "../state/places"

/** The three places of the panel. Role stays mounted, because a half-written answer lives in it. */
export function PanelPlaces() {
  const { place, setPlace } = usePanelState()
  const people = usePeopleCount() ?? 0
  return (
    <Tabs className="candor-tabs" value={place} onChange={value => isPlaceId(value) && setPlace(value)} keepMounted={false}>
      <Tabs.List aria-label={t("placesLabel")}>
        {placeIds.map(id => (
          <Tabs.Tab key={id} value={id}>
            {t(placeNames[id])}
            {id === "people" && people > 0 && ` ${formatNumber(people)}`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className="candor-tab-area">
        <Tabs.Panel value="role" keepMounted className="candor-tab-panel">
          <FileDrop>
            <RolePlace />
          </FileDrop>
        </Tabs.Panel>
        <Tabs.Panel value="person" className="candor-tab-panel">
          <PersonPlace />
        </Tabs.Panel>
        <Tabs.Panel value="people" className="candor-tab-panel">
          <PeoplePlace />
        </Tabs.Panel>
      </div>
    </Tabs>
  )
}
