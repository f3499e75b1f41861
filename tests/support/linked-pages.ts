import type { ServedPage } from "./serve-pages"

// One invented person on two sites: a page of their own with structured data, and a résumé on another one.

export const prado = { name: "Ana Prado Leite", company: "Ferro & Filhos", paths: { home: "/people/ana-prado", cv: "/cv/prado" } }

const html = (head: string, body: string): ServedPage => ({
  contentType: "text/html; charset=utf-8",
  body: Buffer.from(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${prado.name}</title>${head}</head><body>${body}</body></html>`
  )
})

const person = {
  "@context": "https://schema.org",
  "@type": "Person",
  name: prado.name,
  jobTitle: "Data Engineer",
  worksFor: { "@type": "Organization", name: prado.company },
  knowsAbout: ["Python", "Apache Kafka"]
}

export const linkedPages: Record<string, ServedPage> = {
  [prado.paths.home]: html(
    `<script type="application/ld+json">${JSON.stringify(person)}</script>`,
    `<main><h1>${prado.name}</h1><p>Data engineer at Ferro &amp; Filhos</p><h2>Experience</h2>
     <h3>Data Engineer</h3><p>Ferro &amp; Filhos</p><p>Jan 2019 – Present</p>
     <p>Runs Python and Apache Kafka pipelines in production, which billing depends on.</p>
     <h2>Skills</h2><ul><li>Python</li><li>Apache Kafka</li></ul></main>`
  ),
  [prado.paths.cv]: html(
    "",
    `<main class="h-resume"><div class="p-contact h-card"><h1 class="p-name">${prado.name}</h1></div>
     <p class="p-summary">Data engineer who schedules with Airflow and models with dbt.</p>
     <section><h2>Experience</h2><div class="p-experience h-event"><h3><span class="p-name">Data Engineer</span></h3>
     <p class="p-location h-card">Ferro &amp; Filhos</p>
     <p><time class="dt-start" datetime="2019-01">Jan 2019</time> – <time class="dt-end" datetime="2021-03">Mar 2021</time></p>
     <p>Moved forty jobs to Airflow and wrote the dbt models the finance team reads.</p></div></section>
     <section><h2>Skills</h2><ul><li class="p-skill">Airflow</li><li class="p-skill">dbt</li></ul></section></main>`
  )
}
