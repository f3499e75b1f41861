import { expect, test } from "vitest"
import { askAbout } from "~evaluation/asked/ask-about"
import { isPractice } from "~evaluation/asked/is-practice"
import { words } from "../../../support/words"

test.each([
  [
    "You have built data pipelines that other teams depend on",
    "Have you built data pipelines that other teams depend on? Can you give an example?"
  ],
  ["Must be authorized to work in the US.", "Are you authorized to work in the US?"],
  ["Willing to work night shifts", "Are you willing to work night shifts?"],
  [
    "five years' experience running warehouse teams (20+ people), ideally in food or cold chain",
    "Do you have five years' experience running warehouse teams (20+ people), ideally in food or cold chain? Where was that?"
  ],
  ["At least 3 years running a bakery.", "Do you have at least 3 years running a bakery? Where was that?"],
  ["Strong experience with event-driven systems", "What is your experience with event-driven systems?"],
  ["Hands-on experience in elderly care", "What is your experience in elderly care?"],
  ["Experience managing budgets", "What is your experience managing budgets?"],
  ["Solid understanding of GDPR", "How well do you know GDPR, and where did you use it?"],
  ["Good knowledge of German labour law", "How well do you know German labour law, and where did you use it?"],
  ["Familiarity with warehouse systems", "How well do you know warehouse systems, and where did you use it?"],
  ["Proven track record of closing enterprise deals", "Can you give an example of closing enterprise deals in your work?"],
  ["Erfahrung mit Monatsabschlüssen nach HGB", "What is your experience with “Monatsabschlüssen nach HGB”?"],
  ["Mehrjährige Berufserfahrung in der Altenpflege", "What is your experience with “Altenpflege”?"],
  ["Expérience professionnelle en gestion de paie", "What is your experience with “gestion de paie”?"],
  ["Experiencia en cierres contables", "What is your experience with “cierres contables”?"],
  ["Experiência com fecho de contas", "What is your experience with “fecho de contas”?"],
  ["Passion for clean data", "What draws you to clean data?"],
  ["Excellent communication and presentation skills", "Where were your communication and presentation skills needed most?"],
  ["Strong communicator", "Would you call yourself a strong communicator? Can you give an example?"],
  ["Team player", "Would you call yourself a team player? Can you give an example?"],
  ["Comfortable with ambiguity", "Are you comfortable with ambiguity? What shows it?"],
  ["Organised and reliable", "Are you organised and reliable? What shows it?"],
  ["Works openly with others", "Do you work openly with others? Can you give an example?"],
  ["Takes ownership of outages", "Do you take ownership of outages? Can you give an example?"],
  ["Led a migration to the cloud", "Have you led a migration to the cloud? Can you give an example?"],
  ["Shipped products used by millions", "Have you shipped products used by millions? Can you give an example?"],
  ["Building pipelines that others depend on", "Can you give an example of building pipelines that others depend on in your work?"],
  ["Mentoring", "Can you give an example of mentoring in your work?"],
  ["Cuisine gastronomique", "What is your experience with this: Cuisine gastronomique?"]
])("a sentence that no rule decides becomes a question to ask: %s", (text, question) => {
  expect(words(askAbout(text))).toBe(question)
})

test.each(["Mentoring", "Stakeholder management", "Code review", "Leadership", "Elderly care", "Data analysis"])(
  "%s is a practice",
  name => {
    expect(isPractice(name)).toBe(true)
  }
)

test.each(["Airflow", "Spring", "Notion", "Confluence", "PostgreSQL", "C++", "SAP", "Node.js", "dbt", "Kubernetes"])(
  "%s is worked with",
  name => {
    expect(isPractice(name)).toBe(false)
  }
)
