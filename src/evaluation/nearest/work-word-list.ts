/*
 * Words of work that often say the same thing or stand for parts of the same task, one group a line: for finding the sentence that is most
 * likely to say what is asked, never for a verdict. Read by hand, over all professions; a word may stand in several groups.
 */
export const workWordList = `
manage supervise oversee lead head direct run coordinate charge responsible command foreman boss
supervise supervisor assign allocate delegate brief oversee shift foreman crew
team crew staff squad brigade group people employees personnel workers colleagues reports headcount gang
customer client guest patron shopper buyer consumer visitor account user caller household member
patient resident client person service-user ward bed family
supplier vendor contractor subcontractor wholesaler distributor manufacturer partner provider purveyor
negotiate bargain haggle price terms discount deal settle agree cheaper rates contract
purchase procure buy order source tender bid quote requisition supplier
sell sale sold close upsell revenue quota target deal pitch commission turnover order
prospect lead cold outbound call dial knock canvass door pipeline appointment
plan schedule roster rota shift calendar timetable slot week agenda forecast organise
schedule roster rota shift cover timetable holiday absence hours weekly assign
budget cost spend expense money saving p&l forecast margin funds overspend allocate million
save reduce cut lower decrease shrink waste less halve drop fell
increase grow raise boost double triple improve lift expand gain rise
hire recruit interview candidate applicant staff vacancy select appoint onboard
train teach coach mentor instruct show onboard induct apprentice trainee newcomer learner junior preceptor guide tutor
educate teach explain inform instruct train class family leaflet session how
coach mentor feedback guide develop junior apprentice trainee newcomer
retain retention turnover leave stay exit attrition loyalty keep renew churn
present presentation speak talk pitch demonstrate audience slides board conference
write draft author prepare compose edit report document
report summary figures dashboard monthly weekly statistics numbers table chart board
document record log chart file note paperwork write form register archive
analyse examine study evaluate assess investigate review figures data trend compare
research investigate study survey literature source interview find
inspect check examine test verify audit control quality walk defect reject measure sample
quality defect reject scrap inspect standard tolerance complaint rework return audit iso
verify check match confirm count compare scan weigh against discrepancy
maintain service repair fix overhaul replace upkeep lubricate preventive breakdown
repair fix mend replace restore rebuild overhaul fault broken breakdown patch
fault failure breakdown trip trace diagnose root cause troubleshoot find meter defect problem bug
troubleshoot diagnose resolve fix debug trace fault solve ticket issue
install fit mount wire lay set assemble erect connect pull commission
build construct erect assemble make create develop set up
design draw sketch plan layout model draft concept drawing prototype
drawing blueprint plan schematic diagram cad print layout
machine equipment plant device tool line press lathe unit apparatus
operate run drive handle work use machine
drive driver vehicle truck lorry van trailer route delivery haul miles
deliver delivery drop parcel courier route ship dispatch
load unload pallet stack lift trailer dock truck secure
warehouse depot stores distribution centre stock shelf bay dock
stock inventory count shelf replenish reorder stores shrink cycle level
pick pack order parcel box carton label scan
receive goods inbound delivery unload check note dock
ship dispatch freight consignment carrier export outbound load
clean sanitise disinfect hygiene wash wipe scrub tidy mop spotless
hygiene haccp temperature allergen clean sanitise inspection rating food
safety safe accident incident hazard risk ppe injury osha lockout toolbox near-miss
risk hazard assess mitigate exposure register contingency
emergency crisis alarm evacuate incident urgent rescue fire first-aid
comply compliance regulation law audit rule standard policy inspector regulator
audit auditor examine controls findings evidence inspection
cook kitchen meal dish prep grill sauce menu food line
menu dish recipe seasonal special plate course
serve service table guest tray floor section wait
bar drink cocktail beer wine pour barista coffee
cash till register payment drawer float takings banking change
invoice bill billing payable receivable ledger statement
collect collection overdue chase arrears debt dunning unpaid outstanding payment reminder
reconcile match bank statement ledger balance agree difference account tie
ledger books journal entries posting bookkeeping close month-end accounts
payroll wages salary timesheet pay deduction
tax vat return filing duty irs levy
forecast predict project outlook estimate plan budget
price pricing quote estimate cost rate tariff calculate
contract agreement clause lease terms sign renewal nda
legal law court case counsel hearing claim litigation statute
file filing court docket submit lodge
complaint grievance dispute claim unhappy angry upset dissatisfied escalate refund apologise
conflict dispute mediate tension argument settle disagreement peace
customer-service help assist answer support question enquiry query request phone desk
phone call telephone line switchboard ring hotline dial
email mail correspondence letter inbox reply write
support helpdesk ticket user desk assist help issue
feedback survey review rating comment opinion shopper questionnaire
follow-up chase call back check after reminder return visit
appointment book diary calendar slot visit schedule reception
reception front desk greet welcome visitor lobby
travel trip flight hotel book visa itinerary abroad
meeting minutes agenda committee board attend chair
event conference fair wedding banquet exhibition party function festival
project programme rollout implementation initiative launch deliver milestone phase deadline
milestone deadline on-time schedule gantt timeline plan
stakeholder executive board sponsor client department partner ministry council
improve optimise streamline simplify faster reduce lean kaizen process efficiency
process procedure workflow step sop routine
automate script macro bot scheduled robot tool
change transition transform migrate convert switch restructure introduce
migrate move transfer switch cutover convert replace old legacy
strategy direction roadmap vision long-term plan goal objective
goal objective target kpi metric measure indicator
monitor watch track observe follow oversee alert measure gauge
data dataset figures records numbers statistics table
dashboard report chart visualisation graph tableau excel
database table query schema sql records index
software application system program app tool platform
code program develop script implement build engineer
test tester case regression bug check verify qa
deploy release ship rollout launch production go-live
server cloud host infrastructure machine cluster
network router switch firewall wifi lan cable
security access guard protect patrol password alarm threat breach
patrol guard watch rounds gate camera surveillance
requirement specification need user story scope gather interview workshop
user customer visitor interview usability test persona
marketing campaign advert promotion brand media audience launch
advertise advert campaign paid google facebook poster flyer
social instagram facebook linkedin post followers channel content
content article blog text copy post newsletter video story
brand identity logo image voice look
press media journalist release interview newspaper radio
market competitor segment survey trend share
fundraise donor grant donation raise sponsor appeal charity
grant funding application proposal foundation award
volunteer charity community unpaid
community outreach neighbourhood local residents engagement
care nurse look bathe wash dress feed mobility
assess assessment evaluate history intake triage observe vital signs
medication drug dose tablet injection prescription administer dispense
injection inject needle vaccine insulin iv infusion
wound dressing bandage suture drain
vital signs blood pressure temperature pulse observations monitor
discharge transition home release handover arrange
handover shift sbar report brief pass hand-off
record chart notes emr ehr document
infection control sterile hygiene isolate ppe
mental anxiety depression therapy counselling psychiatric behaviour
behaviour calm de-escalate restrain aggressive challenging
elderly older dementia resident seniors aged
child children pupil kid toddler infant youth student class
lesson class course curriculum teach plan unit scheme
grade mark assess exam test score essay
parent family guardian mother father meeting evening
special needs sen iep disability inclusion autism differentiated
laboratory lab sample assay specimen test analysis instrument
sample specimen collect draw swab
experiment trial study protocol test hypothesis
calibrate adjust set tune gauge instrument
electric electrical wire cable circuit panel voltage conduit
pipe plumbing drain valve water leak
weld welder torch mig tig seam fabricate
wood timber joinery carpenter frame cabinet
concrete pour formwork brick mortar foundation
paint coat spray primer finish
excavate dig trench digger loader crane
site construction build project trades contractor phase
subcontractor trades crew contractor coordinate
snag defect punch handover completion
measure survey level set out laser
estimate take-off quantity bill cost price tender
plant crop harvest field sow grow orchard greenhouse
animal livestock cattle feed milk herd dog cat horse
garden landscape lawn prune hedge tree
hair cut colour style salon
fitness class exercise workout training member gym
property tenant lease rent building landlord flat viewing
rent tenant lease arrears
house home flat apartment listing viewing
vehicle car truck engine brake diagnose mechanic
aircraft airframe flight engine hangar
flight passenger cabin boarding crew
translate interpret language bilingual subtitle localise
language speak fluent native bilingual spoken
certificate certified licence license card ticket registered qualified accredited permit expires valid
licence license driving class category permit valid
degree diploma bachelor master graduate university college studied
night weekend shift rotating evening holiday on-call early late
on-call pager standby rota night incident
relocate move moving willing anywhere region commute
travel abroad away overnight trips site visits on-site
lift heavy carry physical stand kg pounds
deadline pressure busy peak rush hour volume fast
computer excel word office spreadsheet software
typing type data entry keyboard words
excel spreadsheet pivot formula macro table vlookup
sap oracle erp system module
crm salesforce hubspot pipeline contacts
agile scrum sprint backlog standup kanban
mentor junior review pair code
leadership lead led team vision motivate charge
motivate encourage inspire engage morale team reward
supplies consumable material linen gloves stationery cupboard order replenish refill restock reorder
upset angry annoyed impatient wait calm soothe reassure comfort relative visitor complain
gift voucher loyalty card reward customer
team-building outing morale form unite crew together
performance appraisal review goal rating evaluation
discipline warning grievance misconduct investigate dismiss
onboard induct orientation newcomer first-week
benefit pension insurance compensation leave
policy handbook rule guideline procedure
insurance policy claim underwriting premium
claim damage loss settle adjust
loan credit mortgage lend borrower repay
invest fund portfolio equity bond return
bank branch teller account deposit
fraud suspicious aml alert launder kyc
export import customs tariff declaration incoterms
production manufacture output line yield batch
assemble fit mount line parts
package pack wrap seal box label
lean kaizen 5s six-sigma waste improvement
changeover setup tooling die adjust line
energy solar power grid turbine battery
environment waste recycle emission sustainability carbon
waste recycle dispose hazardous bin
photo camera shoot edit lightroom picture
video film edit shoot footage
print press ink proof layout
music play perform concert sing
sport coach athlete match training
police arrest patrol evidence report
fire rescue extinguish hose alarm
soldier military army navy command
führung leitung leiten führen verantwortlich team mitarbeiter schicht gruppe personal vorgesetzte
kunde kunden kundin beratung beraten gast gäste besucher anruf betreuung betreuen
pflege bewohner patient patientin betreuen versorgen grundpflege waschen angehörige dienst station
angehörige familie eltern gespräch beratung sprechen
dokumentation dokumentieren schreiben bericht berichte plan pläne planung aktuell protokoll
planung planen dienstplan schicht einteilen termine kalender woche
einkauf einkaufen bestellen bestellung lieferant lieferanten preis verhandeln angebot
verkauf verkaufen vertrieb umsatz abschluss kunde angebot
buchhaltung buchen konto rechnung rechnungen abschluss abstimmung mahnung steuer
mahnwesen forderung forderungen offene zahlung überfällig mahnen zahlen
lager lagern kommissionieren wareneingang versand stapler paletten bestand inventur
fahren fahrer lkw tour route liefern lieferung zustellung
wartung warten instandhaltung reparatur reparieren störung fehler anlage maschine
montage montieren einbauen aufbauen installieren anschließen verdrahten
bau baustelle bauleitung polier nachunternehmer gewerke aufmaß
küche kochen koch speisen gericht menü hygiene haccp
reinigung reinigen putzen sauber desinfizieren
unterricht unterrichten lehren schüler klasse stunde lehrplan noten
ausbildung ausbilden anleiten einarbeiten einarbeitung schulen schulung auszubildende azubi
sicherheit arbeitsschutz unfall gefahr unterweisung helm schutz
qualität prüfen prüfung messen kontrolle fehler ausschuss reklamation
reklamation beschwerde beschweren ärger verärgert lösen
bewerber bewerbung einstellen einstellung personalauswahl interview gespräch
entwicklung entwickeln programmieren software code system
équipe encadrer encadrement diriger gérer responsable manager personnel collaborateurs
client clients clientèle accueil accueillir vente conseil réclamation
sécurité prévention accident accueil casque harnais consigne risque chantier
chantier travaux ouvrier bâtiment sous-traitant planning réception
achat acheter fournisseur fournisseurs commande négocier prix devis
comptabilité facture factures rapprochement clôture compte relance impayé paie
relance impayé impayés recouvrement créance retard paiement
soins soin patient résident toilette pansement famille
cours enseigner enseignement élève élèves classe programme note
entretien maintenance réparer dépannage panne machine
stock inventaire réception livraison expédition préparer commande cariste
nettoyage nettoyer désinfecter propreté
former formation apprenti nouveau intégrer accompagner
rédiger rapport compte-rendu écrire document note
équipo equipo dirigir liderar coordinar responsable personal encargado turno
cliente clientes atención atender ventas vender reclamación queja
factura facturas facturación contabilidad cuentas conciliación cobro banco impuesto
cobro cobros impago impagados reclamar deuda deudas pendiente pagar pagado plazo llamar
compras comprar proveedor proveedores pedido pedidos negociar precio
almacén inventario existencias recepción envío pedido carretilla
paciente pacientes cuidado cuidados residente higiene familia
clase clases enseñar enseñanza alumno alumnos programa
obra obras construcción albañil subcontrata seguridad plano
mantenimiento reparar reparación avería máquina equipo
limpieza limpiar desinfectar
formar formación enseñar nuevo aprendiz incorporación
informe redactar escribir documento archivo archivar registro
agenda cita citas calendario reunión viaje organizar
seguridad riesgo riesgos prevención accidente casco norma
`
