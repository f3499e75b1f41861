import type { LetterWords } from "./letter-words"

const list = (names: readonly string[]) => names.join(", ")

/** Letters in English. */
export const englishWords: LetterWords = {
  titles: {
    candidateNotice: role => `How we look at applications: ${role}`,
    sourceNote: role => `About the data on you that we hold: ${role}`,
    explanation: role => `How your profile was looked at: ${role}`,
    adverse: role => `Our decision, and how you can have it looked at again: ${role}`,
    disclosure: role => `Software helped to write to you: ${role}`
  },
  headings: {
    assessed: "What we look for",
    how: "How we look",
    sources: "Where the data come from",
    kept: "How long they are kept",
    rights: "Your rights",
    alternative: "If you would rather not",
    contact: "Whom to ask",
    reasons: "What was found for each requirement",
    part: "What the software did, and what a person did",
    contest: "If you disagree",
    correct: "If something about you is wrong"
  },
  unknown: {
    sender: "name and address of the employer",
    role: "title of the role",
    basis: "legal basis, and the interest where it is a legitimate interest",
    contact: "name, e-mail and phone of a person",
    alternative: "how somebody is looked at without software, or with an accommodation",
    officer: "data protection officer",
    kept: "how long they are kept: nothing is erased by itself here"
  },
  greeting: name => (name === null ? "Good day," : `Dear ${name},`),
  kinds: { must: "needed", nice: "welcome", avoid: "would speak against it" },
  how: models => [
    "Software sets what a profile says beside each requirement and marks it as met, not met or unknown, with the words of the profile that say so. It gives no score and decides nothing. A person reads the profile and decides.",
    "Its rules do not look at name, photo, sex, age, address or school.",
    models.length === 0
      ? "It runs on the recruiter's own machine; nothing of a profile is sent to anybody for it."
      : `For some profiles a language model is asked (${list(models)}). Name and contact data are taken out before; the answers are held to the words of the profile.`
  ],
  sources: sources => `From pages and files that a recruiter opened: ${list(sources)}.`,
  source: (source, readOn) =>
    source === null ? `We read your profile on ${readOn}.` : `We read your profile on ${readOn}. It came from: ${source}.`,
  kept: months =>
    `They are erased ${months} months after we last looked at the profile. A record of decisions without names is kept longer.`,
  purpose: (role, basis) => `We use them to find people for this role: ${role}. Legal basis: ${basis}.`,
  rights: [
    "You may ask for a copy of everything that we hold on you, have mistakes put right, have it erased, or object: then we do not use it any more.",
    "You may ask that a person looks at your case again, and say what you think of it.",
    "You may complain to a data protection authority."
  ],
  alternative: way => `You may ask to be looked at in another way: ${way}. It is of no disadvantage to you.`,
  contact: (sender, contact) => `${sender}. Ask: ${contact}.`,
  decided: (role, decidedOn) =>
    decidedOn === null
      ? `Nothing has been decided yet for this role: ${role}.`
      : `On ${decidedOn} a person decided not to go on with your application for this role: ${role}.`,
  verdicts: {
    met: qualification => `${qualification}: found`,
    "not met": qualification => `${qualification}: not found; the profile says otherwise`,
    unknown: qualification => `${qualification}: the profile does not say`
  },
  quoted: quote => `the words of your profile: “${quote}”`,
  overruled: "set by a person after reading the profile",
  part: models => [
    "The software marked each requirement and quoted your profile. It gave no score and took no decision.",
    models.length === 0
      ? "It followed written rules; no language model was asked."
      : `A language model was asked (${list(models)}); what it could not show in your own words was not counted.`,
    "A person read this and decided. The requirements were written by people."
  ],
  contest: contact => [
    `Write to ${contact}. You may say what is missing or wrong, send something new, and ask that a person who did not decide looks again.`,
    "You get an answer in writing."
  ],
  correct: contact => [
    `You may have wrong data put right, and see all that was used: your profile as we read it, the requirements, and the list above. Write to ${contact}.`
  ],
  disclosure: models => [
    models.length === 0
      ? "A first draft of what we wrote to you was made by software on our own machine. A person read it, changed it where needed and sent it."
      : `A first draft of what we wrote to you was made by a language model (${list(models)}). A person read it, changed it where needed and sent it.`
  ],
  none: "none"
}
