import { sentence } from "~sentence/sentence"
import { compareLevels } from "~role/parse/level"
import type { Criterion } from "~role/criterion"
import type { PatternHit } from "../find-pattern"
import { findPattern } from "../find-pattern"
import type { Judge, Setting } from "../judge"
import { met, notMet, unknown } from "../judge"
import type { ProfileIndex } from "../profile-index"
import { namedLevels } from "./level"

type Management = Extract<Criterion, { type: "management" }>

const people =
  "(?:people|persons|employees|staff(?: members)?|team members|direct reports|reports|engineers|developers|analysts|nurses|reps|representatives|agents|associates|accountants|technicians|designers|specialists|workers|operators|drivers|cooks|chefs|managers|supervisors|recruiters|teachers|consultants|professionals|individuals|ftes?|mitarbeiter(?:inne?n|n|:innen)?|personen|kolleg(?:en|innen)|personnes|collaborateurs|personas|empleados|pessoas|colaboradores|funcionários)"
const leading =
  "(?:manag\\w+|led|lead(?:s|ing)?|supervis\\w+|oversaw|oversee\\w*|direct(?:ed|ing)|head(?:ed|ing)|in charge of|responsible for|ran|built|grew|coach\\w*|leitung|leitete|geführt|führung|führte|verantwortlich für|encadr\\w+|management|géré|dirigé\\w*|dirigi\\w*|gestion(?:é|ar|ando)|lider\\w+|coordin\\w+|gerenci\\w+)"
/** What else is led and managed by the dozen. */
const things =
  "(?:projects|products|accounts|sites|stores|websites|countries|campaigns|deals|years|months|weeks|days|hours|clients|customers|initiatives|releases|meetings|workshops|implementations|apps|applications|systems|locations|departments|properties|vendors|suppliers|brands|services|servers|devices|events|contracts|units|apartments|rooms|cases|portfolios|budgets|programs|programmes|shifts|states|regions|branches|classes|courses|patients|residents|students|tickets|calls|processes|teams|lines|markets|databases|interviews|requests|phones|times|companies|buildings)"
/** "Led a team of 12", "supervised 8 nurses", "6 direct reports", "Führung von 14 Mitarbeitern". */
const counted = new RegExp(
  `${leading}[^.;\\n]{0,40}?(?:team|staff|group|department|crew|brigade|workforce|equipo|équipe|equipe)s?\\s+(?:of|von|mit|de)\\s+(?:up to |over |more than |about |around |approximately |\\w+ing )?(\\d{1,3}(?:,\\d{3})?)\\+?|${leading}\\s+(?:a |an |the |und |von |de |über |of |and |\\p{L}+ ){0,4}?(\\d{1,3}(?:,\\d{3})?)\\+?\\s+(?:\\p{L}+[ -]){0,2}?${people}(?![\\p{L}])|(\\d{1,3})\\+?\\s+direct reports|(?:brigade|crew|team|staff) of (\\d{1,3})|(?:led|lead|leads|leading|supervis\\w+|manag(?:ed|es|ing)|coach\\w+|train(?:ed|ing|s) and coached) (?:over |up to |about )?(\\d{1,3}) (?:\\p{L}+ ){0,2}?(?!${things})\\p{L}{3,}s(?![\\p{L}])|(\\d{1,3}) (?:associates|direct reports|employees|operators|agents|pickers|staff)(?= (?:over|across|on|in) )`,
  "giu"
)
const uncounted = new RegExp(
  `(?:${leading})\\s+(?:(?:a|an|the|my|our|small|large|global|remote|cross-functional|multi\\w*|and|daily|of|un|une|ein|eine[sn]?|das|la|el|o|\\d+[- ]?person|\\p{L}+) ){0,4}?(?:team|staff|crew|employees|direct reports|personnel|workforce|brigade|mitarbeiter\\p{L}*|équipe|equipo|equipe)s?(?![\\p{L}])|people management|line management|personnel management|team management|staff management|direct reports?|mitarbeiterführung|personalverantwortung|management d['’]équipe|gestión de equipos?|gestão de (?:equipes?|pessoas)`,
  "giu"
)
const cheap =
  /team|staff|report|people|person|employee|mitarbeiter|équipe|equip|manag|supervis|\bled\b|leitung|führ|brigade|crew|workforce|direct|in charge|engineers|nurses|reps|agents/i

function peopleIn({ match }: PatternHit): number {
  return Number((match.slice(1).find(group => group !== undefined) ?? "0").replace(",", ""))
}

/** Has managed people: by a number of them where one is asked for, by a title or by the words for it where none is. */
export function judgeManagement(criterion: Management, _setting: Setting): Judge {
  const { minPeople } = criterion
  const ask = minPeople === null ? sentence("askThemManaged") : sentence("askThemManagedMany", { number: String(minPeople) })
  const found = (index: ProfileIndex) =>
    index.once("management", () => ({ counted: findPattern(index, counted, cheap), uncounted: findPattern(index, uncounted, cheap) }))
  return index => {
    const { counted: numbers, uncounted: phrases } = found(index)
    const has = numbers.filter(({ stance }) => stance === "has").sort((a, b) => peopleIn(b) - peopleIn(a))
    const [most] = has
    const words = phrases.filter(({ stance, segment }) => stance === "has" && segment.kind !== "skill")
    if (minPeople !== null) {
      if (most && peopleIn(most) >= minPeople)
        return met(
          [most.quote],
          sentence("reasonAsked", { found: sentence("foundPeople", { number: String(peopleIn(most)) }), asked: String(minPeople) }),
          0.8
        )
      if (most)
        return unknown(
          [most.quote],
          sentence("reasonAsked", { found: sentence("foundLargestTeam", { number: String(peopleIn(most)) }), asked: String(minPeople) }),
          ask,
          0.4
        )
    } else {
      if (most) return met([most.quote], sentence("reasonLeads", { number: String(peopleIn(most)) }), 0.8)
      const [word] = words
      if (word) return met([word.quote], sentence("reasonLeadsUncounted"), 0.6)
    }
    const denied = phrases.find(({ stance }) => stance === "lacks")
    if (denied) return notMet([denied.quote], sentence("reasonDeniedPeople"))
    const titles = namedLevels(index).filter(({ level }) => compareLevels(level, "lead") >= 0)
    const [title] = titles
    if (title) {
      const quote = index.quote(title.segment, title.start, title.end)
      if (minPeople === null && compareLevels(title.level, "lead") >= 0)
        return met([quote], sentence("reasonTitleLeads", { title: title.segment.text.trim().slice(0, 60) }), 0.55)
      return unknown([quote], sentence("reasonTitleLeadsUncounted"), ask, 0.5)
    }
    const [word] = words
    if (word) return unknown([word.quote], sentence("reasonLeadsNoNumber"), ask, 0.45)
    return unknown([], sentence("reasonNoManaging"), ask)
  }
}
