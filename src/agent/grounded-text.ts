// The form of every text that a skill writes. It stands beside evaluations, because the store keeps such texts and knows no agent.
export { groundedTextSchema, type GroundedText, type TextEvidence, type TextPart } from "~evaluation/grounded-text"
