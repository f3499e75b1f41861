import type { Origin } from "~role/origin"
import { t } from "~ui/text"

/** Who says it, where it is not the recruiter: "from the pack “Data” by Rui". */
export function originText({ pack, by }: Origin): string {
  if (pack === null) return t("originUnknown")
  return by === null ? t("originPack", { pack }) : t("originPackBy", { pack, by })
}
