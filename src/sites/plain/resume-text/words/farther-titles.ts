// Beginnings of words that a job is named with, by language, as they are written in small letters. What case and gender add stands behind them.

const czech =
  "vyvojar|programator|tester|ucetni|vedouci|reditel|ucitel|zdravotni sestr|sestra\\b|obchodni|skladnik|skladnic|ridic|prodavac|technik|technoloz|technolog\\b|projektant|projektov|asistent|spravce|analytik|konstrukter|inzenyr|delnik|delnic|operator|kuchar|cisnik|servirk|mistr\\b|elektrikar|zamecnik|svarec|nakupci|personalist|mzdov|fakturant|recepcni|poradce|poradkyn|lekar|farmaceut|pravnik|redaktor|prekladatel|grafik|architekt|jednatel|namestek|predseda|referent|pracovnik|pracovnic|vychovatel|pecovatel|dispecer|montaznik|manazer|specialist|stazist"
const swedish =
  "utvecklare|programmerare|systemutveckl|testare|larare|forskollarare|barnskotare|sjukskoterska|underskoterska|chef\\b|\\w*chef\\b|\\w*ledare\\b|saljare|ekonom\\b|\\w*ingenjor|konstruktor|handlaggare|samordnare|forare|lagerarbet|snickare|elektriker|rormokare|svetsare|kock\\b|servitor|servitris|kassor|redovisning\\w*konsult|revisor|jurist|handledare|tekniker|operator|montor|butik\\w*bitrade|vardbitrade|lakare|psykolog|socionom|kurator|arkitekt\\b|forskare|doktorand|administrator|receptionist|inkopare|controller|radgivare|medarbetare|praktikant|utvecklerske|sykepleier|laerer|leder\\b|radgiver|konsulent|selger|saelger|medarbejder|udvikler|utvikler"
const turkish =
  "muhendis|muduru?\\b|mudur yardimc|uzman|stajyer|ogretmen|hemsire|yonetici|gelistirici|programci|asistani?\\b|muhasebe|teknisyen|tekniker|teknik\\w* sorumlu|temsilci|danisman|analist|sorumlu|\\w*sefi?\\b|koordinator|direktor|operator|doktor|avukat|mimar\\b|tasarimci|elektrikci|kaynakci|sofor|garson|asci(?:\\b|bas)|kasiyer|satis (?:temsilc|dan|sorum|elem|uzm)|isci|usta\\b|memur|sekreter|editor|cevirmen|eczaci|psikolog|denetci|arastirma gorevlisi|ogretim|baskan|mudur"
const polish =
  "pielegniar|kierowni|specjalist|ksiegow|nauczyciel|kierowca|inzynier|programist|sprzedawc|asystent|magazynier|kucharz|mechanik|elektryk|spawacz|stazyst|praktykant|dyrektor|analityk|doradca|lekarz|koordynator|technik|technolog\\b|operator|brygadzist|mistrz|slusarz|monter\\b|kelner|recepcjonist|przedstawiciel|handlow|konsultant|projektant|konstruktor|automatyk|administrator|tester|prawnik|radca|redaktor|tlumacz|grafik|architekt|farmaceut|psycholog|opiekun|wychowawc|pracowni|referent|inspektor|kontroler|kontrolk|zaopatrzeniow|logistyk|dyspozytor|prezes|wlasciciel|pomocnik|badacz|adiunkt|planist|agent"
const dutch =
  "docent|verpleeg|verzorg|medewerk|leraar|lerares|ontwikkelaar|programmeur|beheerder|adviseur|monteur|chauffeur|stagiair|hoofd\\b|kok\\b|boekhoud|magazijn|planner|teamleider|\\w*leider\\b|leidster|verkoper|verkoopster|inkoper|winkelmedew|assistent|secretaris\\b|secretaresse|directeur|manager|onderzoeker|huisarts|basisarts|jurist|advocaat|architect|tekenaar|werkvoorbereid|timmerman|metselaar|loodgieter|lasser|schilder|schoonma|begeleid|maatschappelijk|projectleid|ingenieur|technicus|operator|consulent|analist|ambtenaar|vertaler|redacteur|ontwerper|vormgever|apotheker|fysiotherap|psycholoog"
const italian =
  "capo(?:cantiere|reparto|turno|ufficio|progetto|squadra| partita| cantiere)|murator|infermier|impiegat|commess[oa]|operai[oa]|cuoc[oa]\\b|aiuto cuoco|chef\\b|cameriere|insegnante|docente|maestr[ao]|magazzinier|elettricist|idraulic|saldator|ragionier|contabile|progettista|sviluppator|programmator|direttor|direttric|responsabil|addett[oa]|stagista|tirocinant|apprendist|tecnic[oa]\\b|tecnologo|ingegner|architett[oa]|avvocat|medic[oa]\\b|farmacist|psicolog|assistente|segretari|coordinator|coordinatric|analista|consulente|autist[ai]\\b|barist|parrucchier|estetist|educator|educatric|ricercator|ricercatric|traduttor|redattor|grafic[oa]\\b|disegnator|manutentor|montator|carpentier|falegname|meccanic|tornitor|buyer|venditor|venditric|agente|ispettor|collaborator|collaboratric|amministrator|titolar|geometra|perito"
const russian =
  "инженер|разработчи|менеджер|руководител|директор|специалист|аналитик|бухгалтер|программист|тестировщи|учител|преподавател|воспитател|врач|медсестр|медицинская сестр|фельдшер|водител|администратор|консультант|помощник|ассистент|стажер|начальник|технолог(?!и)|техник(?: |$)|мастер|оператор|экономист|юрист|адвокат|логист|кладовщик|продавец|продавц|кассир|повар|официант|бармен|электрик|электромонтер|слесар|сварщик|токар|монтажник|механик|строител|прораб|архитектор|дизайнер|редактор|журналист|переводчик|секретар|заведующ|заместител|глава |главный |ведущий |старший |научный сотрудник|сотрудник|координатор|психолог|фармацевт|провизор|агроном|ветеринар|диспетчер|кадровик|рекрутер|маркетолог|верстальщик|системный|супервайзер|торговый представител|грузчик|охранник|рабочий |разнорабоч|бригадир|лаборант|химик|геолог|проектировщик|конструктор|контролер"
const chinese =
  "工程师|工程師|经理|經理|主管|总监|總監|主任|助理|分析师|分析師|设计师|設計師|会计(?!师?事务所|学)|會計(?!師?事務所|學)|出纳|教师|教師|老师|顾问|顧問|专员|專員|实习生|實習生|开发(?!部|区)|程序员|程式|研究员|研究員|审计(?!局|署)|審計(?!部)|技术员|技術員|销售(?!部|额|部)|業務(?!部|経験|内容|委託)|业务员|采购(?!部)|採購(?!部)|护士|護理師|護士|医生|醫師|医师|律师(?!事务所)|律師(?!事務所)|编辑|編輯|翻译|翻譯|客服(?!部)|厨师|司机|电工|焊工|操作员|质检员|库管|文员|秘书|秘書|店长|店長|组长|組長|课长|科长|部长|处长|厂长|总裁|副总|董事|总经理|負責人|负责人|运营(?!部)|策划(?!部)|架构师|測試員|测试员|导师|讲师|講師|教授|药师|藥師|架構師|督导|督導|领班|人事(?!部|课|局)|行政$"
const japanese =
  "エンジニア|マネージャ|マネジャ|リーダー|ディレクター|プロデューサー|部長|課長|係長|主任|主事|店長|所長|工場長|室長|次長|本部長|取締役|社長|代表|担当|プログラマ|デザイナー|アナリスト|プランナー|看護師|准看護師|保育士|介護士|介護職|薬剤師|医師|営業(?!部|所|課)|経理(?!部|課)|総務(?!部|課)|人事(?!部|課)|事務(?!所|局)|コンサルタント|アシスタント|スタッフ|オペレーター|研究員|講師|教員|教諭|教師|調理師|料理長|シェフ|運転手|ドライバー|技術者|技師|技術職|整備士|編集者|ライター|記者|秘書|受付|監督|職人|作業員|インターン|バイヤー|スーパーバイザー|責任者|管理者|職員|社員|助手"
const korean =
  "개발자|엔지니어|매니저|대리|과장|차장|부장|팀장|실장|본부장|이사$|대표|사원|주임|선임|책임|수석|계장|디자이너|간호사|연구원|인턴|기획자|분석가|컨설턴트|마케터|기사$|교사|강사|교수|의사$|약사|변호사|회계사|세무사|상담사|사회복지사|요리사|조리사|운전기사|운전원|기술자|관리자|담당자|담당|프로그래머|에디터|기자$|번역가|비서|매니져|점장|직원|조교|영업(?!부|팀|소)|총무(?!부|팀)|경리(?!부|팀)"
const arabic =
  "مهندس|مدير|محاسب|معلم|مدرس|ممرض|مطور|محلل|مساعد|اخصائي|أخصائي|فني|مشرف|منسق|رئيس|مبرمج|مصمم|موظف|طبيب|صيدلي|محامي|محام |مستشار|باحث|استاذ|أستاذ|محاضر|مندوب|سكرتير|كاتب|صحفي|محرر|مترجم|سائق|طباخ|شيف|نادل|كهربائي|لحام|عامل |امين|أمين|متدرب|مراقب|مفتش|مدقق|مخطط|خبير|مسؤول|مسئول|وكيل|ممثل|نائب|قائد|معيد |مراجع حسابات|امينة|مديرة"

const bounded = [czech, swedish, turkish, polish, dutch, italian].map(list => `\\b(?:${list})`)

/** One alternation over all of them, folded as a line is: Latin script at a word's beginning, other scripts anywhere. */
export const fartherTitles = [...bounded, russian, chinese, japanese, korean, arabic]
  .join("|")
  .normalize("NFD")
  .replace(/\p{M}/gu, "")
  .normalize("NFC")
