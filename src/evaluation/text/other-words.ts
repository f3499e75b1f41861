import { rootOf } from "./word-root"

/**
 * Words that say the same in a post and in a résumé, reviewed by hand: whoever asks for "vendor management" is answered by "managed suppliers". Only
 * what may stand for each other in every trade; what is a kind of another, or lies beside it (marketing beside sales), is no other word for it.
 */
const same = `
vendor supplier
customer client
staff employee personnel workforce crew
recruitment hiring
purchase procure buy
repair mend
schedule roster rota
invoice bill
physician doctor
contract agreement
lorry truck
shipment consignment
revenue turnover
cost expense
complaint grievance
inventory stock
child kid
negotiate bargain
quota target
improve optimise enhance
coordinate organise
pupil student
curriculum syllabus
assess evaluate appraise
laboratory lab
sample specimen
wiring cabling
accident incident
process handle
collect gather
medication medicine drug
loan lending
defect bug
debt arrears
supervise oversee
investigate examine
translate interpret
telephone phone
mathematics maths math
shop store
flat apartment
lift elevator
lawyer attorney solicitor
colleague coworker
salary wage
infant baby
nappy diaper
petrol gasoline
waste rubbish garbage refuse
neonatal newborn
cardiac heart
renal kidney
paediatric pediatric child
vaccinate immunise
dressing bandage
rehabilitation rehab
examination exam
fault defect
verify validate
troubleshoot diagnose debug
coach mentor
recruit hire
onboard induct
dismissal termination
warehouse depot
freight cargo
timetable schedule
calendar diary
emergency crisis
legal law
tender bid
exhibition fair expo
advertisement advert ad
photograph photo
video film
database db
drawing blueprint schematic
turning lathe
cattle cow
questionnaire survey
forecast predict
beverage drink
nursery kindergarten preschool daycare
essay paper
lesson class
cleanse clean
newsletter mailing
liaise contact
dispense dispensary
sew stitch
fridge refrigerator
brochure leaflet flyer
parent carer
handover handoff
backlog arrears
itinerary route
carpentry joinery
carpenter joiner
plasterer drywall
footpath pavement sidewalk
`

/** Deeds that are the same where they are done to these things. */
const sameFor = `
lead manage supervise oversee head direct | team staff crew employee people personnel department group unit brigade shift
develop create write draft prepare produce | policy procedure curriculum content guideline documentation manual lesson specification proposal report script course plan
organise plan coordinate arrange run host | event wedding conference trip workshop festival fair exhibition travel tour fundraiser outing
maintain service repair overhaul | machine equipment vehicle engine plant pump lift building fleet device instrument aircraft
order purchase buy procure source | material supply stock part equipment ingredient produce stationery goods
teach instruct tutor train | child pupil student adult learner apprentice class
monitor track control watch | budget cost stock inventory expense progress spending waste
prepare cook make | food meal dish lunch dinner breakfast
administer give dispense | medication medicine drug injection vaccine
resolve settle handle answer | complaint dispute issue query enquiry claim
train coach onboard | staff employee team crew colleague starter
screen interview select | candidate applicant
transport deliver haul drive | goods freight parcel cargo
inspect check examine | building bridge vehicle equipment weld part site kitchen
build form | team crew
install fit mount | window door kitchen boiler pipe radiator cabinet furniture equipment machine panel tyre
schedule book arrange | appointment meeting travel flight
develop build write program code create | software application app script service api website backend frontend library tool
deploy release ship | software application app service version code model
monitor watch observe | system service server application network
assemble build mount | machine unit component product furniture kit
estimate quote cost price | job work project repair order construction
reconcile match balance | account bank ledger statement invoice
collect chase recover | debt payment arrears invoice
bathe wash shower | patient client resident
lift transfer move hoist | patient resident
draw take collect | blood sample specimen
grade mark assess | work essay paper test exam homework assignment
document record log chart | care treatment observation incident finding result change
answer take handle | call telephone phone
edit revise proofread | text article manuscript copy content report
reduce cut lower decrease | cost time day rate waste downtime error scrap debt debtor loss turnover absence absenteeism backlog lead price latency stock inventory complaint accident
raise increase improve lift boost grow | sale revenue turnover output yield productivity conversion satisfaction score retention occupancy attendance rate csat nps
win gain secure obtain acquire land | customer client account contract listing business project mandate order grant
win gain secure land | tender
replace exchange swap change renew | part component drive boiler battery tyre machine pump filter motor bearing window engine valve belt fuse brake server meter
break split divide decompose | monolith system application service module codebase
present report | result figure finding account
prepare produce compile write draft | account return statement paper board budget forecast minute agenda letter bid proposal article guide macro manual runbook assessment
prepare complete | account return statement
set configure install commission | machine lathe printer router server network equipment
set build design create | flow chatbot workflow dashboard template funnel automation
plan schedule arrange do make create write | rota roster shift timetable production route schedule
own lead run manage head | roadmap budget programme service close process
hold conduct run lead chair do have | meeting interview one-to-one review workshop group session consultation class clinic
plan lead run hold organise deliver | tour workshop session training group activity
do conduct carry perform undertake make | assessment audit inspection visit check observation survey interview test research enquiry
visit see | client family home site customer tenant
handle process complete | payroll payment bacs visa application order return
use work | software system tool
identify find detect spot | fault defect error risk leak
isolate disconnect | machine circuit equipment
evaluate compare analyse assess | bid quote tender offer proposal rfq
drive operate | forklift excavator telehandler truck crane tractor machine loader
care look nurse tend | resident patient elderly child animal ventilate garden
measure check record take | blood pressure temperature vital weight
fill complete | form log return record
tune optimise speed | query database index performance
follow track chase | action debt invoice order lead
serve wait | table guest
feed water | animal cattle cow calf goat sheep horse plant
cook fry grill | meat fish steak
cut trim prune | hedge tree hair shrub grass
guide lead | tour visitor group
greet welcome receive | visitor guest client patient
sew make alter | dress garment suit curtain costume
sort classify | waste mail parcel
keep maintain update | record log register list file documentation inventory
lay fit install | floor tile carpet cable pipe brick
`

const otherOf = new Map<string, Set<string>>()
const join = (words: readonly string[]) => {
  const roots = words.map(rootOf)
  for (const root of roots) otherOf.set(root, new Set([...(otherOf.get(root) ?? []), ...roots.filter(other => other !== root)]))
}
for (const line of same.trim().split("\n")) join(line.split(" "))

interface DeedsOfThings {
  deeds: ReadonlySet<string>
  things: ReadonlySet<string>
}

const deedsOf: readonly DeedsOfThings[] = sameFor
  .trim()
  .split("\n")
  .map(line => {
    const [deeds = "", things = ""] = line.split(" | ")
    return { deeds: new Set(deeds.split(" ").map(rootOf)), things: new Set(things.split(" ").map(rootOf)) }
  })

/** Roots that stand for a root, beside the other roots of the same phrase. */
export function otherRoots(root: string, beside: readonly string[]): string[] {
  const others = new Set(otherOf.get(root) ?? [])
  for (const { deeds, things } of deedsOf)
    if (deeds.has(root) && beside.some(other => other !== root && things.has(other)))
      for (const deed of deeds) if (deed !== root) others.add(deed)
  return [...others]
}
