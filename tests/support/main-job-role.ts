import { expect } from "@playwright/test"
import { demoPages } from "./demo"
import { activeRole, answerEverything, chatLines, likelyAnswer, openQuestion, reply } from "./intake"
import type { Step } from "./main-job"
import { clickIcon, openPanel } from "./panel"
import { acceptNotice, goTo } from "./scene"
import { storedRows } from "./store"
import { words } from "./words"

// From a job post on the page to a role that the recruiter has approved.

const post = demoPages.posts[0]

export const roleSteps: readonly Step[] = [
  {
    name: "open a job post, click the icon, and open the panel from the popup",
    run: async job => {
      await job.page.goto(job.demo.origin + post?.path)
      const popup = await clickIcon(job.candor, job.page)
      await expect(popup.getByRole("button", { name: "Open panel" })).toBeFocused()
      await job.shot(popup, "01-popup")
      await job.shot(popup, "01-popup-dark", { colorScheme: "dark" })
      await popup.keyboard.press("Escape").catch(() => undefined)
      job.panel = await openPanel(job.candor, job.page)
      await job.shot(job.panel, "02-first-run")
      await job.shot(job.panel, "02-first-run-dark", { colorScheme: "dark" })
      await acceptNotice(job.panel)
      await job.shot(job.panel, "03-start")
      const width = await job.panel.evaluate(() => window.innerWidth)
      job.say(`the panel stands beside the page, ${width} px wide`)
    }
  },
  {
    name: "start a role from the post on the page",
    run: async ({ panel, say, shot }) => {
      await panel.getByRole("button", { name: "Start from this page" }).click()
      await openQuestion(panel)
      const role = (await activeRole(panel))?.role
      expect(role?.title).toBe(post?.title)
      expect(role?.qualifications.length).toBeGreaterThan(4)
      for (const { kind, text } of role?.qualifications ?? []) say(`${kind}: ${text}`)
      await shot(panel, "04-intake")
      await shot(panel, "04-intake-dark", { colorScheme: "dark" })
    }
  },
  {
    name: "see the whole card, answer what is open on it, and give an answer anew",
    run: async ({ panel, say, shot }) => {
      const { qualifications = [] } = (await activeRole(panel))?.role ?? {}
      const rows = panel.getByRole("list", { name: "Qualifications" }).getByRole("listitem")
      await expect(rows).toHaveCount(qualifications.length)
      const first = await openQuestion(panel)
      if (first) {
        await reply(panel, first, likelyAnswer(first))
        say(`${words(first.text)} → ${JSON.stringify(likelyAnswer(first))}`)
        await panel.getByText(/^1 answer$/).click()
        await panel
          .getByRole("button", { name: /^Change/ })
          .last()
          .click()
        const again = panel.getByRole("group", { name: words(first.text) })
        await again.getByRole("button", { name: words(first.options[0]?.label), exact: true }).click()
        const answers = async () => ((await activeRole(panel))?.answers ?? []).map(({ questionId, values }) => [questionId, values[0]])
        await expect.poll(answers).toEqual([[first.id, first.options[0]?.value]])
        say("changed: the new answer takes the old one's place")
        await shot(panel, "05-changed")
      }
      const given = await answerEverything(panel)
      for (const { question, answer } of given)
        say(`${words(question.text)} → ${"words" in answer ? `“${answer.words}”` : answer.buttons.join(", ")}`)
      await shot(panel, "06-role")
      await shot(panel, "06-role-dark", { colorScheme: "dark" })
      await shot(panel, "06-role-480", { width: 480 })
    }
  },
  {
    name: "find that nothing is evaluated before the role is approved, and approve it",
    run: async ({ panel, page, demo, say }) => {
      await page.goto(demo.origin + demoPages.people[0]?.path)
      await goTo(panel, "Person")
      await panel.getByRole("button", { name: "Read this page" }).click()
      await expect(panel.getByText("is a draft. Nothing is evaluated before you approve")).toBeVisible()
      expect(await storedRows(panel, "evaluations")).toEqual([])
      await goTo(panel, "Role")
      await panel.getByRole("button", { name: "Approve role" }).last().click()
      await expect.poll(async () => (await activeRole(panel))?.status).toBe("approved")
      const lines = await chatLines(panel)
      say(`approved after ${lines.filter(line => line.kind === "question").length} questions`)
    }
  }
]
