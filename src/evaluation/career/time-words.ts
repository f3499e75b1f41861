/*
 * Words for time that is no work, in the languages that profiles are read in: one language a line. What people and sites write there,
 * read by hand; folded as `foldTimeWords` folds. A word is the beginning of what it stands for: "career break (two children)" is one.
 */

/** Folded to small letters without accents, so that one spelling is enough; scripts without either stay as they are. */
export function foldTimeWords(text: string): string {
  return withoutAccents(text.toLowerCase()).replace(/[’`´]/g, "'").replace(/\s+/g, " ").trim()
}

export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")
}

/** Breaks, whoever is named as the employer. */
export const breakWords = [
  "career break|career gap|career pause|break from work|work break|employment (?:gap|break)|gap year|year out|year off|time off|sabbatical(?: (?:year|leave))?|leave of absence|(?:maternity|paternity|parental|family|adoption|child ?care|caregiver|caregiving|caring|carer's|care|bereavement|compassionate|medical|sick|sickness|health|disability|study|educational|military|garden(?:ing)?|unpaid|extended|personal|special|long[- ]term|fmla) leave|(?:maternity|paternity|family|parenting|childcare|baby) break|(?:full[- ]time|stay[- ]at[- ]home|homemaking) (?:parent(?:ing)?|mother|mom|mum|father|dad|caregiving)|homemaking|housewife|house ?husband|raising (?:\\w+ ){0,2}(?:family|child|children|kids|sons?|daughters?)|child[- ]?rearing|caring for (?:(?:an?|my|our|two|three|sick|elderly|ill|young|small) ){0,3}(?:family|relatives?|parents?|mother|father|children|child|kids|partner|husband|wife|son|daughter|baby)|looking after (?:(?:an?|my|our|two|three|young|small) ){0,3}(?:family|relatives?|parents?|mother|father|children|child|kids|son|daughter|baby)|(?:family|health|personal) (?:time|reasons|commitments|responsibilities)|between (?:jobs|roles|positions)|unemployed|unemployment|job[- ]?(?:search(?:ing)?|seeking|hunting)|seeking (?:employment|work|a new role|new opportunities)|looking for (?:work|a job|a new job|new opportunities)|out of work|not (?:working|in work|employed)|laid off|redundancy|made redundant|career transition|(?:layoff ?/ ?)?position eliminated|personal goal pursuit|furlough(?:ed)?|(?:round[- ]the[- ]world|world) (?:trip|travel|tour)|backpacking|travell?ing (?:in|through|around|across|the)",
  "elternzeit|elternkarenz|mutterschutz|mutterschaftsurlaub|vaterschaftsurlaub|erziehungsurlaub|erziehungszeit|(?:kinder)?erziehungszeit|kindererziehung|kinderbetreuungszeit|familienzeit|familienpause|familienphase|babypause|karenz(?:zeit|urlaub)?|bildungskarenz|pflegekarenz|(?:familien)?pflegezeit|pflege (?:von|der|des|meiner|meines|eines|einer) (?:angehorigen|eltern|mutter|vaters?|familien\\w+)|sabbatjahr|(?:berufliche |personliche |kreative |familiare )?auszeit|berufspause|erwerbspause|familienbedingte pause|berufliche (?:neu)?orientierung(?:sphase)?|neuorientierung|orientierungsphase|arbeits?suchend|arbeits?suche|stellensuche|arbeitslos(?:igkeit)?|erwerbslos|beschaftigungslos|weltreise|auslandsreise|hausfrau|hausmann|freistellung|unbezahlter urlaub|bildungsurlaub|krankheitsbedingte",
  "pause (?:de )?carriere|pause professionnelle|interruption (?:de carriere|professionnelle)|coupure professionnelle|conge (?:parental|de maternite|maternite|de paternite|paternite|d'adoption|sabbatique|sans solde|de maladie|maladie|de formation|de proche aidant|de presence parentale|de reclassement|pour convenance)|annee (?:sabbatique|de cesure)|(?:mere|pere|parent|femme|homme) au foyer|education de mes enfants|(?:en )?recherche d'emploi|demandeu(?:r|se) d'emploi|sans emploi|chomage|tour du monde|arret maladie|proche aidante?",
  "pausa (?:profesional|laboral|en (?:mi|la) carrera)|interrupcion (?:laboral|de carrera)|excedencia|permiso (?:de maternidad|de paternidad|parental|sin sueldo|por nacimiento)|baja (?:maternal|paternal|medica|laboral|por (?:maternidad|paternidad|enfermedad))|licencia (?:(?:de|por) (?:maternidad|paternidad)|medica|sabatica|sin goce)|ano sabatico|cuidado de (?:mis |mi |la |los )?(?:hij[oa]s?|familia(?:res)?|padres|madre|padre)|am[ao] de casa|busqueda (?:activa )?de empleo|en busqueda (?:activa )?de|desemplead[oa]|desempleo|en paro|vuelta al mundo",
  "pausa (?:na|de) carreira|pausa profissional|interrupcao (?:de|na) carreira|licenca (?:de |por )?(?:maternidade|paternidade|parental|adocao|sabatica|medica|sem vencimento|nao remunerada)|(?:ano|periodo) sabatico|cuidados? (?:a|de|com|dos?|da) (?:os |a )?(?:filh[oa]s?|familia(?:res)?|pais|mae|pai)|dona de casa|(?:a )?procura (?:ativa )?de emprego|em busca de (?:emprego|recolocacao)|desempregad[oa]|desemprego|volta ao mundo",
  "pausa (?:lavorativa|professionale|di carriera|dalla carriera)|interruzione (?:di carriera|lavorativa)|congedo (?:parentale|di maternita|maternita|di paternita|paternita|straordinario|per)|aspettativa(?: non retribuita)?|anno sabbatico|casaling[ao]|disoccupat[oa]|disoccupazione|(?:in )?(?:ricerca|cerca) (?:di )?(?:lavoro|occupazione)|giro del mondo|cura (?:della famiglia|dei figli|dei familiari)",
  "(?:loopbaan|carriere)(?:pauze|onderbreking|break)|ouderschapsverlof|zwangerschapsverlof|bevallingsverlof|moederschapsrust|vaderschapsverlof|zorgverlof|onbetaald verlof|tijdskrediet|sabbatjaar|tussenjaar|werkloos|werkzoekend|huisvrouw|huisman|thuisblijf(?:moeder|vader)|wereldreis|mantelzorg(?:er)?",
  "przerwa (?:w karierze|zawodowa|w pracy)|urlop (?:macierzynski|wychowawczy|rodzicielski|ojcowski|zdrowotny|bezpłatny|naukowy|dziekanski)|opieka nad (?:dzieckiem|dziecmi|rodzicem|rodzicami|rodzina|matka|ojcem)|wychowywanie dzieci|bezrobotn[ya]|poszukiwanie pracy|gospodyni domowa",
  "karriarpaus|karriaruppehall|foraldraledig(?:het)?|mammaledig|pappaledig|tjanstledig(?:het)?|sabbatsar|arbetssokande|arbetslos(?:het)?|sjukskriven|karrierepause|barselsorlov|barselspermisjon|forældreorlov|orlov uden løn|foreldrepermisjon|arbeidsledig|arbejdsløs|jobsøgende|jobbsøker|sabbatar",
  "uratauko|vanhempainvapaa|perhevapaa|aitiysvapaa|isyysvapaa|hoitovapaa|vuorotteluvapaa|sapattivapaa|tyoton|karierni prestavka|materska(?: dovolena)?|rodicovska(?: dovolena)?|kariyer arası|dogum izni|ebeveyn izni|ucretsiz izin|issiz",
  "перерыв в карьере|карьерный перерыв|декретныи отпуск|в? ?декрет(?:е)?(?= |$)|творческии отпуск|академическии отпуск|отпуск без сохранения \\p{L}+|отпуск по уходу за \\p{L}+|без работы|безработн(?:ыи|ая)|поиск работы|перерва в кар'єрі|декретна відпустка",
  "キャリアブレイク|キャリアブレーク|育児休業|育休|産休|産前産後休業|介護休業|休職|離職期間|求職中|専業主婦|专职主妇|职业空窗|职业中断|职业间歇|职业休整|产假|育儿假|陪产假|间隔年|待业|全职(?:妈妈|主妇|太太)|職涯中斷|職業空窗|育嬰假|留職停薪|待業|경력 ?단절|경력 ?공백|육아 ?휴직|출산 ?휴가|안식년|휴직|구직 ?중",
  'استراحة مهنية|انقطاع عن العمل|توقف عن العمل|(?:إجازة|اجازة) (?:أمومة|امومة|أبوة|والدية|رعاية|بدون(?: راتب| أجر| اجر)?)|עקרת בית|חופשת לידה|חל"ת|הפסקת קריירה'
]

/** Words that are a break where no employer stands beside them, and a job or a department where one does. */
export const breakWordsAlone = [
  "travel|travels|time out|family care|travell?ing|relocation|recovery|illness|health and well-?being|convalescence|retirement|retired|bereavement|lay-?off|parenting|parenthood|motherhood|fatherhood|mother|father|mom|mum|dad|caregiving|care ?giver|carer|full[- ]time (?:carer|caregiver|mother|father)|homemaker|family|personal reasons|personal development|professional development|break",
  "reise(?:n|zeit)?|umzug|rente|ruhestand|krankheit|genesung|pflege|mutter|vater|familie|voyages?|reconversion(?: professionnelle)?|maladie|retraite|demenagement|viajes?|jubilad[oa]|maternidad|paternidad|mudanza|viagens|reformad[oa]|aposentad[oa]|maternidade|paternidade|mudanca|viaggi|maternita|paternita|pensionat[oa]|reizen|pensioen|verhuizing|resor|pensionerad|podroze|emerytura|rejser|reiser"
]

/** Unpaid work of one's own will. */
export const volunteerWords =
  "volunteer(?:s|ing|ed)?|voluntary(?=\\))|voluntary (?:work|service|role|position)|pro bono|charity work|community service|ehrenamt(?:lich(?:e[rsn]?)?)?|freiwillige[rsn]?|freiwilligenarbeit|freiwilligendienst|bundesfreiwilligendienst|bufdi|freiwilliges (?:soziales|okologisches) jahr|fsj|benevol(?:e|es|at)|service civique|voluntari[oa]s?|voluntariado|volontari[oa]|volontariato|servizio civile|vrijwillig(?:er|ster|erswerk)|wolontari(?:usz|uszka|at)|frivillig(?:t arbejde|t arbeid)?|vapaaehtois\\p{L}*|dobrovoln\\p{L}+|gonullu|волонт[её]р\\p{L}*|доброволец|ボランティア|志愿者|義工|志工|义工|자원 ?봉사\\p{L}*|متطوع\\p{L}*|מתנדב\\p{L}*"

/** Offices of those who are elected by members, and what such members are members of: a student union's president leads no firm. */
export const honoraryOffices =
  "(?:vice[- ]?|co-?)?(?:president|chair(?:man|woman|person)?|captain|treasurer|secretary|member|committee member|board member|founder|organi[sz]er|delegate|ambassador|officer)"
export const clubs =
  "students?['’]? (?:union|council|association|society|club|government|committee)|(?:chess|debat(?:e|ing)|drama|rowing|sailing|tennis|football|soccer|rugby|cricket|athletics?|running|hiking|cycling|ski|swimming|book|reading|film|photography|robotics|coding|investment|gaming|alumni|bridge|gardening|choir|senior citizens['’]?|seniors['’]?|citizens['’]?|youth|school|university|college|campus|neighbou?rhood|residents['’]?|tenants['’]?|parents?['’]?|parent[- ]teacher|scouts?) (?:club|society|association|team|union|group|committee)|fraternity|sorority|\\bpta\\b|\\bchoir\\b|\\bscouts\\b|rotary|lions club|fachschaft|sportverein|schutzenverein|\\bverein\\b|association (?:etudiante|sportive)"

/** School, course, retraining: the word is what somebody was, so it stands at the end or before where it was. */
export const studyWords = [
  "(?:\\p{L}[\\p{L}&'.-]* ){0,4}?(?<!working )(?<!works )student(?:s|in)?(?: participant)?|student (?:nurse|midwife|teacher|paramedic|radiographer|dietitian|physiotherapist|social worker|pharmacist)|undergraduate|sixth[- ]former|pupil|(?:[\\p{L}-]+ ){0,3}?boot ?camp(?: (?:student|participant|graduate))?|(?:full[- ]time|part[- ]time|further|higher|continuing|university|college) (?:education|study|studies|course)|studies|studying|returned to (?:study|school|university|college|education)|back to (?:school|university|college)|language course|retraining|course participant|(?:study|semester|year) abroad|exchange semester|degree course|(?:masters?|mba|bachelors?|msc|bsc) (?:programme|program|degree|studies|candidate)",
  "studierende[rn]?|(?:vollzeit|master|bachelor|zweit|aufbau|auslands|haupt|grund|fern)?studium|schuler(?:in)?|schulbesuch|umschul(?:ung|er|erin)|(?:vollzeit)?weiterbildung|fortbildung|sprachkurs|sprachreise|auslandssemester|abitur|meisterschule",
  "etudiante?|etudes|eleve|formation(?: professionnelle| continue)?|estudiantes?|estudios|estudante|estudos|alumn[oa]|curso|student(?:e|essa)|studi|corso|opleiding|studie|studier|studia|studentka|opiskelija|studies|ogrenci|студент(?:ка)?|учеба|学生|大学生|学習|학생|대학생|طالب[ة]?"
]

/** A doctorate is a post in one country and a course in another. */
export const doctorateWords =
  "(?:\\p{L}[\\p{L}-]* ){0,3}?(?:ph\\.? ?d\\.?|doctoral|dphil)(?: (?:in|of) [\\p{L} ]+)? (?:student|candidate)|promotionsstudent(?:in)?|(?:etudiante? en )?these|doctorat"

/** Service that a state asks of everybody. */
export const dutyWords =
  "(?:compulsory|mandatory|obligatory|national|alternative|civilian) (?:military |civil )?service|conscript(?:ion)?|zivildienst(?:leistender)?|zivi|grundwehrdienst|prasenzdienst|wehrpflicht|service (?:militaire|national) obligatoire|servicio militar obligatorio|servico militar obrigatorio|servizio di leva|leva (?:militare|obbligatoria)|dienstplicht|varnplikt(?:ig)?|verneplikt|førstegangstjeneste|værnepligt|varusmiespalvelus|asevelvollisuus|siviilipalvelus|zasadnicza służba wojskowa|zakladni vojenska sluzba|askerlik|zorunlu askerlik|срочная служба|служба по призыву|兵役|군 ?복무"

/** Service that may have been somebody's trade or everybody's duty. */
export const serviceWords =
  "military (?:service|duty)|army service|reserve duty|wehrdienst|bundeswehr|service (?:militaire|national)|servicio militar|servico militar|servizio militare|militaire dienst|militartjanst|militærtjeneste|służba wojskowa|vojenska sluzba|военная служба|служба в армии|服役|שירות צבאי"

/** Work that is learned by doing it; told as what it is. */
export const internWords =
  "intern|internship|externship|(?:working|placement) student|werkstudent(?:in)?|co-?op (?:student|intern|placement|term)|co-?op(?=\\)?$)|industrial placement|praktikant(?:in)?|praktikum|pflichtpraktikum|stagiaire|^stage$|stage (?:de|en|chez|dans|au|ouvrier)|stagista|tirocinio|tirocinante|becari[oa]|practicas(?: profesionales)?|practicante|pasant[ei]a?|estagiari[oa]|estagio|praktyki|praktykant(?:ka)?|staz|stazyst(?:a|ka)|praktik|harjoittelija|staj|stajyer|стажер|стажировка|インターン(?:シップ)?|实习(?:生)?|實習(?:生)?|인턴(?:십)?"
export const apprenticeWords =
  "apprentice(?:ship)?|auszubildende[rn]?|azubi|lehrling|berufsausbildung|lehre|apprentie?|apprentissage|alternante?|alternance|aprendiz|apprendist[ae]|apprendistato|leerling|larling"
export const freelanceWords =
  "free ?lance(?:r|rin)?|self[- ]?employed|independent (?:contractor|consultant)|freiberuflich(?:e[rn]?)?|freiberufler(?:in)?|selbst(?:st)?andig(?:e[rn]?|keit)?|independante?|auto-?entrepreneu(?:r|se)|micro-?entrepreneu(?:r|se)|(?:trabajador )?autonom[oa]|trabalhador independente|libero professionista|partita iva|zzp(?:'?er)?|samozatrudnienie|egenforetagare|selvstændig"
