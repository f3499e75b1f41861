/**
 * Names of tools that are words or names of everyday life too. A text means the tool only where it is written as the tool is *and* something
 * of its field stands beside it; a list that was reviewed by hand. Behind the fields come the names as their makers write them; `~` marks
 * those that are verbs or nouns which a small word may follow ("go to", "access to", "outlook on").
 */
const lines = `
code: Go~, Rust, C, R, D, Ruby, Swift, Python, Java, Scala, Dart, Julia, Ada, Crystal, Elixir, Elm, Groovy, Nim, Zig, Pascal, Basic, Scheme, Racket, Delphi, Scratch~, Forth~, Eiffel, Vala, Chapel, Hack~, Apex, Shell, Bash~, Make~, Solidity, Logo, Oz, Io, Factor~, Red, Ring, Joy, Boo, Cobra, Cool, Opal, Fantom, Ballerina, Wren, Fennel, Hy, Pony, Mercury, Oxygene, Genie, Squirrel, Turing, Io, Ceylon, Dylan, Curry, Lean~, Mint
code: React~, Spring, Express~, Flask, Angular, Ember, Vue, Svelte, Node, Meteor, Backbone, Bootstrap~, Foundation, Remix~, Gatsby, Astro, Next, Nest~, Rails, Sinatra, Phoenix, Hibernate~, Struts, Swing~, Play~, Lit, Polymer, Electron, Expo, Ionic, Cordova, Flutter~, Stencil, Aurelia, Alpine, Pyramid, Tornado, Bottle, Falcon, Celery, Ray, Poetry, Composer, Room, Realm, Combine~, Razor, Less, Sass, Stylus, Tailwind, Parcel, Rollup, Yarn, Bun, Gulp~, Grunt~, Babel, Prettier, Immer, Swiper, Leaflet, Buffer~, Bower, Insomnia, Rider, Sphinx, Processing, Capybara, Handlebars, Moment, Ant, Maven, Eclipse, Atom, Sublime, Vim, Git, Mercurial, Subversion, Hugo, Jekyll, Ghost, Sanity, Wagtail, Magento, Caddy, Apache, Tomcat, Jetty, Stripe~, Truffle, Substrate, Hotwire, Phaser, Unity, Unreal
code: Selenium, Cucumber, Cypress, Playwright, Jest~, Mocha, Chai, Jasmine, Karma, Karate, Postman, Behave~, Detox, Gatling, Locust, Tosca, Zephyr, Xray, Newman, Puppeteer, Robot, Squash
code data: Oracle, Snowflake, Spark~, Kafka, Storm~, Flink, Hive, Pig, Impala, Presto, Drill~, Druid, Cassandra, Neptune, Aurora, Athena, Glue~, Redshift, Lambda, Kinesis, Beam~, Airflow, Prefect, Luigi, Delta, Iceberg, Hudi, Pinecone, Chroma, Torch, Pandas, Dask, Looker, Tableau, Domo, Mode, Sigma, Stata, Maple, Amplitude, Segment~, Heap, Cypher, Access~, Excel~
code ops: Docker, Helm, Puppet, Chef, Ansible, Salt, Vagrant, Terraform, Vault~, Consul, Nomad, Packer, Jenkins, Bamboo, Travis, Concourse, Drone~, Argo, Flux, Spinnaker, Envoy, Kong, Rancher, Backstage, Prometheus, Loki, Tempo, Jaeger, Sentry, Loom, Fedora, Windows, Exchange~, Nix, Snort~, Burp~, Falcon
work: Jira, Confluence, Trello, Asana, Notion, Monday, Linear, Basecamp, Slack~, Zoom~, Teams, Miro, Mural, Coda, Obsidian, Loom, Word, Excel~, Outlook~, Access~, Publisher, Visio, Project, Pages, Numbers, Keynote, Word, Exchange~
sales: Salesforce, Intercom, Drift~, Outreach, Gong, Pardot, Braze~, Iterable, Front~, Square~, Toast~, Clover, Buffer~, Oracle, Siebel, Sage, Segment~
people: Workday, Greenhouse, Lever~, Ashby, Workable, Taleo, Bullhorn, Namely, Gusto, Lattice, Lucca, Vincere, Oracle, Indeed, Rippling, Deel
money: Sage, Quicken, Tally~, Prophet, Vertex, Concur~, Oracle, Calypso, Navision, Compass, Excel~, Clio, Relativity, Ironclad, Addison, Buhl, Bloomberg
design: Sketch~, Framer, Illustrator, Premiere, Flash~, Blender, Maya, Rhino, Nuke~, Houdini, Cinema, Fusion, Inventor, Procreate, Audition~, Unity, Unreal, Fireworks, Reason, Logic, Ableton, Substance, Enscape, Dovetail
care: Epic, Medico, Orbis, Vivendi, Athena, Canvas, Seesaw, Blackboard
method: Lean~, Agile, Scrum, Kanban, Sprint~, Kaizen, Hermes, Prince
travel: Galileo, Amadeus, Sabre, Apollo, Opera
`

export type NameField = "code" | "data" | "ops" | "work" | "sales" | "people" | "money" | "design" | "care" | "method" | "travel"

export interface EverydayName {
  /** As its maker writes it. */
  written: string
  fields: ReadonlySet<NameField>
  /** A small word behind it makes it the everyday word: "excel in", "access to". */
  beforeSmallWord: boolean
}

const known = new Map<string, EverydayName>()
for (const line of lines.trim().split("\n")) {
  const [fields = "", names = ""] = line.split(": ")
  for (const marked of names.split(", ")) {
    const written = marked.replace("~", "")
    const before = known.get(written.toLowerCase())
    known.set(written.toLowerCase(), {
      written,
      fields: new Set([...(before?.fields ?? []), ...(fields.split(" ") as NameField[])]),
      beforeSmallWord: marked.endsWith("~") || (before?.beforeSmallWord ?? false)
    })
  }
}

/** The everyday word that a spelling is, whatever its case; null where it has no other meaning than the tool. */
export function everydayName(spelling: string): EverydayName | null {
  return known.get(spelling.toLowerCase()) ?? null
}

export function isEverydaySpelling(spelling: string): boolean {
  return known.has(spelling.toLowerCase())
}
