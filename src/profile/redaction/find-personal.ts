import { anyCase, hitsOf, type Hit } from "./hit"

// Family, health, belief and origin are taken where somebody says them of themselves: behind a label, in the first person, or as a stretch
// of its own. "Cared for cancer patients" and "taught children of four" are work.

const labels =
  "marital status|civil status|family status|children|dependants|spouse|religion|faith|denomination|religious affiliation|ethnicity|ethnic origin|race|caste|nationality|citizenship|gender|sex|sexual orientation|disability|disabilities|health(?: status)?|state of health|medical conditions?|blood (?:group|type)|height|weight|political (?:views|affiliation)|party membership|father['’]?s name|mother['’]?s name|husband['’]?s name|spouse['’]?s name|place of birth|" +
  "familienstand|kinder|konfession|staatsangehörigkeit|nationalität|staatsbürgerschaft|geschlecht|gesundheit(?:szustand)?|behinderung|parteizugehörigkeit|geburtsort|geburtsname|größe|" +
  "situation (?:de famille|familiale|maritale)|état civil|enfants|nationalité|sexe|état de santé|lieu de naissance|" +
  "estado civil|hijos|religión|nacionalidad|sexo|género|discapacidad|estado de salud|lugar de nacimiento|" +
  "filhos|religião|nacionalidade|gênero|deficiência|estado de saúde|local de nascimento|naturalidade|" +
  "stato civile|figli|religione|nazionalità|cittadinanza|sesso|stato di salute|luogo di nascita|" +
  "burgerlijke staat|kinderen|geloof|godsdienst|nationaliteit|geslacht|arbeidsbeperking|gezondheid|geboorteplaats|" +
  "stan cywilny|dzieci|wyznanie|narodowość|obywatelstwo|płeć|niepełnosprawność|stan zdrowia|miejsce urodzenia|" +
  "семейное положение|дети|вероисповедание|религия|национальность|гражданство|пол|инвалидность|состояние здоровья|место рождения|" +
  "medeni (?:durum|hal)i?|çocuk(?:lar)?|dini?|uyruk|uyruğu|cinsiyet|engel durumu|sağlık durumu|doğum yeri|askerlik durumu|" +
  "civilstånd|sivilstatus|civilstand|siviilisääty|rodinný stav|családi állapot|stare civilă|οικογενειακή κατάσταση|वैवाहिक स्थिति|الحالة الاجتماعية|الديانة|الجنسية|מצב משפחתי|tình trạng hôn nhân|tôn giáo"
const eastern =
  /(?:婚姻状况|婚姻状態|婚姻狀況|婚否|配偶者(?:の有無)?|扶養家族(?:数)?|子供|子女|宗教(?:信仰)?|信仰|政治面貌|健康状况|健康状態|健康狀況|民族|性别|性別|国籍|國籍|籍贯|出身地|本籍|血型|血液型|身高|体重|身長|결혼 ?여부|혼인 ?여부|종교|국적|성별|건강 ?상태|병역)\s{0,2}[:：]\s{0,2}[^\n|;；。]{1,40}/gu

const status =
  "single|(?:happily )?married|engaged|divorced|widow(?:ed|er)?|verheiratet|ledig|geschieden|verwitwet|verlobt|mariée?s?|célibataire|divorcée?|veuf|veuve|pacsée?|casad[oa]|solter[oa]|divorciad[oa]|divorciad[oa]|viud[oa]|solteir[oa]|divorciad[oa]|viúv[oa]|coniugat[oa]|sposat[oa]|celibe|nubile|divorziat[oa]|vedov[oa]|getrouwd|gehuwd|ongehuwd|gescheiden|weduwnaar|weduwe|samenwonend|mężatka|żonaty|panna|kawaler|rozwiedzion[ya]|zamężna|женат|замужем|холост|не замужем|разведён|разведена|evli|bekâr|bekar|boşanmış|gift|ogift|skild|naimisissa|ženatý|vdaná|svobodn[ýá]|nős|férjezett|已婚|未婚|离异|離婚|既婚|独身|기혼|미혼"
const child =
  "(?:children|child|kids?|sons?|daughters?|kinder|kind|töchter|tochter|söhne|sohn|enfants?|filles?|fils|hij[oa]s?|filh[oa]s?|figli[oae]?|kinderen|dochters?|zoons?|dzieci|dziecko|syn(?:ów)?|córk[ai]|детей|дет[ия]|ребён(?:ок|ка)|сын|дочь|çocuk|barn|lasta|dět[ií]|gyerek|子(?:供)?|孩子?|女|人)"
const count =
  "(?:\\d|an?|one|two|three|four|five|ein|eine|einen|zwei|drei|vier|une?|deux|trois|quatre|un[oa]?|dos|tres|cuatro|dois|duas|três|due|tre|quattro|een|twee|drie|dwoje|dwóch|troje|jedno|двое|трое|один|одна|iki|bir|üç|två|tre|kaksi|一|二|两|三|한|두)"
const begin = "(?:^|(?<=[\\n,|·•;(.]\\s{0,2}))"
const end = "(?=\\s{0,2}(?:$|[\\n,.|·•;)，、。]))"
const none =
  "(?:no|without) (?:children|kids|dependants)|keine kinder|kinderlos|sans enfants?|sin hijos|sem filhos|senza figli|geen kinderen|kinderloos|bezdzietn[ya]|bez dzieci|без детей|детей нет|çocuksuz|çocuğu yok|inga barn|子供なし|无子女"
const own = [
  new RegExp(
    `${begin}(?:${status})(?:[ ,，、]{1,2}(?:${none})|[ ,，、]{1,2}(?:(?:with|mit|avec|con|com|met|z|с|und|and|et|y|e|father of|mother of|vater von|mutter von|père de|mère de) ){0,2}${count}\\s?(?:\\p{L}{2,12}\\s)?${child}\\d?\\s?人?){0,1}${end}`,
    "giu"
  ),
  /(?:已婚|未婚|离异|離異)(?:已育|未育)/gu,
  new RegExp(`(?<![\\p{L}])(?:${status})[ ,]{1,2}(?:есть|имею|имеет)\\s(?:${count}\\s)?${child}(?![\\p{L}])`, "giu"),
  /(?:已婚|既婚|未婚)[，、,]\s?\p{L}{0,4}[一二两三\d]\p{L}{0,3}/gu,
  anyCase(
    `(?:(?:single|proud|young|loving)\\s)?(?:mother|father|mum|mom|dad|parent|mutter|vater|mère|père|maman|papa|madre|padre|mamá|papá|mãe|pai|mamma|moeder|vader|matka|ojciec|мать|отец|мама|папа)\\s(?:of|von|de|di|van|dwójki|trójki|двоих|троих)?\\s?(?:(?:twins|triplets|zwillingen?|drillingen?|jumeaux|jumelles|gemel[oa]s|mellizos|gêmeos|gemelli|bliźniąt|ikiz)(?![\\p{L}])|${count}\\s?(?:\\p{L}{3,12}\\s)?(?:${child})?)`
  ),
  anyCase(
    "my (?:late |ex-?)?(?:wife|husband|spouse|partner|fiancée?|son|daughter|sons|daughters|children|kids|mother|father|mum|mom|dad|baby|family)"
  ),
  anyCase(
    "(?:meine[rnm]?|mein) (?:frau|mann|ehefrau|ehemann|kinder|tochter|sohn|mutter|vater|familie)|(?:ma|mon|mes) (?:femme|mari|épouse|époux|enfants|fille|fils|mère|père|compagne|compagnon|famille)|mis? (?:esposa|mujer|marido|esposo|hij[oa]s?|madre|padre|pareja|familia)|(?:a minha|minha|o meu|meu|meus|minhas) (?:esposa|mulher|marido|filh[oa]s?|mãe|pai|família)|(?:mia|mio|miei|mie) (?:moglie|marito|figli[oae]?|madre|padre|famiglia)|mijn (?:vrouw|man|kinderen|dochter|zoon|moeder|vader|gezin|partner)|mo(?:ja|im|ja) (?:żona|mąż|dzieci|córka|syn|matka|ojciec|rodzina)|мо[йяи] (?:жена|муж|дети|дочь|сын|мать|отец|семья)|eşim|çocuklarım|kızım|oğlum|annem|babam"
  ),
  anyCase(
    "(?:i am |i'm |i’m |am |currently |while )pregnant|expecting (?:my|our) (?:first|second|third)? ?(?:child|baby)|schwanger(?: im \\d\\. monat)?|je suis enceinte|estoy embarazada|estou grávida|sono incinta|ik ben zwanger|jestem w ciąży|я беременна|hamileyim|(?:maternity|paternity|parental) leave|elternzeit|mutterschutz|congé (?:de )?(?:maternité|paternité|parental)|permiso de (?:maternidad|paternidad)|baja (?:maternal|paternal|por maternidad)|licença[- ](?:maternidade|paternidade|parental)|congedo (?:di )?(?:maternità|paternità|parentale)|zwangerschapsverlof|ouderschapsverlof|urlop (?:macierzyński|ojcowski|rodzicielski)|декретный отпуск|в декрете|doğum izni"
  )
]

const illness =
  "(?:(?:type (?:1|2|one|two|i|ii)|mild|severe|chronic|early|advanced) )?(?:cancer|leuk\\w+|tumou?rs?|stroke|depress\\w+|burn-?out|anxiety|adhd|autis\\w+|dyslexi\\w+|epilep\\w+|diabet\\w+|asthma|hiv|aids|ms|multiple sclerosis|arthritis|crohn\\p{L}*|lupus|migraines?|ptsd|bipolar\\w*|addiction|alcoholism|long covid|surgery|(?:heart|back|kidney|liver|mental|chronic) \\w+|a (?:chronic|serious|long|rare|mental)[\\p{L} ]{3,30}|illness|disabilit\\w+|hearing loss|deafness|blindness)"
const health = [
  anyCase(
    `(?:recover(?:ing|ed)|recovery|convalesc\\w+) from (?:my |a |an )?${illness}|(?:i|i've|i’ve|who|and) (?:have|had|has|suffer|suffered|suffers|live|lived|survived|battled|beat|fought|overcame)(?: been)?(?: from| with)? (?:an? )?${illness}|(?:suffering from|living with|diagnosed with|treated for) (?:my |a |an )?${illness}|(?:cancer|stroke|trauma) survivor|(?:registered|severely|partially|physically) (?:disabled|blind|deaf)|wheelchair user|i am (?:disabled|deaf|blind|autistic|dyslexic|diabetic|epileptic|hard of hearing|hearing impaired|neurodivergent)`
  ),
  anyCase(
    "(?:schwer)?behinderung(?:\\s?\\(?\\s?(?:gdb|grad)[^)\\n,;]{0,20}\\)?|\\s?:\\s?[^\\n,;|]{1,30})|gdb\\s?(?:von\\s)?\\d{2,3}|schwerbehindertenausweis|ich bin (?:schwer)?behindert|schwerbehindert(?=\\s?(?:$|[\\n,.(;|]))(?:\\s?\\([^)\\n]{1,20}\\))?|gleichgestellt nach [^\\n,;]{1,20}|(?:ich )?(?:leide|litt) an \\p{L}{3,30}|nach (?:meiner|einer) (?:krebs\\w*|erkrankung|krankheit|depression|operation)"
  ),
  anyCase(
    "reconnaissance (?:de la qualité de )?travailleur handicapé(?:\\s?\\(rqth\\))?|rqth|travailleu(?:r|se) handicapée?|je souffre d\\p{L}{0,2}['’ ]?\\s?\\p{L}{3,30}|en rémission(?: d['’ ]\\p{L}{3,30})?|(?:après|suite à) (?:un|mon) (?:cancer|burn-?out|avc)"
  ),
  anyCase(
    "(?:discapacidad|minusvalía|deficiencia)\\s(?:reconocida\\s)?(?:de[l]?|superior al)?\\s?\\d{2}\\s?%|certificado de (?:discapacidad|minusvalía)(?:\\s?\\(?\\s?\\d{2}\\s?%\\)?)?|padezco \\p{L}{3,30}|sufro (?:de )?\\p{L}{3,30}|pessoa com deficiência(?:\\s?\\(pcd\\))?|(?<=^|[\\s(])pcd(?=$|[\\s),.])|sofro de \\p{L}{3,30}|atestado de incapacidade[^\\n,;]{0,20}"
  ),
  anyCase(
    "categori[ae] protett[ae](?:\\s?(?:\\(?(?:l\\.|legge|art\\.)[^\\n,;]{0,20}))?|invalid(?:o|a|ità) civile[^\\n,;]{0,16}|legge 104|soffro di \\p{L}{3,30}|wajong\\w*|doelgroepregister|ik heb (?:een )?(?:arbeidsbeperking|handicap|\\p{L}{3,20}ziekte)|orzeczenie o (?:stopniu )?niepełnosprawności|(?:lekki|umiarkowany|znaczny) stopień niepełnosprawności|choruję na \\p{L}{3,30}"
  ),
  anyCase(
    "инвалид(?:ность)?\\s?(?:[ivx\\d]{1,3})?\\s?(?:-?[йя])?\\s?групп[ыа]|болею \\p{L}{3,30}|engelli\\s?\\(?\\s?%\\s?\\d{2}\\)?|%\\s?\\d{2}\\s?engelli|engelli raporu[^\\n,;]{0,16}|engelliyim"
  ),
  /(?:身体障害者手帳|障害者手帳|残疾证|障害等級|장애인? ?등급)[^\n、，;]{0,12}/gu
]

const faith =
  "(?:roman[- ])?catholic|protestant|lutheran|anglican|baptist|methodist|evangelical|mormon|christian|muslim|islam\\w*|sunni|shia|jew(?:ish)?|judaism|hindu|sikh|buddhist|jain|atheist|agnostic|jehovah['’]s witness|quaker|pentecostal|adventist|presbyterian|bah[aá]['’]?[ií]|zoroastrian|rastafarian|druze|ahmadi|pagan|wiccan|shinto\\p{L}*|taoist|(?:greek|russian|serbian) orthodox|latter[- ]day saint"
const belief = [
  anyCase(
    `(?:practi[sc]ing|devout|observant|born-again|committed|believing|proud) (?:${faith})|i am an? (?:${faith})|(?:as a|being a) (?:${faith})|member of (?:the )?(?:[\\p{Lu}][\\p{L}’']{1,20} ){0,3}(?:church|parish|mosque|synagogue|party|communist party|trade union|labour union)`
  ),
  new RegExp(
    `${begin}(?:${faith}|römisch-katholisch|rk|evangelisch|ev\\.|katholisch|muslimisch|jüdisch|catholique|musulmane?|juive?|protestante?|católic[oa]|musulmán|musulmana|evangélic[oa]|cattolic[oa]|musulman[oa]|gereformeerd|hervormd|moslim|katolik|katoliczka|православн(?:ый|ая)|мусульман(?:ин|ка)|müslüman|alevi|仏教徒|基督徒|佛教徒|穆斯林)${end}`,
    "giu"
  ),
  anyCase(
    "(?:praktizierende[rns]?|gläubige[rns]?|bekennende[rns]?|überzeugte[rns]?) (?:katholik|christ|muslim|jude|jüd|protestant|buddhist|hindu|atheist)\\p{L}{0,5}|(?:catholique|musulmane?|juive?|protestante?|chrétienne?|bouddhiste|católic[oa]|cristian[oa]|musulmán|musulmana|evangélic[oa]|judí[oa]|cattolic[oa]|musulman[oa]|ebre[oa]|muçulman[oa]) (?:pratiquante?|practicante|praticante|croyante?|creyente|credente)|praktiserend (?:katholiek|moslim|christen)|praktykujący katolik|praktykująca katoliczka"
  ),
  anyCase(
    "mitglied (?:der|in der|im) (?:cdu|csu|spd|fdp|afd|grünen|linken?|ig metall|ver\\.?di|gewerkschaft|kirche\\w*)|(?:adhérente?|militante?) (?:au|à la|du|de la) (?:parti|cgt|cfdt|fo)(?: \\p{L}{3,20})?|afiliad[oa] (?:a|al) (?:partido|ugt|ccoo|sindicato)(?: \\p{L}{3,20})?|(?:tesserat[oa]|iscritt[oa]) (?:al|alla) (?:partito|cgil|cisl|uil)(?: \\p{L}{3,20})?|中共(?:预备)?党员|共青团员"
  ),
  anyCase(
    "(?:gay|lesbian|bisexual|transgender|queer|non-binary)(?= (?:man|woman|person|engineer|parent)|\\s?(?:$|[\\n,.;|]))|trans (?:man|woman)"
  )
]
const labelled = new RegExp(`(?:^|(?<=[\\n|·•;,(\\t]\\s{0,3}|[-*]\\s))(?:${labels})\\s{0,2}[:：]\\s{0,3}[^\\n|·•;]{1,60}`, "giu")
const noLabelled =
  /^(?:kinder|children|enfants|hijos|filhos|figli|kinderen|dzieci|дети|race|sex|health|пол|faith)\s*[:：]\s*(?!\s|\d|\p{L}{1,8}\s*$|one|two|keine|none|no\b|yes|ja\b)/iu

/** What says of somebody's family, health, belief or origin. */
export function findPersonal(text: string): Hit[] {
  return [
    ...hitsOf(text, labelled, "[personal]").filter(({ from, to }) => !noLabelled.test(text.slice(from, to))),
    ...hitsOf(text, eastern, "[personal]"),
    ...[...health, ...belief].flatMap(pattern => hitsOf(text, pattern, "[personal]")),
    // "my wife Elena": the name behind the word is one of theirs.
    ...own
      .flatMap(pattern => hitsOf(text, pattern, "[personal]"))
      .map(hit => ({ ...hit, to: hit.to + (/^ \p{Lu}\p{Ll}[\p{L}’'-]{0,30}/u.exec(text.slice(hit.to, hit.to + 34))?.[0].length ?? 0) }))
  ]
}
