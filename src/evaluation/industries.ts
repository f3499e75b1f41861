import { TermIndex } from "~role/vocabulary/term-index"
import { fold } from "~role/vocabulary/tokens"

/**
 * Industries with the words that stand for them in a profile, and in the names of employers ("Aire Valley Hospital" is health care). Only
 * words that hardly ever mean something else.
 */
const lines = `
Banking = bank, banks, banking, retail banking, investment banking, investment bank, corporate banking, credit union, building society, sparkasse, volksbank, banque, banco, banca
Financial services = financial services, finance industry, financial industry, financial sector, fintech, asset management, wealth management, hedge fund, private equity, capital markets, brokerage, payments, finanzdienstleistung, finanzbranche, services financiers, servicios financieros, mortgage, lending, bank, banking, investment banking, investment bank, insurance
Fintech = fintech, fin-tech, payments company, payment processing, digital banking, neobank, payments platform
Insurance = insurance, insurer, reinsurance, versicherung, assurance company, seguros, underwriting, insurance carrier, p&c insurance
Healthcare = healthcare, health care, hospital, hospitals, clinic, clinics, medical center, medical centre, health system, nhs, nhs trust, klinik, klinikum, krankenhaus, hôpital, clinique, clínica, nursing home, care home, health services, healthtech, health tech, medical practice
Pharmaceuticals = pharmaceutical, pharmaceuticals, pharma, biotech, biotechnology, life sciences, life science, biopharma, drug development, pharmaindustrie
Medical devices = medical device, medical devices, medtech, medizintechnik
Retail = retail, retailer, retail store, supermarket, department store, grocery, einzelhandel, commerce de détail, minorista, varejo, fashion retail, store manager
E-commerce = e-commerce, ecommerce, online retail, online shop, onlinehandel, marketplace
Manufacturing = manufacturing, manufacturer, factory, production plant, industrial manufacturing, fertigung, produktionsbetrieb, fabrication industrielle, fabricación, plant operations, assembly plant
Automotive = automotive, automobile, car manufacturer, vehicle manufacturer, automobilindustrie, automobil, tier 1 supplier, car dealership, dealership
Aerospace = aerospace, aviation, aircraft, airline, airlines, luftfahrt, aéronautique
Defence = defence, defense, defense contractor, military, department of defense, dod, rüstung
Construction = construction, building contractor, general contractor, civil construction, bau, bauunternehmen, bauwesen, btp, construcción, construção, homebuilder
Real estate = real estate, property management, property company, immobilien, immobilier, inmobiliaria, imobiliária, realty, commercial property
Logistics = logistics, freight, shipping company, supply chain, 3pl, courier, warehousing, distribution center, distribution centre, spedition, logistik, logistique, logística, transportation, haulage
Hospitality = hospitality, hotel, hotels, restaurant, restaurants, resort, catering, gastronomie, hotellerie, hôtellerie, hostelería, hotelaria, bistro, food service
Food and beverage = food and beverage, food & beverage, food industry, food manufacturing, food production, lebensmittel, agroalimentaire, beverage, brewery, bakery, fmcg, cpg, consumer goods, consumer packaged goods
Consumer goods = consumer goods, fmcg, cpg, consumer packaged goods, konsumgüter
Software = software company, software industry, saas, software as a service, technology company, tech company, it services, technology industry, software vendor, information technology and services, tech startup, software house
SaaS = saas, software as a service, software-as-a-service, cloud software
Telecommunications = telecommunications, telecom, telecoms, telco, telekommunikation, télécommunications, telecomunicaciones, mobile operator, wireless carrier
Energy = energy sector, energy industry, oil and gas, oil & gas, renewable energy, renewables, utilities, utility company, power plant, solar energy, wind energy, energiewirtschaft, petroleum, electric utility, wind farm
Oil and gas = oil and gas, oil & gas, petroleum, upstream, refinery, offshore drilling, oilfield
Education = school, schools, university, higher education, k-12, education sector, academy, college, schule, école, escuela, escola, edtech, school district
Public sector = public sector, government, federal government, state government, local government, municipality, city council, county council, civil service, ministry, öffentlicher dienst, behörde, secteur public, sector público, setor público, federal agency
Non-profit = non-profit, nonprofit, not-for-profit, ngo, charity, charitable, foundation, gemeinnützig, association caritative, ong
Media = media industry, publishing, publisher, broadcasting, broadcaster, newspaper, television, film production, medien, verlag, entertainment industry
Advertising = advertising agency, creative agency, media agency, marketing agency, digital agency, werbeagentur, agence de publicité
Gaming = video games, games industry, gaming industry, game studio, games company, gaming company
Consulting = consulting firm, consultancy, management consulting, consulting company, unternehmensberatung, big four, big 4, professional services, cabinet de conseil
Legal services = law firm, law office, legal services, kanzlei, cabinet d'avocats, bufete, escritório de advocacia, solicitors
Staffing = staffing, staffing agency, recruitment agency, recruiting agency, personaldienstleister, intérim, temp agency
Travel and tourism = travel industry, tourism, travel agency, tour operator, tourismus, tourisme, turismo, airline, cruise line
Agriculture = agriculture, agricultural, farming, farm, landwirtschaft, agribusiness, agricultura
Chemicals = chemical industry, chemicals, chemical company, chemieindustrie, chimie
Semiconductors = semiconductor, semiconductors, chip manufacturer, halbleiter
Security = security services, security company, cybersecurity company
Sports and fitness = fitness, gym, sports club, health club
`

export interface Industry {
  name: string
  index: TermIndex
}

const known = new Map<string, { name: string; words: string[] }>()
for (const line of lines.split("\n")) {
  const [name, words] = line.split("=")
  if (!name || !words) continue
  const entry = { name: name.trim(), words: [name.trim(), ...words.split(",").map(word => word.trim())] }
  for (const word of entry.words) {
    const key = fold(word)
    // The first industry that claims a word names it; the others still find it.
    if (!known.has(key)) known.set(key, entry)
  }
  known.set(fold(entry.name), entry)
}

const filler =
  /\b(?:the|a|an|industry|industries|sector|sectors|field|space|environment|background|experience|company|companies|market|domain|branche|bereich|setor|secteur)\b/giu

/** What stands for an industry named in a role: the words of the list, or, for one in no list, its own words. */
export function industryTerms(name: string): TermIndex {
  const index = new TermIndex()
  const bare = name.replace(filler, " ").replace(/\s+/g, " ").trim() || name
  const entry = known.get(fold(name)) ?? known.get(fold(bare))
  for (const word of entry ? entry.words : [bare]) index.add(entry?.name ?? name, word, false, false)
  if (entry) index.add(entry.name, bare, false, false)
  return index
}

let every: TermIndex | null = null

/** All industries of the list in one index, each found by its own name: a profile is looked through once for all of them. */
export function everyIndustry(): TermIndex {
  if (every !== null) return every
  every = new TermIndex()
  for (const line of lines.split("\n")) {
    const [name, words] = line.split("=")
    if (!name || !words) continue
    for (const word of [name, ...words.split(",")]) every.add(name.trim(), word.trim(), false, false)
  }
  return every
}
