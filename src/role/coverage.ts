import { tokenise } from "./vocabulary/tokens"

/** A stretch of a sentence that a rule has understood. */
export interface Span {
  start: number
  end: number
}

/**
 * Words that carry no demand of their own beside a term: "strong experience with … in production". Folded as `tokenise` folds them.
 * Everything else is content, and a criterion may be claimed only where no content is left over.
 */
const glue = new Set(
  tokenise(
    `a an the and or of in to for with on at by from as is are be been being have has had having do you your yours we our us i my it this that's
    must should can could may need needs needed required requirement requires necessary mandatory essential minimum least at preferred preferably ideally
    desirable plus bonus advantage optional nice please also very well any some all both either one more least similar comparable equivalent related relevant other
    candidate candidates applicant applicants person people's someone somebody ideal successful looking who hold holds holding possess possesses possession bring brings own owns
    experience experienced experiences knowledge knowing know knows known understanding understand familiar familiarity expertise expert skill skills skilled proficiency proficient
    competence competency competencies competent ability able background command grasp fundamentals basics mastery master literacy literate user users confident comfortable
    strong good solid excellent great deep sound thorough working hands-on hands practical proven demonstrable demonstrated professional commercial industrial-strength basic advanced
    extensive broad in-depth depth first-hand prior previous current recent valid active full clean up-to-date date regular daily day everyday real world high level outstanding exceptional fair clear
    track record history work worked works job role position field area industry sector environment setting capacity least year years yr yrs month months
    use used uses using usage write written wrote writing verbal spoken speak speaks speaking tool tools technology technologies stack framework frameworks library libraries language languages software system systems platform platforms
    programme program product programming application applications app apps database databases modern production scale least e.g eg i.e such like including include etc
    concept concepts principle principles practice practices technique techniques method methods methodology methodologies standard standards process processes procedure procedures task tasks duty duties project projects development
    qualification qualified qualifications certified certification certificate certificates license licence licensed licenses registered registration admission admitted accredited card training trained course
    read reads reading disponibilidad disponibilite disponibilidade formacion formacao formation looking way around inside out before enhanced willing willingness willingly happy ready readiness prepared available availability open other others colleague colleagues fellow team teams engineer engineers within across under when if not
    mit und oder der die das den dem des ein eine einen einem einer im in von zu auf als bei fur sehr gute guter gutes guten gut sicher sichere sicherer sicheren sicherem fundierte fundierten solide tiefe umfassende erste mehrjahrige einschlagige
    praktische nachgewiesene idealerweise erfahrung erfahrungen berufserfahrung kenntnis kenntnisse wissen fahigkeit umgang verstandnis know-how bereich umfeld vergleichbar vergleichbare ahnlich ahnliche gultige gultiger abgeschlossene abgeschlossenes abgeschlossener mindestens mind sind ware waren vorteil wunschenswert jahr jahre jahren monate besitz bereitschaft zum zur du sie haben hast bringen bringst verfugen uber
    experience experiences connaissance connaissances maitrise maitriser bonne bonnes bon bons solide solides tres excellente excellentes competence competences avec dans en de du des le la les l d un une et ou au aux pour vous avez etes titulaire justifiez similaire poste domaine minimum moins an ans annee annees mois norme normes regle regles outil outils logiciel logiciels souhaite apprecie idealement atout exige requis
    experiencia conocimiento conocimientos manejo dominio nivel alto buen buena buenos solida solidos con del el los las y o para tener contar minimo al menos ano anos mes meses puesto sector herramienta herramientas valido vigente imprescindible requerido requerida deseable uso
    conhecimento conhecimentos dominio boa bons bom solido com do da dos das no na nos nas em e ou um uma ter pelo menos funcao area ferramenta ferramentas valida ativa obrigatorio obrigatoria desejavel nivel experiencia previa comprovada`
  ).words
)

/** Qualifying words after a term that is asked for by "knowledge of …": they narrow the term down, they do not describe a deed. */
const qualifierStart =
  /^[\s,(–-]*(?:including|incl\.|especially|particularly|in particular|ideally|preferably|e\.g\.|such as|like|inkl\.|insbesondere|y compris|notamment|incluyendo|incluindo)(?![\p{L}])/iu
const askedFor =
  /(?:experience|knowledge|proficien\w+|understanding|familiar(?:ity)?|expertise|skills?|command|grasp|background|kenntnisse|erfahrung(?:en)?|connaissances?|maîtrise|expérience|conocimientos?|experiencia|dominio|conhecimentos?|experiência|domínio)\s+(?:with|of|in|using|mit|von|im|der|des|du|de|en|dans|con|del|com|em|d['’])\s*(?:the\s+|a\s+|an\s+)?$/iu
/** A clause about what somebody did, or for whom: no term covers it. */
const clause = /\b(?:that|which|who|whom|whose|where|so that|because|while|wo|welche[rsn]?|damit|qui|dont|cuyo|cuya)\b/iu

/** The words of a sentence that nothing understood covers. */
export function leftOver(text: string, covered: readonly Span[]): string[] {
  const { words, starts, ends } = tokenise(text)
  return words.filter((word, at) => {
    const start = starts[at]!
    const end = ends[at]!
    if (covered.some(span => start >= span.start && end <= span.end)) return false
    return !glue.has(word) && !/^\d+\+?$/.test(word) && word.length > 1
  })
}

/**
 * Whether the understood spans cover the sentence: nothing but joining words is left, or the term was asked for by name ("Strong knowledge
 * of PostgreSQL including replication and tuning") and what follows only qualifies it.
 */
export function covers(text: string, terms: readonly Span[], others: readonly Span[] = []): boolean {
  const [first] = [...terms].sort((a, b) => a.start - b.start)
  const covered = [...terms, ...others]
  if (!first) return false
  if (leftOver(text, covered).length === 0) return true
  const last = terms.reduce((end, span) => Math.max(end, span.end), 0)
  const tail = text.slice(last)
  const before = text.slice(0, last)
  if (clause.test(tail) || leftOver(before, covered).length > 0 || !askedFor.test(text.slice(0, first.start))) return false
  // "Experience with SQL (joins, window functions)" and "… including …" explain the term; two words more still qualify it.
  return qualifierStart.test(tail) || /^\s*\([^)]*\)[\s.]*$/u.test(tail) || /^\s+(?:and|und|et|y|e)\s+(?:its|their|dessen)\s/iu.test(tail)
}
