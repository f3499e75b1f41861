import { tokenise } from "../vocabulary/tokens"

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
    will would ll ve re d s going likely able highly truly genuinely fully really especially particularly specifically mainly mostly primarily typically often usually previously currently successfully effectively efficiently independently together closely
    new current complex large larger big small scale scalable enterprise global international national local digital technical technological functional cross-functional cross wide range variety various varied different several multiple many some few number numerous diverse
    interest interested passion passionate enthusiasm enthusiastic keen eager motivated appreciation awareness aware exposure insight love enjoy
    demonstrate demonstrates demonstrating show shows showing highly-developed well-developed minimal combined combination equal full-time part-time hand hands end-to-end fast-paced agile-minded dynamic busy complex similarly
    state-of-the-art latest common popular leading best effective efficient robust reliable quality key core main primary general specific particular certain relevantly
    responsible responsibility demonstrably total overall post degree's discipline disciplines subject field fields area areas domain domains space
    engineer's developer's based oriented related-field relevant-field day-to-day lifecycle life cycle ecosystem landscape setup set-up end user users
    build builds building built develop develops developing developed design designs designing designed implement implements implementing implemented implementation deploy deploying deployed maintain maintaining maintained manage managing managed create creating created deliver delivering delivered support supporting supported lead leading perform performing performed apply applying applied operate operating operated handle handling handled run running ran write using utilise utilising utilize utilizing leverage leveraging configure configuring configured administer administering test testing optimise optimising optimize optimizing integrate integrating
    make making made take taking do doing get getting provide providing provided ensure ensuring conduct conducting coordinate coordinating prepare preparing assist assisting learn learning understand-how
    solution solutions service services product products component components environment environments architecture architectures infrastructure code coding codebase feature features function functions operation operations activity activities initiative initiatives issue issues challenge challenges requirement topics topic aspects aspect matters matter areas package packages suite suites module modules version versions series family
    plus strongly preferred desired beneficial helpful valued welcome welcomed considered appreciated advantageous useful highly-desirable want wanted prefer expected expect
    their them they its own every each between through into about per than over more most less up down out without also but while where what how which
    people individuals individual professional professionals expert experts specialist specialists someone's member members role-model talented
    mit und oder der die das den dem des ein eine einen einem einer im in von zu auf als bei fur sehr gute guter gutes guten gut sicher sichere sicherer sicheren sicherem fundierte fundierten solide tiefe umfassende erste mehrjahrige einschlagige
    ihre ihr ihnen dich dir dein deine deiner ihrer seiner sowie bzw gerne gern idealer auch wir erwarten suchen mitbringen weitere weiterer relevante relevanten relevanter technische technischen praktischer praktischen vertiefte vertieften grundlegende grundlegenden hervorragende ausgepragte ausgepragtes nachweisbare arbeit arbeiten einsatz anwendung gangigen gangige modernen moderne verschiedenen themen thema rahmen programmen programme losungen einer bringst mit
    praktische nachgewiesene idealerweise erfahrung erfahrungen berufserfahrung kenntnis kenntnisse wissen fahigkeit umgang verstandnis know-how bereich umfeld vergleichbar vergleichbare ahnlich ahnliche gultige gultiger abgeschlossene abgeschlossenes abgeschlossener mindestens mind sind ware waren vorteil wunschenswert jahr jahre jahren monate besitz bereitschaft zum zur du sie haben hast bringen bringst verfugen uber
    votre vos notre nos son sa ses leur leurs ce cette ces se qui que comme lors ainsi tant quel parfaite reelle reel significative reussie confirmee confirme pratique courante usage utilisation gestion mise place tous toute toutes type types environnement
    minima minimas minimos conhecer equipo equipos equipes equipa equipas cargo empresa cabinet entreprise maniere parfaitement developpement developer desarrollo desenvolvimento logement logements chantier chantiers
    scripting scripts usage sera diferencial avancado avancada avancados avanzado avanzada avanzados avance avancee avances intermediario intermediaria intermedio intermedia basico basica fortgeschritten fortgeschrittene fortgeschrittenen
    tu tus su sus nuestro nuestra como muy ser estar debe debes tener tengas cuentas aportar aportas demostrable demostrables acreditada previa entorno entornos uso gestion similares equivalente preferible preferiblemente
    teu tua seu sua como muito ser estar deve ter tens comprovado anterior ambiente ambientes utilizacao gestao similares equivalente preferencial preferencialmente
    experience experiences connaissance connaissances maitrise maitriser bonne bonnes bon bons solide solides tres excellente excellentes competence competences avec dans en de du des le la les l d un une et ou au aux pour vous avez etes titulaire justifiez similaire poste domaine minimum moins an ans annee annees mois norme normes regle regles outil outils logiciel logiciels souhaite apprecie idealement atout exige requis
    experiencia conocimiento conocimientos manejo dominio nivel alto buen buena buenos solida solidos con del el los las y o para tener contar minimo al menos ano anos mes meses puesto sector herramienta herramientas valido vigente imprescindible requerido requerida deseable uso
    conhecimento conhecimentos dominio boa bons bom solido com do da dos das no na nos nas em e ou um uma ter pelo menos funcao area ferramenta ferramentas valida ativa obrigatorio obrigatoria desejavel nivel experiencia previa comprovada
    het een van voor met je jij jouw jou uw ons onze wij zijn bent hebt heeft beschikt over als bij aan op te om uit dat die deze dit naar ook goede goed uitstekende ruime aantoonbare relevante minimaal minstens minste jaar jaren ervaring werkervaring kennis beheersing vaardigheid vaardigheden bezit afgeronde opleiding niveau vereist gewenst werken werk vergelijkbare functie omgeving taal woord geschrift gebied
    w z ze na do od dla oraz lub i jako przy po u sie jest masz posiadasz znasz mile widziana widziane widziany dobra dobry bardzo biegla praktyczna praktyczne znajomosc znajomosci umiejetnosc umiejetnosci obslugi doswiadczenie doswiadczenia doswiadczeniem rok roku lata lat co najmniej minimum wymagana wymagane wymagany poziom poziomie jezyk jezyka pracy praca stanowisku podobnym wyksztalcenie programu programow zakresie
    il lo gli un uno una di del dello della dei degli delle da dal dalla nel nello nella nei con su per tra come ed o oppure hai possiedi buona buone buono ottima ottime ottimo pregressa comprovata maturata solida solide almeno anni anno minimo esperienza esperienze conoscenza conoscenze competenza competenze capacita padronanza uso utilizzo possesso lavoro ruolo analogo settore ambito livello lingua strumenti gradita gradito richiesta richiesto necessaria`
  ).words
)

/** Qualifying words after a term that is asked for by "knowledge of …": they narrow the term down, they do not describe a deed. */
const qualifierStart =
  /^[\s,(–-]*(?:including|incl\.|especially|particularly|in particular|specifically|ideally|preferably|e\.g\.|such as|like|inkl\.|insbesondere|y compris|notamment|incluyendo|incluindo)(?![\p{L}])/iu
const asking =
  "experience|experienced|knowledge|knowledgeable|proficien\\w+|understanding|familiar(?:ity)?|expertise|skills?|skilled|command|grasp|background|competen\\w+|comfortable|exposure|fluen\\w+|trained|training|interest(?:ed)?|worked|working|kenntnisse|\\p{L}+kenntnisse|erfahrung(?:en)?|erfahren|umgang|connaissances?|maîtrise|compétences?|expérience|conocimientos?|experiencia|dominio|manejo|conhecimentos?|experiência|domínio|ervaring|werkervaring|kennis|beheersing|doświadczenie|znajomość|umiejętność|obsługa|esperienza|conoscenza|padronanza|competenze"
const doing =
  "(?:(?:working|using|developing|building|designing|writing|programming|coding|managing|administering|implementing|deploying|configuring|operating|leading|delivering|creating|maintaining|supporting|running|providing|performing|applying|handling|selling|teaching|conducting|engineering)\\s+(?:\\w+\\s+){0,2}?(?:with\\s+|in\\s+|on\\s+|using\\s+|for\\s+)?)?"
/** "Experience working with …": what follows is what is asked for. */
const askedFor = new RegExp(
  `(?:${asking})[’']?\\s+(?:with|of|in|using|on|as|at|within|across|mit|von|im|der|des|du|de|en|dans|con|del|dell['’]|dei|di|com|em|d['’]|met|van|w|z|na)?\\s*${doing}(?:the\\s+|a\\s+|an\\s+)?$`,
  "iu"
)
/** A clause about what somebody did, or for whom: no term covers it. */
const clause = /\b(?:that|which|who|whom|whose|where|so that|because|while|wo|welche[rsn]?|damit|qui|dont|cuyo|cuya)\b/iu
/** Sums and sizes are a scope of their own. */
const scope = /\b(?:million|billion|thousand|hundred|mio|mrd)|[€$£%]|\d{3,}/iu
/** After the term: what narrows it, or says where and for whom. A noun directly behind the term would make the term its adjective. */
const looseTail =
  /^[\s)]*(?:$|[.,;:(–-]|(?:in|on|at|for|to|with|within|across|using|under|as|from|of|by|and|or|through|via|including|such|im|in|bei|auf|für|zur|zum|und|oder|dans|pour|en|chez|et|ou|para|con|y|o|e|com|em|no|na)(?![\p{L}]))/iu

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

/** Whether the words before the first term ask for it ("Proven experience working with …"), so that it is what the sentence is about. */
function isAsked(text: string, first: Span, covered: readonly Span[]): boolean {
  const before = text.slice(0, first.start)
  if (leftOver(before, covered).length > 1) return false
  return askedFor.test(before) || leftOver(before, covered).length === 0
}

/** Whether nothing but joining words and filler is left beside the understood spans. */
export function coversSpan(text: string, terms: readonly Span[], others: readonly Span[] = []): boolean {
  return terms.length > 0 && leftOver(text, [...terms, ...others]).length === 0
}

/**
 * Whether the understood spans are what the sentence asks for. Joining words and filler may stand anywhere; a term that is asked for by name
 * ("Strong knowledge of PostgreSQL including replication", "Experience with Kafka in a busy online shop") may be narrowed by what follows. A
 * sentence that describes a deed, a clause of its own or a sum is more than its terms.
 */
export function asksFor(text: string, terms: readonly Span[], others: readonly Span[] = []): boolean {
  const [first] = [...terms].sort((a, b) => a.start - b.start)
  const covered = [...terms, ...others]
  if (!first) return false
  const left = leftOver(text, covered)
  if (left.length === 0) return true
  const last = terms.reduce((end, span) => Math.max(end, span.end), 0)
  const tail = text.slice(last)
  if (!isAsked(text, first, covered) || leftOver(text.slice(first.start, last), covered).length > 2) return false
  if (qualifierStart.test(tail) || /^\s*\([^)]*\)[\s.]*$/u.test(tail)) return true
  if (clause.test(tail) || scope.test(tail)) return false
  // "Python and its ecosystem", "SQL for reporting on stock": looser words behind, none that makes the term an adjective.
  return looseTail.test(tail) && leftOver(tail, covered).length <= 8
}
