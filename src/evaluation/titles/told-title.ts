import type { ProfileIndex, Segment } from "../profile-index"
import { stanceOf } from "../text/stance"
import type { WantedTitle } from "./title-fits"
import { titlesWanted } from "./title-fits"

/** A title that the work described says somebody had: "Served as the technical lead for two data centres". */
export interface ToldTitle {
  segment: Segment
  start: number
  end: number
}

const filler =
  "(?:(?:the|an?|our|their|its|sole|only|first|main|acting|interim|temporary|part[- ]time|full[- ]time|official|appointed|designated|de facto|dedicated|named|overall|senior|lead|head|chief|team|project|group|department|shift|site|company|local|regional|global)\\s+)*"
/** Words after which a title is what the person is or was. */
const servedAs = new RegExp(
  `(?:\\b(?:serv(?:ed|es|ing|e)|work(?:ed|s|ing)?|act(?:ed|s|ing)?|employed|engaged|hired|contracted|appointed|elected|promoted|nominated|named|seconded|function(?:ed|s|ing)|operat(?:ed|ing)|doubl(?:ed|es|ing)(?: up)?|start(?:ed|ing)|began|beginning|trusted|tasked|stood in|stepped in|filled in|role|position|job|post|capacity|title|duties|tenure|stint|time|career|years|experience)\\s+(?:(?:successfully|mainly|mostly|also|concurrently|simultaneously|part[- ]time|full[- ]time|out|directly|there)\\s+)?(?:as|to|of|for \\w+ years as)|\\b(?:became|becoming|was|were|am|i['’]m|being|been|is)|(?:^|[.;•\\n(,]\\s*)as|\\b(?:title|role|position)\\s*[:–-])\\s+${filler}$|\\b(?:appointed|elected|named|nominated)\\s+$`,
  "iu"
)
const servedAbroad = new RegExp(
  `(?:\\b(?:tätig|gearbeitet|eingesetzt|beschäftigt|tätigkeit|arbeit|arbeite|arbeitete|einsatz|gewerkt|werkzaam)\\s+als|\\ben tant qu(?:e\\s|['’])|\\b(?:travaillé|exercé|engagée?|employée?|poste|fonctions?|intervenue?)\\s+(?:comme|de|d['’])|\\b(?:trabaj\\p{L}+|trabalh\\p{L}+|desempeñ\\p{L}+|atu\\p{L}+|ejerc\\p{L}+|exerc\\p{L}+|contratad[oa]|cargo|puesto|función|função)\\s+(?:como|de)|\\b(?:lavorato|lavoro|impiegat[oa]|ruolo)\\s+(?:come|di|da))\\s*(?:(?:un|une|le|la|l['’]|el|o|a|den|der|die|ein|eine|einer)\\s+)*$`,
  "iu"
)
const behindAbroad = /^\s+(?:tätig|gearbeitet|eingesetzt|beschäftigt|gewerkt|werkzaam)(?![\p{L}])/iu
const alsBefore = /(?:^|[\s(])als\s+(?:(?:ein|eine|einer|een|de|der|die)\s+)?$/iu
/** A bullet that begins with the title: "Webmaster of the society's site". */
const bulletStart = /(?:^|[\n•▪●*;]|[.!?]\s)[\s–—-]*(?:(?:the|an?|sole|acting|interim|part[- ]time|full[- ]time|former|lead|also)\s+)*$/iu
const bulletGoesOn = /^\s*(?:(?:of|for|at|on)\s|[:–—]|-\s)/iu
/** "Driver of growth": what stands for causing something, at the beginning of a bullet. */
const figure = /^(?:driver|architect|engineer|author|builder|leader|champion|producer|designer|planner|agent|operator|host|guide|model)$/iu

/** Whose title it is, where it is not the person's, and when it only may become so. */
const notTheirs =
  /\b(?:who|whose|whom|hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|aim(?:s|ing)?|lik(?:e|ing)|plan(?:s|ning)?|aspir\w+|seeking|looking|would|applied|applying|interested|trained|training|study|studied|studying|qualif\w+|(?:my|his|her|their) (?:wife|husband|mother|father|partner|sister|brother|son|daughter|boss|manager|friend|colleague)|report(?:s|ed|ing)? to|assist(?:ed|ing|s)?|help(?:ed|ing|s)?|support(?:ed|ing|s)?)(?![\p{L}])/iu
const club =
  /\b(?:club|fraternity|sorority|choir|scouts?|students?['’]? (?:union|council|association|society)|alumni|parish|church|pta|parent[- ]teacher|residents?['’]?|volunteer(?:ing|s)?|voluntary|hobby|verein|charity run)\b/iu

/**
 * Where the work described tells a title: after words that say what somebody served as, or at the beginning of a bullet that goes on with
 * what it was of. Null where a title only stands there: of a colleague, of a club, or of what somebody wants to become.
 */
export function toldTitle(index: ProfileIndex, wanted: readonly WantedTitle[]): ToldTitle | null {
  for (const segment of index.segments) {
    if (segment.kind !== "description" && segment.kind !== "about" && segment.kind !== "passage") continue
    if (!index.isWork(segment.position) || segment.section === "education" || /referen/i.test(segment.label ?? "")) continue
    const { text } = segment
    for (const one of wanted) {
      for (const { start, end } of titlesWanted(segment.tokens, one)) {
        const clause = clauseBefore(text, start)
        const after = text.slice(end, end + 70)
        const isTold =
          servedAs.test(clause) ||
          servedAbroad.test(clause) ||
          (alsBefore.test(clause) && behindAbroad.test(after)) ||
          (bulletStart.test(text.slice(Math.max(0, start - 40), start)) && bulletGoesOn.test(after) && !figure.test(text.slice(start, end)))
        if (!isTold || notTheirs.test(clause) || stanceOf(text, start, end) !== "has") continue
        if (club.test(after.split(/[.;\n]/)[0] ?? "") || club.test(clause)) continue
        return { segment, start, end }
      }
    }
  }
  return null
}

/** The words before a place, back to the end of the sentence or line before. */
function clauseBefore(text: string, at: number): string {
  const lead = text.slice(Math.max(0, at - 120), at)
  const cut = Math.max(lead.lastIndexOf("\n"), lead.lastIndexOf(";"), lead.lastIndexOf("•"), lead.search(/[.!?]\s(?!.*[.!?]\s)/u))
  return lead.slice(cut + 1)
}
