import { useDisclosure } from "@mantine/hooks"
import { useSettings } from "~ui/hooks/use-settings"
import { PanelHeader } from "../header/panel-header"
import { WaitingForWord } from "../header/waiting-for-word"
import { NoticesProvider } from "../notices/notices-provider"
import { QuietLine } from "../notices/quiet-line"
import { PileStatus } from "../people/pile/pile-status"
import { KeptProvider } from "../people/list/kept"
import { PeopleKnown } from "../people/list/people-known"
import { PilesProvider } from "../people/pile/piles"
import { PanelLine } from "../line/panel-line"
import { LineProvider } from "../line/line-provider"
import { FirstRun } from "../onboarding/first-run"
import { PanelStateProvider, usePanelState } from "../state/panel-state"
import { PanelPlaces } from "./panel-places"
import { ShortcutsDialog } from "./shortcuts-dialog"
import { useDropGuard } from "./use-drop-guard"
import { useLastPlace } from "./use-last-place"
import { useReadOnOpen } from "./use-read-on-open"
import { useShortcuts } from "./use-shortcuts"

export function Panel() {
  const settings = useSettings()
  const [place, setPlace] = useLastPlace()
  useReadOnOpen()
  if (!settings || !place) return null
  if (!settings.seenNotice) return <FirstTime />
  return (
    <PanelStateProvider place={place} setPlace={setPlace}>
      <PilesProvider>
        <NoticesProvider>
          <KeptProvider>
            <LineProvider>
              <PeopleKnown>
                <OpenPanel singleKeys={settings.singleKeys} />
              </PeopleKnown>
            </LineProvider>
          </KeptProvider>
        </NoticesProvider>
      </PilesProvider>
    </PanelStateProvider>
  )
}

/** Before anything can be taken, what is dropped falls to the ground; after that whoever takes piles holds it. */
function FirstTime() {
  useDropGuard()
  return <FirstRun />
}

function OpenPanel({ singleKeys }: { singleKeys: boolean }) {
  const { setPlace } = usePanelState()
  const [helpOpened, help] = useDisclosure(false)
  useShortcuts(setPlace, help.open, singleKeys)
  return (
    <div className="candor-panel">
      <PanelHeader onShowShortcuts={help.open} />
      <WaitingForWord />
      <PileStatus />
      <QuietLine />
      <main className="candor-main">
        <PanelPlaces />
      </main>
      <PanelLine />
      <ShortcutsDialog singleKeys={singleKeys} opened={helpOpened} onClose={help.close} />
    </div>
  )
}
