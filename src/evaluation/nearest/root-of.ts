import { remember } from "../remember"

/** Forms that no ending gives away. */
const irregular: Record<string, string> = Object.fromEntries(
  "made make, sold sell, led lead, ran run, taught teach, held hold, kept keep, wrote write, written write, drew draw, drawn draw, built build, took take, taken take, gave give, given give, bought buy, drove drive, driven drive, found find, won win, grew grow, grown grow, brought bring, spoke speak, spoken speak, met meet, chose choose, chosen choose, dealt deal, flew fly, began begin, laid lay, paid pay, oversaw oversee, overseen oversee, undertook undertake, saw see, fed feed, caught catch, cooked cook, sent send, spent spend, rose rise, cut cut, shot shoot, swept sweep, dug dig, wove weave, sewn sew, sung sing, sang sing, stood stand, told tell, understood understand, rang ring, rung ring, wound wound, children child, people person, men man, women woman, staff staff, analyses analyse, analysis analyse, diagnoses diagnose, diagnosis diagnose, crises crisis, wages wage, shelves shelf, knives knife, sales sell, colour color, colouring color, programme program, programmes program, licence license, licences license, centre center, labour labor, cheque check, tyre tire, jewellery jewelry, enquiry inquiry, enquiries inquiry, organisation organise, maintenance maintain, receipt receive, reconciliation reconcile, complaint complain, complaints complain, delivery deliver, deliveries deliver, sale sell, choice choose, growth grow, loss lose, lost lose, proof prove, advice advise, belief believe, response respond, dialled dial, dialling dial, labelled label, labelling label, travelled travel, travelling travel, modelled model, modelling model, cancelled cancel, cancelling cancel, fuelled fuel, levelled level, levelling level, controlled control, controlling control, enrolled enrol, enroll enrol, counselled counsel, counselling counsel, cared care, caring care, carer care, carers care, cares care, caregiver care, caregivers care, safety safe, safely safe, administer administrate, administers administrate, administered administrate, administering administrate, weight weigh, height high, strength strong, analyst analyse, analytics analyse, analytical analyse, assessment assess, applicants apply, applicant apply, application apply, applications apply, negotiation negotiate, procurement procure, purchase purchase, recruitment recruit, explanation explain, installation install, description describe, prescription prescribe, production produce, reduction reduce, inspection inspect, correction correct, collection collect, retention retain, prevention prevent, supervision supervise, decision decide, revision revise, provision provide, transmission transmit, admission admit, permission permit, extension extend, expansion expand"
    .split(", ")
    .map(pair => pair.split(" ") as [string, string])
)

const endings =
  /(?:izations?|isations?|ational|ations?|itions?|ements?|ments?|ness|abilit(?:y|ies)|ibilit(?:y|ies)|able|ible|ances?|ences?|ancy|ency|ingly|edly|ings?|ives?|ions?|ally|als?|ly|ists?|ism|ity|ities|ous|ful|ers?|ors?|ed|es|e|y|(?<![isu])s)$/

/**
 * The root that forms of one English word share ("reconciled", "reconciling", "reconciliation" → "reconcil"), from a word folded as
 * `tokenise` folds it. Rough on purpose: it serves for finding sentences, and beside other words of the same sentence.
 */
export const roughRootOf = remember((word: string): string => {
  let root = irregular[word] ?? word
  if (root === "care") return root
  if (root.length <= 4 && !/(?:ed|es)$/.test(root)) return root.replace(/(?<=.{3})[ey]$/, "")
  for (let turn = 0; turn < 3; turn++) {
    const shorter = root.replace(endings, "")
    if (shorter === root || shorter.length < 3 || (shorter.length === 3 && !/[aeiouy]/.test(shorter))) break
    root = shorter
    if (root.length <= 5) break
  }
  // Planning, shipped: the letter that the ending doubled. "Sell" keeps its own.
  root = root.replace(/([bdgmnprt])\1$/, "$1").replace(/(?<=.{5})ll$/, "l")
  // Organise and organize; educate and education; verify and verification.
  root = root
    .replace(/iz$/, "is")
    .replace(/yz$/, "y")
    .replace(/(?<=.{4})at$/, "")
    .replace(/(?<=.{4})ic$/, "")
  return root.replace(/(?<=.{3})i$/, "")
})
