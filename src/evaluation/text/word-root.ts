/**
 * What the endings of English make of one word: "management", "managed" and "manager" are one root, "product" and "production" are two. Porter's
 * stemmer joins too much for verdicts ("general" and "generation", "customer" and "custom"), so the endings here are fewer, and the words
 * that they would join wrongly are named. Words of other languages keep theirs, save where an ending is the same.
 */

/** Words that stay whole: an ending taken off would make another word of them. */
const whole = new Set(
  `accounting marketing banking shipping housing clothing lighting flooring meeting ceiling evening morning wedding string spring during thing being
  customer computer number paper water server user officer former counter poster tender porter folder layer director container boiler router browser
  engineer pioneer volunteer owner career order other letter member center matter chapter character quarter master under over after never ever proper partner power tower
  summer winter dinner danger corner border timber cluster filter finger leather weather brother mother father sister daughter
  error minor major color floor indoor outdoor sector doctor motor factor tutor mentor labor vendor interior exterior senior junior
  general several national international natural regional personal capital material hospital internal external digital social special
  document element segment instrument supplement implement experiment environment statement department apartment shipment government moment comment
  relation station nation section function position commission million question union session version region mission option condition station ration
  business security quality community facility university capacity
  product site sites care note rate fire home plane wine code role crane lane line
  exercise enterprise expertise merchandise franchise premise promise noise raise wise otherwise surprise
  speed need feed seed breed bed red shed
  basis crisis thesis format association application`.split(/\s+/)
)

/** Forms that no ending leads back: verbs that change inside, and nouns of deeds and doers that are built otherwise. */
const odd = new Map<string, string>()
for (const line of `
sell: sold sale selling seller
buy: bought buying buyer
build: built building builder
lead: led leading leader
run: ran running runner
teach: taught teaching teacher
write: wrote written writing writer
drive: drove driven driving driver
make: made making maker
meet: met
keep: kept keeping keeper
grow: grew grown growing growth grower
draw: drew drawn
win: won winning
feed: fed feeding
hold: held
take: took taken taking
give: gave given giving
know: knew known
pay: paid paying payment
speak: spoke spoken speaking speaker speech
sew: sewn sewed sewing
break: broke broken breaking breakdown
find: finding
lay: laid laying
swap: swapped swapping
particip: participate participated participating participation participant
liais: liaise liaised liaising liaison
vary: varied varying
identify: identified identifying identification
evaluat: evaluate evaluated evaluating evaluation
complain: complained complaining complaint
depart: departed
arriv: arrive arrived arriving arrival
provis: provision provisioned
deni: deny denied denial
diagnos: diagnose diagnosed diagnosing diagnosis diagnostic
weld: welder welding
cut: cutting cutter
set: setting
plan: planned planning planner
stop: stopped stopping
ship: shipped
overse: oversaw overseen overseeing oversee oversight
choos: chose chosen choose choosing choice
repair: repaired repairing repairer
maintain: maintained maintaining maintenance
supervis: supervise supervised supervising supervisor supervision supervisory
administr: administer administered administering administration administrator administrative admin
registr: register registered registering registration registrar
analys: analysis analyse analyses analysed analysing analyst analytics analytical analytic analyze analyzed analyzing analyser analyzer
accounting: accountant accountancy
marketing: marketer
advertis: advertise advertised advertising advertisement advertiser
produc: produce produced producing production producer
reduc: reduce reduced reducing reduction
financ: finance financial financing financed
compli: compliance compliant comply complied complying
prevent: preventive preventative prevention
therap: therapy therapist therapeutic
pharmac: pharmacy pharmacist pharmaceutical pharma
reception: receptionist
machin: machine machining machinist machined
scien: science scientist scientific
approv: approve approved approving approval
remov: remove removed removing removal
renew: renewal renewed renewing
dispos: dispose disposal disposed disposing
refer: referral referred referring reference
deliver: delivery delivered delivering
discover: discovery discovered
recover: recovery recovered
inquir: inquiry enquiry enquire inquire
strateg: strategy strategic strategically strategist
photograph: photography photographer photographic photo
journal: journalism journalist
electric: electrical electrician electricity
mechanic: mechanical
technic: technical technician technique
chemic: chemical chemistry chemist
music: musical musician
custom: customs customise customize customised customized customisation customization
procur: procure procured procuring procurement
acquir: acquire acquired acquiring acquisition
retain: retained retention
negoti: negotiate negotiated negotiating negotiation negotiator
consult: consultant consultancy consultation consulted consulting consultative
assist: assistant assistance assisted assisting
attend: attendant attendance attended
insur: insurance insurer insure insured
labor: labour
color: colour
behavior: behaviour behavioural behavioral
center: centre
license: licence licensed licensing licensure
defens: defence defense
program: programme programming programmer programmed
catalog: catalogue
check: cheque
jewelry: jewellery jeweller jeweler
call: calling caller called
phone: telephone telephony phoned phoning
hir: hire hired hiring
treat: treatment treated treating
translat: translate translated translating translation translator
fit: fitted fitting fitter
relation: relationship relational
cook: cooking cooked
bake: baking baker bakery baked
clean: cleaning cleaner cleaned
nurs: nurse nursing nursed
host: hosting hosted
use: used using
care: caring cared carer
communic: communicate communicated communicating communication communicator
certify: certificate certified certification
`
  .trim()
  .split("\n")) {
  const [root = "", forms = ""] = line.split(": ")
  for (const form of forms.split(" ")) odd.set(form, root)
  if (!root.includes(" ")) odd.set(root, root)
}

/** Spellings of British English, led to the American ones. */
function oneSpelling(word: string): string {
  if (word.length < 6) return word
  return word
    .replace(/is(?=(?:e|ed|er|ing|ation)$)/, word.endsWith("vise") || word.endsWith("vised") || word.endsWith("vising") ? "is" : "iz")
    .replace(/^(p|orthop|encyclop)ae/, "$1e")
    .replace(/aem|aes(?=th)/, found => found.slice(1))
}

const doubled = /([bdfgkmnprt])\1$/

function withoutEnding(word: string): string {
  if (word.length < 5 || whole.has(word)) return word
  const german = /^(.{4,}?)ier(?:en|ung|t|te|end)$/.exec(word)
  if (german) return `${german[1]}ier`
  const cut = (ending: string, least: number) =>
    word.endsWith(ending) && word.length - ending.length >= least ? word.slice(0, -ending.length) : null
  const verb = cut("ing", 3) ?? cut("ed", 3)
  if (verb !== null && /[aeiouy]/.test(verb)) {
    if (verb.endsWith("i")) return `${verb.slice(0, -1)}y`
    return verb.length > 5 && verb.endsWith("at") ? verb.slice(0, -2) : verb.replace(doubled, "$1")
  }
  const noun = cut("iation", 4) ?? cut("iate", 4)
  if (noun !== null) return noun
  return (
    cut("ship", 5) ??
    cut("ization", 3)?.concat("iz") ??
    cut("ication", 3)?.concat("y") ??
    cut("ational", 3)?.concat("ation") ??
    cut("tional", 4)?.concat("tion") ??
    cut("mental", 4)?.concat("ment") ??
    cut("ment", 4) ??
    cut("ation", 4) ??
    cut("ator", 4) ??
    cut("ative", 4) ??
    cut("ate", 4) ??
    cut("ion", 5) ??
    cut("ance", 4) ??
    cut("or", 5) ??
    cut("ier", 4)?.concat("y") ??
    cut("er", 4)?.replace(doubled, "$1") ??
    cut("ly", 5) ??
    cut("e", 3) ??
    word
  )
}

const rootOfWord = new Map<string, string>()

/** The root of a word as `tokenise` folds it (small letters, no marks, no plural s). */
export function rootOf(word: string): string {
  const known = rootOfWord.get(word)
  if (known !== undefined) return known
  let root = word
  // Endings stand behind endings: "commissioning", "relationships", "administratively".
  for (let pass = 0; pass < 4; pass++) {
    const irregular = odd.get(root)
    if (irregular !== undefined) {
      root = irregular
      break
    }
    const next = withoutEnding(oneSpelling(root))
    if (next === root) break
    root = next
  }
  if (root.length > 5 && root.endsWith("ll")) root = root.slice(0, -1)
  if (rootOfWord.size > 60_000) rootOfWord.clear()
  rootOfWord.set(word, root)
  return root
}
