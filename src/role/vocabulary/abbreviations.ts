import { tokenise } from "./tokens"

/*
 * Abbreviations that stand for several things, reviewed by hand. Before "~" the words that an abbreviation stands for (the first as a title of
 * it, others behind "/"), behind it words that are said where it is meant so. "*" marks the meaning that nearly everybody has in mind where nothing else is said.
 */
const lines = `
CC = Cash credit ~ loan overdraft lending bank banking borrower limit term working capital sanction msme collateral renewal credit | Creative Cloud / Adobe Creative Cloud ~ adobe illustrator photoshop indesign premiere design lightroom graphic | Contact centre / Contact center ~ inbound outbound agent ivr avaya genesys call telephony | Closed captions / Closed captioning ~ caption subtitle broadcast video deaf
ALM = Application lifecycle management ~ software hp jira defect test tester testing quality azure devops polarion release requirement uft selenium | Asset-liability management / Asset and liability management ~ bank treasury liquidity interest balance irrbb risk deposit basel alco finance
SEO = *Search engine optimisation / Search engine optimization ~ google keyword backlink content organic traffic website search sem ranking blog analytics marketing | Seasoned equity offering ~ ipo equity offering underwriting capital market shares issuance
PM = Project management ~ project milestone schedule stakeholder scope pmp prince2 | Product management ~ product roadmap backlog discovery user feature | Preventive maintenance / Planned maintenance ~ machine equipment maintenance repair lubrication plant technician
PR = *Public relations ~ press media journalist release campaign communication | Purchase requisition ~ sap purchase requisition po procurement vendor | Pull request ~ git github code review branch merge
QA = *Quality assurance ~ quality test testing defect audit inspection
BA = Business analysis / Business analyst ~ requirement stakeholder business analyst user story process | Bachelor of Arts ~ degree university college graduated arts
ER = Emergency room / Emergency department ~ patient nurse triage hospital trauma ward clinical | Employee relations ~ hr grievance disciplinary employee union investigation | Entity-relationship modelling ~ database schema diagram table model
AR = Accounts receivable ~ invoice invoicing collection ledger ageing aging cash customer accounting billing | Augmented reality ~ vr unity 3d arkit arcore reality xr game
AP = Accounts payable ~ invoice vendor payment ledger supplier accounting
IR = Investor relations ~ investor analyst shareholder earnings capital market | Infrared spectroscopy ~ spectroscopy spectrometer nmr sample laboratory | Industrial relations ~ union labour labor collective bargaining hr | Incident response ~ security incident soc forensic malware | Interventional radiology ~ radiology catheter imaging patient
IP = Intellectual property ~ patent trademark licence license law attorney copyright | Internet protocol / TCP/IP ~ network router tcp voip cisco switch address
PT = Physical therapy / Physiotherapy ~ patient rehabilitation therapist exercise mobility clinic | Personal training ~ gym fitness client workout trainer | Portuguese ~ language translation portuguese
OT = Occupational therapy ~ patient rehabilitation therapist daily living | Operating theatre ~ surgery surgeon theatre anaesthetic scrub | Operational technology ~ scada plc industrial network security plant
TA = Talent acquisition ~ recruiting hiring candidate recruiter sourcing | Teaching assistant / Teaching assistance ~ class lecture student professor course university school | Transactional analysis ~ counselling therapy psychotherapy
BD = Business development ~ sales client lead deal partnership revenue pipeline | Big data ~ hadoop spark data cluster
CMS = *Content management systems / Content management system ~ wordpress website content drupal typo3 page editor | Centers for Medicare & Medicaid Services ~ medicare medicaid billing claim hospital reimbursement
CPA = *Certified public accountant ~ accounting audit tax gaap accountant ledger | Cost per acquisition ~ ads campaign click cpc cpm media marketing conversion
CPC = Cost per click ~ ads campaign click google media marketing conversion | Certified professional coder ~ coding billing icd cpt medical claim
CSM = Customer success management / Customer success manager ~ customer onboarding renewal churn account saas | Certified ScrumMaster / Certified Scrum Master ~ scrum sprint agile team
CSR = Corporate social responsibility ~ sustainability community charity esg report ngo | Customer service representative / Customer service ~ customer call complaint order desk agent | Certificate signing request ~ ssl tls certificate server
DR = Disaster recovery ~ backup failover continuity server rto data | Digital radiography ~ x-ray imaging radiology patient
EMS = Emergency medical services ~ ambulance paramedic patient trauma | Environmental management systems / Environmental management system ~ iso 14001 environment audit waste | Electronics manufacturing services ~ smt pcb assembly solder production | Energy management systems / Energy management system ~ grid energy power load meter
FM = Facility management / Facilities management ~ building facility cleaning contractor maintenance site | Frequency modulation ~ radio broadcast signal
GA = *Google Analytics ~ analytics website traffic marketing campaign seo | General affairs ~ office administration facility company | General aviation ~ pilot aircraft flight
IA = Internal audit ~ audit control risk compliance sox | Information architecture ~ ux sitemap navigation content wireframe
IB = Investment banking ~ deal m&a valuation pitch equity capital | International Baccalaureate ~ school teaching pupil curriculum diploma
KAM = *Key account management ~ account customer sales client
L&D = *Learning and development ~ training learning hr course employee | Labour and delivery / Labor and delivery ~ nurse birth patient midwife ward
LC = Letter of credit / Letters of credit ~ trade bank export import shipment finance | Liquid chromatography ~ hplc laboratory sample mass analysis
MIS = Management information systems / Management information system ~ report data reporting excel dashboard management | Minimally invasive surgery ~ surgery surgeon laparoscopic patient
MR = Medical representative ~ doctor pharma chemist territory sales | Magnetic resonance ~ imaging scanner radiology patient | Market research ~ survey respondent research market | Mixed reality ~ vr unity hololens 3d
MT = Medical transcription ~ dictation doctor report transcription | Machine translation ~ language translation engine corpus | Manual testing ~ test defect tester qa software
NLP = *Natural language processing ~ text language model python machine learning corpus token data | Neuro-linguistic programming ~ coaching coach therapy hypnosis training
OD = Organisational development / Organizational development ~ hr change culture organisation talent | Outside diameter ~ machining turning tolerance grinding
PA = Personal assistance / Personal assistant ~ diary calendar travel director secretary executive office | Physician assistant ~ patient clinic surgery physician | Public address ~ sound audio stage speaker event | Performance appraisal ~ hr employee review
PE = Physical education ~ school pupil sport teaching class | Private equity ~ fund investment deal portfolio valuation | Process engineering ~ process plant production chemical
PLC = *PLC programming / Programmable logic controller ~ siemens machine automation scada plant allen step7 wiring | Product lifecycle ~ product launch market | Public limited company ~ shares listed company
PPC = *Pay per click ~ google ads campaign keyword click marketing media | Production planning and control ~ production planning material schedule plant mrp
PPM = Planned preventive maintenance / Planned preventative maintenance ~ maintenance equipment building facility engineer | Project portfolio management ~ portfolio project programme pmo | Parts per million ~ quality defect supplier
RA = Regulatory affairs ~ regulatory submission fda ema dossier | Research assistance / Research assistant ~ professor university study laboratory | Resident assistant ~ dormitory residence student hall
RCM = Revenue cycle management ~ billing claim hospital payer denial medical | Reliability-centred maintenance / Reliability-centered maintenance ~ maintenance equipment failure plant
RF = Radio frequency ~ antenna wireless signal circuit spectrum | Random forest ~ model python classification learning
RM = Relationship management / Relationship manager ~ bank client portfolio account wealth | Risk management ~ risk var compliance control | Raw material ~ material stock production purchase
SA = System administration ~ linux windows server | Solution architecture ~ architecture aws design | Sales assistance ~ shop customer till
SCM = *Supply chain management ~ supplier logistics inventory procurement demand warehouse | Source code management / Source control ~ git svn branch repository
SD = SAP SD ~ sap order module fi mm abap | System design ~ architecture service scale | Sales development ~ lead prospect sdr
SM = Social media ~ post facebook instagram campaign | Scrum mastery / Scrum master ~ scrum sprint agile | Stock management ~ stock inventory store
SME = Small and medium enterprises ~ bank loan business customer lending client | Subject matter expertise / Subject matter expert ~ expert training knowledge process
SMT = *Surface-mount technology ~ pcb solder assembly placement electronics | Senior management team ~ board school head leadership
SOC = Security operations centre / Security operations center ~ siem alert incident threat security splunk | System on chip ~ asic verilog rtl chip verification fpga | SOC audits / SOC 2 ~ audit control report auditor
SPC = *Statistical process control ~ process control chart capability quality production
TPM = Total productive maintenance ~ lean maintenance machine production oee | Technical program management / Technical programme management ~ program engineering roadmap software | Trusted platform module ~ security chip boot
TMS = Transport management systems / Transportation management system ~ freight carrier truck dispatch shipment | Translation management system ~ translation localisation language | Transcranial magnetic stimulation ~ patient depression therapy
UAT = *User acceptance testing ~ test user acceptance defect release
VA = Virtual assistance / Virtual assistant ~ calendar email remote client admin | Value analysis ~ cost function engineering product | Veterans Affairs ~ veteran hospital claim
VC = Venture capital ~ fund startup investment deal round | Video conferencing ~ video conference room meeting
VM = Visual merchandising ~ window display store retail fashion | Virtual machines / Virtual machine ~ vmware server cloud hypervisor azure | Vendor management ~ vendor supplier contract
WC = Working capital ~ cash finance receivable inventory bank | Workers' compensation ~ claim injury insurance employee
WMS = *Warehouse management systems / Warehouse management system ~ warehouse picking stock inventory shipment | Web map service ~ gis map layer
`

export interface Meaning {
  name: string
  /** How it is written out. */
  spellings: readonly string[]
  /** Folded words that are said where it is meant. */
  cues: ReadonlySet<string>
  /** What nearly everybody has in mind. */
  isUsual: boolean
}

const known = new Map<string, readonly Meaning[]>()
for (const line of lines.trim().split("\n")) {
  const [abbreviation = "", meanings = ""] = line.split(" = ")
  known.set(
    abbreviation.toLowerCase(),
    meanings.split(" | ").map(meaning => {
      const [names = "", cues = ""] = meaning.split(" ~ ")
      const spellings = names.replace(/^\*/, "").split(" / ")
      const own = spellings.flatMap(spelling => tokenise(spelling).words.filter(word => word.length > 3))
      return { name: spellings[0]!, spellings, cues: new Set([...tokenise(cues).words, ...own]), isUsual: names.startsWith("*") }
    })
  )
}

/** What an abbreviation may stand for; null where it is none that stands for several things. */
export function meaningsOf(abbreviation: string): readonly Meaning[] | null {
  return known.get(abbreviation.trim().toLowerCase()) ?? null
}
