import { computedVisibility } from "./computed-visibility"
import { offerVisibility } from "./visibility-at-hand"

// A script of its own, injected before the page side: what the browser computed for a page is asked here, for whoever reads it.

offerVisibility(computedVisibility)
