const deeds: readonly (readonly [string, string])[] = [
  ["Led", "a team of nine"],
  ["Cut", "late deliveries by a third"],
  ["Built", "the regression suite in Selenium"],
  ["Audited", "savings banks in three counties"],
  ["Wrote", "the risk manual"],
  ["Managed", "payroll for 240 people in Oslo and Bergen"],
  ["Responsible for", "drills and the yearly audit"],
  ["Placed", "orders with Trave Components GmbH"],
  ["Migrated", "40 services to Kubernetes in 2019"],
  ["Negotiated", "forty contracts, among them one with Harbour Pool"],
  ["Trained", "two juniors and one Senior Associate"],
  ["Supported", "the Head of Finance"],
  ["Tested", "moisture and protein"],
  ["Sold", "insurance to small companies"],
  ["Introduced", "SAP S/4HANA (2016-2017)"],
  ["Kept", "the books of three quays"],
  ["Planned", "the shifts of the night crew"],
  ["Assisted", "the Project Manager with reporting"]
]
const elsewhere = [
  "Planung der Schichten für 40 Beschäftigte",
  "Betreuung von Kunden in Nord- und Süddeutschland",
  "Einführung von SAP im Einkauf",
  "Responsable de la migration des données",
  "Encadrement de douze personnes",
  "Gestión de rutas y de cuarenta conductores",
  "Dirigió dos puentes en Asturias",
  "Conferiu entradas e saídas de mercadoria",
  "Gestione degli ordini e dei fornitori",
  "Begeleiden van studenten in het eerste jaar",
  "Obsługa klientów i przygotowanie raportów",
  "Vedení týmu pěti lidí",
  "Bygger betaltjänster i Java",
  "Java ile ödeme servisleri",
  "Сервисы на Go и PostgreSQL",
  "Разработка отчётности для отдела продаж"
]
const odd = [
  "Team of nine",
  "Lock control software.",
  "Payment rails.",
  "Technologies: Java, Oracle, Docker",
  "Environment: SAP, Excel",
  "Reporting to the CFO",
  "Key Achievements",
  "Responsibilities:",
  "Main duties:",
  "Ticketing for ferries.",
  "Budget: EUR 2.4 m",
  "Tools: Jira, Git",
  "Award: Employee of the Year 2018",
  "Projects (selection):",
  "Réalisations :",
  "Achievements:",
  "Environnement : Jira, Angular",
  "Rollout in five plants (2019 – 2021)",
  "A bicycle brand with 40 shops",
  "Reason for leaving: end of contract",
  "References on request"
]

/** A line that tells about a job. */
export function deedOf(pick: <Item>(items: readonly Item[]) => Item): string {
  const kind = pick([0, 0, 0, 0, 0, 1, 1, 2])
  if (kind === 1) return pick(elsewhere)
  if (kind === 2) return pick(odd)
  const [verb, object] = pick(deeds)
  return `${verb} ${object}${pick(["", "", " and reported to the board", " while the yard was rebuilt", ", then handed it over"])}${pick(["", "", ".", "."])}`
}
