import { Button } from "@mantine/core"
import { usePanelState } from "~sidepanel/state/panel-state"
import { useActivePage } from "~ui/hooks/use-active-page"
import { SendFailure } from "~ui/failure-alert"
import { useDismissWithPage } from "~ui/hooks/use-dismiss-with-page"
import { useSend } from "~ui/hooks/use-send"
import { t } from "~ui/text"

/** From an approved role to a verdict: the page beside the panel is read, and Person comes to the front with it. */
export function NextStep() {
  const sending = useSend()
  useDismissWithPage(sending)
  const { setPlace } = usePanelState()
  const beside = useActivePage()
  if (!beside || beside.tabId === null) return null
  const { tabId, page } = beside
  // A page that asks for people is none of a person's.
  if (page?.post) return null
  const read = () => {
    void sending.send("page.read", { tabId })
    setPlace("person")
  }
  return page?.personId ? (
    <Button size="compact-md" onClick={() => setPlace("person")}>
      {t("nextShowPerson")}
    </Button>
  ) : (
    <>
      <Button size="compact-md" loading={sending.pending} onClick={read}>
        {t("candidateReadThisPage")}
      </Button>
      <SendFailure sending={sending} />
    </>
  )
}
