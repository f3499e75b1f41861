export interface EverydayName {
  name: string
  /** Sentences of people who never touched the tool, each with the title of the work it is told of. */
  everyday: readonly (readonly [title: string, sentence: string])[]
  /** Sentences in which the tool is meant. */
  technical: readonly (readonly [title: string, sentence: string])[]
}

/**
 * Names of tools that are ordinary words too. Behind "-" the everyday sentences, behind "+" the technical ones; labelled by meaning before any rule was
 * tried on them.
 */
const lines = `
React
- Line Cook: React quickly to changes in the dinner rush
- Lab Technician: Watched samples React with the reagent and noted the colour
+ Web Developer: Rebuilt the booking pages in React
Go
- Brand Manager: Planned go-to-market activities for three soft drinks
- Bus Driver: Ready to Go the extra mile for every passenger
+ Backend Engineer: Wrote the billing service in Go
Spring
- Head Chef: Wrote the Spring menu with produce of the region
- Gardener: Planted 4,000 bulbs every Spring
+ Java Developer: Services in Java and Spring with Hibernate
Excel
- Waiter: Able to Excel in teams under pressure
- Football Coach: Helped young players Excel at school and on the pitch
+ Accountant: Monthly reports in Excel with pivot tables
Swift
- Receptionist: Swift and friendly handling of complaints
- Paramedic: Known for a Swift response on night calls
+ iOS Developer: Shipped two apps written in Swift
Rust
- Deckhand: Rust removal and painting of the hull
- Car Mechanic: Treated Rust on doors and sills
+ Systems Engineer: Rewrote the parser in Rust and halved its memory
Oracle
- Librarian: Called the Oracle of the office by her colleagues
- Tour Guide: Led groups to the Oracle at Delphi
+ Database Administrator: Patched forty Oracle databases and their standbys
Express
- Postal Worker: Sorted Express mail for two districts
- Social Worker: Helped children Express their feelings in words
+ Full Stack Developer: REST API with Node.js and Express
Unity
- Pastor: Unity of purpose among forty volunteers
- HR Officer: Strengthened team Unity with yearly outings
+ Game Developer: Built a racing game in Unity with C#
Ruby
- Jeweller: Set Ruby and sapphire rings for private customers
- Hairdresser: Coloured hair in Ruby and copper shades
+ Software Developer: Maintained the shop's back end in Ruby and Sinatra
Flask
- Lab Assistant: Flask cleaning and labelling in the laboratory
- Outdoor Guide: Handed each guest a Flask of tea at the summit
+ Python Developer: Small web services in Flask behind nginx
Sketch
- Courtroom Artist: Sketch artist for two regional papers
- Tailor: Made a quick Sketch of each dress for the customer
+ UX Designer: Wireframes and mock-ups in Sketch and InVision
Salesforce
- Sales Director: Led a salesforce of 20 people across Wales
- Area Manager: Salesforce effectiveness training for door-to-door sellers
+ Account Executive: Kept the pipeline and all opportunities in Salesforce
Looker
- Museum Attendant: Polite to every on-looker and visitor
- Model: Good Looker with a natural walk
+ Data Analyst: Dashboards in Looker on top of BigQuery
Python
- Zoo Keeper: Python handling for visitors at the reptile house
- Pet Shop Assistant: Fed one Burmese Python and nine geckos
+ Data Engineer: Nightly jobs in Python load 4 TB
Java
- Tour Guide: Three seasons of treks on Java and Bali
- Barista: Served Java and pastries from six in the morning
+ Software Engineer: Claims engine in Java 17 with PostgreSQL
Tableau
- Theatre Director: Closed each act with a living Tableau
- Window Dresser: Arranged a Christmas Tableau of forty figures
+ Business Analyst: Sales dashboards in Tableau for the board
Slack
- Crane Rigger: Took up the Slack in the cables before each lift
- Planner: Kept two days of Slack in the schedule
+ Support Lead: Answered staff questions by Slack and Jira
Access
- Scaffolder: Access platforms and towers for painters
- Security Guard: Controlled Access to the main gate
+ Office Administrator: Kept the member database in Microsoft Access
Word
- Salesman: Won customers by Word of mouth
- Preacher: Brought the Word of God to three villages
+ Secretary: Letters and minutes in Word and Outlook
Outlook
- Care Worker: Positive Outlook on life and work
- Economist: Wrote the yearly Outlook for the timber trade
+ Personal Assistant: Calendars of three directors in Outlook and Teams
Microsoft Teams
- Warehouse Supervisor: Teams of up to twelve pickers on two shifts
- Rugby Coach: Trained the Under 12 and Under 14 Teams
+ IT Support: Rolled out Teams and SharePoint to 300 users
Zoom
- Photographer: Portraits with prime and Zoom lenses
- Bird Guide: Taught guests to Zoom in without shaking
+ Training Coordinator: Ran weekly webinars by Zoom with break-out rooms and recordings
Docker
- Harbour Worker: Docker at the container quay for nine years
- Tailor: Docker trousers and chinos altered while you wait
+ DevOps Engineer: Packed the services with Docker and Helm
Apache Kafka
- Bookseller: Read Kafka and Musil aloud on Thursdays
- Literature Teacher: Courses on Kafka for the sixth form
+ Backend Developer: Event streams on Kafka with schema registry
Apache Spark
- Kindergarten Teacher: Loved to Spark curiosity in small children
- Motor Mechanic: Changed Spark plugs and filters
+ Data Engineer: Batch jobs in Spark on EMR
Snowflake
- Shop Window Designer: Hung a Snowflake from every lamp in December
- Baker: Snowflake biscuits and gingerbread for the winter fair
+ Analytics Engineer: Modelled orders in Snowflake with dbt
Jenkins
- Paralegal: Assisted Mr Jenkins with conveyancing files
- Estate Agent: Let flats for Jenkins & Daughters
+ Build Engineer: Pipelines in Jenkins for forty repositories
Puppet
- Entertainer: Puppet shows for birthday parties
- Kindergarten Teacher: Used a hand Puppet at story time
+ Linux Administrator: Managed 800 Linux servers with Puppet and Foreman
Chef Infra
- Restaurant Owner: Chef and owner of a bistro with forty seats
- Hotel Manager: Hired a new Chef and two commis
+ DevOps Engineer: Servers configured with Chef cookbooks and Terraform
Ansible
- Novelist: Wrote stories in which an Ansible carries news between stars
- Bookshop Clerk: Ordered Ansible and other fanzines for readers
+ System Engineer: Playbooks in Ansible patch all Linux hosts
Terraform
- Landscape Gardener: Dreamt to Terraform the whole hillside
- Science Writer: Essays on how to Terraform Mars
+ Cloud Engineer: Terraform modules for all AWS accounts
Vault
- Bank Teller: Opened the Vault each morning with a colleague
- Gymnastics Coach: Vault and bars for girls under ten
+ Platform Engineer: Secrets kept in HashiCorp Vault on Kubernetes
Make
- Seamstress: Make and mend service for theatre costumes
- Supervisor: Make sure that every shift starts on time
+ C Developer: Builds with Make and GCC on Linux
C
- Truck Driver: Category C and E, tachograph card
- Nutritionist: Advice on iron and vitamin C for pregnant women
+ Firmware Engineer: Drivers in C for ARM microcontrollers
R
- Facilities Manager: R & D buildings with sixty laboratories
- Speech Therapist: Helped children to say the letter R
+ Statistician: Survival models in R and SAS
Dart
- Bartender: Organised the pub's Dart league
- Vet: Dart guns and sedation for large animals
+ Mobile Developer: Cross-platform app in Flutter and Dart
Scala
- Soprano: Guest of La Scala in two productions
- Cinema Manager: Ran the Scala with three screens
+ Big Data Engineer: Streaming jobs in Scala with Spark
Julia
- Nanny: Looked after Julia and Tom from 2015
- Assistant Stylist: Worked under Julia on four shows
+ Research Software Engineer: Numerical solvers in Julia and C++
Ember.js
- Fireplace Fitter: Cleared every last Ember before relining
- Fire Warden: Ember watch after controlled burns
+ Frontend Developer: Moved the panel from Ember.js to TypeScript
Angular
- Physics Teacher: Lessons on Angular momentum and torque
- Bricklayer: Angular walls and arches in natural stone
+ Frontend Engineer: Single-page apps with Angular and TypeScript
Selenium
- Dietician: Plans rich in zinc and Selenium
- Soil Scientist: Measured Selenium in grazing land
+ Test Engineer: Automated regression tests with Selenium and Java
Cucumber
- Greenhouse Worker: Cucumber and tomato harvest under glass
- Sandwich Maker: Cucumber sandwiches for two hundred guests
+ QA Engineer: Acceptance tests in Cucumber and Ruby
Postman
- Delivery Worker: Postman on a rural round of 400 doors
- Shop Owner: Friend of the Postman and the whole street
+ API Tester: Checked REST APIs with Postman collections
Jira
- Volunteer: Built a school in Jira valley
- Herbalist: Dried Jira and coriander for spice mixes
+ Scrum Master: Boards and sprints in Jira for three teams
Notion
- Philosophy Tutor: Explained the Notion of justice to first years
- Tailor: Notion and trimming orders for the workroom
+ Operations Associate: Company wiki and project boards in Notion and Slack
Linear
- Maths Teacher: Linear equations and geometry for year nine
- Lighting Fitter: Linear lamps along the corridors
+ Product Manager: Sprint boards in Linear and Jira
Sage
- Cook: Sage and onion stuffing for the Sunday roast
- Mentor: Sage advice for young founders
+ Bookkeeper: VAT returns and payroll in Sage 50
Workday
- Foreman: Planned each Workday with the crew at seven
- Nurse: Workday of twelve hours on a busy ward
+ HR Analyst: Absence and payroll reports in Workday HCM
Greenhouse
- Horticulturist: Greenhouse of 3,000 square metres with roses
- Climate Officer: Cut Greenhouse gases by a fifth
+ Recruiter: Forty hires a year, all tracked in Greenhouse and LinkedIn Recruiter
Lever
- Machine Operator: Pulled the safety Lever at shift change
- Consultant: Price as the main Lever for growth
+ Talent Partner: Candidate pipelines in Lever and Greenhouse
Intercom
- Electrician: Fitted Intercom and door bells in flats
- Concierge: Answered the Intercom at night
+ Customer Support Agent: Answered 60 chats a day in Intercom and Zendesk
Stripe
- Road Marker: White Stripe painting on car parks
- Fashion Designer: Stripe and check patterns for shirts
+ Backend Developer: Subscriptions and webhooks with the Stripe API
Blender
- Juice Bar Worker: Cleaned the Blender after each shift
- Tea Taster: Master Blender of black teas
+ 3D Artist: Characters modelled in Blender and textured in Substance
Maya
- Archaeologist: Mapped Maya temples in Guatemala
- Babysitter: Two years with Maya and her sister
+ Animator: Rigging and animation in Maya
Shell
- Petrol Station Clerk: Shell station with a shop and car wash
- Fishmonger: Shell fish prepared to order
+ Linux Engineer: Deployment jobs in Shell and Python
Lean
- Butcher: Lean cuts and mince for school kitchens
- Carer: A shoulder to Lean on for families
+ Production Engineer: Lean projects and kaizen on three lines
Epic
- Film Critic: Reviewed Epic films and series
- Event Host: Threw Epic parties for students
+ Nurse: Charting and medication orders in Epic
Windows 10
- Cleaner: Windows and floors of six offices
- Glazier: Windows and doors fitted in old houses
+ Desktop Support: Installed Windows and Office on 200 laptops
Confluence
- River Ranger: Guarded the Confluence of two rivers
- Curator: Exhibition on the Confluence of art and faith
+ Technical Writer: Release notes and guides in Confluence and Jira
`

function parse(text: string): EverydayName[] {
  return text
    .trim()
    .split(/\n(?![-+] )/)
    .map(block => {
      const [name = "", ...sentences] = block.split("\n")
      const of = (sign: string) =>
        sentences
          .filter(line => line.startsWith(sign))
          .map(line => {
            const [title = "", ...rest] = line.slice(2).split(": ")
            return [title, rest.join(": ")] as const
          })
      return { name, everyday: of("-"), technical: of("+") }
    })
}

export const everydayNames: readonly EverydayName[] = parse(lines)
