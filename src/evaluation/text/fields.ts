import type { NameField } from "~role/vocabulary/everyday-names"
import { skillNames } from "~role/vocabulary/vocabulary"

/** What skills of a field are a kind of: whoever names one of these beside an everyday word speaks of that field. */
const roots: Record<NameField, string> = {
  code: "Programming, Web development, Frontend development, Backend development, Mobile development, Software development, JavaScript, APIs, Software testing, Test automation, Unit testing, DevOps, CI/CD, Cloud computing, System administration, Networking (IT), Information security, Databases, SQL, NoSQL, Data engineering, Machine learning, Data science, Linux, Game development, Embedded systems, Monitoring (IT), Containerisation, AWS, Azure, Google Cloud, CSS, HTML, Distributed systems, Version control, Git, XML, JSON, System design",
  data: "Business intelligence, Data analysis, Web analytics, Statistics, Data visualisation, Data engineering, Data science, Machine learning, SQL, Databases, Big data, ETL",
  ops: "System administration, IT support, Networking (IT), DevOps, Cloud computing, Linux, Operating systems, Virtualisation, Storage administration",
  work: "Microsoft Office, Agile, Scrum, Ticketing systems, Kanban, Microsoft 365 administration, SharePoint, Spreadsheets, SAP",
  sales:
    "CRM, Ticketing systems, Email marketing, Digital marketing, Social media, Marketing automation, E-commerce, Sales development, Point of sale systems",
  people: "HR information systems, Applicant tracking systems, Recruiting, Payroll",
  money: "Accounting software, Accounting, ERP, Payroll, Financial analysis, Bookkeeping, Taxation, SAP",
  design:
    "Graphic design, User experience design, User interface design, 3D modelling, Adobe Creative Suite, CAD, Video production, Animation, BIM, Prototyping",
  care: "Electronic health records, Learning management systems, Nursing, Patient care",
  method: [
    "Lean, Agile, Manufacturing, Quality assurance, Six Sigma, Software development, Project management",
    "Project management tools"
  ].join(", "),
  travel: "Global distribution systems, Travel industry, Hospitality, Property management systems"
}

/** Words that only people of the field write. Folded as `tokenise` folds them. */
const cues: Record<NameField, string> = {
  code: `code coding codebase programming programmer developer app backend frontend api rest endpoint microservice library framework script scripting module compiler parser algorithm
    sql query repository deploy deployed deployment redeploy refactored debugging debugged automated automation webhook website web html css javascript typescript php json xml async
    thread embedded firmware microcontroller kernel bug sdk cli orm mvc oop unit regression integration ci cd git server database cluster lambda serverless software program
    playbook cookbook manifest schema stream replica index cache queue broker topic containerised containerized hook component plugin collection lang language boot js ide backlog solver numerical simulation`,
  data: `data database dashboard report reporting kpi etl warehouse dataset model modelling regression statistic statistical analytic analysis chart pivot table formula macro vlookup xlookup spreadsheet sheet
    query sql bi visualisation visualization forecast workbook csv batch pipeline tb petabyte`,
  ops: `server host cluster vm virtual linux unix laptop desktop pc client domain patch patched network monitoring alert log secret infrastructure cloud installed reinstalled pc workstation active directory license user
    playbook role machine dns manifest chart module deployment pipeline release build`,
  work: `board sprint scrum ticket wiki backlog epic page document letter minute calendar mailbox inbox presentation slide deck spreadsheet pivot formula macro vlookup microsoft ms office webinar call meeting remote video channel
    database table form query remotely online chat word excel powerpoint outlook report kpi sheet advanced`,
  sales: `crm lead opportunity pipeline deal account forecast dashboard campaign newsletter subscriber segment email chat ticket inbox administrator admin apex lightning cloud report reporting quota funnel prospect store checkout plugin
    contact record`,
  people: `candidate applicant hire hiring recruiter recruiting recruitment ats sourcing onboarding payroll hcm hris absence benefit headcount employee offer`,
  money: `ledger invoice vat payroll bookkeeping accounts payable receivable reconciliation tax audit posting journal erp 50 200 x3 line trial balance expense report reporting financial budget`,
  design: `wireframe mockup mock prototype ui ux logo layout render rendering rigging animation animated texture textured modelled modeled model 3d 2d cad drawing vector photo retouching video editing footage plugin game shader scene
    character plan sketchup asset compositing plugin`,
  care: `chart charting ehr emr medication patient order ward clinical discharge course gradebook module`,
  method: `kaizen 5s sigma manufacturing production waste project management principle thinking practice method tool sprint scrum team coach startup process improvement value certified belt training transformation line methodology`,
  travel: `gds booking reservation fare ticket ticketing pms check`
}

const titleCues: Record<NameField, RegExp> = {
  code: /\b(?:developer|programmer|coder|sysadmin|dba|sre|devops|webmaster|(?:software|systems?|data|cloud|platform|back[- ]?end|front[- ]?end|full[- ]?stack|site reliability|machine learning|ml|ai|test|qa|firmware|embedded|network|security|web|mobile|ios|android|build|release|game|database|infrastructure|analytics|automation|big data|linux|solutions?|application|api|integration)\s+(?:and \w+ )?(?:engineer|architect|administrator|tester|specialist|lead|consultant|analyst)|(?:software|web|game|app)\s+(?:development|designer|team)|data scientist|statistician|bioinformatician|entwickler|développeur|desarrollador|desenvolvedor|informatiker|it )/iu,
  data: /\b(?:analyst|analytics|statistician|data|bi|controller|accountant|finance|actuary|researcher|scientist|economist)\b/iu,
  ops: /\b(?:administrator|sysadmin|it|devops|sre|support|systems?|network|infrastructure|help ?desk|technician|platform|cloud)\b/iu,
  work: /\b(?:analyst|secretary|(?:office|personal|executive|administrative) \p{L}+|administrator|accountant|controller|bookkeeper|scrum master|product (?:owner|manager)|technical writer|developer|it)\b/iu,
  sales:
    /\b(?:crm|account (?:executive|manager)|sales (?:operations|development|manager|executive|representative|rep|admin\w*|engineer)|sdr|bdr|customer (?:success|support)|marketing|salesforce|admin\w*|e-?commerce|revenue)\b/iu,
  people: /\b(?:recruit\w*|talent|hr|human resources|people|personnel|payroll)\b/iu,
  money:
    /\b(?:account\w*|bookkeep\w*|payroll|finance|financial|tax|audit\w*|controller|treasur\w*|ledger|billing|paralegal|actuar\w*|insurance)\b/iu,
  design: /\b(?:design\w*|ux|ui|animator|3d|artist|architect|drafts\w*|editor|illustrator|graphic\w*|cad|game)\b/iu,
  care: /\b(?:nurse|doctor|physician|clinic\w*|medical|health|ward|teacher|lecturer|hospital|therap\w*|pharmac\w*)\b/iu,
  method:
    /\b(?:production|manufacturing|quality|process|lean|operations|plant|scrum|project|program\w*|product|agile|supply chain|industrial)\b/iu,
  travel: /\b(?:travel|airline|reservations?|ticketing|hotel|front (?:desk|office)|cabin|receptionist)\b/iu
}

const rootsOf = new Map<NameField, readonly string[]>()
const cuesOf = new Map<NameField, ReadonlySet<string>>()
for (const field of Object.keys(roots) as NameField[]) {
  rootsOf.set(field, roots[field].split(", "))
  cuesOf.set(field, new Set(cues[field].split(/\s+/)))
}
const fieldOfSkill = new Map<string, boolean>()

/** Whether a known skill belongs to a field: it is one of the field's, a kind of one, or stands beside one in the list. */
export function isOfField(skill: string, field: NameField): boolean {
  const key = `${field} ${skill}`
  let is = fieldOfSkill.get(key)
  if (is === undefined) {
    const own = [skill, ...(skillNames.entries.get(skill)?.near ?? [])]
    is = own.some(name => rootsOf.get(field)!.some(root => skillNames.implies(name, root)))
    fieldOfSkill.set(key, is)
  }
  return is
}

/** Whether a word, folded, is one that only people of the field write. */
export function isCue(word: string, field: NameField): boolean {
  return cuesOf.get(field)!.has(word)
}

/** Whether a title is one of the field. */
export function isTitleOfField(title: string, field: NameField): boolean {
  return titleCues[field].test(title)
}
