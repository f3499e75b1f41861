import { findDegrees } from "../parse/degree"
import { findPlaces } from "../parse/place"
import { findRemote } from "../parse/remote"
import { findLanguages } from "../parse/spoken-language"
import { findYears } from "../parse/years"
import { capitalise, parseQualification } from "../parse-qualification"
import type { Qualification, QualificationKind } from "../role"
import { findRequirements, splitRequirement } from "../split-requirement"
import { fold } from "../vocabulary/tokens"
import { softSkills, titleNames } from "../vocabulary/vocabulary"
import type { Block } from "./blocks"
import { blocksOf, sentencesOf } from "./blocks"

const niceCue =
  /\b(nice[ -]to[ -]have|(?:is|are|be|as)?\s?(?:a |an )?(?:big |strong |definite |huge |real )?(?:plus|bonus|advantage)(?:es)?|prefer+ed|preferabl[ey]|ideally|desirable|desired|advantageous|good to have|appreciated|not (?:strictly )?required|optional|von vorteil|wünschenswert|idealerweise|gerne? (?:auch|mit)|gern gesehen|un atout|atouts?|un plus|souhait(?:é|able)e?s?|apprécié?e?s?|idéalement|deseable|se valora(?:rá)?|valorable|idealmente|(?:será|é) (?:um )?(?:diferencial|valorizad[oa])|desejáve(?:l|is)|preferencial(?:mente)?|helpful|beneficial)(?![\p{L}])/iu
const mustCue =
  /\b(must(?: have| be)?|required|require[ds]?|requirement|essential|mandatory|necessary|need(?:ed|s)? to (?:have|be)|minimum|at least|zwingend|erforderlich|voraussetzung|vorausgesetzt|notwendig|mindestens|indispensable|obligatoire|exigée?|requise?|minimum|imprescindible|obligatori[oa]|necesari[oa]|mínimo|obrigatóri[oa]|necessári[oa]|indispensáve(?:l|is))(?![\p{L}])/iu
const avoidCue =
  /^(?:please\s+)?(?:no(?!\s+(?:experience|degree|prior|previous|need|matter|problem|one))|avoid|not|without|keine?|pas d[e']|sin|sem)\s+\p{L}|\b(?:we are not looking for|not a fit (?:if|for)|this is not for you if|please do not apply if)\b/iu
const notLooking =
  /\b(?:we are not looking for|(?:não|no) (?:procuramos|buscamos)|nous ne (?:re)?cherchons pas|wir suchen (?:nicht|keine)|not a fit (?:if|for))\b/iu
const askCue =
  /\b(you(?:['’]ve| have| bring| hold| are (?:a |an )?(?:experienced|qualified|registered|licensed|certified|proficient|fluent)|['’]re (?:experienced|fluent|proficient))|we (?:need|require|expect|ask for)|looking for (?:someone|somebody|a person|people|candidates|an?\b[^.]{0,60}\b(?:with|who))|(?:the )?(?:ideal|successful|right) candidate|candidates? (?:must|should|will have)|applicants? (?:must|should)|experience (?:with|in|of|as)|proficien\w+ (?:in|with)|knowledge of|degree in|fluent in|du (?:hast|bringst|verfügst|sprichst)|sie (?:haben|bringen|verfügen)|wir (?:suchen|erwarten)[^.]{0,60}\bmit\b|vous (?:avez|justifiez|maîtrisez|êtes (?:titulaire|diplômé))|titulaire d|tienes|cuentas con|aportas|buscamos[^.]{0,60}\b(?:con|que)\b|tens|tem experiência|procuramos[^.]{0,60}\b(?:com|que)\b|experiencia (?:en|como|con)|experiência (?:em|com|como)|expérience (?:en|de|dans|comme)|erfahrung (?:in|mit|als|im)|should (?:have|be|speak|hold)|will have)(?![\p{L}])/iu
const praise =
  /\b(we offer|we provide|we are (?:a|an|the) |we['’]re (?:a|an|the|one of) |you(?:['’]ll| will) (?:get|receive|enjoy|be (?:part|working|joining)|work|join|report|learn|earn|have (?:the|access|an opportunity))|our (?:clients|customers|company|culture|office)|equal opportunity|regardless of|without regard to|salary|per (?:year|annum|hour)|pay (?:is|rate|range|scale)|hourly rate|overtime is|wages|recruitment process|close the position|holiday allowance|paid (?:time|holiday|leave)|pension|health insurance|401\(?k\)?|apply (?:now|today|via|by)|send (?:us )?your (?:cv|resume|application)|please (?:apply|send)|background check will|we celebrate|accommodation|wir bieten|wir freuen uns|bewirb dich|nous offrons|rejoignez|ofrecemos|oferecemos|envíanos|benefits include|founded in|head ?quarter\w*|€\s?\d|\$\s?\d|£\s?\d|visa sponsorship)(?![\p{L}])/iu
const opener =
  /^(?:an? |the )?(?:ability|able|strong|solid|good|great|excellent|outstanding|proven|demonstrated|willing\w*|interest\w*|high|passion\w*|eager\w*|motivat\w+|self|team|detail|hands|deep|basic|advanced|comfortable|confident|familiar\w*|understanding|knowledge|experience\w*|proficien\w+|expert\w*|background|track record|valid|current|available|availability|fluen\w+|native|degree|analytical|critical|creative|you (?:are|have|can|know|enjoy|like|love|want|work|think|speak|hold|bring)|bereitschaft|fähigkeit|spaß|freude|interesse|teamfähig\w*|selbst\w+|hohe|gute|sehr|sichere\w*|erste|mehrjährige|fundierte|abgeschlossen\w*|capacité|esprit|sens|goût|bonne|excellente|rigueur|autonom\w+|capacidad|buen\w*|ganas|persona|capacidade|boa|gosto|vontade|espírito)(?![\p{L}])/iu
const labels =
  /^(?:must(?:[ -]haves?)?|required|requirements?|nice(?:[ -]to[ -]haves?)?|bonus(?: points)?(?: for| if)?|plus|preferred|optional|ideally|essential|desirable|desired|von vorteil(?: ist| sind| wären?)?|wünschenswert(?: ist| sind)?|idealerweise|pluspunkte?|idéalement|(?:un |les )?(?:atouts?|plus)|appréciée?s?|souhaitée?s?|deseables?|valorables?|idealmente|desejáve(?:l|is)|diferencia(?:l|is)|avoid|no-?gos?|skills?|tech(?: stack)?|stack|languages?|education|experience|qualifications?|zwingend|pflicht|optional)\s*[:–-]\s*/iu

export interface Item {
  text: string
  kind: QualificationKind
  quote: string
  /** The kind does not come from the post's words or section. */
  kindUnclear: boolean
}

function kindOf(sentence: string, block: Block): { kind: QualificationKind; unclear: boolean } {
  if (
    block.section === "avoid" ||
    (block.section !== "must" && avoidCue.test(sentence)) ||
    /^(?:no |(?:avoid|nope|no-?gos?)[ :]|not looking)/i.test(sentence) ||
    notLooking.test(sentence)
  )
    return { kind: "avoid", unclear: false }
  const nice = niceCue.exec(sentence)
  // "Experience with frameworks, preferably Angular": the preference is about the example, not about the demand.
  const within =
    nice !== null &&
    nice.index > 25 &&
    /^\s?(?:preferabl|ideal|idéal|vorzugsweise|preferen)/iu.test(nice[0]) &&
    findRequirements(sentence.slice(0, nice.index)).length > 0
  if (nice && !(within && block.section === "must")) return { kind: "nice", unclear: false }
  if (block.section === "nice") return { kind: "nice", unclear: false }
  return { kind: "must", unclear: block.section === "open" && !mustCue.test(sentence) && !askCue.test(sentence) }
}

/** "Python required, Rust a plus": each clause has its own weight. */
function clausesOf(sentence: string): string[] {
  if (!niceCue.test(sentence)) return [sentence]
  const inBrackets = /^(.*\S)\s*\(([^)]*)\)[.\s]*$/u.exec(sentence)
  if (inBrackets && niceCue.test(inBrackets[2]!) && !niceCue.test(inBrackets[1]!) && findRequirements(inBrackets[2]!).length > 0)
    return [inBrackets[1]!, inBrackets[2]!]
  for (const match of sentence.matchAll(
    /(?:\s*(?:[;,]|\s[–-])|\s+(?:while|whereas|but|während|tandis que|mientras que|enquanto))\s+(?:and\s+|but\s+|und\s+|et\s+|y\s+|e\s+)?/giu
  )) {
    const left = sentence.slice(0, match.index)
    const right = sentence.slice(match.index + match[0].length)
    const says = (part: string) => findRequirements(part).length > 0 || findDegrees(part).length > 0 || findYears(part).length > 0
    if (niceCue.test(right) && !niceCue.test(left) && says(left) && says(right)) {
      // "AWS, Azure or GCP a plus" is one list; a must before it has its own words.
      if (mustCue.test(left) || askCue.test(left) || left.split(/\s+/).length > 3) return [left, right]
    }
    if (niceCue.test(left) && !niceCue.test(right) && mustCue.test(right) && says(left) && says(right)) return [left, right]
  }
  return [sentence]
}

function clean(sentence: string): string {
  return sentence
    .replace(labels, "")
    .replace(/^\*+|\*+$/g, "")
    .replace(/\s+/g, " ")
    .replace(/[;,.:\s]+$/u, "")
    .replace(/^[-–•*\s]+/u, "")
    .replace(
      /[\s,–-]*\(?\b(?:is |are |would be |als |es |est |é |será )?(?:a |an |un |um |von )?(?:big |strong |definite |huge |real )?(?:plus|bonus|nice to have|advantage|atout|vorteil|must|required|preferred|desirable|wünschenswert|appreciated)\)?$/iu,
      ""
    )
    .trim()
}

/** Bare names become sentences: "Python" alone says nothing about what is asked. */
function asSentence(text: string, kind: QualificationKind): string {
  const { criterion } = parseQualification(text, kind, "x")
  const words = text.split(/\s+/).length
  if (criterion?.type === "skill" && words <= 3 && kind !== "avoid" && findYears(text).length === 0) {
    const mention = findRequirements(text)[0]
    if (mention && mention.start === 0 && mention.end >= text.length - 1 && !softSkills.has(mention.name)) return `Experience with ${text}`
  }
  if (criterion?.type === "skill" && criterion.minYears !== null && words <= 3)
    return `At least ${criterion.minYears} years of ${text.replace(/^[\d.+–-]+\s*(?:y|yrs?|years?|yoe)\+?\s+(?:of\s+)?/iu, "").replace(/\s+[\d.+–-]+\s*(?:y|yrs?|years?)\+?$/iu, "")}`
  if (criterion?.type === "language" && words === 1 && !/kenntnisse$/i.test(text)) return `Speaks ${capitalise(text)}`
  return capitalise(text)
}

const aboutUs =
  /^(?:our|it|they|this|unsere?|nos|notre|nuestr[oa]s?|noss[oa]s?|the (?:company|team|firm|hospital|school|shop|role|job|position))\b(?!.*\b(?:candidates?|applicants?|you)\b.*\b(?:must|should|need|have|bring)\b)/iu
const deedAsked =
  /^you(?: have|['’]ve) (?:already |previously )?(?:\p{L}{2,}ed|taken|built|run|led|grown|made|held|seen|brought|written|taught|sold|won|shown|kept|set|put)\s/iu
const rightToWork =
  /\b(?:authori[sz]ed|eligible|right|permit|entitled) to work\b|\bwork permit\b|\barbeitserlaubnis\b|\bpermis de travail\b|\bpermiso de trabajo\b/iu

function wanted(sentence: string, block: Block): boolean {
  if (block.section === "benefits" || block.section === "equal" || block.section === "process") return false
  const explicit = mustCue.test(sentence) || askCue.test(sentence) || niceCue.test(sentence)
  if (praise.test(sentence) && !/\b(?:must|required)\b/i.test(sentence)) return false
  if (block.section === "must" || block.section === "nice" || block.section === "avoid") {
    if (block.bullet || (block.inline && sentence.length < 200)) return true
    // A line without a bullet may belong to what follows the list: it has to look like something asked for.
    const { criterion } = parseQualification(sentence, "must", "x")
    const known = (criterion !== null && criterion.type !== "skill") || findRequirements(sentence).length > 0
    return explicit || (known && !/^(?:we|our|as part of|join)\b/iu.test(sentence)) || opener.test(sentence)
  }
  // "Our people stay for 12 years and we need flour": the company speaks of itself.
  if (!block.bullet && aboutUs.test(sentence)) return false
  // "You have taken a company through a refinancing": a deed that is asked for names no term.
  if (block.section !== "duties" && deedAsked.test(sentence)) return true
  const states =
    rightToWork.test(sentence) ||
    findYears(sentence).length > 0 ||
    findDegrees(sentence).length > 0 ||
    findRequirements(sentence).length > 0 ||
    findLanguages(sentence).length > 0
  if (block.section === "duties")
    return (
      states &&
      (/\b(?:must have|must be|is required|are required|years['’]? (?:of )?experience|erforderlich|imprescindible|indispensable)\b/i.test(
        sentence
      ) ||
        /^you (?:have|bring)/i.test(sentence))
    )
  return states && explicit
}

/** Every requirement of the post, one sentence each, with the literal words it was read from. */
export function itemsOf(text: string): Item[] {
  const blocks = blocksOf(text)
  const items: Item[] = []
  // Beside a list of what is asked, short pieces at the top are the company, the place and the hours.
  const listed = blocks.some(block => (block.section === "must" || block.section === "nice") && (block.bullet || block.inline))
  const notes = isLabelledNote(text, blocks)
  for (const block of blocks) {
    if (notes) {
      addNotes(text, block, items)
      continue
    }
    if (!listed && isNotes(text.slice(block.start, block.end), block)) {
      addNotes(text, block, items)
      continue
    }
    for (const sentence of sentencesOf(text, block.start, block.end)) addSentence(text.slice(sentence.start, sentence.end), block, items)
  }
  if (items.length === 0) for (const block of blocks) addNotes(text, block, items)
  return items
}

/** What opens a part of somebody's notes: "nice: k8s, terraform". */
const noteLabel = /^\s*(must|need|nice|plus|bonus|nope|no-?gos?|avoid)\s*:\s*/iu
const noteKinds: Record<string, QualificationKind> = { must: "must", need: "must", nice: "nice", plus: "nice", bonus: "nice" }

/** Several short pieces between commas and no sentence: somebody's notes. */
function isNotes(text: string, block: Block): boolean {
  if (block.section !== "open" || block.bullet || text.length > 1500) return false
  return isTerse(text)
}

/** A whole post of notes with labels between them: "need: nurse, leeds. must: 3y icu, nmc. plus: spanish". */
function isLabelledNote(text: string, blocks: readonly Block[]): boolean {
  const labelled = blocks.some(block => block.inline === true || noteLabel.test(text.slice(block.start, block.end)))
  return labelled && text.length < 600 && blocks.length <= 8 && blocks.every(block => !block.bullet) && isTerse(text)
}

function isTerse(text: string): boolean {
  if (/\b(?:is|are|our|you|your|will|has|wir|sie|ist|nous|vous|est|somos|es)\b/iu.test(text)) return false
  const chunks = text.split(/\s*[,;|\n]\s*|\.\s+/u).filter(chunk => chunk !== "")
  const short = chunks.filter(chunk => chunk.split(/\s+/).length <= 5).length
  return (chunks.length >= 3 || noteLabel.test(text)) && short / chunks.length >= 0.7
}

function addSentence(quote: string, block: Block, items: Item[]): void {
  if (!wanted(quote, block)) return
  for (const clause of clausesOf(quote)) {
    const { kind, unclear } = kindOf(clause, block)
    for (const part of splitRequirement(clean(clause))) {
      const text = clean(part)
      if (text.length < 2 || !/\p{L}/u.test(text)) continue
      items.push({ text: asSentence(text, kind), kind, quote, kindUnclear: unclear })
    }
  }
}

/** Telegraph style: "Lisbon, 5y python, k8s nice to have, no agencies". Only what a rule understands becomes a requirement. */
function addNotes(text: string, block: Block, items: Item[]): void {
  if (block.section === "benefits" || block.section === "equal" || block.section === "process" || block.section === "company") return
  for (const sentence of sentencesOf(text, block.start, block.end)) {
    const quote = text.slice(sentence.start, sentence.end)
    if (quote.split(/\s+/).length > 60 || praise.test(quote)) continue
    for (const piece of quote.split(/(?<!\b(?:e\.g|i\.e|incl|min|max|approx|mind|etc|ca|no))(?<=\.)\s+/iu)) {
      // "nice: k8s, terraform": the label holds to the end of its part.
      const label = noteLabel.exec(piece)
      const word = label?.[1]!.toLowerCase() ?? null
      const labelled = word === null ? null : (noteKinds[word] ?? "avoid")
      // What stands behind a label is asked for, understood or not; behind "need" stand the job and its place as well.
      const asked = (word !== null && word !== "need") || block.inline === true
      for (const chunk of piece.slice(label?.[0].length ?? 0).split(/\s*[,;|]\s*|\s+[–-]\s+/u))
        addNote(chunk, labelled, asked, block, items)
    }
  }
}

function addNote(chunk: string, labelled: QualificationKind | null, asked: boolean, block: Block, items: Item[]): void {
  const kind = labelled === null || avoidCue.test(chunk) ? kindOf(chunk, { ...block, section: labelled ?? block.section }).kind : labelled
  for (const part of splitRequirement(clean(chunk))) {
    const words = part.split(/\s+/).length
    const { criterion } = parseQualification(part, kind, "x")
    const understood = criterion !== null && criterion.type !== "place" && criterion.type !== "title" && criterion.type !== "level"
    // "leeds" is the town, and no plural of the certificate.
    const town = findPlaces(part)[0]
    if (part === "" || isTitle(part) || (town?.start === 0 && town.end >= part.length - 1)) continue
    const known = criterion?.type !== "skill" || findRequirements(part).length > 0
    if (
      kind === "avoid"
        ? words <= 8
        : ((understood && known) || (asked && (criterion === null || understood) && findRemote(part).length === 0)) && words <= 9
    )
      items.push({ text: asSentence(clean(part), kind), kind, quote: chunk.trim(), kindUnclear: false })
  }
}

/** "need backend eng": the job itself, not something to be had for it. */
function isTitle(part: string): boolean {
  const bare = part.replace(/^(?:need|hiring|wanted|looking for|seeking|suche|role|title)\s*:?\s+(?:an?\s+)?/iu, "").trim()
  return titleNames.index.findIn(bare).some(mention => mention.end - mention.start >= bare.length * 0.6) && findYears(part).length === 0
}

const maxQualifications = 60

/** Items as qualifications: numbered, each sentence and each criterion once, must before nice. */
export function qualificationsOf(items: readonly Item[]): { qualifications: Qualification[]; unclear: string[] } {
  const seen = new Map<string, Qualification>()
  const unclear: string[] = []
  const qualifications: Qualification[] = []
  for (const item of items) {
    const parsed = parseQualification(item.text, item.kind, `q${qualifications.length + 1}`)
    const keys = [fold(parsed.text), ...(parsed.criterion ? [JSON.stringify(parsed.criterion)] : [])]
    const earlier = keys.map(key => seen.get(key)).find(known => known !== undefined)
    if (earlier) {
      if (earlier.kind === "nice" && parsed.kind === "must") earlier.kind = "must"
      continue
    }
    const qualification = { ...parsed, quote: item.quote }
    for (const key of keys) seen.set(key, qualification)
    qualifications.push(qualification)
    if (item.kindUnclear) unclear.push(qualification.id)
    if (qualifications.length === maxQualifications) break
  }
  return { qualifications, unclear }
}
