/** What a role may ask for, and how people say of it what is true and what is not. All of it is invented. */
export interface Thing {
  /** The qualification's sentence. */
  asked: string
  /** What stands in a sentence for it, as an object: "used X", "without X". */
  object: string
  /** Sentences that say it in the role's words. */
  said: readonly string[]
  /** Sentences that say it in other words. */
  otherwise: readonly string[]
}

export const things: readonly Thing[] = [
  {
    asked: "Kafka",
    object: "Kafka",
    said: ["Ran Kafka for the orders of three shops.", "Built Kafka consumers in Java for the billing service."],
    otherwise: ["Moved the billing events onto a distributed log with partitions and consumer groups."]
  },
  {
    asked: "Experience with Kubernetes",
    object: "Kubernetes",
    said: ["Operated Kubernetes clusters for twelve services.", "Migrated forty services to Kubernetes in one year."],
    otherwise: ["Kept forty pods and their ingress healthy on EKS."]
  },
  {
    asked: "Python",
    object: "Python",
    said: ["Wrote Python services that price freight.", "Maintained a Python library for reading meters."],
    otherwise: ["Wrote Django views and pandas notebooks for the pricing desk."]
  },
  {
    asked: "Payroll processing",
    object: "payroll processing",
    said: ["Handled payroll processing for 240 employees.", "Responsible for payroll processing at two plants."],
    otherwise: ["Made sure that everybody at two plants had their wages on the last day of the month."]
  },
  {
    asked: "Wound care",
    object: "wound care",
    said: ["Provided wound care on a surgical ward.", "Documented wound care for thirty residents."],
    otherwise: ["Changed dressings and checked pressure ulcers on every night shift."]
  },
  {
    asked: "Contract negotiation with suppliers",
    object: "contract negotiation with suppliers",
    said: ["Led contract negotiation with suppliers of packaging.", "Did contract negotiation with suppliers in four countries."],
    otherwise: ["Agreed prices and delivery terms with the makers of our packaging."]
  },
  {
    asked: "Inventory management",
    object: "inventory management",
    said: ["Introduced inventory management in a bakery with nine branches.", "In charge of inventory management for spare parts."],
    otherwise: ["Counted what was on the shelves each week and ordered what was missing."]
  },
  {
    asked: "Lesson planning",
    object: "lesson planning",
    said: ["Did lesson planning for three classes of beginners.", "Shared lesson planning with one colleague for four years."],
    otherwise: ["Prepared what my pupils would do in each hour of the week."]
  },
  {
    asked: "Handling customer complaints",
    object: "customer complaints",
    said: ["Handled customer complaints by phone and mail.", "Handled customer complaints about late parcels."],
    otherwise: ["Calmed people down whose parcels had gone missing and found them a way out."]
  },
  {
    asked: "Experience with AutoCAD",
    object: "AutoCAD",
    said: ["Drew floor plans in AutoCAD for schools.", "Produced AutoCAD drawings for two bridges."],
    otherwise: ["Drafted DWG plans of two bridges on the computer."]
  },
  {
    asked: "Salesforce",
    object: "Salesforce",
    said: ["Administered Salesforce for a team of thirty.", "Built Salesforce reports for the board."],
    otherwise: ["Looked after the CRM objects, flows and Apex triggers of a team of thirty."]
  },
  {
    asked: "Budget management",
    object: "budget management",
    said: ["Responsible for budget management of two departments.", "Took over budget management for a theatre."],
    otherwise: ["Decided what a theatre could spend each season and kept it to that."]
  },
  {
    asked: "TIG welding",
    object: "TIG welding",
    said: ["TIG welding of stainless pipes for dairies.", "Did TIG welding on aircraft seats."],
    otherwise: ["Joined stainless pipes with a tungsten electrode under argon."]
  },
  {
    asked: "Risk assessment",
    object: "risk assessment",
    said: ["Carried out risk assessment on building sites.", "Wrote the risk assessment of a tunnel."],
    otherwise: ["Listed what could go wrong in a tunnel, how likely it was and what it would cost."]
  },
  {
    asked: "Machine learning",
    object: "machine learning",
    said: ["Put machine learning for fraud into production.", "Used machine learning to forecast demand for bread."],
    otherwise: ["Trained gradient boosted trees that find stolen cards."]
  },
  {
    asked: "Medication administration",
    object: "medication administration",
    said: ["Responsible for medication administration on nights.", "Carried out medication administration for twenty residents."],
    otherwise: ["Gave twenty residents their tablets and signed for each of them."]
  },
  {
    asked: "Experience with SAP",
    object: "SAP",
    said: ["Posted invoices in SAP every day.", "Introduced SAP in the warehouse of a brewery."],
    otherwise: ["Ran MIGO and VA01 all day in the warehouse of a brewery."]
  },
  {
    asked: "Event planning",
    object: "event planning",
    said: ["Did event planning for fairs with 2,000 visitors.", "Took over event planning for a chamber of commerce."],
    otherwise: ["Got rooms, speakers and food together for fairs with 2,000 visitors."]
  }
]

/** Sentences of work that none of the things above is in. */
export const elsewhere: readonly string[] = [
  "Painted the doors of a small museum.",
  "Walked the hills of the county and counted sheep.",
  "Kept the archive of a choir in order.",
  "Answered the door of an embassy at weekends.",
  "Sorted parcels by postcode in a depot.",
  "Tuned pianos in three concert halls.",
  "Drove a school bus along the coast.",
  "Cut hedges and mowed lawns for a parish."
]
