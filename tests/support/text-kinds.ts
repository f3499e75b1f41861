import type { VerdictWord } from "~evaluation/evaluation"
import { verdictWordSchema } from "~evaluation/evaluation"
import { listedKinds } from "./listed-kinds"

/** A requirement as a post has it, a title, and what is told of the work under it. */
export type Told = readonly [asked: string, title: string, sentence: string]

export interface TextKind {
  kind: string
  expected: VerdictWord
  told: readonly Told[]
}

/** Behind "#" the verdict that is right and the kind, below it one line a case; labelled by meaning before any rule was tried on them. */
const lines = `
# unknown: its words stand scattered over a sentence
Quality control | Pottery Teacher | Quality clay for all pupils, with good control of the kiln
Product management | Shop Assistant | Explained the product to customers and called the management when stuck
Financial planning | Event Helper | Planning of the stage plan after a difficult financial year
Risk management | Ski Instructor | Took no risk on ice and followed the management's rules
Process improvement | Choir Singer | Saw much improvement in a long process of rehearsals
Change management | Cashier | Gave change and told the management about forged notes
Brand development | Nurse | Took part in the development of a ward named after a brand
Data analysis | Filing Clerk | Filed data of patients beside the analysis laboratory
Contract negotiation | Flight Attendant | Had a contract with an airline known for hard negotiation
Operations management | Theatre Nurse | Assisted in 400 operations and told the management what was missing
Market research | Greengrocer | Sold at the market and gave fruit to a research kitchen
Strategic planning | Chess Coach | Strategic games on Mondays, planning of the club's bus on Fridays
Budget management | Backpacker Guide | Budget hostels for guests whose bookings the management had lost
Cost control | Lift Operator | Control of the lift at low cost to the house
Community outreach | Archivist | Sorted letters of a religious community, no outreach desk existed
Performance management | Stage Hand | Set chairs before each performance and cleaned for the management
Energy systems | Fitness Coach | Full of energy, with new booking systems
Public relations | Usher | Seated the public and had good relations with the bar
Business travel | Babysitter | Sat for parents in business who travel
Food safety | Painter | Brought food for the crew and wore safety shoes
Water treatment | Spa Host | Carried water and towels before each treatment
Sales forecasting | Weather Reader | Forecasting of rain between two sales programmes
Account management | Gardener | Kept beds on account of the dry summer under new management
Security policy | Insurance Clerk | Filed each policy and passed the security gate
# unknown: half of a phrase stands there
Sales training | Dog Trainer | Training of young dogs
International sales | Market Trader | Sales of fruit on two markets
Clinical research | Ward Clerk | Clinical notes filed and copied
Team leadership | Team Assistant | Booked rooms and travel for the team
Legal research | Legal Secretary | Legal letters typed from dictation
Retail management | Retail Assistant | Retail work on the shop floor
Fleet management | Parking Attendant | Washed the fleet at night
Export documentation | Farm Hand | Packed carrots for export
Investment analysis | Bank Porter | Carried post to the investment desk
Crisis communication | Radio Host | Communication with listeners on air
Construction management | Bricklayer | Construction of garden walls
Event budgeting | Waiter | Served at over eighty events
Vendor contracts | Market Helper | Helped every vendor to set up tables
Medical billing | Medical Porter | Moved beds and medical gases
Press releases | Press Operator | Set up a hydraulic press
Treasury reporting | Treasury Guard | Guarded the treasury of the cathedral
Property valuation | Property Cleaner | Cleaned rented property between tenants
Database design | Data Entry Clerk | Typed addresses into a database
Network architecture | Cable Layer | Laid cables for a network of schools
Curriculum design | Classroom Assistant | Handed out sheets of the curriculum
# met: the phrase stands there, in its own words
Sales planning | Regional Manager | Sales planning for fourteen branches
Customer relationship | Key Account Manager | Kept up close customer relationships in the steel trade
Security systems | Site Technician | Installed and serviced security systems in forty schools
International business | Trade Officer | Eight years in international business between Chile and Japan
Inventory control | Storekeeper | Responsible for inventory control and cycle counts
Event planning | Hotel Coordinator | Event planning for weddings of up to 300 guests
Staff training | Ward Sister | In charge of staff training on the new pumps
Financial reporting | Controller | Monthly financial reporting to the group
Quality assurance | Cannery Inspector | Quality assurance of canned fish from boat to shelf
Business strategy | Founder | Set the business strategy with two partners
Market analysis | Analyst | Wrote market analysis on dairy goods
Cash handling | Cashier | Accurate cash handling at three tills
Team management | Shift Leader | Team management of nine packers
Office administration | Secretary | Ten years of office administration in a law practice
Product development | Food Technologist | Product development of gluten-free bread
Public speaking | Union Secretary | Regular public speaking at rallies and on the radio
Contract management | Procurement Lead | Contract management for facility services
Human resource planning | Personnel Officer | Human resource planning for 1,200 posts
Client communication | Architect | Client communication from brief to handover
Policy development | Civil Servant | Policy development on rural schools
Revenue growth | General Manager | Revenue growth of 30 % in two years
Production planning | Planner | Production planning for six extrusion lines
Technical support | Help Desk Agent | First-line technical support for 900 users
Data entry | Clerk | Fast data entry of delivery notes
# met: the phrase stands there in a turn of it
Maintenance management | Workshop Foreman | Management of maintenance crews on two sites
Budget management | Finance Officer | Managed an annual budget of 4 million
Inventory management | Storekeeper | Managed the inventory of 9,000 spare parts
Staff supervision | Kitchen Manager | Supervised a staff of eighteen
Report writing | Social Worker | Wrote reports for the family court
Contract negotiation | Buyer | Negotiated contracts with forty growers
Team building | Site Manager | Built a team of twelve electricians
Lesson planning | Teacher | Planned lessons for mixed-age groups
Vendor management | IT Coordinator | Management of vendors for print and telephony
Policy development | Compliance Officer | Developed policies on gifts and travel
Software installation | Field Technician | Installation of software on tills
Data collection | Field Biologist | Collected data on otters along forty streams
Route planning | Dispatcher | Planning of routes for thirty vans
Event organisation | Community Officer | Organised events for refugees and neighbours
Customer relationship | Banker | Long relationships with customers in farming
Product testing | Lab Worker | Tested products for burst and leak
Manufacturing cost accounting | Cost Accountant | Cost accounting in manufacturing of pumps
Claims processing | Insurance Clerk | Processed claims for storm damage
Managing budgets | School Bursar | Budget management for two schools
Training staff | Care Home Manager | Staff training in lifting and first aid
Patient assessment | Nurse | Assessed patients on arrival and wrote the plan of care
Loan approval | Branch Manager | Approval of loans up to 50,000
Equipment maintenance | Mill Hand | Maintained equipment in the rolling mill
Recruitment of volunteers | Charity Officer | Recruited volunteers for the night shelter
# met: nearly the words of the requirement
You have built data pipelines that other teams depend on | Data Engineer | Eight years of data pipelines that other teams depend on
Experience reading patients' notes and passing them on at handover | Nurse | Read patients' notes and passed them on at handover twice a day
Able to explain complex tax rules to people who are not accountants | Tax Adviser | Explained complex tax rules to people who are not accountants
You have taken a product from first sketch to series production | Mechanical Engineer | Took a pump from first sketch to series production
Has prepared board papers for a listed company | Company Secretary | Prepared board papers of a listed company each quarter
You keep machines running around the clock | Maintenance Fitter | Kept eleven machines running around the clock
Experience in cooking for large groups of children | School Cook | Cooking for large groups of children, up to 240 a day
You have closed deals with hospital groups | Sales Executive | Closed deals with five hospital groups
Answers difficult questions from the press | Spokesperson | Answered difficult questions from the press in two crises
You have moved a warehouse to a new site without stopping deliveries | Logistics Manager | Moved our warehouse to a new site without stopping deliveries
Experience teaching adults who learn to read late | Literacy Tutor | Four years of work with adults who learn to read late
Drives articulated lorries on night routes | Driver | Drove articulated lorries on night routes to Rotterdam
You have set up a payroll in a new country | Payroll Lead | Set up the payroll in a new country three times
Written safety instructions for chemical plants | HSE Engineer | Wrote safety instructions for two chemical plants
Has restored listed buildings with lime plaster | Plasterer | Restored listed buildings with lime plaster and chalk paint
You sell spare parts to repair shops | Parts Adviser | Sold spare parts to some ninety repair shops
Experience fitting kitchens in occupied homes | Joiner | Fitting kitchens in occupied homes, clean and on time
Has planned the shifts of a hotel reception | Front Office Manager | Planned all shifts of the hotel reception
You have trained guide dogs for blind owners | Dog Trainer | Trained guide dogs for blind owners since 2015
Prepared grant applications for museums | Fundraiser | Prepared grant applications for three museums
# met: one word here is two words there
Book keeping | Office Clerk | Bookkeeping for a chain of bakeries
Bookkeeping | Office Clerk | All book keeping up to trial balance
Follow-up | Sales Assistant | Lead followup by phone within a day
Follow ups | Debt Collector | Patient follow-up of late payers
E-commerce | Shop Manager | Opened our ecommerce channel for tools
Ecommerce | Category Manager | E-commerce for garden goods
Trouble shooting | Machine Setter | Troubleshooting of filling lines
Troubleshooting | Avionics Fitter | Trouble-shooting of radios and lamps
House keeping | Hotel Worker | Housekeeping on four floors
Time keeping | Site Clerk | Timekeeping for eighty labourers
Record keeping | Vet Nurse | Accurate recordkeeping of drugs
Wood working | Joiner | Woodworking by hand and machine
Check-in | Airport Agent | Checkin of passengers and bags
Set-up | Stage Technician | Set up of sound and light
Health care | Care Assistant | Six years in healthcare for the elderly
Team work | Roofer | Good teamwork on high roofs
On-boarding | HR Assistant | Onboarding of seasonal workers
Fund raising | Charity Worker | Fundraising among local firms
Data base administration | DBA | Database administration for a land registry
Telemarketing | Call Agent | Tele-marketing of newspaper subscriptions
Metal working | Apprentice Smith | Metalworking with sheet and tube
# met: one of two joined by a slash
Host/hostess | Bar Staff | Hostess at two restaurants on the pier
Waiter/waitress | Student Job | Waitress at weekends and holidays
Service/maintenance engineer | Service Engineer | Lift repairs across the county
Sewing/tailoring | Costume Maker | Tailoring of men's stage suits
Welding/fabrication | Metal Worker | Fabrication of railings and stairs
Indoor/outdoor cleaning | Caretaker | Outdoor cleaning of courts and drives
Import/export procedures | Shipping Clerk | Export procedures for seeds
Hotel/restaurant management | Manager | Restaurant management for ten years
Invoice/receipt processing | Accounts Clerk | Invoice processing of 400 items a week
Barista/bartender | Cafe Worker | Barista at a railway cafe
Pharmacy/laboratory technician | Laboratory Technician | Blood and urine samples
Tutoring/coaching | Student Helper | Tutoring of first-year students
Editing/proofreading | Publisher's Assistant | Proofreading of cookery books
Steward/stewardess | Ship Crew | Stewardess on North Sea ferries
Carpentry/joinery | Craftsman | Joinery of windows in oak
Nursery/kindergarten teacher | Kindergarten Teacher | A group of twenty children
Gas/oil heating | Heating Fitter | Service of oil heating in farms
Residential/commercial cleaning | Cleaner | Commercial cleaning at night
Actor/actress | Performer | Actress in a touring company
Arabic/Persian translation | Translator | Persian translation for courts
# unknown: none of those joined by a slash
Host/hostess | Web Clerk | Moved pages to another provider
Service/maintenance engineer | Caretaker | Maintenance of stairs and bins
Hotel/restaurant management | Guest | Ate in every restaurant of the hotel chain for a guide
Import/export procedures | Programmer | Menus for file import
Associate/senior associate | Kitchen Help | Served lunch to senior citizens
Pharmacy/laboratory technician | Courier | Brought parcels to pharmacy and laboratory
Actor/actress | Box Office Clerk | Sold tickets to see actors of renown
Residential/commercial cleaning | Letting Clerk | Let residential and commercial flats
# unknown: a course, a class, a text read about it
Welding | Bicycle Courier | Courses taken: welding, first aid, typing
Bookkeeping | Barber | Took an evening course in bookkeeping
Project management | Painter | Attended a two-day seminar on project management
Data analysis | Florist | Coursework: data analysis, botany, German
SQL | Flight Attendant | Completed an online tutorial in SQL
Negotiation | Lifeguard | Read three books on negotiation
Digital marketing | Carpenter | Enrolled in a digital marketing bootcamp
Nutrition | Hairdresser | Attended lectures on nutrition
Steel construction | Surveyor | Modules: steel construction, soil mechanics
Public speaking | Mechanic | Joined a workshop on public speaking last summer
Python | Teacher | Took a course in Python programming
Event management | Waiter | Diploma thesis on event management
Financial planning | Nurse | Watched a webinar about financial planning
Web design | Driver | Studied web design in evening classes
Carpentry | Editor | Was taught carpentry at school
Machine learning | Pharmacist | Relevant courses: machine learning, statistics
Tax law | Postman | Currently studying tax law by distance learning
Photography | Plumber | Photography class at the adult college
Lean manufacturing | Baker | Visited a lecture about lean manufacturing
Crisis management | Secretary | One-day training course in crisis management
# unknown: somebody else does it
Sales | Illustrator | Drew leaflets for the sales department
Accounting | Courier | Carried receipts to the accounting office
Kubernetes | Technical Writer | The platform team ran Kubernetes and I wrote its handbook
Payroll | Shop Manager | Our tax adviser did the payroll
Recruitment | Team Leader | Recruitment was handled by an agency
Marketing | Cook | Cooked lunch for the marketing team
Legal advice | Founder | Legal advice was given by our lawyers
Crane operation | Banksman | Gave signals to the man who did crane operation
Procurement | Site Clerk | Sent requests to the procurement department
Software testing | Project Assistant | A supplier did all software testing
Graphic design | Author | My brother does graphic design for my covers
Human resources | Receptionist | Directed visitors to human resources
Engineering | Cleaner | Cleaned the offices of the engineering department
Event planning | Florist | Flowers ordered by a firm that does event planning
Terraform | Product Owner | A colleague wrote the Terraform modules
Risk management | Bank Clerk | Forwarded such cases to the risk management team
Web development | Marketing Assistant | An external agency was hired for web development
Finance | Office Manager | Liaised with the finance department about rooms
Surgery | Medical Secretary | Typed letters for doctors who perform surgery
Production planning | Forklift Driver | Moved pallets as told by production planning
Investor relations | Chauffeur | Drove the head of investor relations
Data science | Office Assistant | Booked travel for the data science group
# unknown: wished, planned or sought
Team leadership | Clerk | Looking for a role with team leadership
Kubernetes | Administrator | We plan to introduce Kubernetes next year
Event management | Barista | Hope to move into event management
Nursing | Cashier | I would like to train for nursing
Sales management | Shop Assistant | Objective: a position in sales management
Public relations | Student | Seeking an internship in public relations
Project management | Drafter | Interested in project management
React | Backend Developer | Next on my list: React
Financial analysis | Teller | Aspiring to work in financial analysis
Machine learning | Analyst | Keen to get into machine learning
Spanish teaching | Au Pair | My dream is Spanish teaching abroad
Fleet management | Driver | Ambition: fleet management
Terraform | Developer | A migration to Terraform is planned for spring
Quality management | Packer | Eager to take on quality management
Welding | Farm Hand | Wants to learn welding
Business development | Receptionist | My goal is a career in business development
Data engineering | Tester | Open to moving towards data engineering
Curriculum development | Teacher | In future I want to do curriculum development
Contract negotiation | Trainee | Would love to do contract negotiation one day
Payroll | Clerk | Shall take over payroll from January
# unknown: taught to others, next door, or only named in passing
Welding | School Secretary | Worked at a school where welding is taught
Steel | Receptionist | Office next to the steel works
Banking | Baker | Our shop stood opposite a banking centre
Nursing | Bus Driver | Drove the line past the nursing college
Software development | Caretaker | Looked after a house rented to a software development firm
Logistics | Waiter | Served lunch in a canteen of a logistics park
Python | Careers Adviser | Pupils of mine learn Python from a colleague
Real estate | Dog Walker | Walked dogs of two real estate agents
Insurance | Painter | Painted the rooms of an insurance office
Photography | Librarian | Interests: photography, chess, rowing
Cooking | Engineer | Hobbies: cooking and sailing
Journalism | Printer | Printed a magazine about journalism
Marketing | Student Helper | Sat in on marketing meetings
Mining | Hotel Clerk | Guests from the mining industry
Event management | Singer | Sang at events booked through event management firms
Architecture | Cleaner | Cleaned at an architecture practice
Dentistry | Florist | Shop beside a dentistry practice
Carpentry | Truck Driver | Delivered boards to carpentry shops
Data protection | Actor | Played a lawyer in a film on data protection
Facility management | Tutor | Lessons held in rooms let by a facility management company
# not met: refused, ended or without it
Cold calling | Sales Agent | No cold calling: all leads came to us
Kubernetes | Developer | We ran on plain servers without Kubernetes
Payroll | Bookkeeper | Ledgers and VAT, but no payroll
Line management | Specialist | Never had line management
Welding | Fitter | Bolted joints only, no welding
Budget responsibility | Coordinator | Had no budget responsibility
# unknown: refused or left to others, in the story of a decision
Kubernetes | Architect | Advised against Kubernetes and stayed with virtual machines
Outbound sales | Adviser | Declined to do outbound sales
Night shifts | Carer | Turned down night shifts
Salesforce | Operations Lead | Decided against Salesforce after a trial
Microservices | Developer | Rejected microservices for a single service
Outsourcing | Plant Manager | Refused outsourcing of the paint shop
Mandarin teaching | Teacher | Gave up the idea of Mandarin teaching
SAP | Controller | A planned move to SAP was called off
# met: done by the person, though others stand in the sentence
Sales | Area Manager | Led the sales department of a brewery
Payroll | Clerk | Payroll for the whole marketing department
Recruitment | HR Partner | Recruitment for the engineering team
Marketing | Marketing Manager | Built up the marketing team and its budget
Kubernetes | Platform Engineer | My team and I ran Kubernetes for all products
Training | Charge Nurse | Training of new colleagues on the ward
Event planning | Coordinator | Event planning for clients of the agency
Accounting | Accountant | Worked in the accounting department for nine years
Procurement | Buyer | Responsible for procurement of steel and tubes
Customer service | Agent | Customer service for a telephone company
Terraform | Cloud Engineer | Taught colleagues what I had built in Terraform
Financial planning | Adviser | Financial planning for doctors and their families
Software testing | Tester | Software testing for an external supplier
Logistics | Officer | Joined the logistics team as second in command
Quality assurance | Inspector | Part of the quality assurance team for brakes
Human resources | HR Generalist | Human resources for 400 employees
Data science | Data Scientist | Set up the data science group
Legal research | Paralegal | Legal research for the partners of the firm
Graphic design | Designer | Graphic design for my sister's band and for paying clients
Finance | Controller | Headed the finance department
# met: a deed that says nothing beyond its thing, and the thing as what they do
Delivering antenatal classes | Midwife | Antenatal classes every Tuesday
Undertaking stock counts | Stock Controller | Stock counts twice a year
Provision of palliative care | Nurse | Palliative care on a ward of 18 beds
Participation in an on-call rotation | Systems Engineer | On call one week in four
Caseload management | Probation Officer | Supervise offenders in the community, with a caseload of 45
Ownership of the quarter-end close | Accountant | Own the quarter end close for two entities
Execution of tensile tests | Laboratory Technician | Tensile tests, hardness, impact
Preparing customs declarations | Freight Clerk | Customs declarations for sea freight, 30 a day
Monitoring of groundwater wells | Hydrologist | Groundwater wells: levels, samples, pumps
Scheduling theatre lists | Ward Clerk | Organise theatre lists for three surgeons
Maintaining training records | HR Administrator | Keep training records for 300 employees
Processing mortgage applications | Bank Clerk | Handled mortgage applications of private clients
Coordination of volunteer drivers | Charity Officer | Coordinate volunteer drivers in two counties
Collecting soil samples | Field Assistant | Soil samples from 60 plots each autumn
Safe isolation of conveyors | Fitter | Isolate conveyors before each repair
Performing vehicle inspections | Fleet Technician | Vehicle inspections every six weeks
Handling of hazardous waste | Depot Worker | Hazardous waste: labels, drums, transport papers
Complex wound dressings | District Nurse | Wound dressings at home, leg ulcers
Resolving billing disputes | Clerk | Settled billing disputes with tenants
Running toddler groups | Community Worker | Toddler groups at two churches
# unknown: the thing is somebody else's, or something else is done to it
Preparing customs declarations | Office Assistant | Filed papers about customs declarations for the agent
Provision of palliative care | Driver | Drove relatives to the palliative care ward
Delivering antenatal classes | Receptionist | Booked antenatal classes for patients
Fleet management | Valeter | Polished the fleet on Sundays
Stock management | Cashier | Asked about stock at the till
Running toddler groups | Parent Helper | Attended toddler groups with my own two
Conducting tax audits | Clerk | Waited for tax audits to end
Undertaking home visits | Receptionist | Answered questions after home visits
Caseload management | Typist | Typed letters about the caseload of a colleague
Processing mortgage applications | Messenger | Sent mortgage applications to head office
Coordination of volunteer drivers | Passenger Assistant | Enjoyed the company of volunteer drivers
Handling of hazardous waste | Neighbour Liaison | Leaflets against hazardous waste
Execution of tensile tests | Intern | Watched tensile tests in the laboratory
Performing vehicle inspections | Dispatcher | Cancelled vehicle inspections when lorries were late
Resolving billing disputes | Intern | Heard of billing disputes at the desk
Keeping safety records | Cleaner | Dusted shelves of safety records
# met: two kinds of one thing, two deeds done to one thing
Manual and regression testing | Tester | Manual and regression testing of two apps
Planning and evaluation of campaigns | Marketing Officer | Planned campaigns with the agency
Set-up and calibration of flow meters | Instrument Technician | Calibrated flow meters in three plants
Regional and national tenders | Bid Writer | Regional and national tenders for road works
Design and execution of usability studies | Researcher | Designed usability studies with 12 people each
Selection and onboarding of caterers | Event Manager | Selected caterers for 40 weddings
Review or drafting of lease agreements | Paralegal | Drafted lease agreements for shops
Repair and servicing of hydraulic lifts | Mechanic | Repaired hydraulic lifts in garages
# unknown: what is done to anything, and to something else than is asked
Maintenance of compressed air systems | Gardener | Maintenance of lawns and hedges
Testing of pressure vessels | Software Tester | Testing of the web shop
Installation of solar panels | IT Technician | Installation of printers and screens
Design of road bridges | Graphic Designer | Design of posters
Inspection of lifting gear | Food Inspector | Inspection of kitchens and canteens
Calibration of torque tools | Piano Tuner | Calibration of concert pianos
Cleaning of process tanks | Cleaner | Cleaning of offices and stairs
# met: somebody writes of the person as the applicant or the candidate
Redis | Backend Developer | The applicant runs Redis in production for 300 shops
Kubernetes | Platform Engineer | The candidate has run Kubernetes since 2020
Payroll | Payroll Clerk | The applicant handles payroll for 400 people
Terraform | Cloud Engineer | The candidate maintains Terraform for twelve teams
Contract negotiation | Buyer | The undersigned negotiated contracts with forty suppliers
Invoicing | Office Clerk | The candidate wrote all invoices
`

/** "# verdict: kind", and below it "asked | title | sentence". */
export function parseKinds(text: string): TextKind[] {
  return text
    .trim()
    .split(/\n(?=# )/)
    .map(block => {
      const [head = "", ...cases] = block.split("\n")
      const [expected = "", kind = ""] = head.slice(2).split(/: (.*)/)
      const told = cases.map((line): Told => {
        const [asked = "", title = "", sentence = ""] = line.split(" | ")
        return [asked, title, sentence]
      })
      return { kind, expected: verdictWordSchema.parse(expected), told }
    })
}

export const textKinds: readonly TextKind[] = parseKinds(`${lines.trim()}\n${listedKinds.trim()}`)
