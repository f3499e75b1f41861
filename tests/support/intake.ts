import { expect, type Page } from "@playwright/test"
import type { Question } from "../../src/role/intake/question"
import type { ChatRow, RoleRow, SettingsRow } from "../../src/store/rows/rows"
import { storedRows } from "./store"
import { words } from "./words"

// What a recruiter does in Role until a role is approved.

/** How a question is answered: the labels of the buttons to press, or words to type. */
export type Reply = { buttons: string[] } | { words: string }

/** The role that is being worked on. */
export async function activeRole(panel: Page): Promise<RoleRow | null> {
  const [settings] = await storedRows<SettingsRow>(panel, "settings")
  const roles = await storedRows<RoleRow>(panel, "roles")
  return roles.find(role => role.id === settings?.activeRoleId) ?? null
}

/** The chat of the active role, in order. */
export async function chatLines(panel: Page): Promise<ChatRow[]> {
  const role = await activeRole(panel)
  const lines = await storedRows<ChatRow>(panel, "chat")
  return lines.filter(line => line.roleId === role?.id).sort((a, b) => a.order - b.order)
}

/** The question that waits for an answer, once Candor has said what it had to say; null when the role's card stands there instead. */
export async function openQuestion(panel: Page): Promise<Question | null> {
  let question: Question | null = null
  await expect
    .poll(
      async () => {
        const last = (await chatLines(panel)).findLast(line => ["question", "role", "answer"].includes(line.kind))
        question = last?.kind === "question" ? last.question : null
        return last?.kind ?? "nothing yet"
      },
      { message: "Candor puts a question or shows the role", timeout: 15_000 }
    )
    .toMatch(/^(question|role)$/)
  return question
}

/** Answers one question on the card, and waits until the answer stands there. */
export async function reply(panel: Page, question: Question, answer: Reply): Promise<void> {
  const before = (await chatLines(panel)).length
  const group = panel.getByRole("group", { name: words(question.text) }).last()
  if ("words" in answer) {
    const field = group.getByRole("textbox", { name: "In other words" })
    const more = group.getByRole("button", { name: /^More answers/ })
    await field.or(more).first().waitFor()
    if (await more.isVisible()) await more.click()
    await field.fill(answer.words)
    await field.press("Enter")
  } else {
    // An option without a value ("Nothing more") answers at once; the others of a question that takes several are chosen, then given.
    const isChosenFirst = (label: string) =>
      question.multiple && question.options.find(option => words(option.label) === label)?.value !== ""
    for (const label of answer.buttons) {
      const button = group.getByRole("button", { name: label, exact: true })
      const more = group.getByRole("button", { name: /^More answers/ })
      await button.or(more).first().waitFor()
      if (!(await button.isVisible())) await more.click()
      await button.click()
    }
    if (answer.buttons.some(isChosenFirst)) await group.getByRole("button", { name: "Done" }).click()
    // Wording that may stand for a protected trait is kept only with a reason.
    if (question.topic === "wording" && answer.buttons.some(label => /^keep/i.test(label))) {
      await group.getByRole("textbox", { name: "Why keep this wording?" }).fill("The hiring manager asked for it.")
      await group.getByRole("button", { name: "Keep it", exact: true }).click()
    }
  }
  await expect
    .poll(async () => (await chatLines(panel)).length, { message: `"${words(question.text)}" is answered` })
    .toBeGreaterThan(before)
}

/** What the recruiter of these tests would rather answer than the first button, where it is offered. */
const liked = [/^senior$/i, /^hybrid$/i, /^remove/i, /^yes/i, /^keep/i]

/** A likely answer: the button this recruiter likes, else the first; and words where there is no button. */
export function likelyAnswer(question: Question): Reply {
  const { options } = question
  const chosen =
    liked.map(pattern => options.find(({ label }) => pattern.test(words(label)))).find(option => option !== undefined) ?? options[0]
  return chosen ? { buttons: [words(chosen.label)] } : { words: "none" }
}

/**
 * Answers one question after the other until the role's card stands in the chat.
 * @returns what was asked and answered, oldest first
 */
export async function answerEverything(
  panel: Page,
  answer: (question: Question) => Reply = likelyAnswer
): Promise<{ question: Question; answer: Reply }[]> {
  const given: { question: Question; answer: Reply }[] = []
  for (let question = await openQuestion(panel); question; question = await openQuestion(panel)) {
    if (given.length >= 40) throw new Error(`The intake does not come to an end; the last question was "${words(question.text)}".`)
    const chosen = answer(question)
    await reply(panel, question, chosen)
    given.push({ question, answer: chosen })
  }
  return given
}

/** Clicks "Approve role" and waits until the role is approved. */
export async function approve(panel: Page): Promise<void> {
  await panel.getByRole("button", { name: "Approve role" }).last().click()
  await expect.poll(async () => (await activeRole(panel))?.status, { message: "the role is approved" }).toBe("approved")
}
