/** More kinds, as in text-kinds.ts: what the beginning of a list says of its items, and words that are the same in one trade alone. */
export const listedKinds = `
# unknown: a list that begins with another's doing, with what was watched or with what is not there
Undertaking home visits | Student Nurse | Shadowed ward rounds, home visits and case conferences.
Undertaking home visits | Care Assistant | Supported the district nurses (home visits, wound dressings).
Undertaking home visits | Clinic Clerk | Assisted with audits, home visits and clinics.
Undertaking home visits | Ward Clerk | Booked transport, home visits and interpreters for the nurses.
Conducting stock audits | Till Operator | Watched deliveries, stock audits and price changes.
Preparing board papers | Office Junior | Printed agendas, board papers and badges.
Facilitating team retrospectives | Intern | Attended stand-ups, team retrospectives and demos.
Managing supplier contracts | Filing Clerk | Photocopied invoices, supplier contracts and letters.
# unknown: what goes by the same word in another trade
Communicating with patients | Billing Clerk | Communicated with clients about invoices and contracts.
Patient care | Private Banker | Responsible for client care in a private bank.
Patient scheduling | Salon Receptionist | Client scheduling for a hair salon.
Equipment rental | Film Runner | Hired equipment and staff for the shoot.
Auditor liaison | Driving Pupil Coach | Contacted the driving examiner.
Winning tenders | Buyer | Obtained tenders from three subcontractors.
Presenting to the board | Finance Manager | Reported to the board of directors.
Writing assessments | Store Starter | Completed assessments of fire safety as a new starter.
Milking cows | Farm Hand | Fed cows every morning.
# met: an item of a list that is theirs
Undertaking home visits | Community Nurse | Ward rounds, home visits and case conferences.
Undertaking home visits | Community Nurse | Carried out assessments, home visits and dressings.
Conducting stock audits | Stock Controller | Cycle counts, stock audits, write-offs.
Preparing board papers | Company Secretary | Prepared agendas, board papers and minutes.
Managing supplier contracts | Buyer | Managed tenders, supplier contracts and framework agreements.
`
