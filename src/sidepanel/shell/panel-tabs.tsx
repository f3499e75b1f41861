import { Tabs } from "@mantine/core"
import { t } from "~ui/text"
import { CandidateTab } from "../person/candidate-tab"
import { ChatTab } from "../chat/chat-tab"
import { LibraryTab } from "../library/library-tab"
import { PeopleTab } from "../people/people-tab"
import { usePanelState } from "../state/panel-state"
import { isTabId, tabIds, tabNames } from "../state/tabs"
import { usePeopleCount } from "./use-people-count"

/** The four places of the panel. Chat stays mounted, because a half-written answer lives in it. */
export function PanelTabs() {
  const { tab, setTab } = usePanelState()
  const people = usePeopleCount()
  return (
    <Tabs className="candor-tabs" value={tab} onChange={value => isTabId(value) && setTab(value)} keepMounted={false}>
      <Tabs.List aria-label={t("tabsLabel")}>
        {tabIds.map(id => (
          <Tabs.Tab key={id} value={id}>
            {t(tabNames[id])}
            {id === "people" && people > 0 && ` ${people}`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className="candor-tab-area">
        <Tabs.Panel value="chat" keepMounted className="candor-tab-panel">
          <ChatTab />
        </Tabs.Panel>
        <Tabs.Panel value="candidate" className="candor-tab-panel">
          <CandidateTab />
        </Tabs.Panel>
        <Tabs.Panel value="people" className="candor-tab-panel">
          <PeopleTab />
        </Tabs.Panel>
        <Tabs.Panel value="library" className="candor-tab-panel">
          <LibraryTab />
        </Tabs.Panel>
      </div>
    </Tabs>
  )
}
