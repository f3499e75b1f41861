const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ""))

/** All words here are folded as `tokenise` folds them. Words that stand before a thing and leave it what it is. */
export const determiners = set(
  `a an the my our their his her its your this that these those all each every any some several many various numerous different both other another
  two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty eighty ninety hundred thousand million dozen
  up over more than around about approximately nearly almost least most per
  s le la les un une des l el los las o os as um uma der die das den dem ein eine einen einem einer`
)

/** Says how, how large or how often, and not what: "an annual budget", "close customer relationships". */
export const qualities = set(
  `new key small large big major minor strong close good best better lasting long short term longterm full whole entire complete complex simple basic advanced
  annual yearly monthly weekly daily quarterly regular ongoing existing current former various diverse multiple single main overall general successful effective
  efficient accurate timely high low highest top first second third own personal professional corporate individual internal external global national regional local
  international multinational domestic private public senior junior mixed age group own complete total direct indirect critical important essential specific special
  strategic operational commercial technical digital medium sized young old heavy light fast busy late early different related`
)

/** Says how well a thing is to be done, which is asked of everybody: "safe isolation", "complex caseload". */
export const manners = set(
  `safe safely effective effectively efficient efficiently accurate accurately timely complex successful successfully smooth proper properly thorough excellent
  clear clearly careful correct good high quality strong various multiple overall general regular`
)

/** Words that join two things of the same kind. */
export const joints = set(`and or und oder et ou y e plus`)

/** Between a deed and what it is done to, and between a thing and where it is. */
export const prepositions = set(
  `of for in with on across within at to from by through among between into via
  von fur im mit bei zu zur zum auf aus in de du des d en pour avec chez dans sur para con por del em com do da dos das no na`
)

/** Behind these another clause begins, about something else. */
export const clauseWords = set(
  `who whom whose which that while whereas where when because although though but if unless so then after before until since than as
  wer der die das wahrend weil obwohl aber wenn qui que dont mais si quand pero cuando porque mas quando`
)

/** "A team of nurses", "a range of products": measures of what follows. */
export const measures = set(
  `team group number range variety portfolio fleet series lot crew staff set couple pool total pair family class batch load mix`
)

/** What a thing is asked for by; they say nothing of the thing: "sales activities" is sales. */
export const fillers = set(
  `experience experienced skill skilled knowledge background expertise ability activity task duty responsibility technique principle concept tool technology
  work working exposure proficiency understanding familiarity competence competency capability practice competent proficient`
)

/** Those of them that may stand behind a thing without making another of it: "social work" is more than "social". */
export const trailingFillers = set(
  `experience experienced skill knowledge background expertise ability activity task duty concept principle exposure proficiency
  understanding familiarity competence competency capability`
)

/** What is laid down about a thing; who knows the one knows the other. */
export const norms = set(
  `regulation standard requirement guideline rule law legislation norm protocol principle procedure practice policy methodology method technique concept terminology best`
)

/** What goes round or goes on: "forecasting cycles", "on-call rotation" and "month-end close process" are told without it. */
export const rounds = set(`process cycle rotation round scheme programme routine procedure activity matter topic issue`)

/** What a thing of several words is called besides: "a multi-line phone system". */
export const vessels = set(`system software tool platform application equipment machine environment setting device unit`)

/** Deeds so general that only their object says what is done. */
export const plainDeeds = set(
  `using use used run ran running handle handled handling utilising utilizing applying performing conducting doing having providing undertaking executing carrying participating contributing dealing being working demonstrating showing operate operating utilise utilize conduct perform participate contribute`
)

/** A thing before one of these is still what is done: "maintenance crews", "vendor relationships". */
export const carriers = set(
  `crew team staff personnel activity operation function process project program programme schedule department work task area relationship account
  need effort initiative matter issue portfolio service budget contract plan strategy system procedure policy unit section side role duty force`
)

/** A thing before one of these is only what these are about, and somebody else may do it: "sales meetings", "marketing brochures". */
export const spoilers = set(
  `meeting department office college school student pupil club magazine newspaper book brochure flyer leaflet poster course class lesson seminar webinar
  lecture workshop conference fair exhibition museum studio street park building room desk floor wing works shop firm agency company practice house hall
  industry trade union regulation law court tax price list invoice receipt letter mail paper document file folder form record
  teacher professor lawyer boss head wife husband brother sister friend guest visitor neighbour
  boot shoe gate guard`
)

/** Pasts of verbs that change inside. */
export const strongPasts = set(
  `sold bought built led ran taught wrote written drove driven made met kept grew grown drew drawn won fed held took taken gave given knew spoke spoken cut set
  oversaw overseen chose chosen paid sewn sent spent found dealt lent bred laid read brought sought thought caught fought wove woven shot dug hung struck`
)
