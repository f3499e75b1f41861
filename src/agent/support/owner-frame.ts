import { determiners, joints, prepositions, qualities } from "~evaluation/text/function-words"
import { tokenise } from "~role/vocabulary/tokens"
import { rootOf } from "~evaluation/text/word-root"
import { numberOfWord } from "./number-words"
import type { PlacedQuote } from "./place-quote"

// A sentence that says of its writer that they did or have something is written in few ways. Those are known here; what is written otherwise may
// say it too, but code cannot tell, and then it is a reading and no check.

const set = (words: string): ReadonlySet<string> => new Set(tokenise(words).words)

/** What people say that they did with the things that roles ask for. A deed that is not among them is read, and not checked. */
const deedRoots: ReadonlySet<string> = new Set(
  tokenise(
    `achieve acquire adapt administer administrate advise analyse apply arrange assemble assess assure audit automate author balance bill book breed bring budget build buy calculate calibrate carry chair check clean
    coach code collect compile complete compose conduct configure consolidate construct consult control convert cook coordinate create cultivate cut debug define deliver demonstrate deploy design develop devise diagnose
    direct dispense document do draft draw drive edit enforce engineer ensure establish estimate evaluate examine execute expand explain facilitate file fit fix forecast formulate found generate give grow guide handle harvest head
    host identify implement improve increase inspect install instruct integrate introduce invent investigate invoice issue keep launch lay lead lift load log maintain make manage manufacture map market measure mend
    mentor merge migrate model moderate monitor mount move negotiate operate optimise orchestrate order organise oversee pack perform pilot place plan plant post practise prepare present price print process procure
    produce program promote prototype provide publish purchase put reconcile record reduce refactor refurbish register renovate repair report resolve restore restructure review revise rewrite roll run save scale schedule
    scope secure select sell serve set setup settle sew share ship shape shoot simulate solve sort source standardise stabilise steer stock strengthen structure supervise supply support survey sustain take teach test track trade train
    transform translate transport treat troubleshoot tune undertake update upgrade use utilise validate verify weave weld work write`
  ).words.map(rootOf)
)

/** Deeds whose root says something else in another form, and those of other languages that begin an entry. */
const deeds = set(`
sold bought built led ran taught wrote written drove made kept grew grown drew drawn took gave set oversaw chose paid sewed sewn dealt laid brought put did shot bred wove rewrote rebuilt undertook cared looked
geleitet leitete gefuhrt fuhrte betreute betreut entwickelte entwickelt verantwortete aufgebaut programmierte plante organisierte
dirige gere developpe conduit mene realise assure anime cree encadre
dirigi gestione desarrolle lleve implemente cree coordine hice
liderei geri desenvolvi implementei criei coordenei fiz
`)

/** Small words that belong to a deed: "took over", "carried out", "worked with". */
const particles: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    take: "over on",
    took: "over on",
    carry: "out",
    set: "up",
    looked: "after",
    look: "after",
    work: "with on as in",
    cared: "for",
    care: "for",
    dealt: "with",
    deal: "with",
    roll: "out",
    build: "up",
    built: "up",
    scale: "up",
    migrate: "to from",
    move: "to",
    convert: "to",
    ship: "to",
    deploy: "to"
  }).map(([verb, words]) => [rootOf(verb), set(words)])
)

/** Before a tool: what is done with it is done to something else. */
const means = set("in with using via on")

/** How somebody did it; other words of this form doubt it ("potentially"). */
const manner = set(
  "mainly also daily weekly monthly regularly successfully personally independently solely jointly directly fully primarily mostly currently previously formerly together additionally efficiently carefully safely"
)

/** Nouns and adjectives that say of somebody that they have what follows. */
const having =
  /^(?:(?:mainly|solely|fully|jointly|also|directly)\s+)?(?:responsible\s+for|in\s+charge\s+of|accountable\s+for|responsibility\s+for|experience\s+(?:in|with|of|as)|experienced\s+(?:in|with)|expert(?:ise)?\s+(?:in|on|for)|proficien(?:t|cy)\s+(?:in|with|at)|skilled\s+(?:in|at|with)|skills?\s*:|skills?\s+in|specialis(?:ed|t)\s+(?:in|for)|specializ(?:ed)\s+in|fluent\s+in|certified\s+(?:in|for|as)|qualified\s+in|knowledge\s+of|competen(?:t|ce)\s+in|track\s+record\s+(?:in|of)|background\s+in|command\s+of|lead\s+for|duties\s*:?|tasks\s*:|tools\s*:|tech(?:nologies|\s+stack)?\s*:|stack\s*:|verantwortlich\s+für|zuständig\s+für|leitung\s+(?:der|des|von)|erfahrung(?:en)?\s+(?:in|mit|im)|kenntnisse\s+(?:in|der|von)|kenntnisse\s*:|responsable\s+(?:de|des|du|del|por)|chargée?\s+(?:de|des|du)|expérience\s+(?:en|de|dans|avec)|gestion\s+(?:de|des|du)|maîtrise\s+(?:de|des|du)|encargad[oa]\s+de|experiencia\s+(?:en|con|de)|gestión\s+de|manejo\s+de|conocimientos?\s+(?:de|en)|responsável\s+(?:por|pela|pelo)|experiência\s+(?:em|com|de)|gestão\s+de|domínio\s+de|conhecimentos?\s+(?:de|em))(?=[\s:]|$)/iu

const speaker =
  /^(?:(?:my team and i)|i(?:\s+have|['’]ve|\s+had|\s+am|['’]m|\s+was)?|we(?:\s+have|['’]ve|\s+had)?|ich\s+(?:habe|hatte|bin)?|j['’]ai|j['’]\p{L}+|je|he|yo|eu)\s+(?:(?:also|mainly|mostly|personally|regularly|daily|then|there|always|been|often|once|currently|now)\s+)*/iu
const presentOfSpeaker = set(
  "run write build manage use work lead handle design develop maintain operate teach coach plan drive cook weld sew sell buy draw program administer test deploy review repair clean care look analyse analyze"
)

/** What somebody else, another place or a text is called: beside one of these a term is not of the writer. */
const elsewhere = set(`
people person man woman men women lady ladies gentleman guy guys somebody someone others colleague colleagues coworker boss manager managers director supervisor owner founder chief president
professor teacher lecturer lawyer doctor nurse engineer developer specialist expert consultant contractor subcontractor supplier vendor agency firm company companies enterprise department departments office offices
division unit bank hospital school university college institute foundation authority ministry museum gallery library church studio shop store house tenant neighbour neighbor landlord client clients customer customers guest guests
visitor visitors passenger passengers student students pupil pupils trainee apprentice brother sister mother father husband wife friend friends cousin uncle aunt son daughter family partner predecessor successor
manual book books brochure brochures leaflet magazine magazines article articles poem novel film films video videos podcast podcasts lecture lectures course courses class classes seminar webinar workshop
thesis dissertation exam exams examination test-paper lesson lessons exhibition fair talk talks offer offers advert advertisement vacancy sign poster song songs cartoon picture pictures painting paintings rumour rumours story stories
he she they his her their him them who whom whose which where whether while whereas if unless though although because than that mrs mr ms herr frau madame monsieur senor senora
about near past beside behind opposite against like unlike without except instead rather besides despite versus vs not no never hardly barely scarcely rarely seldom zero none little nobody nor neither
would could should might may will shall can cannot wish hope plan goal aim dream objective next future someday tomorrow until soon
`)

/** Behind a term these make another thing of it, or say that it is somebody else's. */
const spoils =
  /^[\s,]*(?:(?:is|are|was|were|lay|lies|went|goes|belongs?|belonged|remains?|remained|stays?|stayed|has|had|comes?|came|seems?|may|might|can|could|will|would|should|never|not|nor|none)(?!\p{L})|(?:department|team|office|division|unit|group|people|staff|firm|agency|shop|store|course|class|school|teacher|professor|manual|book|magazine|exam|fair|conference|museum|company|vendor|supplier|sales(?:man|woman|people)|fan|club|exhibition|room|file|hall|building|wing|desk|floor|street|industry|trade|magazine)s?(?!\p{L}))|^\s*[:–-]\s*(?:no(?:ne)?|never|not|zero|nil|little|0)(?!\p{L})/iu

const prose: ReadonlySet<string> = new Set(["description", "about", "passage"])

/**
 * Whether a sentence says, in one of the forms that code knows, that its writer did or has the thing that stands at `[start, end)` of its text: an
 * entry of a list; a deed at its beginning with the thing as its object, or as its means where it is a tool; or what somebody is responsible for
 * or has experience of.
 *
 * @param isTool whether a deed on something else may be done with it: "posted invoices in SAP"
 * @param names the owner's own names, for pages that speak of their owner
 */
export function saysOfOwner(
  { segment, from, to }: PlacedQuote,
  thing: { start: number; end: number } | null,
  isTool: boolean,
  names: readonly string[]
): boolean {
  if (!prose.has(segment.kind)) return true
  const text = segment.text.slice(from, to)
  const start = thing === null ? text.length : Math.max(0, thing.start - from)
  const lead = withoutOwner(text.slice(0, start).replace(/^[\s"'“„«(*·•–-]+/u, ""), names)
  if (thing !== null && spoils.test(text.slice(thing.end - from))) return false
  const has = having.exec(lead)
  if (has) return isClean(lead.slice(has[0].length), isTool || /:\s*$/u.test(has[0]))
  const spoken = speaker.exec(lead)
  const said = spoken ? lead.slice(spoken[0].length) : lead
  const { words, ends } = tokenise(said)
  const first = words.findIndex(word => !manner.has(word))
  const verb = words[first]
  // The thing itself stands first, perhaps with a number or a quality before it: "Eight years of daily wound care", "TIG welding of pipes".
  if (verb === undefined || words.every(word => isBeside(word) || manner.has(word)))
    return spoken === null && thing !== null && !words.some(word => lacking.has(word))
  if (isDeed(said, verb, first) || (spoken !== null && presentOfSpeaker.has(verb))) return isObject(verb, said.slice(ends[first]), isTool)
  return spoken === null && (thing === null ? isEntryOfAnything(text) : isEntry(said, isTool))
}

/** In words: a longer one is no entry of a list. */
const longestEntry = 8

/** Whose, who and which, in the other languages: an entry of a list needs none of them, and a sentence begins with them. */
const foreign = set(`
  mein meine meinem meinen unser unsere unserem ein eine einem einen der die das dem den dieser jene kollege kollegin chef chefin vorganger jemand andere anderer ich er sie wir man
  mon ma mes notre nos leur leurs son sa ses un une le la les l ce cette au aux autre autres quelqu je il elle nous on collegue patron
  mi mis nuestro nuestra su sus un una el los las otro otra otros otras alguien yo nosotros companero jefe
  meu minha meus minhas nosso nossa seu sua um uma outro outra outros outras alguem eu nos colega chefe
  ziel traum wunsch objectif reve souhait but meta sueno objetivo deseo sonho
`)

/** Says that the thing is not had, or not yet, in the form of an entry. */
const lacking = set(
  "open willing ready available hungry allergic unfamiliar exempt blank novice beginner newcomer amateur layman fan enthusiast interest interested interesting basics introduction intro weak limited total partial exposure basic absence lack free void minus sans ohne sin sem kein keine null possible potential prospective aspiring future would-be trainee rumoured alleged"
)

/** Forms of verbs that make a sentence of what would be an entry: "Head office handled it". */
const finite = set("is are was were be been has have had do does did got get gets went goes lay lies says said want wants own owns")

const longestWhole = 16

/** Whether nothing in these words says that somebody else does something, or that it is not done. */
function isPlain(words: readonly string[]): boolean {
  return !words.some(
    word =>
      deeds.has(word) || /(?:[^e]ed|ly)$/u.test(word) || finite.has(word) || elsewhere.has(word) || foreign.has(word) || lacking.has(word)
  )
}

/** "Housekeeping on four floors": a short entry in which the rules found the thing, whatever it is called there. */
function isEntryOfAnything(whole: string): boolean {
  const { words } = tokenise(whole)
  return words.length <= longestWhole && isPlain(words)
}

/** "Patient follow-up of late payers", "Bug triage and Jira boards": an entry without a verb is its writer's own. */
function isEntry(lead: string, isTool: boolean): boolean {
  if (/[.!?:;–—]\s/u.test(lead)) return false
  const { words } = tokenise(lead)
  if (words.length > longestWhole || !isPlain(words) || /ing$/u.test(words[0] ?? "")) return false
  const last = tokenise(lead.slice(lead.lastIndexOf(",") + 1)).words
  const own = last.slice(last.findLastIndex(word => joints.has(word)) + 1)
  const before = own.filter(word => prepositions.has(word))
  return before.length === 0
    ? own.filter(word => !isBeside(word)).length <= 2
    : own.length <= longestEntry && isTool && before.every(word => word === "with" || word === "using")
}

function withoutOwner(lead: string, names: readonly string[]): string {
  for (const name of names) if (name !== "" && lead.startsWith(`${name} `)) return lead.slice(name.length + 1)
  return lead.replace(/^(?:(?:an?\s+)?(?:\p{L}+\s+)?(?:somebody|someone|person|engineer|developer)\s+who\s+(?:has\s+)?)/iu, "")
}

function isDeed(said: string, word: string, at: number): boolean {
  if (deeds.has(word)) return true
  if (!deedRoots.has(rootOf(word))) return false
  // "Writes Python": pages that speak of their owner begin so. Folded words have lost the s of the third person.
  return /(?:ed|ing)$/u.test(word) || (at === 0 && /^\p{L}+s\s/u.test(said) && presentOfSpeaker.has(word))
}

/** What stands between a deed and the thing is the deed's own particle and what qualifies the thing; before a tool also what is done with it. */
function isObject(verb: string, between: string, isTool: boolean): boolean {
  const { words } = tokenise(between)
  const own = particles[rootOf(verb)] ?? particles[verb]
  const [next] = words
  const rest = next !== undefined && own?.has(next) === true ? words.slice(1) : words
  if (words.length > longestLead || words.some(word => elsewhere.has(word)) || /[.!?]\s|[–—:]\s/u.test(between)) return false
  const others = rest.filter(word => !isBeside(word) && !prepositions.has(word))
  const linking = rest.filter(word => prepositions.has(word) && word !== "of")
  // "Trained in it" may be a day at school.
  if (linking.length > 0 && rootOf(verb) === rootOf("train")) return false
  if (isTool && linking.length > 0) return linking.every(word => means.has(word) || own?.has(word) === true)
  // "Led sales and contract negotiation": what stands beside it in a list.
  const isListed = /(?:,|(?<!\p{L})(?:and|or|und|et|y|e|&))\s*$/iu.test(between)
  return linking.length === 0 && (others.length === 0 || isListed || (others.length === 1 && !rest.includes("of")))
}

/** In words, between a deed and the thing. */
const longestLead = 14

const unitsOfTime = set("year years month months experience hour hours daily weekly")

/** Words that may stand before a thing and leave it the writer's own. */
function isBeside(word: string): boolean {
  return (
    determiners.has(word) ||
    qualities.has(word) ||
    joints.has(word) ||
    word === "of" ||
    unitsOfTime.has(word) ||
    /^\d/.test(word) ||
    numberOfWord(word) !== null
  )
}

/** What stands between what somebody has and the thing: nothing but what qualifies it, or what stands beside it in a list. */
function isClean(between: string, isTool: boolean): boolean {
  const { words } = tokenise(between)
  if (words.length > longestLead || words.some(word => elsewhere.has(word)) || /[.!?]\s|[–—:]\s/u.test(between)) return false
  const others = words.filter(word => !isBeside(word) && !prepositions.has(word))
  return isTool || others.length <= 1 || /(?:,|(?<!\p{L})(?:and|or|und|et|y|e|&))\s*$/iu.test(between)
}
