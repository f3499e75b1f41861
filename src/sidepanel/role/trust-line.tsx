import type { RoleRow } from "~store/rows/rows"
import { t } from "~ui/text"
import { useWaysAbout } from "~ui/ways-about"

/** What is owed before a role is used, in one line: whom to tell, and the test on one's own people; both stand on the Workshop. */
export function TrustLine({ row }: { row: RoleRow }) {
  const { openWorkshop } = useWaysAbout()
  return (
    <p className="role-trust">
      {t("roleTrust")}{" "}
      <button type="button" className="candor-link-button" onClick={() => openWorkshop({ part: "trust", id: row.id })}>
        {t("roleTrustOpen")}
      </button>
    </p>
  )
}
