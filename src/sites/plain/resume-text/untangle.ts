import { findGluedRanges } from "./glued-dates"
import type { ResumeSection } from "./section-titles"

// Where a word runs into the next: after a sentence, after a year, between a small and a capital letter.
const ranTogether =
  /(?<=[\p{L}\d%)]{2}[.!?;])(?=\p{Lu}[\p{Ll}\s]|\p{Lu}{2})|(?<=[\p{L}\d]{2}\))(?=\p{Lu}\p{Ll})|(?<=(?<!\d)(?:19|20)\d\d)(?=\p{L}{2})|(?<=,\s?[A-Z]{2})(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll}{2})(?=\p{Lu}[\p{L}&]|\p{Lu}[-\s]\p{L})|(?<=[\p{Ll}\p{N})])(?=[•▪●])|(?<=\p{Lu}{3})(?=\p{Lu}\p{Ll}{3})|(?<=\p{L} \d{1,4})(?=\p{Lu}\p{Ll}{3})|(?<=\p{Ll}{3})(?=\d{1,3}[+%]?\s\p{Ll})|(?<=\p{Ll}{2}[)\]]|[+#])(?=\p{Lu}\p{Ll}{2})/gu
/** A degree's or a school's year runs into its name: "Communications2009University of Oregon". */
const loneYear = /(?<=[\p{Ll})]|\p{Lu}{2})(?=(?:0?[1-9]\/|1[0-2]\/)?(?:19|20)\d\d(?!\d))/gu

/** First parts of names that are written with a capital letter inside: any capital may follow. */
const camelCased =
  /^(?:java|type|power|linked|quick|git|you|word|share|auto|solid|mongo|face|photo|chrome|dyna|graph|mac|mc|mega|micro|visual|docu|intelli|vue|e|i|x|o|my|fed|de|la|le|van|der)$/i
/** First parts that are words by themselves as well: such a name has one of the known second parts. */
const maybeCamelCased =
  /^(?:one|file|people|hub|net|post|dev|sales|out|after|black|blue|click|data|mine|open|pay|pro|rest|smart|spring|tech|un|web|zoom|air|big|code|cold|dream|fire|lab|mail|page|site|snow|team|time|vm|wi|no|sound|store|trade|key|master|health|care|cyber|home|tail|next|node|jet|land|rail|safe|sky|star|sun|true|up|work|service|final|call|top|cross|type|in|play|show|fast|true|lexis|medi|meta|soft|ultra|view)$/i
const secondPart =
  /^(?:Force|Base|Tools|Works|Sheet|Sheets|Flow|Point|Hub|Net|Link|Desk|Books?|Soft|Ware|Care|Stream|Frame|Pack|Bricks|Guard|Shop|Script|Clouds?|Stack|Labs?|Ops|Dog|Mart|Stage|Robot|Studio|Sign|Drive|Note|Watch|Track|Trak|Tracker|Max|Pro|Plus|View|Suite|Wave|Bank|Path|Edge|Fit|Hopper|Bird|Fusion|Weaver|Connect|Time|Line|Box|Pal|Now|Stax|Grip|Serv|Safe|Pass|Health|Source|Office|Air|Jet|Smart|Nexis|Tech|Reports|Gear|Effects|Sphere|Tower|Berry|Tooth|Fi|Id)$/u
/** "MySQL", "NodeJS": names that end in an acronym. */
const beforeAcronym =
  /^(?:My|No|Graph|Postgre|Maria|Couch|Dynamo|Node|Next|Vue|Angular|Express|Three|Nest|React|Cosmos|Influx|Mac|Cent|Open|Pay|Dev|Sec)$/
const acronym = /^(?:SQL|QL|DB|API|OS|CSS|JS|GL|CV|SSL|VPN|PAL|XML)$/

function isOneName(before: string, after: string): boolean {
  if (camelCased.test(before)) return true
  return (maybeCamelCased.test(before) && secondPart.test(after)) || (beforeAcronym.test(before) && acronym.test(after))
}

/** Puts a line break wherever one word runs into the next; names such as "JavaScript" and ranges of dates stay whole. */
export function untangle(text: string, kind: ResumeSection): string {
  let broken = ""
  let from = 0
  for (const { start, end } of findGluedRanges(text)) {
    broken += `${breakWords(text.slice(from, start), kind)}\n${text.slice(start, end)}\n`
    from = end
  }
  return broken + breakWords(text.slice(from), kind)
}

function breakWords(text: string, kind: ResumeSection): string {
  const words = text.replace(ranTogether, (_, at: number) => {
    // Words that ran together are looked at hump by hump: "ServerPowerShell" has the name "PowerShell" in it.
    const before = /(?:\p{Lu}?\p{Ll}+|\p{Lu}+)$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? ""
    const after = /^(?:\p{Lu}\p{Ll}+|\p{Lu}+(?!\p{Ll}))/u.exec(text.slice(at, at + 20))?.[0] ?? ""
    return isOneName(before, after) ? "" : "\n"
  })
  return kind === "education" ? words.replace(loneYear, "\n") : words
}

/** Does this text's words run into each other? Titles, dates and sentences that run into what follows them say so. */
export function isTangled(text: string): boolean {
  const glued =
    text.match(
      /(?:Summary|Objective|Profile|Overview|Focus|Highlights|Accomplishments|Qualifications|Experience|History|Education|Training|Skills|Certifications|Languages|Affiliations|Information|Interests)(?=\p{Lu}\p{Ll}|\p{Lu}{2}|\d|[a-z]{4,}[,A-Z])|[\p{Ll}.)](?:(?:Professional |Executive |Work |Career |Core |Skill |Technical )?(?:Summary|Highlights|Accomplishments|Experience|History|Education|Skills|Certifications|Qualifications))|\p{Ll}{2}(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d|(?:19|20)\d\dto(?=\d|\p{Lu})|(?<=\p{Ll}{3})\.\p{Lu}\p{Ll}/gu
    )?.length ?? 0
  return glued >= 2
}
