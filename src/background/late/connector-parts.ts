import { latePart } from "~browser/late-parts"
import type { ConnectorParts } from "~connectors/connector-parts"

/** Stands in for src/connectors/connector-parts.ts in the built extension. */
export default function connectorParts(): ConnectorParts {
  return latePart("connectors")
}
