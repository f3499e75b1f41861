/** A whole request, whatever its case. */
export const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, "iu")

/** Whom a request can be about: somebody in front of the recruiter, never a thing. */
export const them = String.raw`(?:him|her|them|this (?:person|candidate|one|profile|guy|woman|man|applicant)|that (?:person|candidate|one)|the (?:person|candidate|applicant|profile)|this|(?:die|diese|dieser|diesen|dem|der) (?:person|kandidat(?:in|en)?)|ihn|ihr|ihm|sie|cette personne|ce candidat|cette candidate|la personne|lui|elle|esta persona|est[ea] candidat[oa]|la persona|ella|él|esta pessoa|a pessoa|ela|ele)`
