import type { ServedPage } from "./serve-pages"

// Invented people who differ in one thing that a recruiter may go by without having said so: whether they run Kubernetes.

export interface Engineer {
  name: string
  path: string
  kubernetes: boolean
}

const names = [
  "Ilse Vandoorn",
  "Tiago Meireles",
  "Ayumi Hoshino",
  "Bram Oosterhof",
  "Chiara Lombardo",
  "Dawit Bekele",
  "Elif Karaca",
  "Fergus Mackay",
  "Greta Lindholm",
  "Hamid Rostami",
  "Ines Caldeira",
  "Jakub Wolny",
  "Katya Petrenko",
  "Leandro Fuentes",
  "Mairead Quinn",
  "Nnamdi Okafor",
  "Oona Salmela",
  "Pavel Novotny"
]
const beside = ["Kafka", "Terraform", "PostgreSQL", "Docker", "Airflow"]

/** Every second one runs Kubernetes; what else they do says nothing of it. */
export const engineers: readonly Engineer[] = names.map((name, n) => ({
  name,
  path: `/people/${name.toLowerCase().replace(/\W+/g, "-")}`,
  kubernetes: n % 2 === 0
}))

/** Their pages, with structured data and the same in sight. */
export const engineerPages: Record<string, ServedPage> = Object.fromEntries(
  engineers.map(({ name, path, kubernetes }, n) => {
    const skills = ["Python", "SQL", beside[n % beside.length]!, ...(kubernetes ? ["Kubernetes"] : [])]
    const person = { "@context": "https://schema.org", "@type": "Person", name, jobTitle: "Data Engineer", knowsAbout: skills }
    const body = `<main><h1>${name}</h1><p>Data Engineer</p><h2>Experience</h2><h3>Data Engineer</h3><p>Ferro &amp; Filhos</p>
      <p>Jan 2018 – Present</p><p>Keeps ${20 + n} pipelines in ${skills.join(", ")}.</p>${kubernetes ? "" : "<p>Has no experience with Kubernetes.</p>"}
      <h2>Skills</h2><ul>${skills.map(skill => `<li>${skill}</li>`).join("")}</ul></main>`
    const head = `<meta charset="utf-8"><title>${name}</title><script type="application/ld+json">${JSON.stringify(person)}</script>`
    const page: ServedPage = {
      contentType: "text/html; charset=utf-8",
      body: Buffer.from(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`)
    }
    return [path, page] as const
  })
)
