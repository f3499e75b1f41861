/** A trade with the people in it: what they have comes in bundles, as it does in life, so that its traits hang together. */
export interface Trade {
  id: string
  /** The job post of the fixtures that people of this trade are looked at for. */
  post: string
  titles: readonly string[]
  companies: readonly string[]
  /** What nearly everybody of the trade has: with how probable it is. */
  core: readonly (readonly [skill: string, probability: number])[]
  /** Bundles of skills with a sentence each that tells of the work. */
  bundles: readonly { skills: readonly string[]; sentence: string }[]
  certificates: readonly string[]
  fields: readonly string[]
}

const software = [
  "Larkspur Labs",
  "Pennyfold Payments",
  "Tallow Software GmbH",
  "Brackwater Bank",
  "Naranjal Logistics",
  "Aire Valley Hospital",
  "Wickford Insurance",
  "Hollis Retail",
  "Ferro Gaming Studio",
  "Umbra Consulting"
]

export const trades: readonly Trade[] = [
  {
    id: "backend",
    post: "backend-either",
    titles: ["Backend Engineer", "Software Engineer", "Full Stack Developer", "Java Developer", "Site Reliability Engineer"],
    companies: software,
    core: [
      ["PostgreSQL", 0.85],
      ["Go", 0.8],
      ["Apache Kafka", 0.6],
      ["Git", 0.8],
      ["REST APIs", 0.7],
      ["Linux", 0.6]
    ],
    bundles: [
      {
        skills: ["Kubernetes", "Docker", "Helm", "Prometheus", "Terraform"],
        sentence: "Took part in on-call duty and ran incident response for twelve services."
      },
      { skills: ["Java", "Spring", "Hibernate", "Maven", "JUnit"], sentence: "Replaced a legacy system part by part without downtime." },
      { skills: ["Python", "Django", "FastAPI", "Celery", "Redis"], sentence: "Wrote post-mortems and runbooks after every outage." },
      {
        skills: ["Node.js", "TypeScript", "React", "GraphQL", "MongoDB"],
        sentence: "Ran a/b tests on the order pages with product people."
      },
      { skills: ["AWS", "Lambda", "DynamoDB", "CloudFormation"], sentence: "Cut the cloud bill by a third with cost optimisation." },
      { skills: ["Rust", "C++", "gRPC"], sentence: "Did performance tuning of a trading engine for low latency." }
    ],
    certificates: ["AWS Certified Solutions Architect", "CKA"],
    fields: ["Computer Science", "Mathematics"]
  },
  {
    id: "data",
    post: "data-engineer",
    titles: ["Data Engineer", "Data Analyst", "Analytics Engineer", "Software Engineer", "Data Scientist"],
    companies: software,
    core: [
      ["Python", 0.9],
      ["SQL", 0.9],
      ["dbt", 0.65],
      ["ETL", 0.6],
      ["Git", 0.6]
    ],
    bundles: [
      { skills: ["dbt", "Snowflake", "Fivetran", "Looker"], sentence: "Introduced code review for every model of the warehouse." },
      {
        skills: ["Apache Spark", "Scala", "Hadoop", "Apache Hive"],
        sentence: "Did performance tuning of jobs that carry nine million events a day."
      },
      { skills: ["Apache Airflow", "Docker", "Terraform"], sentence: "Took part in on-call duty for the nightly loads." },
      { skills: ["Kubernetes", "Apache Kafka", "Apache Flink"], sentence: "Built real-time feeds for the fraud desk." },
      { skills: ["Tableau", "Power BI", "Excel"], sentence: "Gave trainings and handled stakeholder management for finance." },
      { skills: ["Machine learning", "scikit-learn", "PyTorch"], sentence: "Ran a/b tests with the growth people." }
    ],
    certificates: ["AWS Certified Data Analytics", "Google Cloud certification"],
    fields: ["Computer Science", "Statistics"]
  },
  {
    id: "design",
    post: "product-designer",
    titles: ["Product Designer", "UX Designer", "UI Designer", "Graphic Designer", "UX Researcher"],
    companies: software,
    core: [
      ["Figma", 0.85],
      ["Prototyping", 0.6],
      ["User research", 0.8],
      ["Product design", 0.6]
    ],
    bundles: [
      { skills: ["Design systems", "Accessibility", "Storybook"], sentence: "Kept the design system that forty people use." },
      { skills: ["HTML", "CSS", "JavaScript"], sentence: "Shipped front ends together with two cross-functional teams." },
      {
        skills: ["Adobe Illustrator", "Adobe Photoshop", "InDesign", "Branding"],
        sentence: "Drew campaigns under tight deadlines for new business."
      },
      {
        skills: ["Usability testing", "Surveys", "Information architecture"],
        sentence: "Ran a/b tests and weekly interviews with clerks."
      },
      { skills: ["Motion design", "After Effects", "Sketch"], sentence: "Animated the first steps of a mobile app from scratch." }
    ],
    certificates: ["Certified Scrum Product Owner"],
    fields: ["Design", "Psychology"]
  },
  {
    id: "accounting",
    post: "accountant",
    titles: ["Accountant", "Financial Accountant", "Accounts Payable Clerk", "Controller", "Auditor"],
    companies: [
      "Brackwater Bank",
      "Wickford Insurance",
      "Ferro Manufacturing GmbH",
      "Hollis Retail",
      "Aire Valley Hospital",
      "Umbra Consulting",
      "Naranjal Logistics",
      "City Council of Wexcombe"
    ],
    core: [
      ["Excel", 0.8],
      ["Accounting", 0.85],
      ["General ledger", 0.7],
      ["SAP", 0.6]
    ],
    bundles: [
      { skills: ["IFRS", "Financial reporting", "Consolidation"], sentence: "Led the year-end close and the external audit." },
      { skills: ["Accounts payable", "Accounts receivable", "Invoicing"], sentence: "Cleared a high volume of invoices every month-end." },
      { skills: ["Tax", "VAT", "Payroll"], sentence: "Filed returns for forty clients of the firm." },
      { skills: ["Budgeting", "Forecasting", "Power BI"], sentence: "Brought cost savings into the plans of six departments." },
      { skills: ["Oracle ERP", "NetSuite", "Power Query"], sentence: "Took the books through a data migration." }
    ],
    certificates: ["ACCA", "CPA"],
    fields: ["Accounting", "Business"]
  },
  {
    id: "nursing",
    post: "registered-nurse",
    titles: ["Registered Nurse", "Staff Nurse", "Emergency Nurse", "Ward Manager", "Community Nurse"],
    companies: [
      "Aire Valley Hospital",
      "Klinikum Nordheide",
      "Wexcombe Nursing Home",
      "Larkspur Clinic",
      "Brackwater Hospice",
      "Hollis Health Services"
    ],
    core: [
      ["Patient care", 0.85],
      ["Shift work", 0.6],
      ["Medication administration", 0.7],
      ["Electronic health records", 0.5]
    ],
    bundles: [
      { skills: ["Emergency nursing", "Triage", "Advanced life support"], sentence: "Led the triage desk on night shifts." },
      {
        skills: ["Intensive care", "Mechanical ventilation", "Hemodynamic monitoring"],
        sentence: "Introduced a handover sheet for critical care."
      },
      { skills: ["Wound care", "Palliative care", "Geriatrics"], sentence: "Took over customer complaints of relatives and settled them." },
      { skills: ["Pediatric nursing", "Vaccination", "Health education"], sentence: "Mentored students on every placement." },
      { skills: ["Infection control", "Clinical audit", "Quality improvement"], sentence: "Drove root-cause analysis after every fall." }
    ],
    certificates: ["NMC registration", "BLS certification", "ACLS certification"],
    fields: ["Nursing", "Biology"]
  },
  {
    id: "sales",
    post: "sales-notes",
    titles: ["Sales Representative", "Account Executive", "Business Development Manager", "Sales Manager", "Account Manager"],
    companies: software,
    core: [
      ["Sales", 0.85],
      ["Cold calling", 0.6],
      ["CRM", 0.6],
      ["HubSpot", 0.75],
      ["Negotiation", 0.6]
    ],
    bundles: [
      {
        skills: ["Salesforce", "Sales forecasting", "Pipeline management"],
        sentence: "Reached 120 % quota attainment three years running."
      },
      { skills: ["Lead generation", "LinkedIn Sales Navigator", "Email marketing"], sentence: "Won new logos by cold outreach." },
      {
        skills: ["Key account management", "Contract negotiation", "Customer success"],
        sentence: "Kept key accounts through two mergers."
      },
      { skills: ["SaaS sales", "Product demos", "Solution selling"], sentence: "Gave demos to a high volume of prospects." },
      { skills: ["Retail sales", "Merchandising", "POS systems"], sentence: "Ran the shop floor and stock control." }
    ],
    certificates: ["Salesforce certification"],
    fields: ["Business", "Marketing"]
  },
  {
    id: "people",
    post: "hr-business-partner",
    titles: ["HR Business Partner", "HR Generalist", "Recruiter", "HR Manager", "Talent Acquisition Specialist"],
    companies: [
      "Ferro Manufacturing GmbH",
      "Brackwater Bank",
      "Hollis Retail",
      "Aire Valley Hospital",
      "Umbra Consulting",
      "Naranjal Logistics",
      "Wexcombe Automotive"
    ],
    core: [
      ["Human resources", 0.85],
      ["Employment law", 0.55],
      ["Employee relations", 0.6],
      ["Coaching", 0.5]
    ],
    bundles: [
      {
        skills: ["Recruiting", "Sourcing", "Applicant tracking systems", "Employer branding"],
        sentence: "Filled sixty posts a year with a hiring panel."
      },
      { skills: ["Workday", "Personio", "HR analytics"], sentence: "Carried the payroll through a data migration." },
      {
        skills: ["Compensation and benefits", "Payroll", "Job evaluation"],
        sentence: "Held budget responsibility for nine hundred salaries."
      },
      {
        skills: ["Learning and development", "Performance management", "Succession planning"],
        sentence: "Led a transformation programme over two plants."
      },
      {
        skills: ["Labor relations", "Collective bargaining", "Occupational safety"],
        sentence: "Handled stakeholder management at three sites."
      }
    ],
    certificates: ["CIPD", "SHRM-CP"],
    fields: ["Psychology", "Business"]
  },
  {
    id: "service",
    post: "customer-service",
    titles: [
      "Customer Service Representative",
      "Call Center Agent",
      "Customer Support Specialist",
      "Customer Service Manager",
      "Receptionist"
    ],
    companies: [
      "Hollis Retail",
      "Naranjal Online Shop",
      "Pennyfold Payments",
      "Brackwater Bank",
      "Larkspur Telecom",
      "Wexcombe Hotels",
      "Wickford Insurance"
    ],
    core: [
      ["Customer service", 0.9],
      ["Zendesk", 0.75],
      ["Ticketing systems", 0.5],
      ["CRM", 0.5]
    ],
    bundles: [
      { skills: ["E-commerce", "Shopify", "Order processing", "Returns"], sentence: "Answered a high volume of orders every day." },
      { skills: ["Live chat", "Intercom", "Knowledge base"], sentence: "Wrote runbooks for forty answers." },
      { skills: ["Cold calling", "Upselling", "Telemarketing"], sentence: "Did cold outreach in the evenings." },
      { skills: ["Technical support", "Troubleshooting", "Windows"], sentence: "Took escalations from three countries." },
      { skills: ["Quality assurance", "Training", "Workforce management"], sentence: "Mentored new agents through their first weeks." }
    ],
    certificates: ["ITIL Foundation"],
    fields: ["Languages", "Business"]
  },
  {
    id: "laboratory",
    post: "lab-technician",
    titles: ["Laboratory Technician", "Chemist", "Biologist", "Quality Control Analyst", "Research Assistant"],
    companies: ["Larkspur Pharma", "Brackwater Biotech", "Aire Valley Hospital", "Ferro Chemicals", "Wexcombe Foods", "Umbra Medtech"],
    core: [
      ["HPLC", 0.8],
      ["PCR", 0.6],
      ["GMP", 0.7],
      ["Laboratory safety", 0.5]
    ],
    bundles: [
      { skills: ["Waters Empower", "Gas chromatography", "Mass spectrometry"], sentence: "Did root-cause analysis of every failed batch." },
      { skills: ["Cell culture", "ELISA", "Flow cytometry"], sentence: "Set up assays from scratch for two studies." },
      { skills: ["GLP", "SOPs", "Method validation"], sentence: "Led audit preparation for the agency." },
      { skills: ["LIMS", "Excel", "Statistics"], sentence: "Carried the records through a data migration." },
      {
        skills: ["Microbiology", "Sterile technique", "Environmental monitoring"],
        sentence: "Held planned maintenance of the clean rooms."
      }
    ],
    certificates: ["Six Sigma belt"],
    fields: ["Chemistry", "Biology"]
  },
  {
    id: "leading",
    post: "engineering-manager",
    titles: ["Engineering Manager", "Team Lead", "Software Engineer", "Director of Engineering", "Technical Lead"],
    companies: software,
    core: [
      ["Software development", 0.85],
      ["People management", 0.6],
      ["Mentoring", 0.8],
      ["Recruiting", 0.6],
      ["AWS", 0.5],
      ["Agile", 0.6]
    ],
    bundles: [
      { skills: ["AWS", "Terraform", "Kubernetes", "DevOps"], sentence: "Built a team with on-call duty shared by everybody." },
      { skills: ["Java", "Spring", "Microservices"], sentence: "Replaced a legacy system of twenty years." },
      { skills: ["Product management", "OKRs", "Roadmapping"], sentence: "Handled stakeholder management with sales and law." },
      { skills: ["React", "TypeScript", "Node.js"], sentence: "Led two distributed teams over four time zones." },
      { skills: ["Machine learning", "Python", "Data engineering"], sentence: "Held budget responsibility for a research group." },
      { skills: ["Azure", "C#", ".NET"], sentence: "Led vendor management and brought cost savings." }
    ],
    certificates: ["Certified ScrumMaster", "PMP"],
    fields: ["Computer Science", "Business"]
  }
]
