/** Under so many outcomes, or so many of either kind, no model is made. */
export const leastOutcomes = 60
export const leastOfKind = 15
