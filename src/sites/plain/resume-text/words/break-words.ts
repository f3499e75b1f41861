import { foldLine } from "../lines"

// How a break in a career is named, by language. For telling what a line of an entry is; what time counts as is decided elsewhere.
const words = [
  "(?:career|work|family|maternity|paternity|parental|adoption|child ?care|sick|medical|study|unpaid|carer'?s?|caring) (?:break|gap|pause|leave)|sabbatical|gap year|year out|time off|caring for|raising",
  "elternzeit|elternkarenz|mutterschutz|kindererziehung|familien(?:pause|zeit|phase)|babypause|sabbatjahr|auszeit|berufliche (?:auszeit|neuorientierung)|arbeits?suchend|arbeitslos|pflege(?:zeit| von)",
  "conge (?:parental|de |maternite|paternite|sabbatique|sans solde|maladie)|pause (?:carriere|professionnelle|de carriere)|interruption|annee sabbatique|recherche d'emploi|sans emploi|chomage|mere au foyer|pere au foyer",
  "excedencia|permiso (?:de|parental|sin)|baja (?:maternal|paternal|por)|ano sabatico|pausa (?:profesional|laboral)|cuidado de|busqueda de empleo|desemplead|licenca|pausa na carreira|interrupcao|cuidados a|desempregad",
  "congedo|aspettativa|anno sabbatico|pausa lavorativa|disoccupa|casaling",
  "ouderschapsverlof|zwangerschapsverlof|bevallingsverlof|zorgverlof|onbetaald verlof|loopbaan(?:onderbreking|pauze)|tijdskrediet|werkloos|mantelzorg",
  "urlop|przerwa|opieka nad|bezrobotn|wychowywanie",
  "materska|rodicovska|karierni prestavka|neplacene volno|pece o|foraldraledig|mammaledig|pappaledig|tjanstledig|sabbatsar|karriarpaus|sjukskriven|arbetslos|arbetssokande",
  "dogum izni|ebeveyn izni|ucretsiz izin|kariyer arasi|is arayisi",
  "декретн|отпуск|перерыв|творческии отпуск|безработ|поиск работы",
  "产假|育儿假|陪产假|职业空窗|职业中断|间隔年|待业|育嬰假|留職停薪|職涯中斷|待業|育児休|育休|産休|介護休|休職|離職期間|求職中|육아 ?휴직|출산 ?휴가|휴직|안식년|경력 ?단절|경력 ?공백|구직",
  "اجازة|استراحة مهنية|انقطاع عن العمل|توقف عن العمل"
]
const breakAtStart = new RegExp(`^(?:(?:on|in|im|en|em|na|the|a) )?(?:${words.map(list => foldLine(list)).join("|")})`, "u")

/** Does a piece of an entry name a break in the career ("Elternzeit", "Career break to travel")? */
export function isBreakLike(text: string): boolean {
  return text.length <= 70 && breakAtStart.test(foldLine(text))
}
