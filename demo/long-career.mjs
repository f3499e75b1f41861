// The largest demo page (about 450 kB): a long list of talks below an ordinary profile. It is made, not stored, and always the same.
const topics = [
  "late data",
  "schema changes",
  "on-call without dread",
  "backfills",
  "cheap storage",
  "lineage",
  "sampling",
  "data contracts"
]
const places = ["Windhoek", "Gdynia", "Ålesund", "Tartu", "Coimbra", "Cluj-Napoca", "Puebla", "Nelson"]

export function longCareerPage() {
  const talks = Array.from({ length: 3000 }, (_, index) => {
    const topic = topics[index % topics.length]
    const place = places[(index * 5) % places.length]
    return `<li class="talk"><h4>Talk ${index + 1}: ${topic}, part ${(index % 9) + 1}</h4><p>Given in ${place}. Slides and notes about ${topic}; the room asked ${(index % 7) + 2} questions.</p></li>`
  }).join("\n")
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Oyelaran Brightwater</title><link rel="stylesheet" href="/style.css">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"Oyelaran Brightwater","jobTitle":"Principal Data Engineer","worksFor":{"@type":"Organization","name":"Tidewater Metering"},"address":{"@type":"PostalAddress","addressLocality":"Lisbon","addressCountry":"Portugal"}}</script>
</head><body><main>
<h1>Oyelaran Brightwater</h1>
<p class="headline">Principal Data Engineer at Tidewater Metering</p>
<p>Lisbon, Portugal</p>
<h2>About</h2><p>I build the data pipelines that meter readers, billing and the regulator depend on. Python and Kafka by day, Airflow at night.</p>
<h2>Experience</h2>
<h3>Principal Data Engineer</h3><p>Tidewater Metering</p><p>May 2018 – Present</p><p>Runs the ingestion of four million meters with Kafka and Airflow. Leads six engineers.</p>
<h3>Data Engineer</h3><p>Lowland Sensors</p><p>Feb 2012 – Apr 2018</p><p>Python services and PostgreSQL warehouses for river sensors.</p>
<h2>Education</h2><h3>University of Lower Quillon</h3><p>Master of Science, Computer Engineering</p><p>2006 – 2011</p>
<h2>Skills</h2><p>Python, Kafka, Airflow, PostgreSQL, Terraform</p>
<h2>Languages</h2><ul><li>Portuguese (native)</li><li>English (fluent)</li></ul>
<h2>Talks</h2><ul>
${talks}
</ul></main></body></html>`
}
