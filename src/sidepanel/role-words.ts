import type { Level } from "~role/level"
import type { QualificationKind, RemoteMode } from "~role/role"
import type { TextKey } from "~ui/text"
import { t } from "~ui/text"

const levelKeys: Record<Level, TextKey> = {
  intern: "levelIntern",
  junior: "levelJunior",
  mid: "levelMid",
  senior: "levelSenior",
  staff: "levelStaff",
  lead: "levelLead",
  manager: "levelManager",
  director: "levelDirector",
  executive: "levelExecutive"
}
const remoteKeys: Record<RemoteMode, TextKey> = { "on site": "remoteOnSite", hybrid: "remoteHybrid", remote: "remoteRemote" }
const kindKeys: Record<QualificationKind, TextKey> = { must: "kindMust", nice: "kindNice", avoid: "kindAvoid" }

export function levelText(level: Level): string {
  return t(levelKeys[level])
}

export function remoteText(mode: RemoteMode): string {
  return t(remoteKeys[mode])
}

export function kindText(kind: QualificationKind): string {
  return t(kindKeys[kind])
}
