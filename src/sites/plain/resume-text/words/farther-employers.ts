// What an employer's name carries in the languages beside the first five: its legal form, which many put before the name, and the kind of house it is.

const before =
  "ооо|оао|зао|пао|ао|нпо|нпп|тоо|чоу|гбу|гбоу|мбоу|гуп|муп|фгуп|фгбу|фгбоу|ип|тов|شركة|شركه|مؤسسة|مجموعة|مصنع|مكتب|بنك|مصرف|مستشفى|بلدية|وزارة|هيئة|دار|مركز|مطعم|فندق"
const latin =
  "a\\. ?s\\.?|s\\.? ?r\\.? ?o\\.?|spol\\.?|v\\.o\\.s|k\\.s|z\\.s|o\\.p\\.s|sp\\. ?z ?o\\. ?o|sp\\. ?(?:k|j)|s\\.c|ltd\\. ?sti|a\\.s|san\\.|tic\\.|holding|hb|kommun|regionen|lanet|landsting|vof|v\\.o\\.f|bvba|sprl|asbl|vzw|snc|sas|soc\\. ?coop|coop|s\\.p\\.a|kft|zrt|nyrt|oyj|asa|gemeente|stad|provincie|ziekenhuis|commune|mairie|ehpad|clinique|cabinet|ets|etablissements|hotel|hotels|restaurant|ristorante|trattoria|albergo|ospedale|comune di|azienda|cooperativa|officine|mutuelle|mutualite|caisse|ayuntamiento|hospital|restaurante|estudio|talleres|grupo|prefeitura|camara|usina|estaleiro|fabrica|zaklad\\w*|fabryka|huta|kopalnia|szpital|urzad|biuro|gmina|przedsiebiorstwo|hurtownia|nemocnice|urad|mesto|obec|zavod\\w*|pekarna|tovarna|sykehus|sjukhus|bageri|fabrik|fabriken|forskolan|belediyesi|hastanesi|fabrikasi|fabrikalari|bankasi|bakanligi|lojistik|sanayi|insaat|magazalari|oteli|restorani|werft|spedition|kanzlei|amt|krankenhaus|stadt|landkreis|apotheke|backerei|stadtwerke"
const anywhere =
  "公司|集团|集團|事务所|事務所|银行|銀行|医院|醫院|工厂|工廠|酒店|商场|企业|企業|研究所|设计院|株式会社|有限会社|合同会社|病院|製作所|商事|工業|建設|運輸|百貨店|市役所|区役所|法人|財団|協会|주식회사|유한회사|그룹|은행|병원|공사|재단|협회|시청|호텔|больниц|завод|фабрик|банк|поликлиник|гостиниц|ресторан|администрация|министерство|комбинат|холдинг|компания"

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").normalize("NFC")

/** Over a folded text: a mark of an organisation in these languages. */
export const fartherEmployer = new RegExp(
  `(?:^|[\\s,(])(?:${fold(before)})(?=[\\s«"“\\p{Lo}]|$)|[(（](?:株|有|주|유|사|재)[)）]|[㈱㈜]|(?:^|[^\\p{L}])(?:${latin})(?![\\p{L}])|${fold(anywhere)}`,
  "u"
)
