import type { PageBlock, PageText } from "~profile/page-capture"
import { parseDateRange } from "~profile/parse-date"
import { nameIn } from "../plain/resume-text/top/name-in"
import { isTitleLike } from "../plain/resume-text/role-words"
import { resumeSectionOf } from "../plain/resume-text/section-titles"

// What a page shows under these headings is somebody else's, or the site's: five languages, and a heading must match from its beginning.
const othersSection = new RegExp(
  `^(?:${[
    "(?:\\d+|one|no) (?:thoughts?|comments?|repl(?:y|ies)|responses?)\\b|comments?$|leave a (?:reply|comment)|(?:recent|latest|related|popular|featured|more|other|new|blog|my latest)\\s+(?:\\w+ )?(?:posts?|comments?|articles?|news|stories|profiles?|people|entries|team|members?|colleagues|writing|blogs?)\\b|(?:posts?|articles?|news|tweets|archives?|categories|tags|tag cloud|blogroll)$|from the blog",
    "testimonials?\\b|recommendations?(?: received)?$|references?$|kind words|what (?:people|clients|others|my clients|they|colleagues) (?:say|are saying|think)|clients? (?:say|reviews?|testimonials?)|reviews?$|endorsements?$|quotes$",
    "(?:meet )?(?:the|our) (?:team|people|lab|group|staff)$|team$|team members?$|(?:more|others?) (?:from|in|on|of) (?:the|our|this) |people (?:also|you may|you might|like)|similar (?:profiles|people)|(?:phd|doctoral|graduate|current|former|my|past|master'?s) (?:students?|advisees?|members?|postdocs?)|students?$|advisees$|supervis(?:ion|ed|ees)|collaborators?$|co-?authors?$|alumni$|lab members?$|followers?$|following$|you (?:may|might) (?:also )?like|discover$|share(?: this)?$|subscribe|newsletter|sign up|follow (?:me|us)|cookies?\\b|privacy",
    "kommentare?|neueste (?:beitr[äa]ge|kommentare)|aktuelles$|referenzen$|kundenstimmen|stimmen$|das sagen |unser team|(?:das )?team$|weitere (?:mitarbeiter|personen|teammitglieder)|ansprechpartner|doktorand|[äa]hnliche ",
    "commentaires?|articles? r[ée]cents?|t[ée]moignages?|avis clients?|notre [ée]quipe|l['’][ée]quipe|recommandations$|doctorants|partager",
    "comentarios?|entradas recientes|testimonios?|opiniones|nuestro equipo|el equipo|recomendaciones$|compartir|coment[áa]rios?|posts? recentes|depoimentos?|nossa equipe|a nossa equipa|recomenda[çc][õo]es$|compartilhar|partilhar"
  ].join("|")})`,
  "i"
)
/** Lines that belong to the site and not to its owner. */
const furniture = new RegExp(
  `^(?:${[
    "(?:©|\\(c\\)|copyright\\b).*|.*\\ball rights reserved.*|(?:proudly )?(?:powered|made|built|designed|hosted|created) (?:by|with|using|on|in) .*|.*\\blast (?:updated|modified|changed)\\b.*|(?:skip|jump) to .*|back to .*|(?:scroll|go) (?:down|up|to top).*|(?:read|show|see|view|load|learn) (?:more|less|all|my|full|the|older)\\b.*|(?:download|view|get) (?:my |full |the )*(?:cv|resume|résumé|pdf)\\b.*|menu|close|open|next|previous|prev|home|search|print|share|edit|toggle .*|(?:dark|light) mode|loading.*",
    "(?:zuletzt|letzte) (?:ge|ak|än).*|zum (?:inhalt|seitenanfang).*|impressum|datenschutz.*|derni[èe]re mise [àa] jour.*|aller au contenu|mentions l[ée]gales|[úu]ltima (?:actualizaci[óo]n|atualiza[çc][ãa]o).*|saltar al contenido|ir para o conte[úu]do",
    "(?:room|raum|office|bureau|büro|building|gebäude|po box)\\b.{0,20}\\d\\S*|[^,\\d]{3,30} (?:lane|street|road|avenue|ave|st|rd|way|stra(?:ß|ss)e|str\\.|weg|platz) ?\\d+\\w?",
    "twitter|x|linkedin|github|gitlab|facebook|instagram|youtube|mastodon|medium|dribbble|behance|xing|orcid|google scholar|scholar|researchgate|rss|e-?mail(?: me)?|telegram|whatsapp|stack ?overflow|codepen|bluesky|threads"
  ].join("|")})$`,
  "i"
)
const longestHeading = 60
/** Words around a name in a title: "User Ana Ferro", "Curriculum vitae of Ana Ferro", "Ana Ferro's home page". */
const aroundName =
  /^(?:user|about|home|cv|r[ée]sum[ée]|curriculum vitae|lebenslauf|profile|portfolio|welcome to)(?: (?:of|von|de|do|da))?\s+|['’]s (?:home ?page|website|portfolio|cv|site|profile).*$|\s+(?:cv|r[ée]sum[ée]|portfolio|home ?page)$/gi

/** A list of works, which names co-authors on nearly every line. */
const works =
  /^(?:[\w-]+ )?(?:publications?|papers|bibliography|preprints|journal articles|conference papers|publikationen|ver[öo]ffentlichungen|publicaciones|publica[çc][õo]es)\b/i
const initials = /\p{Lu}[\p{L}'’-]+,?\s(?:\p{Lu}\.[\s-]?)+(?:[,;&(]|and\b|et al)|(?:\p{Lu}\.[\s-]?)+\s?\p{Lu}[\p{L}'’-]+,\s|\bet al\b/u
/** Parts of a question-and-answer site's profile that tell of the site. */
const siteSection = /^(?:badges|stats|communities|reputation|top (?:posts|network posts|meta posts)|impact)$/i
const placeLabel = /^(?:location|based in|city|ort|standort|wohnort|lieu|ville|ubicaci[óo]n|ciudad|localiza[çc][ãa]o|cidade)\s*:?$/i

/**
 * The blocks of a page that are its owner's: without sections about other people or the site, without the site's furniture, and with the
 * owner's name at the head where only the page's title and a banner or footer give it.
 */
export function ownBlocks(text: Pick<PageText, "blocks" | "shownTitles">, title: string): PageBlock[] {
  const kept = withoutOthers(text.blocks).flatMap(block => {
    const lines = parted(block)
      .split("\n")
      .filter(line => !furniture.test(line.trim()))
    return lines.length === 0 ? [] : [{ ...block, text: lines.join("\n") }]
  })
  return withPlace(withName(kept, text.shownTitles ?? [], title))
}

/** "**Partner** Brackwater Capital, 2018–present": a title in bold with the company behind it is a line of its own. */
function parted({ text, lead, heading }: PageBlock): string {
  if (!lead || heading) return text
  const [first, rest] = [text.slice(0, lead), text.slice(lead)]
  return /^ \p{L}/u.test(rest) && isTitleLike(first) && parseDateRange(rest) ? `${first}\n${rest.trim()}` : text
}

/** A section lasts until a heading of its own rank, or one that opens a section of a profile. */
function withoutOthers(blocks: readonly PageBlock[]): PageBlock[] {
  const kept: PageBlock[] = []
  let droppedRank: number | null = null
  let inWorks = false
  for (const [at, block] of blocks.entries()) {
    const rank = block.level ?? 6
    const heading = block.text.length <= longestHeading ? plain(block.text) : ""
    const section = block.heading || siteSection.test(heading) ? resumeSectionOf(block.text) : null
    if (
      droppedRank !== null &&
      ((block.heading && rank <= droppedRank) || section !== null || (droppedRank > 6 && resumeSectionOf(block.text)))
    )
      droppedRank = null
    if (block.heading && (rank <= 3 || section !== null)) inWorks = works.test(heading)
    // The first heading is the page's own: a person may be called "Team", and a page "News".
    const isOthers = block.heading && at > 0 && (othersSection.test(heading) || (inWorks && section === null))
    if (droppedRank === null && isOthers) droppedRank = rank
    else if (droppedRank === null && siteSection.test(heading)) droppedRank = siteRank
    if (droppedRank !== null) continue
    if (!inWorks || block.heading) kept.push(block)
    else {
      const lines = block.text.split("\n").filter(line => !namesAuthors(line))
      if (lines.length > 0) kept.push({ ...block, text: lines.join("\n") })
    }
  }
  return kept
}

/** Below all headings: what such a line opens ends at the next title of a section, marked as a heading or not. */
const siteRank = 7

function namesAuthors(line: string): boolean {
  return initials.test(line) || line.split(/,|;|&|\band\b/).filter(part => nameIn(part.trim()) !== null).length > 1
}

/** Without the icon or the number before a heading. */
function plain(text: string): string {
  return text.replace(/^[^\p{L}\d]+/u, "").trim()
}

/** The name that the title gives, in its place on the page; what stands before it is a menu. */
function withName(blocks: PageBlock[], shown: readonly string[], title: string): PageBlock[] {
  for (const part of title.split(/\s*[|–—·•:,]\s*|\s+-\s+/).map(oneLine)) {
    const name = nameIn(oneLine(part.replace(aroundName, "")))
    if (!name) continue
    // A full stop after the name is the designer's.
    const at = blocks.findIndex(block => block.heading && /^[\s.,!]*$/.test(oneLine(block.text).replace(name, "\n")))
    const found = blocks[at]
    if (found) {
      const before = blocks.slice(0, at).filter(block => block.text.length > longestMenu)
      return [...before, { ...found, text: name }, ...blocks.slice(at + 1)]
    }
    if (shown.some(text => text.includes(name)) || blocks.some(block => oneLine(block.text).includes(name)))
      return [{ text: name, heading: true, item: false, level: 1 }, ...blocks]
  }
  return blocks
}

const longestMenu = 40

/** A place that a table or list labels stands on one line with its label, before what else may look like one. */
function withPlace(blocks: PageBlock[]): PageBlock[] {
  const at = blocks
    .slice(0, 40)
    .findIndex((block, index) => placeLabel.test(block.text) && (blocks[index + 1]?.text.length ?? 99) < longestHeading)
  const [label, place] = [blocks[at], blocks[at + 1]]
  if (!label || !place || place.heading) return blocks
  const rest = [...blocks.slice(0, at), ...blocks.slice(at + 2)]
  return [...rest.slice(0, 1), { text: `${label.text} ${place.text}`, heading: false, item: false }, ...rest.slice(1)]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}
