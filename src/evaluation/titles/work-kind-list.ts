/*
 * Which titles of one family of the vocabulary are other work. A family gathers neighbours, for searching and for the order of people; a
 * verdict needs the same work. Read by hand, one family a line, groups apart by ";":
 *
 *   Family > a, b; c      kinds of it: who does them does the family's work; who does the family's work need not do them
 *   Family < d            what everybody who does the family's work does as well: a chef is a cook, a cook need not be a chef
 *   Family ! e, f; g      other work, for which the family's name is no answer, and which is no answer for the family
 *
 * Spellings of one group are the same work. What no line names is the family's own work.
 */
const kinds = `
Heavy Equipment Operator > excavator operator, digger driver, baggerfahrer; crane operator, kranführer, kranfahrer, grutier, gruista, operador de grúa, operador de guindaste; loader operator ! plant operator
Database Administrator ! database developer, sql developer; database engineer
DevOps Engineer > build engineer, release engineer; infrastructure engineer ! systems engineer
System Administrator > network administrator
IT Support Specialist ! support engineer
Engineering Manager > head of engineering, vp engineering, cto; chief technology officer ! technical lead, tech lead, team lead software
Product Manager > head of product ! product owner
Project Manager > programme manager, program manager ! project coordinator; delivery manager
Scrum Master ! agile coach
Business Analyst ! systems analyst, business systems analyst
Graphic Designer ! motion designer
Management Consultant < consultant, consultor
Sales Representative ! sales associate; sales specialist
Sales Manager > head of sales, sales director
Account Manager ! relationship manager
Customer Success Manager ! onboarding specialist
Marketing Manager > head of marketing ! marketing specialist; marketing coordinator; marketing executive
Copywriter ! content creator
PR Manager ! communications specialist
Accountant > accounting manager < accounts assistant, accounting clerk, accounts payable clerk, accounts executive
Financial Analyst ! business controller; financial planner
Controller > head of finance; finance director; cfo
Banker > personal banker; bank clerk
Insurance Agent ! claims handler
HR Manager > head of hr, human resources director < hr specialist, human resources specialist, human resources generalist; hr coordinator, hr assistant ! hr consultant
Recruiter > headhunter; sourcer ! recruiting coordinator
Executive Assistant ! secretary; office assistant; administrative officer; administrator
Data Entry Clerk ! clerk
Compliance Officer > compliance manager ! kyc analyst
Nursing Assistant ! support worker
Doctor > consultant physician
Psychologist ! therapist; counsellor, counselor
Teacher ! professor; trainer
Researcher ! scientist
Logistics Manager > supply chain manager; transport manager ! logistics coordinator, supply chain coordinator, logistics specialist; supply chain analyst; dispatcher, disponent, disponentin
Procurement Manager > sourcing manager; category manager ! buyer, purchasing agent, procurement specialist, einkäufer, einkäuferin, acheteur, comprador
Carpenter > joiner; cabinet maker
Electrician > industrial electrician; maintenance electrician
Plumber ! gas engineer
Welder ! fabricator; metal worker
Production Worker > assembly worker ! operator, machine operator
CNC Machinist > tool maker; cnc programmer
Maintenance Technician ! mechanic, mechaniker; service technician, field service engineer, servicetechniker; maintenance engineer
Facility Manager > building manager ! caretaker, hausmeister; concierge
Chef < cook, line cook; commis chef
Waiter ! host; restaurant staff
Restaurant Manager ! bar manager; catering manager; food and beverage manager
Hotel Manager ! front office manager; guest relations manager
Store Manager ! branch manager; department manager
Operations Manager > head of operations, operations director, director of operations; coo ! general manager; operations coordinator; operations analyst
Translator ! interpreter, dolmetscher
Nonprofit Manager ! grant writer; programme officer; program coordinator; volunteer coordinator
Sales Development Representative ! lead generation specialist
Business Development Manager ! partnerships manager
Bid Manager ! bid writer, proposal writer
Customer Experience Manager ! customer service manager, customer support manager, customer service team leader, customer service supervisor; call center manager, call centre manager, contact centre manager
Brand Manager > brand director ! brand executive
Shelf Stacker ! merchandiser; visual merchandiser
Fitness Instructor > yoga teacher, yoga instructor; pilates instructor; spinning instructor
Sports Coach > football coach; swimming coach, swim instructor, swimming teacher; tennis coach; athletics coach; ski instructor
Editor > copy editor, sub-editor, subeditor; managing editor, editor-in-chief; publishing editor ! proofreader; editorial assistant
Journalist > reporter, news reporter; correspondent; columnist; news editor
Video Producer ! video editor, film editor; camera operator, cameraman; filmmaker
Sound Engineer ! music producer; sound designer
Producer > film producer; tv producer; executive producer ! production assistant film
Animator > 3d animator; 2d animator; motion graphics designer ! 3d artist, 3d modeler; vfx artist
Interior Designer > kitchen designer
Industrial Designer > furniture designer ! product design engineer
Bookkeeper ! part-qualified accountant
Accounts Receivable Specialist ! credit controller; collections specialist
Portfolio Manager > fund manager; asset manager ! wealth manager
Trader > equity trader; commodity trader; fx trader; energy trader
Financial Advisor ! mortgage advisor, mortgage broker
Credit Analyst ! loan processor; mortgage underwriter
Risk Manager ! risk analyst, market risk analyst
AML Analyst ! fraud analyst, fraud investigator
Learning and Development Manager ! training coordinator; training specialist, learning specialist, l&d specialist; corporate trainer
Office Manager ! office coordinator
Personal Assistant ! virtual assistant
Document Controller ! records manager; records clerk
Chief of Staff ! strategy and operations manager; business operations associate
Strategy Manager ! strategy analyst
Innovation Manager ! r&d manager, research and development manager, r&d director; r&d engineer
Transformation Manager > digital transformation manager; change manager
PMO Analyst ! pmo manager
Process Improvement Manager ! business process analyst, process analyst; six sigma black belt
Contract Manager ! contract administrator
Notary ! notary clerk
Legal Secretary ! law clerk; court clerk
Paediatric Nurse > neonatal nurse, nicu nurse
Nurse Manager ! charge nurse
Elderly Care Worker ! geriatric nurse
Dental Assistant ! dental hygienist
Paramedic ! emergency medical technician, emt; ambulance driver; first responder
Osteopath ! chiropractor
Radiographer > mri technologist; ct technologist ! sonographer, ultrasound technician
Optician ! optometrist
Dietitian ! nutritionist
Medical Secretary ! ward clerk, unit secretary
Medical Coder ! medical biller, medical billing specialist
Healthcare Administrator ! practice manager, clinic manager; care home manager, nursing home administrator; hospital manager
Clinical Research Associate ! clinical research coordinator, study coordinator, clinical trial coordinator; study nurse; clinical trial manager
Biomedical Engineer ! biomedical technician
Chemist > analytical chemist, qc chemist, chemical analyst; organic chemist; formulation scientist
Biologist > microbiologist; molecular biologist; biochemist; ecologist
Geologist > hydrogeologist; geophysicist
Environmental Consultant ! sustainability consultant, sustainability manager, esg manager; environmental engineer; environmental manager
Case Manager ! patient navigator
Family Counsellor ! guidance counselor, school counselor; substance abuse counselor; mental health counselor; career counsellor
Psychotherapist ! clinical psychologist
Secondary School Teacher > math teacher; science teacher; english teacher; history teacher; physics teacher
Language Teacher > esl teacher, efl teacher, tefl teacher; german teacher; french teacher; spanish teacher
University Lecturer > associate professor; assistant professor; university professor; adjunct professor
Head Teacher ! deputy head teacher, assistant principal
Music Teacher > piano teacher
Academic Advisor ! admissions officer, admissions counselor; registrar; enrollment advisor; student services officer
Research Assistant ! laboratory assistant, research technician; phd student, doctoral researcher
Museum Curator ! museum educator; collections manager
Actor ! theatre director
Musician > singer; composer; pianist
Telecommunications Engineer ! telecommunications technician, telecom technician, fiber technician
Technical Support Engineer ! technical account manager
Web Administrator ! web content manager
IT Manager ! it team lead
GIS Specialist > cartographer
Data Manager ! data steward; master data specialist
CRM Analyst ! marketing analyst; crm manager
Inventory Controller ! stock clerk
Freight Forwarder ! customs broker, customs specialist, customs declarant
Transport Planner ! fleet manager
Bus Driver ! tram driver
Train Driver ! train conductor
Pilot > helicopter pilot; airline pilot, commercial pilot, airline captain
Ground Handling Agent ! passenger service agent, check-in agent, gate agent; ramp agent, baggage handler
Ship Officer > ship captain; deck officer ! deckhand, sailor, seafarer; marine engineer officer
Plasterer > drywall installer, dry liner ! insulation installer
Tiler ! floor layer, flooring installer
BIM Manager ! cad technician, draftsman, drafter, cad designer, draughtsperson, cad operator; bim modeler, bim technician
Solar Installer ! wind turbine technician; renewable energy technician
Locksmith ! metal fabricator
Sheet Metal Worker ! boilermaker; pipefitter, pipe fitter, steamfitter
Machine Operator > packaging operator; press operator; extrusion operator; line operator
Food Production Worker ! butcher, slaughterer, meat cutter
Tailor ! upholsterer; sewing machine operator
Process Engineer ! chemical engineer
Automation Engineer > plc programmer, plc engineer; scada engineer; instrumentation engineer ! automation technician
Electronics Engineer > pcb designer; fpga engineer; rf engineer; asic engineer; analog design engineer
Power Engineer ! energy manager; energy consultant
Auto Mechanic > diesel mechanic, truck mechanic, diesel technician
Body Shop Technician > panel beater; paint sprayer, vehicle painter
Service Advisor ! workshop manager; parts advisor
Quality Inspector ! ndt technician
Mining Engineer ! petroleum engineer, drilling engineer; miner; mine manager
Police Officer > detective ! border guard; customs officer; correctional officer, prison officer
Hotel Receptionist > night auditor, nachtportier
Hotel Concierge ! bellboy, porter
Revenue Manager ! reservations agent; reservations manager
Tour Guide ! holiday representative; entertainer hotel
Event Technician > lighting technician; av technician; stagehand
Jeweller > goldsmith ! watchmaker; jewelry sales associate
Property Manager ! lease administrator, property administrator; lettings manager
Facilities Coordinator ! facility technician, building services technician, building maintenance technician, handyperson, maintenance worker
Security Manager ! loss prevention officer, loss prevention manager; security supervisor
Beautician > nail technician; makeup artist, make-up artist; lash technician
Farmer ! winemaker
Agronomist ! horticulturist; agricultural technician
Forester ! arborist, tree surgeon; forest engineer
Fisher ! aquaculture technician, fish farmer
Animal Carer > zookeeper; kennel assistant; dog groomer, pet groomer; dog walker; horse groom
Fashion Designer > textile designer ! pattern maker; fashion stylist
Civil Servant ! public administrator
`

/** Steps up in the vocabulary that are near and no kind of the wider one's work: a receptionist is no executive assistant. */
const notTheWork = `
Software Development Manager: Software Engineer
Head of Analytics: Data Analyst
Network Engineer: System Administrator
Information Security Officer: Security Engineer
Enterprise Architect: Solutions Architect
Software Architect: Solutions Architect
Scrum Product Owner: Product Manager
PMO Analyst: Project Manager
UX Researcher: UX Designer
UI Designer: UX Designer
Web Designer: Graphic Designer
Export Manager: Sales Representative
Sales Trainer: Sales Representative
Business Development Manager: Sales Representative
Complaints Officer: Customer Service Representative
Marketing Assistant: Marketing Manager
Community Manager: Digital Marketing Specialist
E-Commerce Manager: Digital Marketing Specialist
Content Manager: Digital Marketing Specialist
Influencer Manager: Digital Marketing Specialist
Communications Manager: PR Manager
Bookkeeper: Accountant
Accounts Payable Specialist: Accountant
Accounts Receivable Specialist: Accountant
Finance Assistant: Accountant
Investment Analyst: Financial Analyst
Finance Manager: Controller
Credit Analyst: Banker
Loan Officer: Banker
Underwriter: Insurance Agent
Claims Adjuster: Insurance Agent
HR Generalist: HR Manager
Compensation and Benefits Manager: HR Manager
Learning and Development Manager: HR Manager
HRIS Analyst: HR Manager
Talent Acquisition Manager: HR Manager
Employee Relations Specialist: HR Manager
Diversity Manager: HR Manager
Talent Sourcer: Recruiter
Office Manager: Executive Assistant
Administrative Assistant: Executive Assistant
Receptionist: Executive Assistant
Legal Secretary: Paralegal
AML Analyst: Compliance Officer
Medical Secretary: Medical Assistant
Psychotherapist: Psychologist
University Lecturer: Teacher
Teaching Assistant: Teacher
Private Tutor: Teacher
Vocational Trainer: Teacher
Driving Instructor: Teacher
Research Assistant: Researcher
Case Manager: Social Worker
Transport Planner: Logistics Manager
Buyer Retail: Procurement Manager
Site Supervisor: Construction Manager
Heavy Equipment Operator: Construction Worker
Auto Mechanic: Maintenance Technician
Facilities Coordinator: Facility Manager
Restaurant Supervisor: Restaurant Manager
Assistant Store Manager: Store Manager
Security Manager: Security Guard
Sports Coach: Fitness Trainer
Quality Inspector: Quality Engineer
Shift Supervisor: Production Manager
Archivist: Librarian
Grants Manager: Nonprofit Manager
Functional Consultant: Business Analyst
`

/** `kinds` and `notTheWork`, each one entry a line. */
export const workKindList = { kinds, notTheWork }
