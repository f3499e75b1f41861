import { sentence, type Sentence } from "~sentence/sentence"
import type { Level } from "./level"
import type { ProxyTrait } from "./lint/lint-finding"
import type { QualificationKind, RemoteMode } from "./role"

// The role's own words within a sentence, for whoever speaks of a role: rules, worker and panels.

export const kindWords: Record<QualificationKind, Sentence> = {
  must: sentence("wordMust"),
  nice: sentence("wordNice"),
  avoid: sentence("wordAvoid")
}

export const levelWords: Record<Level, Sentence> = {
  intern: sentence("levelIntern"),
  junior: sentence("levelJunior"),
  mid: sentence("levelMid"),
  senior: sentence("levelSenior"),
  staff: sentence("levelStaff"),
  lead: sentence("levelLead"),
  manager: sentence("levelManager"),
  director: sentence("levelDirector"),
  executive: sentence("levelExecutive")
}

export const remoteWords: Record<RemoteMode, Sentence> = {
  "on site": sentence("remoteOnSite"),
  hybrid: sentence("remoteHybrid"),
  remote: sentence("remoteRemote")
}

export const traitWords: Record<ProxyTrait, Sentence> = {
  age: sentence("traitAge"),
  sex: sentence("traitSex"),
  origin: sentence("traitOrigin"),
  religion: sentence("traitReligion"),
  health: sentence("traitHealth"),
  family: sentence("traitFamily"),
  culture: sentence("traitCulture"),
  postcode: sentence("traitPostcode"),
  "protected trait": sentence("traitProtected")
}
