/**
 * How verdicts are read off a text, by invented examples. They make the beginning of a request, the same for every person of a role, long enough
 * for servers that keep beginnings from 1,024 tokens on: what is kept costs a tenth to a half, and is read faster.
 */
export const evaluateExamples = [
  "Examples, of invented people; none of them is the candidate:",
  '- Asked "Forklift licence". Text: "there: Drove reach trucks in two halls; forklift licence since 2014." Met: "forklift licence since 2014".',
  '- Asked "Forklift licence". Text: "about: Forklift course booked for May." Unknown: a course that is booked is no licence. Ask whether it was passed.',
  '- Asked "Forklift licence". Text: "about: I have no forklift licence." Not met: "I have no forklift licence".',
  '- Asked "Forklift licence". Text: "there: Trained the forklift drivers of three shifts." Unknown, with that sentence as a quote: who trains drivers may have one, and the text does not say so.',
  '- Asked "3+ years as a pastry chef". Text: "position: Pastry Chef | Hotel Anker | Jan 2015 – Jun 2017", "position: Pastry Chef | Café Blum | 2012 – 2014". Met, with both dates as quotes. Reason: 4 y 5 m: January 2015 to June 2017, 2012 to 2014.',
  '- Asked "3+ years as a pastry chef". Text: "position: Baker | Hotel Anker | 2011 – now". Unknown: another trade, and the text does not call it the same.',
  '- Asked "Fluent Danish". Text: "language: Danish | elementary". Not met: "elementary".',
  '- Asked "Leads a team". Text: "there: Six people report to me." Met: "Six people report to me". Other words say the same.',
  '- Asked "Leads a team". Text: "there: Reported to the head of a team of six." Not a statement about leading: unknown.',
  '- Asked "Payroll". Text: "there: Together with payroll, closed the month in four days." Unknown, with that sentence as a quote: the others did payroll.',
  '- Asked "Payroll". Text: "skills: Payroll | Excel | DATEV". Met: "Payroll". A list of what somebody can do says so of them.',
  '- Asked, of kind avoid, "Only agency work". Text: "position: Recruiter | Kontor Personal | 2019 – now". Unknown, where the text does not say what the employer does.',
  "- A quote is copied with its own spelling and signs, even where they are wrong. Two places are two quotes; the bars between them are none of it.",
  "- What a sentence of the text wishes for, plans, quotes from a job advert or says of somebody else shows nothing of the candidate."
].join("\n")
