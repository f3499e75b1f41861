import type { VerdictWord } from "~evaluation/evaluation"
import type { Profile } from "~profile/profile"
import type { QualificationKind } from "~role/role"
import { person } from "./make-profile"

/** A profile, a qualification, and the verdict that a careful reader gives. Labels are what is right, not what the rules answer. */
export interface Pair {
  profile: string
  qualification: string
  kind: QualificationKind
  expected: VerdictWord
}

const cert = (name: string, expires: string | null = null) => ({ name, issuer: null, issued: null, expires, credential_id: null })
const degree = (school: string, title: string, field: string | null, start: string, end: string) => ({
  school,
  degree: title,
  field,
  start,
  end
})

export const labelledProfiles: Record<string, Profile> = {
  nurse: person({
    headline: "Registered Nurse, ICU",
    location: "Leeds, United Kingdom",
    positions: [
      {
        title: "Staff Nurse",
        company: "Aire Valley Hospital",
        start: "2019-03",
        end: "present",
        description: "Intensive care, 12 beds. I show two new nurses around each year."
      },
      {
        title: "Healthcare Assistant",
        company: "Rowan House",
        start: "2016-09",
        end: "2019-02",
        description: "Meals, washing and company for residents."
      }
    ],
    education: [degree("Aire College", "BSc", "Nursing", "2016", "2019")],
    certifications: [cert("NMC registration"), cert("BLS certification", "2027-03")],
    languages: [
      { name: "English", proficiency: "Native or bilingual proficiency" },
      { name: "Polish", proficiency: "Elementary proficiency" }
    ]
  }),
  electrician: person({
    location: "Bristol",
    about: "I hold a full UK driving licence. I have never worked on roofs.",
    positions: [
      {
        title: "Maintenance Electrician",
        company: "Tidewell Foods",
        start: "2021-09",
        end: "present",
        description: "Fault finding on Siemens S7 PLCs. Rotating shifts."
      },
      {
        title: "Electrician",
        company: "Harrow Works",
        start: "2015-05",
        end: "2021-08",
        description: "Industrial wiring on packaging lines."
      }
    ],
    certifications: [cert("18th Edition (BS 7671)")]
  }),
  chef: person({
    location: "Lyon, France",
    about: "Formation HACCP suivie en 2022. Je ne fais pas de pâtisserie.",
    positions: [
      { title: "Sous-chef", company: "Bistro Mauve", start: "2020-01", end: "2023-06", description: "Cuisine de saison, 60 couverts." },
      { title: "Chef de partie", company: "Le Hérisson", start: "2017-02", end: "2019-12", description: "Cuisine chaude." }
    ],
    education: [degree("Lycée des Monts", "CAP Cuisine", null, "2015", "2017")],
    languages: [
      { name: "Français", proficiency: "langue maternelle" },
      { name: "Anglais", proficiency: "B1" }
    ]
  }),
  data: person({
    headline: "Senior Data Engineer",
    about: "I want to learn Rust. For models we wrote our own, not dbt.",
    skills: ["Python", "SQL", "Tableau", "Docker"],
    positions: [
      {
        title: "Data Engineer",
        company: "Kestrel",
        start: "2021-04",
        end: "present",
        description: "Airflow and Snowflake pipelines in Python."
      },
      { title: "BI Analyst", company: "Fen", start: "2018-01", end: "2021-03", description: "Tableau dashboards, SQL Server reports." }
    ]
  }),
  accountant: person({
    location: "München, Deutschland",
    positions: [
      {
        title: "Bilanzbuchhalterin",
        company: "Lechtal Bau",
        start: "2014-01",
        end: "present",
        description: "Monats- und Jahresabschluss nach HGB, DATEV."
      }
    ],
    certifications: [cert("Geprüfte Bilanzbuchhalterin (IHK)")],
    languages: [
      { name: "Deutsch", proficiency: "Muttersprache" },
      { name: "Englisch", proficiency: "gut" }
    ]
  }),
  warehouse: person({
    about: "Counterbalance forklift licence, renewed in 2025.",
    positions: [
      {
        title: "Forklift Driver",
        company: "Norport",
        start: "2022-06",
        end: "present",
        description: "Goods receipt and loading with SAP."
      },
      { title: "Warehouse Picker", company: "Dunmore", start: "2021-01", end: "2022-05", description: "Order picking at night." }
    ]
  }),
  teacher: person({
    positions: [
      {
        title: "Mathematics Teacher",
        company: "Fellside School",
        start: "2018",
        end: "2023",
        description: "Classes of 30, special needs support."
      }
    ],
    education: [degree("Fell University", "BSc", "Mathematics", "2013", "2016"), degree("Fell University", "PGCE", null, "2016", "2017")]
  }),
  sales: person({
    location: "Barcelona, España",
    about: "Open to relocate within Spain.",
    positions: [
      {
        title: "Account Executive",
        company: "Pelorus",
        start: "2023-02",
        end: "present",
        description: "Closed 40 mid-market deals; Salesforce every day."
      },
      { title: "SDR", company: "Pelorus", start: "2021-06", end: "2023-01", description: "60 cold calls a day." }
    ]
  }),
  executive: person({
    headline: "Chief Financial Officer",
    positions: [
      {
        title: "Chief Financial Officer",
        company: "Larkspur",
        start: "2018-05",
        end: "present",
        description: "Finance, treasury and audit."
      },
      { title: "Finance Director", company: "Otterburn", start: "2010-01", end: "2018-04", description: "Budgeting for 14 sites." }
    ],
    education: [degree("Carrick", "MBA", null, "2006", "2008")],
    certifications: [cert("ACCA")]
  }),
  emergency: person({
    positions: [{ title: "Nurse", company: "Foz", start: "2022-01", end: "present", description: "Emergency department, night shifts." }],
    education: [degree("Escola do Rio", "Licenciatura", "Enfermagem", "2017", "2021")]
  }),
  support: person({
    positions: [
      { title: "Support Engineer", company: "Bramble", start: "2020-01", end: "present", description: "Bug triage and Jira boards." }
    ]
  }),
  silent: person({ headline: "Looking for new opportunities" })
}

const labels: [string, string, VerdictWord, QualificationKind?][] = [
  ["nurse", "Current NMC registration", "met"],
  ["nurse", "At least 5 years of experience as a registered nurse", "met"],
  ["nurse", "12 years of experience", "not met"],
  ["nurse", "Wound care experience", "unknown"],
  ["nurse", "Fluent Polish", "not met"],
  ["nurse", "Based in Leeds", "met"],
  ["nurse", "You stay calm when a ward is full", "unknown"],
  ["nurse", "BLS certification", "met"],
  ["nurse", "Bachelor's degree in Nursing", "met"],
  ["nurse", "ICU experience", "met"],
  ["nurse", "Experience of leading a ward through an inspection", "unknown"],
  ["electrician", "18th Edition qualification", "met"],
  ["electrician", "Full driving licence", "met"],
  ["electrician", "5+ years of electrical installation", "met"],
  ["electrician", "Experience with Allen-Bradley", "unknown"],
  ["electrician", "Gas Safe registered", "unknown"],
  ["electrician", "Bachelor's degree in Electrical Engineering", "unknown"],
  ["electrician", "Willing to work rotating shifts", "unknown"],
  ["chef", "CAP cuisine", "met"],
  ["chef", "5 ans d'expérience en cuisine", "met"],
  ["chef", "Anglais courant", "not met"],
  ["chef", "Maîtrise des normes HACCP", "met"],
  ["chef", "Expérience en pâtisserie", "not met"],
  ["chef", "Based in Paris", "not met"],
  ["data", "You have built data pipelines that other teams depend on", "unknown"],
  ["data", "Experience with Airflow, Dagster or Prefect", "met"],
  ["data", "Experience with Dagster or Prefect", "unknown"],
  ["data", "Experience with dbt", "not met"],
  ["data", "Experience with Rust", "unknown"],
  ["data", "3+ years of experience in data engineering", "met"],
  ["data", "Experience with Power BI", "unknown"],
  ["data", "Senior level", "met"],
  ["data", "Experience with Kubernetes", "unknown"],
  ["data", "Experience with Foobarix", "unknown"],
  ["data", "12 years of professional experience", "not met"],
  ["data", "Led the move of a payments platform to the cloud", "unknown"],
  ["accountant", "Experience with DATEV", "met"],
  ["accountant", "Experience with QuickBooks", "unknown"],
  ["accountant", "Experience with IFRS", "unknown"],
  ["accountant", "Gute Englischkenntnisse", "met"],
  ["accountant", "Fließend Englisch", "not met"],
  ["accountant", "Erfahrung im Jahresabschluss", "met"],
  ["accountant", "Based in Munich", "met"],
  ["accountant", "CPA", "unknown"],
  ["warehouse", "Forklift licence", "met"],
  ["warehouse", "5 years of warehouse experience", "met"],
  ["warehouse", "Experience with Manhattan or Körber", "unknown"],
  ["warehouse", "Experience with SAP", "met"],
  ["teacher", "Degree in Mathematics", "met"],
  ["teacher", "Degree in Chemistry", "not met"],
  ["teacher", "7 years of teaching", "not met"],
  ["teacher", "Experience with special needs", "met"],
  ["teacher", "Master's degree", "not met"],
  ["sales", "Experience with Salesforce or HubSpot", "met"],
  ["sales", "Experience with HubSpot", "unknown"],
  ["sales", "Based in Madrid", "unknown"],
  ["sales", "You have exceeded a quota two years in a row", "unknown"],
  ["sales", "Cold calling", "met", "avoid"],
  ["sales", "Job hopping", "unknown", "avoid"],
  ["executive", "Executive level", "met"],
  ["executive", "ACCA or CPA", "met"],
  ["executive", "15+ years of experience in finance", "met"],
  ["executive", "You have taken a company through an IPO", "unknown"],
  ["emergency", "Triage experience", "unknown"],
  ["emergency", "Licenciatura em Enfermagem", "met"],
  ["support", "Experience in emergency medicine", "unknown"],
  ["support", "Experience with Jira", "met"],
  ["silent", "Experience with Python", "unknown"],
  ["silent", "3 years of experience", "unknown"],
  ["silent", "Bachelor's degree", "unknown"],
  ["silent", "Senior level", "unknown"]
]

export const labelledPairs: Pair[] = labels.map(([profile, qualification, expected, kind = "must"]) => ({
  profile,
  qualification,
  kind,
  expected
}))
