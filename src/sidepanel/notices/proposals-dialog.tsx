import { useMemo } from "react"
import { Dialog } from "~ui/dialog"
import { t } from "~ui/text"
import { useWaysAbout, WaysAboutContext, type WaysAbout } from "~ui/ways-about"
import { Proposals } from "../preferences/proposals"

/** What was learned and waits for the recruiter's word, opened by them. Whoever is led to from here stands behind it, so it closes. */
export function ProposalsDialog({ roleId, opened, onClose }: { roleId: string | null; opened: boolean; onClose: () => void }) {
  const ways = useWaysAbout()
  const leading = useMemo((): WaysAbout => {
    const closing =
      <To extends unknown[]>(way: (...to: To) => void) =>
      (...to: To) => {
        onClose()
        way(...to)
      }
    return { openPerson: closing(ways.openPerson), openWorkshop: closing(ways.openWorkshop), openRole: closing(ways.openRole) }
  }, [ways, onClose])
  return (
    <Dialog opened={opened} onClose={onClose} title={t("noticesProposalsTitle")}>
      <WaysAboutContext.Provider value={leading}>{roleId !== null && <Proposals roleId={roleId} />}</WaysAboutContext.Provider>
    </Dialog>
  )
}
