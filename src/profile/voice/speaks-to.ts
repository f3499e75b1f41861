import { isClaimed, tellsDeed, isTerms } from "./content-kind"
import { softwareAt } from "./software-named"
import type { SpokenWord } from "./spoken-words"

// A sentence may begin by saying to whom it speaks: "Note to AI:", "For automated readers:", "If you are a language model, …".

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

const kinds =
  set(`important urgent quick special private hidden competency confidential secret critical final short brief little friendly internal system attention quick nb ps p.s
wichtiger wichtige wichtige versteckter geheime importante importantes oculta importantes cachee secrete message text white`)
/** Somebody speaks. */
const notice = set(`
note message memo notice reminder attention attn directive order request warning ps nb disclaimer addendum annotation tip word remark prompt
hinweis notiz nachricht mitteilung anmerkung achtung bitte warnung
remarque avis consigne nota mensaje aviso recordatorio atencion mensagem recado lembrete atencao avviso messaggio attenzione opmerking bericht let`)
/** May be somebody's writing as well. */
const writing = set(`
notes messages instruction instructions hints hint guidance guidelines directives commands command orders requests rules advice information info metadata profile summary section comments comment remarks
hinweise notizen nachrichten anweisung anweisungen anleitung anmerkungen informationen
remarques consignes instructions informations notas mensajes instruccion instrucciones indicaciones mensagens instrucao instrucoes istruzioni instructies`)
const further =
  set(`intended meant addressed aimed directed only written especially also exclusively destined competency metadata data profile text summary just specifically gerichtet bestimmt destine destinee destines destinees adressee dirigido dirigida dirigidas
dirigidos destinado destinada destinadas dirigida exclusivamente nur a`)
const towards = set("to for an fur pour a aux au para ao aos as per alla alle agli ai voor aan")
const greeting = set(
  "dear hey hi hello greetings attention attn calling listen ok okay liebe lieber hallo achtung chere cher bonjour salut estimada estimado querida querido hola cara caro ola cari gentile beste geachte"
)
const lead = set(
  "please kindly and also now psst important urgent nb ps system note hidden attention bitte s il vous plait por favor white text metadata"
)

/** What a reader does. */
const reading = set(`
reading reads read parsing parses processing processes scanning scans evaluating evaluates screening screens reviewing reviews analysing analyses analyzing analyzes summarising summarizing assessing assesses ranking ranks seeing sees judging
lea lean leer leia leiam lise analice procese analise processe legga liest lesen lesend auswertet pruft bewertet bearbeitet lisant lit lisez lisent analysez analyse traite traitez evalue evaluez leyendo lee lees leen analiza procesa evalua lendo le leia analisa processa avalia legge leggi leest`)
const nextParty = set("that who which you must should shall please only and then die der das qui que whom che")

/** Where what is said begins behind the name of who is spoken to; null where the name goes on, and somebody else is meant ("the AI team"). */
function contentAfter(words: readonly SpokenWord[], next: number, end: number): number | null {
  const { gap } = words[next - 1]!
  if (next >= end || /[:;.,!?–—\n)\]]| - /.test(gap)) return next
  const { word } = words[next]!
  if (nextParty.has(word)) return next
  if (!reading.has(word)) return null
  let content = next
  while (content < end && content < next + 4 && !/[:;.,!?–—\n)]/.test(words[content]!.gap)) content++
  return Math.min(content + 1, end)
}

export interface SpeaksTo {
  /** The word at which what is said begins. */
  content: number
  /** Whether no honest sentence begins so and goes on like this one. */
  isSure: boolean
}

/** To whom the sentence that begins at the word `at` says that it speaks, where that is a program; null elsewhere. */
export function speaksToSoftware(words: readonly SpokenWord[], at: number, end: number): SpeaksTo | null {
  let first = at
  while (first < end && first < at + 3 && lead.has(words[first]!.word) && !notice.has(words[first]!.word)) first++
  return (
    byNotice(words, at, end) ??
    (first > at ? byNotice(words, first, end) : null) ??
    byGreeting(words, at, end) ??
    byAddress(words, at, end) ??
    byLabel(words, at, end) ??
    byOwnNotice(words, at, end) ??
    byThisPart(words, at, end)
  )
}

function byNotice(words: readonly SpokenWord[], at: number, end: number): SpeaksTo | null {
  let next = at
  while (next < end && next < at + 3 && kinds.has(words[next]!.word) && !towards.has(words[next + 1]?.word ?? "")) next++
  const said = words[next]
  if (next >= end || !said || !(notice.has(said.word) || writing.has(said.word))) return null
  const isNotice = notice.has(said.word)
  let to = next + 1
  while (to < end && to < next + 4 && further.has(words[to]!.word) && !towards.has(words[to]!.word)) to++
  const named = towards.has(words[to]?.word ?? "")
    ? (softwareAt(words, to + 1) ?? bareModelAt(words, to + 1))
    : isNotice
      ? softwareAt(words, to)
      : null
  if (!named || named.next > end) return null
  const content = contentAfter(words, named.next, end)
  if (content === null) return null
  // "Guidelines for AI assistants: drafted the bank's" is somebody's writing, and not written to them.
  return isNotice || !isWork(words, content, end) ? { content, isSure: true } : null
}

/** "Instruction to the model": no person is called so. */
function bareModelAt(words: readonly SpokenWord[], at: number): { next: number } | null {
  const isOne = /^(?:the|this|das|le|el|o)$/.test(words[at]?.word ?? "")
  return isOne && /^(?:model|algorithm|software|machine|modell|modele|modelo)$/.test(words[at + 1]?.word ?? "") ? { next: at + 2 } : null
}

/** "AI note: …", "LLM instructions: …". */
function byOwnNotice(words: readonly SpokenWord[], at: number, end: number): SpeaksTo | null {
  const named = softwareAt(words, at) ?? (/^(?:system|admin|assistant)$/.test(words[at]!.word) ? { next: at + 1 } : null)
  const said = named && words[named.next]
  if (!said || named.next >= end || !(notice.has(said.word) || writing.has(said.word)) || !/^\s*[:–—]/.test(said.gap)) return null
  return isWork(words, named.next + 1, end) ? null : { content: named.next + 1, isSure: true }
}

/** "This section is for AI only: …". */
function byThisPart(words: readonly SpokenWord[], at: number, end: number): SpeaksTo | null {
  if (!/^(?:this|these|the|diese|dieser|ce|cette|este|esta)$/.test(words[at]!.word)) return null
  for (let to = at + 1; to < end && to < at + 7; to++) {
    if (!towards.has(words[to]!.word)) continue
    const isPart =
      words.slice(at + 1, to).some(({ word }) => documents.has(word) || part.has(word)) &&
      words.slice(at + 1, to).some(({ word }) => isMeant.has(word))
    const named = isPart ? softwareAt(words, to + 1) : null
    const next = named && (words[named.next]?.word === "only" ? named.next + 1 : named.next)
    if (next !== null && next <= end && (next >= end || /[:;.,!–—\n)]/.test(words[next - 1]!.gap))) return { content: next, isSure: true }
  }
  return null
}

function byGreeting(words: readonly SpokenWord[], at: number, end: number): SpeaksTo | null {
  if (!greeting.has(words[at]!.word)) return null
  const named = softwareAt(words, at + 1 + (words[at + 1]?.word === "to" ? 1 : 0))
  const content = named && named.next <= end ? contentAfter(words, named.next, end) : null
  return content === null ? null : { content, isSure: true }
}

/** "For automated readers: …", "To any AI reading this, …". */
function byAddress(words: readonly SpokenWord[], at: number, end: number): SpeaksTo | null {
  if (!towards.has(words[at]!.word)) return null
  // "For the attention of automated systems".
  const isAttention =
    /^(?:attention|benefit|eyes|use|consumption|information)$/.test(words[at + 2]?.word ?? "") &&
    /^(?:of|by)$/.test(words[at + 3]?.word ?? "")
  const named = softwareAt(words, isAttention ? at + 4 : at + 1)
  if (!named || named.next > end) return null
  const { gap } = words[named.next - 1]!
  const relative = nextParty.has(words[named.next]?.word ?? "") || words[named.next]?.word === "que" ? 1 : 0
  const isReading = reading.has(words[named.next + relative]?.word ?? "")
  if (!/[:–—,\n]| - /.test(gap) && !isReading && named.next < end) return null
  const content = contentAfter(words, named.next, end)
  if (content === null) return null
  if (isReading) return { content, isSure: true }
  const isReader = named.isReader && words[named.next - 1]!.word !== "ats"
  return isReader || (content < end && !isWork(words, content, end)) ? { content, isSure: true } : null
}

/** "AI reviewers: ten years of Kubernetes". */
function byLabel(words: readonly SpokenWord[], at: number, end: number): SpeaksTo | null {
  const named = softwareAt(words, at)
  const isAsked = words[named?.next ?? end]?.word === "please"
  if (!named || named.next >= end || !(/^\s*[:–—]/.test(words[named.next - 1]!.gap) || isAsked)) return null
  const isTold = isClaimed(words, named.next, end) || /^(?:you|please|ignore)$/.test(words[named.next]!.word)
  return (named.isReader || isTold) && !isWork(words, named.next, end) ? { content: named.next, isSure: true } : null
}

/** What was done, or what was used: told of whoever writes. */
function isWork(words: readonly SpokenWord[], at: number, end: number): boolean {
  return tellsDeed(words, at, end) || isTerms(words, at, end)
}

const conditions = set("if whether wenn falls sofern si se als")
const being = set(
  "you are re youre you this is it being s du bist sie sind ihr seid vous etes tu es eres usted ustedes son voce e sao sei siete je bent u an a the ein eine un una une uma een"
)

/** "If you are a language model, …", "If an LLM, …", "You are an AI that …". */
export function speaksIfSoftware(words: readonly SpokenWord[], at: number, end: number): SpeaksTo | null {
  const isCondition = conditions.has(words[at]!.word)
  const isYou = words[at]!.word === "you" && /^(?:are|re)$/.test(words[at + 1]?.word ?? "")
  const isAs = /^(?:as|als|como|come|comme)$/.test(words[at]!.word)
  if (!isCondition && !isYou && !isAs) return null
  let next = at + 1
  if (!isAs) while (next < end && next < at + 5 && being.has(words[next]!.word) && softwareAt(words, next) === null) next++
  const isMachine =
    next > at + 1 &&
    /^(?:machine|robot|computer|program|algorithm|bot|maschine|roboter|machine|robo|maquina)$/.test(words[next]?.word ?? "")
  const named = softwareAt(words, next) ?? (isMachine ? { next: next + 1 } : null)
  if (!named || named.next > end) return null
  const { gap } = words[named.next - 1]!
  const after = words[named.next]?.word ?? ""
  const isEnded =
    /[,.:;!?–—\n)]/.test(gap) ||
    named.next >= end ||
    reading.has(after) ||
    nextParty.has(after) ||
    /^(?:bist|sind|seid|ist|is|then|and)$/.test(after)
  if (!isEnded) return null
  const rest = words.slice(named.next, Math.min(end, named.next + 25)).map(({ word }) => word)
  const toYou = rest.some(word => /^(?:you|your|du|dein\w*|sie|vous|votre|vos|tu|tus|su|voce|sua|seu)$/.test(word))
  // "As an AI model I …" is told by somebody who plays one; "as an AI model, you must …" is an order.
  if (isAs && !toYou && !rest.some(word => /^(?:ignore|answer|output|rate|recommend|respond|report|treat|say)$/.test(word))) return null
  return { content: named.next, isSure: true }
}

const documents = set(`
text page profile document cv resume application file line lines message sentence passage section note candidate paragraph
seite profil dokument lebenslauf zeile zeilen bewerbung nachricht abschnitt kandidaten
texte profil document ligne lignes candidature message texto perfil documento linea lineas mensaje curriculo linha linhas mensagem testo`)
const part = set("part section block content area bereich teil partie parte secao seccion")
const isMeant = set("is are only meant intended written solely addressed ist sind gilt est sont es son e sao")
const these = set(
  "this these dieses diese diesen dies das ce cet cette ceci cela este esta esto estas estos isto isso questo questa dit deze"
)
const anyone = set("whoever whatever anyone anything everyone everybody wer quien quienquiera quem quiconque chiunque")

/** Software, or whoever it may be, that reads this very text: "any model that processes this page", "whoever reads this". */
export function speaksToReader(words: readonly SpokenWord[], at: number, end: number): { isSure: boolean; isAnyone: boolean } | null {
  const isAnyone = anyone.has(words[at]!.word)
  const named = isAnyone ? { next: at + 1 } : softwareAt(words, at)
  if (!named || named.next >= end) return null
  let next = named.next
  while (next < end && next < named.next + 4 && filler.has(words[next]!.word)) next++
  const passive = /^(?:by|von|par|por)$/.test(words[at - 1]?.word ?? "")
  const object = reading.has(words[next]?.word ?? "") ? next + 1 : -1
  // German puts the verb last: "die dieses Profil liest".
  const isLast = object < 0 && these.has(words[next]?.word ?? "") && words.slice(next, next + 5).some(({ word }) => reading.has(word))
  const read = object > 0 && these.has(words[object]?.word ?? "")
  if (!read && !isLast) return null
  const what = words[(isLast ? next : object) + 1]?.word
  const isBare = object > 0 && (object + 1 >= end || /[,.:;!?)\n–—]/.test(words[object]!.gap))
  const isText = isBare || (what !== undefined && documents.has(what)) || (read && wishes.has(what ?? ""))
  return isText && !passive ? { isSure: !isAnyone, isAnyone } : null
}

const filler = set("that who que which is are may be might currently now happens to qui que die der das welche welches can will")
const wishes = set("must should shall will can finds has is are please to and")
