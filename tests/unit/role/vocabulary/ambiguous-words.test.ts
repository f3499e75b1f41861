import { describe, expect, it } from "vitest"
import { skillNames } from "~role/vocabulary/vocabulary"

const names = (text: string) => skillNames.index.findIn(text).map(({ name }) => name)

/** Words with an everyday meaning: a sentence in which the tool is meant, and one in which it is not. */
const cases: readonly [name: string, meant: string, ordinary: string][] = [
  ["Go", "Services written in Go and Kubernetes", "Ready to go the extra mile"],
  ["R", "Statistics in R, Python and SQL", "Work with our R&D department"],
  ["C", "Firmware in C, C++ and Python", "Reports to the C-level"],
  ["Swift", "iOS apps in Swift and Objective-C", "Swift resolution of complaints"],
  ["Spring", "Java, Spring and Hibernate", "The Spring collection is launched in March"],
  ["Excel", "Very good knowledge of Excel", "You excel at customer service"],
  ["Excel", "Word, Excel, PowerPoint", "People who excel in their field"],
  ["Microsoft Access", "Excel, Access and SQL", "You have access to a company car"],
  ["Word", "Word, Excel and PowerPoint", "Spread the word about our brand"],
  ["Sage", "Experience with Sage, Xero and QuickBooks", "Give sage advice to younger colleagues"],
  ["Rust", "Rust, Go or C++", "Remove rust from metal parts"],
  ["Dart", "Flutter and Dart", "Organise the dart league"],
  ["Chef Infra", "Ansible, Chef and Terraform", "Experienced chef for our kitchen"],
  ["Puppet", "Ansible, Puppet and Terraform", "Run a puppet theatre for children"],
  ["Ruby", "Python, Ruby and Java", "Sell ruby rings"],
  ["Scheme", "Haskell, Scheme and Python", "Join our bonus scheme"],
  ["Express", "Node.js, Express and MongoDB", "Express your ideas clearly"],
  ["Less", "HTML, CSS, Less and JavaScript", "No less than two references"],
  ["Ray", "Python, Ray and Dask", "Reporting to Ray, our director"],
  ["Flask", "Python, Django and Flask", "Clean each flask after use"],
  ["Julia", "Python, R, Julia and MATLAB", "Ask for Julia at reception"],
  ["Maya", "Blender, Maya and ZBrush", "Maya will answer your questions"],
  ["Apex", "Salesforce, Apex and Visualforce", "Reach the apex of your career"],
  ["Microsoft Teams", "Outlook, Microsoft Teams and Excel", "Work in international teams"],
  ["Outlook", "Word, Excel and Outlook", "A positive outlook on life"],
  ["Slack", "Jira, Slack and Confluence", "Take up the slack in busy weeks"],
  ["Notion", "Jira, Notion and Figma", "You reject the notion that work is dull"],
  ["Stripe", "PayPal integration, Stripe and SQL", "Paint the stripe on the road"],
  ["Shell", "Linux, Python and Shell", "Operate the till of a Shell station"],
  ["Make", "CMake, Make and Git", "Make a difference every day"],
  ["Linear", "Jira, Linear and Figma", "Linear growth is not enough for us"],
  ["Greenhouse", "LinkedIn Recruiter, Greenhouse and Workday", "Grow tomatoes in a greenhouse"],
  ["Parcel", "Webpack, Parcel and Vite", "Deliver each parcel on time"],
  ["Rancher", "Kubernetes, Rancher and Helm", "Rancher with cattle experience"],
  ["Mocha", "JavaScript, Mocha and Cypress", "Prepare latte and mocha"],
  ["Playwright", "Cypress, Playwright and Selenium", "Support the playwright during rehearsals"],
  ["Blender", "Maya, Blender and ZBrush", "Clean the blender after service"],
  ["Reporting", "Dashboards, Reporting and SQL", "Reporting to the CFO"],
  ["Zoom", "Slack, Zoom and Jira", "Zoom in on the details"],
  ["Vault", "Terraform, Vault and Kubernetes", "Carry cash to the vault"]
]

describe("words with an everyday meaning", () => {
  it.each(cases)("%s is meant in “%s”", (name, meant) => {
    expect(names(meant)).toContain(name)
  })

  it.each(cases)("%s is not meant by the last of these: %s | %s", (name, _meant, ordinary) => {
    expect(names(ordinary)).not.toContain(name)
  })
})
