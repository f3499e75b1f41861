import { parseEntries } from "../vocabulary/entries"
import type { Mention } from "../vocabulary/term-index"
import { TermIndex } from "../vocabulary/term-index"

/** Industries by the words that posts and profiles use; written in everybody's own words, narrow ones stand for themselves. */
const industries = `
Healthcare = health care, healthcare sector, gesundheitswesen, santé, sanidad, sector sanitario, saúde, hospitals, clinical
Pharmaceuticals = pharma, pharmaceutical, biopharma, pharmaindustrie, industrie pharmaceutique, farmacéutica, farmacêutica
Biotechnology = biotech, biosciences
Medical devices = medical device, medtech, medizintechnik, dispositifs médicaux
Life sciences = life science
Financial services = finance industry, finanzdienstleistung, finanzdienstleistungen, services financiers, servicios financieros, serviços financeiros, finserv
Banking = bank, banks, bankwesen, banque, banca, bancário
Insurance = versicherung, versicherungen, assurance, seguros, insurtech
Fintech = financial technology, payments industry
Manufacturing = industrial manufacturing, fertigungsindustrie, produzierendes gewerbe, industrie manufacturière, fabricación, manufatura, manufacturing environment
Automotive = automobil, automobilindustrie, automobile, automoción, automóvel, automotive industry
Aerospace = aviation, luftfahrt, aéronautique, aeroespacial, aerospace and defense
Defence = defense, rüstung
Construction = bauwesen, baubranche, bâtiment, btp, construcción, construção
Real estate = property, immobilien, immobilier, inmobiliario, imobiliário
Energy = energy sector, power generation, energiewirtschaft, énergie, energía, energia
Renewable energy = renewables, wind industry, wind energy, solar industry, erneuerbare energien
Oil and gas = oil & gas, petroleum
Utilities = water utilities
Retail = einzelhandel, grande distribution, commerce de détail, varejo, retalho, comercio minorista
E-commerce = ecommerce, online retail, onlinehandel
Consumer goods = fmcg!, FMCG!, cpg!, CPG!, consumer packaged goods, fast-moving consumer goods, konsumgüter, gran consumo, bens de consumo
Food and beverage = food & beverage, food industry, food production, lebensmittelindustrie, lebensmittel, agroalimentaire, alimentación, alimentar
Hospitality = hotel industry, hotellerie, hôtellerie, hostelería, hotelaria, gastgewerbe
Restaurants = food service, gastronomie, restauration, restauración
Travel and tourism = travel industry, tourism, tourismus, tourisme, turismo
Logistics = logistik, logistique, logística, transport and logistics, freight
Education = higher education, schools, bildungswesen, éducation, educación, educação, edtech
Public sector = government, local government, öffentlicher dienst, öffentliche verwaltung, secteur public, sector público, setor público, civil service
Non-profit = nonprofit, not-for-profit, charity, charities, ngo!, NGO!, ngos
Telecommunications = telecoms, telecom, telekommunikation, télécommunications, telecomunicaciones
Software = saas!, SaaS!, b2b saas, software industry, tech industry, software companies, tech companies
Media = publishing, broadcasting, medien, médias, medios
Advertising = ad agency, advertising agency, adtech, creative agency, digital agency, agentur, agence
Gaming = games industry, video games
Legal services = law firm, law firms, kanzlei, cabinet d'avocats, despacho de abogados, escritório de advogados
Accounting firms = public accounting, big 4, big four, audit firm
Consulting = management consulting, consultancy, consulting firm, unternehmensberatung, cabinet de conseil, consultoría, consultoria
Agriculture = farming, landwirtschaft, agricultura
Chemicals = chemical industry, chemieindustrie, chimie, industria química
Mining = bergbau, minería, mineração
Semiconductors = semiconductor, halbleiter
Staffing = recruitment agency, staffing agency, personaldienstleistung
`
const index = new TermIndex()
for (const entry of parseEntries(industries))
  for (const alias of entry.aliases) index.add(entry.name, alias.text, alias.exact, alias.ambiguous)

const after =
  /^\s*(?:industry|industries|sector|sectors|branche|sektor|space|vertical|company|companies|business|businesses|environment|setting|settings|domain|umfeld|market)\b/iu
const before =
  /\b(?:industry|industries|sector|branche|bereich|secteur(?: de l['’]| du| de la| des)?|(?:sector|industria)(?: de(?: la| los)?)?|(?:setor|indústria)(?: d[aeo]s?)?|domain)\s*:?\s*$/iu

export interface FoundIndustry extends Mention {
  /** The word "industry", "sector" or the like stands beside it, or the name can mean nothing else. */
  cued: boolean
}

/** Industries that the text names; the span takes in the word "industry" beside the name. */
export function findIndustries(text: string): FoundIndustry[] {
  const mentions = index.findIn(text)
  const found = mentions.map(mention => {
    const next = after.exec(text.slice(mention.end))
    const led = before.exec(text.slice(0, mention.start))
    const own = /industr|sector|branche|agency|firm|companies/iu.test(text.slice(mention.start, mention.end))
    return {
      ...mention,
      start: led ? led.index : mention.start,
      end: next ? mention.end + next[0].length : mention.end,
      cued: next !== null || led !== null || own
    }
  })
  // "In the food or logistics industry": the word holds for the whole list.
  const any = found.some(({ cued }) => cued)
  return any ? found.map(one => ({ ...one, cued: true })) : found
}
