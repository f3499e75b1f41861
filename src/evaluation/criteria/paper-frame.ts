import { certificateNames, skillNames } from "~role/vocabulary/vocabulary"
import { tokenise } from "~role/vocabulary/tokens"

// A licence, certificate or degree is named in many sentences of people who do not have it: it ran out, somebody else holds it, a course led to it, it
// was applied for. Those who have it say so in few ways. Those are known here; what is written otherwise is shown, and asked about.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ""))

/** Small words and what a paper is called, its grades, what it covers and how it is dated. */
const beside = set(`
  a an the my own of and or plus with incl including also both as in on for since from until till til to through thru up by at per no nr number pin id ref reg valid validity current currently active full clean
  good standing date dated expires expiry exp issued awarded obtained renewed renewal revalidated recertified reissued refreshed refresher done taken completed passed achieved earned gained received held
  certificate certificates certification certifications certified cert certs lic licence licences license licenses licensed ticket tickets card cards badge registration registered reg register accredited accreditation
  qualified qualification qualifications diploma degree permit authorisation clearance cleared member membership fellow chartered credential credentials endorsement endorsements endorsed approved
  level lvl class cat category type grade part parts module modules tier stage group code step first second third i ii iii iv v vi 1st 2nd 3rd
  foundation advanced expert basic professional practitioner associate senior master intermediate fundamentals entry enhanced standard provisional-free fully new recently recent honours hons distinction merit credit pass
  blue gold black green white yellow red silver platinum bronze gray grey
  car van vehicle own use points accidents violations endorsements record mvr hazmat tanker doubles triples airbrake air brake brakes passenger manual automatic truck lorry hgv lgv
  years year yrs months jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september october november december
  state states county national federal european eu uk us usa international ireland england wales scotland germany multistate compact all lines trained safely legally daily
  update service child adult workforce enhanced barred lists checked check checks
  gültig bis seit von im der die das und mit inhaber inhaberin abgelegt bestanden erworben führerschein klasse schein zertifikat zertifiziert
  depuis obtenu obtenue titulaire du de la le les et avec valable jusqu permis diplôme certifié certifiée habilitation
  desde vigente titular del con y el carnet carné título certificado certificada obtenido en vigor
  carta válida válido certificado e com
`)

/** Says that the paper was got or is held; whatever stands behind it, the paper is theirs. */
const having =
  /(?<![\p{L}\d])(?:hold(?:s|ing|er)?|holder of|have|has|having|got|gained|obtained|earned|achieved|completed|passed|received|awarded|acquired|maintain(?:s|ed|ing)?|possess(?:es|ed|ing)?|carry|carries|renewed|own(?:s)?|keep(?:s)?|took and passed|finished|graduated|graduate|certified|qualified|licensed|registered|chartered|accredited|besitze|habe|abgelegt|bestanden|erworben|titulaire|obtenu|tengo|poseo|obtuve|tenho|possuo|concluí)(?![\p{L}\d])/iu
/** Before the deed: nobody else, and nothing that takes it back. */
const ownSubject =
  /^[\s•*·–—"“(-]*(?:(?:and|but|who|then|i|we|i['’]ve|i['’]m|i am|am|ich|j['’]ai|je suis|yo|eu|also|now|still|since|currently|fully|already|recently|just|successfully|have|has|been|being|both|an?|the|as|my|team|who)\s+)*$/iu
/** Directly behind the name: whoever is called so has it. */
const adjective = /^\s*[-–]?\s*(?:certified|licen[cs]ed|registered|qualified|accredited|chartered|trained|holder)(?![\p{L}])/iu
/** "Forklift and reach truck (certified 2025)" */
const certifiedBehind =
  /^[^()]{0,40}\((?:certified|licen[cs]ed|cert\.?|renewed|valid|current|expires?|exp\.?|runs out)(?![\p{L}])[^()]*\)/iu
const selfBefore =
  /^[\s•*·–—"“(-]*(?:(?:i am|i['’]m|ich bin|je suis|soy|sou)\s+)?(?:(?:an?|the|as|am|is|who|am|fully|dual|highly|experienced|dedicated|motivated|reliable|versatile|certified|licensed|licenced|registered|qualified|chartered|and|also|\d+)\s+)*$/iu

/** The piece of a text around `[start, end)` that says how it stands with what is named there: up to a comma, a bracket's or a sentence's end. */
function pieceAround(text: string, start: number, end: number): { before: string; after: string; tail: string } {
  const lead = text.slice(Math.max(0, start - 120), start)
  const rest = text.slice(end, end + 160)
  const cut = Math.max(...[...lead.matchAll(/[\n;•|,:–—]|[.!?](?=\s)|\s-\s/gu)].map(({ index, 0: sign }) => index + sign.length), 0)
  const stop = /[\n;•|]|[.!?](?=\s|$)/u.exec(rest)
  const tail = stop ? rest.slice(0, stop.index) : rest
  const comma = /[,–—]|\s-\s/u.exec(tail)
  return { before: lead.slice(cut), after: comma ? tail.slice(0, comma.index) : tail, tail }
}

/** Names of places, offices and numbers, and other papers: they say nothing against the one they stand beside. */
function areBeside(text: string, isFirst: boolean, own: ReadonlySet<string>): boolean {
  const bare = text.replace(aside, " ")
  const papers = certificateNames.index.findIn(bare)
  // "NIMS level 1 turning": behind a grade stands what it is a grade of.
  const graded = /^\s*(?:level|lvl|class|grade|cat(?:egory)?|stufe|niveau|nivel)\s*\w{1,3}\b/iu.test(bare)
    ? skillNames.index.findIn(bare)
    : []
  const { words, starts, ends } = tokenise(bare)
  return words.every((word, at) => {
    const written = bare.slice(starts[at], ends[at])
    if (beside.has(word) || own.has(word) || /\d/.test(word) || word.length === 1) return true
    if ([...papers, ...graded].some(({ start, end }) => starts[at]! >= start && ends[at]! <= end)) return true
    // A capital within a piece is a name; at its beginning it is only a beginning.
    return /^\p{Lu}/u.test(written) && !(isFirst && (at === 0 || people.has(word)))
  })
}

/** What stands in brackets says more of the paper, unless it takes it back. */
const aside =
  /\((?![^()]*(?:\b(?:not|no(?! (?:points|gaps|accidents|endorsements|violations|restrictions))|never|without|lapsed|out|over|old|due|until|till|to be|will|would|wish|plan|soon|boss|manager|colleague|his|her|their|nicht|kein|noch|pas|sans|sin|sem|não)(?![\p{L}])|expired|gone))[^()]*\)/giu

const people = set("my boss manager lead director owner wife husband colleague mate team she he they his her their")

/** Behind a name: since when or until when it is good. */
const standing =
  /^[\s,(]*(?:renewed|valid|current|active|issued|since|obtained|passed|awarded|gültig|valable|vigente|válid[oa])(?![\p{L}])/iu

/** "Counterbalance forklift licence": which kind it is, in a word or two without anybody else. */
function isKind(before: string): boolean {
  const { words } = tokenise(before)
  return (
    words.length <= 2 && !words.some(word => people.has(word) || /^(?:no|not|lost|need|want|under|without|with|had|missing)$/.test(word))
  )
}

/** "PMP, PRINCE2: neither": the end of a list takes back all of it. */
const takenBack = /[:–—-]\s*(?:neither|none|not yet|no|nothing|keine?[rs]?|aucune?|ninguno|nenhum)\s*$/iu

/**
 * Whether what stands around a paper's name says, in one of the forms that are known, that it is held: an entry with its grade, issuer and dates; a deed of
 * getting or having it without another subject; or the name as an adjective of oneself. Words of the paper that is `asked` for are part of its name.
 */
export function saysHeld(text: string, start: number, end: number, asked = ""): boolean {
  const { before, after, tail } = pieceAround(text, start, end)
  if (takenBack.test(tail)) return false
  const deed = having.exec(before)
  if (deed && ownSubject.test(before.slice(0, deed.index))) return true
  if (adjective.test(after) && selfBefore.test(before)) return true
  if (certifiedBehind.test(after) && selfBefore.test(before)) return true
  const own = new Set(tokenise(asked).words)
  if (!areBeside(before, true, own) && !(standing.test(tail) && isKind(before))) return false
  // "Licensed cosmetologist since 2009 who has …": the name itself says what they are.
  if (/^(?:certified|licen[cs]ed|registered|qualified|accredited|chartered)(?![\p{L}])/iu.test(text.slice(start, end))) return true
  // "CPA with eight years of …", "RN who has …": somebody is called so.
  if (/^\s*(?:with|who)\s/iu.test(after) && before.trim() === "") return true
  const behind = having.exec(after)
  return areBeside(after, false, own) || (behind !== null && areBeside(after.slice(0, behind.index), false, own))
}
