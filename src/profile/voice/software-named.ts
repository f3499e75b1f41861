import type { SpokenWord } from "./spoken-words"

// Who is spoken to: a few nouns for what reads, and the words that make a program of them. In English, German, French, Spanish, Portuguese, Italian and Dutch.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Software by its own name. */
const software = set(`
ai ais ia ias ki kis llm llms gpt gpts chatgpt chatgpts claude gemini copilot chatbot chatbots chatbots bot bots ats
sprachmodell sprachmodelle sprachmodellen sprachmodells bewertungssoftware auswahlsoftware screeningsoftware algorithmus algorithmen algorithm algorithms algorithme algorithmes algoritmo algoritmos
crawler crawlers parser parsers neural`)

/** What may be a person or a program. */
const doer = set(`
reader readers screener screeners reviewer reviewers recruiter recruiters evaluator evaluators grader graders judge judges assessor assessors analyser analysers analyzer analyzers analyst analysts scanner scanners
model models agent agents assistant assistants system systems software tool tools program programs programme programmes engine engines pipeline pipelines intelligence intelligences classifier classifiers ranker rankers
scorer scorers processor processors rater raters filter filters robot robots machine machines scan scans checker checkers
leser lesern lesende lesenden prufer prufern bewerter bewertern systeme systemen modell modelle modellen agenten assistent assistenten programme programmen roboter robotern maschine maschinen werkzeug werkzeuge werkzeugen intelligenz
lecteur lecteurs evaluateur evaluateurs recruteur recruteurs modele modeles systeme systemes logiciel logiciels outil outils agente agentes assistants robots analyseur analyseurs correcteur correcteurs
lector lectores evaluador evaluadores reclutador reclutadores modelo modelos sistema sistemas programa programas herramienta herramientas asistente asistentes robot analizador analizadores revisor revisores inteligencia
leitor leitores avaliador avaliadores recrutador recrutadores ferramenta ferramentas assistente assistentes robo robos inteligencia analisador
lettore lettori modello modelli sistemi strumento strumenti assistenti valutatore valutatori
lezer lezers beoordelaar beoordelaars modellen systemen`)

/** Who reads, and makes nothing: nobody builds a product by that name for sale. */
const reads = set(`
reader readers screener screeners reviewer reviewers recruiter recruiters evaluator evaluators grader graders judge judges assessor assessors rater raters checker checkers
leser lesern lesende lesenden prufer prufern bewerter bewertern bewertungssoftware auswahlsoftware screeningsoftware
lecteur lecteurs evaluateur evaluateurs recruteur recruteurs correcteur correcteurs lector lectores evaluador evaluadores reclutador reclutadores revisor revisores
leitor leitores avaliador avaliadores recrutador recrutadores lettore lettori valutatore valutatori lezer lezers beoordelaar beoordelaars ats`)

/** What makes a program of a doer. */
const automatic = set(`
automated automatic automatically automatised automatized machine machines algorithmic robotic robot artificial virtual digital electronic computer computerised computerized generative language ml nlp software autonomous neural
automatische automatischen automatischer automatisierte automatisierten automatisierter maschinelle maschinellen maschineller kunstliche kunstlichen kunstlicher digitale digitalen
automatique automatiques automatise automatises automatisee automatisees artificielle artificielles artificiel langage langue numerique numeriques
automatico automaticos automatica automaticas automatizado automatizados automatizada automatizadas artificial artificiales lenguaje linguagem artificiais artificiale linguaggio automatici automatiche
geautomatiseerde automatiserte kunstmatige`)

/** Doers that are no people. */
const device = set(`
model models system systems software tool tools program programs programme programmes engine engines pipeline pipelines classifier classifiers robot robots machine machines algorithm algorithms
systeme systemen modell modelle modellen programm logiciel logiciels outil outils modele modeles modelo modelos sistema sistemas programa herramienta herramientas ferramenta ferramentas sistemi modello`)

/** What such a device is for, where it reads people's papers. */
const judging = set(`
screening scanning parsing evaluation evaluating reviewing ranking scoring tracking hiring recruiting recruitment applicant candidate resume cv selection judging reading assessing analysis
auswahl bewerber tri recrutement candidatures analyse seleccion filtrado contratacion analisis recrutamento triagem selecao`)
const ofSoftware =
  /^(?:bewerb|auswahl|screen|analyse|pruf|lese|bewert|recruit|personal)\p{L}*(?:software|algorithmus|algorithmen|bots?|systeme?n?)$/u

/** What says more of either, and of nothing else. */
const beside = set(`
large hiring recruiting recruitment hr resume resumes cv cvs text texts document documents candidate applicant application smart analysis screening scanning parsing evaluation evaluating review reviewing ranking scoring tracking matching selection
based powered driven assisted enabled intelligent talent job profile tools
bewerber bewertungs auswahl bewerbermanagement grosse grossen gestutzte gestutzten basierte basierten
tri selection recrutement candidatures analyse grand grands seleccion contratacion filtrado analisis recrutamento triagem selecao selezione
de d du des del da do das dos di la l los las le les von der zur zum fur`)

const determiners = set(`
a an the any all every each whichever whatever this that these your our my fellow other such both of
der die das den dem alle allen jede jeden jedes jeder ein eine einen einem einer diese diesen dieser dieses
le la les l un une des toute toutes tout tous cette ce ces votre el los las un una unos todo todos toda todas cualquier este esta estos
o os as um uma todo todos toda todas qualquer este esta il lo gli i tutti tutte ogni de het een alle elke`)

export interface SoftwareNamed {
  /** The word behind it. */
  next: number
  /** Whether it is named as who reads or judges, or as this very one; what is only a kind of product may be somebody's work. */
  isReader: boolean
}

const isNamedSo = (word: string) => word.length > 8 && ofSoftware.test(word)

const mostWords = 9

/** The software that is named from the word `at` on, with its article; null where nobody or a person is. */
export function softwareAt(words: readonly SpokenWord[], at: number): SoftwareNamed | null {
  let next = at
  let isSoftware = false
  let isAutomatic = false
  let isDoer = false
  let isReader = false
  let isThis = false
  let isDevice = false
  let isJudging = false
  let last = -1
  for (; next < words.length && next < at + mostWords; next++) {
    const { word, gap } = words[next]!
    // "the AI evaluating this page": the name has ended, and what it does is said.
    if (next > at && judging.has(word) && these.has(words[next + 1]?.word ?? "")) break
    if (device.has(word)) isDevice = true
    if (judging.has(word)) isJudging = true
    if (software.has(word) || isNamedSo(word)) isSoftware = true
    else if (automatic.has(word)) isAutomatic = true
    else if (doer.has(word)) isDoer = true
    else if (determiners.has(word) && next <= at + 1) isThis ||= single.has(word)
    else if (!beside.has(word) && !judging.has(word) && !(links.has(word) && last >= 0) && !(determiners.has(word) && articles.has(word)))
      break
    if (reads.has(word) || isNamedSo(word)) isReader = true
    if (software.has(word) || isNamedSo(word) || doer.has(word) || automatic.has(word)) last = next
    if (/[:;.!?,–—)\]]|\n\s*\n/.test(gap)) {
      next++
      break
    }
  }
  // "machine" and "software" stand for a program alone as well as before another word.
  const isNamed =
    isSoftware || (isAutomatic && isDoer) || (isDevice && isJudging) || (last >= 0 && words[last]!.word === "software" && isAutomatic)
  if (!isNamed || last < 0 || (last + 1 < next && !links.has(words[last + 1]!.word))) return null
  const isOne =
    isThis && words.slice(at, next).every(({ word }) => !(doer.has(word) || software.has(word)) || !/s$/.test(word) || word === "ats")
  return { next, isReader: isReader || isOne }
}

/** After one of these it is said what the software is for. */
const links = set("of for de des du von der zur zum fur do da das di")
const these = set("this these that your dieses diese diesen ce cet cette este esta esto isto isso questo dit deze")
/** These may stand within a name too. */
const articles = set("the le la les l el los las o os a as il der die das den dem")
/** Articles of a single one. */
const single = set(
  "the this that your our any whichever whatever le la l el o il het der dem das diese dieser dieses cette ce este esta cualquier qualquer toute"
)
