import { parseQualification } from "~role/criteria/parse-qualification"
import { emptyRole } from "~role/intake/empty-role"
import type { Role } from "~role/role"

export interface RoleLines {
  musts?: readonly string[]
  nice?: readonly string[]
  avoid?: readonly string[]
}

/** A role as an intake leaves it, of its title, level, place and lines. */
export function sourcedRole(given: Partial<Role>, { musts = [], nice = [], avoid = [] }: RoleLines = {}): Role {
  const parsed = (lines: readonly string[], kind: "must" | "nice" | "avoid") =>
    lines.map((text, at) => parseQualification(text, kind, `${kind}${at}`))
  return { ...emptyRole, ...given, qualifications: [...parsed(musts, "must"), ...parsed(nice, "nice"), ...parsed(avoid, "avoid")] }
}

/** Twenty invented roles of five fields, as sourcers get them. */
export const sourcedRoles: Readonly<Record<string, Role>> = {
  "go backend, Berlin": sourcedRole(
    { title: "Senior Backend Engineer (m/w/d)", level: "senior", place: "10115 Berlin, Germany" },
    { musts: ["Go", "Kubernetes", "PostgreSQL"], nice: ["Terraform", "Kafka"], avoid: ["PHP"] }
  ),
  "data engineer, Lisbon": sourcedRole(
    { title: "Senior Data Engineer", level: "senior", place: "Lisbon" },
    { musts: ["Python or Scala", "Airflow, Dagster or Prefect", "SQL"], nice: ["dbt"] }
  ),
  "frontend, Munich": sourcedRole(
    { title: "Frontend Developer", level: "mid", place: "München" },
    { musts: ["React", "TypeScript"], nice: ["GraphQL"], avoid: ["Angular"] }
  ),
  "sre, remote": sourcedRole(
    { title: "Site Reliability Engineer", level: "staff", remote: "remote" },
    { musts: ["Terraform", "AWS", "Kubernetes"], nice: ["Go", "Python"] }
  ),
  "embedded, Graz": sourcedRole({ title: "Embedded Software Engineer", place: "Graz" }, { musts: ["C++", "FPGA"], nice: ["Python"] }),
  "nurse, Lyon": sourcedRole({ title: "Registered Nurse", place: "Lyon" }, { musts: ["Nursing licence", "Wound care"], nice: ["French"] }),
  "icu nurse, Vienna": sourcedRole({ title: "ICU Nurse", level: "senior", place: "Wien" }, { musts: ["Intensive care", "German C1"] }),
  "elderly care lead, Hamburg": sourcedRole(
    { title: "Pflegedienstleitung", level: "lead", place: "Hamburg" },
    { musts: ["5 years in elderly care", "German C1"] }
  ),
  "physiotherapist, Madrid": sourcedRole(
    { title: "Physiotherapist", place: "Madrid" },
    { musts: ["Sports physiotherapy"], nice: ["Pilates"] }
  ),
  "enterprise ae, DACH": sourcedRole(
    { title: "Enterprise Account Executive DACH", level: "senior", place: "Munich" },
    { musts: ["SaaS sales", "MEDDIC", "Experience at companies such as Foobarix, Initech or Hooli"], avoid: ["SMB sales"] }
  ),
  "sdr, Dublin": sourcedRole(
    { title: "Sales Development Representative", level: "junior", place: "Dublin" },
    { musts: ["Salesforce", "Cold calling"] }
  ),
  "performance marketing, Warsaw": sourcedRole(
    { title: "Performance Marketing Manager", level: "manager", place: "Warsaw" },
    { musts: ["Google Ads", "SEO"], nice: ["Google Analytics"] }
  ),
  "customer success, Paris": sourcedRole(
    { title: "Customer Success Manager", place: "Paris" },
    { musts: ["SaaS", "Gainsight"], nice: ["French"] }
  ),
  "accountant, Milan": sourcedRole(
    { title: "Senior Accountant", level: "senior", place: "Milan" },
    { musts: ["IFRS", "SAP"], nice: ["Excel"] }
  ),
  "tax lawyer, Brussels": sourcedRole({ title: "Tax Lawyer", place: "Brussels" }, { musts: ["VAT", "Transfer pricing"] }),
  "controller, Zurich": sourcedRole(
    { title: "Financial Controller", level: "lead", place: "Zürich" },
    { musts: ["Controlling", "SAP"], avoid: ["Experience in banking"] }
  ),
  "recruiter, Amsterdam": sourcedRole(
    { title: "Technical Recruiter", level: "senior", place: "Amsterdam" },
    { musts: ["Sourcing", "Greenhouse"] }
  ),
  "welder, Gdańsk": sourcedRole(
    { title: "Welder", place: "Gdańsk" },
    { musts: ["TIG welding", "MIG welding"], nice: ["Forklift licence"] }
  ),
  "head chef, Copenhagen": sourcedRole({ title: "Head Chef", level: "lead", place: "Copenhagen" }, { musts: ["HACCP", "Menu planning"] }),
  "electrician, Porto": sourcedRole(
    { title: "Electrician", level: "mid", place: "Porto" },
    { musts: ["PLC", "Industrial maintenance"], nice: ["Siemens S7"] }
  )
}
