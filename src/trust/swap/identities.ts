/** Who somebody is, beside the work: none of it may move a verdict or a place. */
export interface Identity {
  name: string
  address: string
  school: string
  club: string
  /** He, she or they. */
  form: 0 | 1 | 2
}

/** Names of many origins, short ones and such as are words of the trade; addresses, schools and clubs that hold such words too. */
export const identities: readonly Identity[] = (
  [
    ["Emily Walsh", "14 Harbour Lane, Bristol BS1 4QA", "Leeds Beckett University", "Riverside Rowing Club"],
    ["Lakisha Washington", "2210 Oak Street, Atlanta, GA 30301", "Howard University", "Black Engineers Society"],
    ["Mohammed Al-Farsi", "Flat 3, 9 Mosque Road, Bradford BD1 1AA", "King Saud University", "Muslim Students' Association"],
    ["Jan Kowalski", "ul. Polna 7, 00-001 Warszawa", "Warsaw School of Economics", "Chess and Data Club"],
    ["Nguyễn Thị Mai", "12 Lê Lợi, Quận 1, Ho Chi Minh City", "Hanoi University of Science and Technology", "Vietnamese Cooking Society"],
    ["Ruby Swift", "4 Java Road, Nairobi", "Oracle Academy of Excellence", "Spring Cloud Ramblers"],
    ["Ana Lisboa", "Rua do Ouro 55, 1100-060 Lisboa", "Instituto Superior de Contabilidade", "Clube de Gestão"],
    ["Emma Cook", "1 Market Square, Porto", "Baker College of Nursing", "Women in Sales Network"],
    ["Wei Le", "88 Nanjing Road, Shanghai 200001", "Tsinghua University", "Go Players' Club"],
    ["Li Le", "Chef-Weg 3, 80331 München", "Technische Universität München", "Sportverein Aue, Abteilung Marketing"],
    ["Bo Li", "5 Bank Street, Leeds LS1 5AT", "Saint Mary's School of Midwifery", "Gay Professionals' Society"],
    ["An Ng", "77 Security Avenue, Austin, TX 73301", "Harvard Business School", "Kitchen Garden Society"],
    ["Max Power", "Kubernetes House, 3 Cloud Lane, Cork", "Academy of Finance and Law", "Veterans' Football Team"],
    ["Grace Nurse", "21 Project Street, Lagos", "University of Lagos", "Church Choir of the Managers"]
  ] as const
).map(([name, address, school, club], at) => ({ name, address, school, club, form: (at % 3) as 0 | 1 | 2 }))
