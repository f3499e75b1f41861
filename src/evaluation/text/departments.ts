/**
 * Names of departments that are names of abilities too: "worked with marketing" tells of colleagues, "worked with Excel" of a tool. In small
 * letters, as people write them.
 */
export const departments: ReadonlySet<string> = new Set(
  `sales, marketing, finance, accounting, accounts, hr, human resources, legal, engineering, it, operations, procurement, purchasing, production,
  production planning, logistics, design, product, product management, quality, quality assurance, quality control, customer service, customer support, support,
  r&d, research, research and development, maintenance, security, compliance, payroll, treasury, business development, public relations, pr, communications,
  investor relations, data science, data engineering, nursing, pharmacy, admin, administration, risk, risk management, audit, internal audit, tax, supply chain,
  merchandising, manufacturing, development, software development, qa, testing, planning, project management, housekeeping, reception, warehouse, recruitment,
  recruiting, talent acquisition, facilities, facility management, underwriting, claims, vertrieb, einkauf, buchhaltung, personal, produktion, ventes, achats,
  comptabilité, ventas, compras, contabilidad, vendas, contabilidade`
    .split(",")
    .map(name => name.replace(/\s+/g, " ").trim())
)
