import { expect } from "@playwright/test"
import type { PatternRow } from "../../src/store/rows/rows"
import { killBrowser, launchCandor, openExtensionPage } from "./browser"
import { cardOf } from "./card"
import { demoPages } from "./demo"
import { activeRole } from "./intake"
import type { Step } from "./main-job"
import { readPerson } from "./main-job-people"
import { openPanel } from "./panel"
import { goTo, openWorkshop } from "./scene"
import { storedRows } from "./store"
import { killWorkerAndWait } from "./worker"

// What lasts: patterns, a killed worker, a killed browser, and a profile that came as text.

const patternName = "Data engineers for payments"
const pasted = `Yusra Lindqvist-Amoah
Data engineer
Porto, Portugal

Experience
Data Engineer, Heron Logistics
Jan 2019 – Present
Built the pipelines that pricing and routing depend on, in Python and Scala, with Kafka and Airflow.

Skills
Python, Scala, Kafka, SQL, Airflow

Languages
English (professional working proficiency)
`

export const reuseSteps: readonly Step[] = [
  {
    name: "keep the role as a pattern",
    run: async ({ candor, panel, say, shot }) => {
      await goTo(panel, "Role")
      await panel.getByRole("textbox", { name: "Pattern's name" }).fill(patternName)
      await panel.getByRole("button", { name: "Keep as pattern" }).last().click()
      await expect.poll(async () => (await storedRows(panel, "patterns")).length).toBe(1)
      const [pattern] = await storedRows<PatternRow>(panel, "patterns")
      say(`kept “${pattern?.name}”: ${pattern?.people} people seen, ${pattern?.shortlisted} shortlisted`)
      await shot(panel, "14-pattern-kept")
      const workshop = await openWorkshop(candor, "patterns")
      await shot(workshop, "14-workshop")
      await shot(workshop, "14-workshop-dark", { colorScheme: "dark" })
      await workshop.close()
    }
  },
  {
    name: "kill the worker, and read the next profile as if nothing had happened",
    run: async job => {
      await killWorkerAndWait(job.candor, job.panel)
      const last = demoPages.people.at(-1)
      if (last) await readPerson(job, last)
    }
  },
  {
    name: "kill the browser, start it again, and find everything",
    run: async job => {
      const tables = ["people", "captures", "roles", "chat", "evaluations", "verdictFeedback", "decisions", "patterns"]
      const read = async () => Promise.all(tables.map(async table => JSON.stringify(await storedRows(job.panel, table))))
      const before = await read()
      const { profileFolder } = job.candor
      await killBrowser(job.candor)
      Object.assign(job.candor, await launchCandor({ profileFolder }))
      job.page = job.candor.context.pages()[0] ?? (await job.candor.context.newPage())
      await job.page.goto(`${job.demo.origin}${demoPages.other[0]?.path}`)
      job.panel = await openPanel(job.candor, job.page)
      await goTo(job.panel, "People")
      for (const { name } of demoPages.people) await expect(job.panel.getByRole("row").filter({ hasText: name }).first()).toBeVisible()
      const after = await read()
      expect(
        tables.filter((_, index) => after[index] !== before[index]),
        "tables that changed"
      ).toEqual([])
      await job.shot(job.panel, "15-after-the-restart")
      job.say(`${tables.length} tables are as they were`)
    }
  },
  {
    name: "start a new role from the pattern: everything is filled in, and one click approves it",
    run: async ({ candor, panel, shot }) => {
      const before = (await activeRole(panel))?.id
      const workshop = await openWorkshop(candor, "patterns")
      const [pattern] = await storedRows<PatternRow>(panel, "patterns")
      await workshop
        .getByRole("listitem")
        .filter({ hasText: pattern?.name ?? "" })
        .getByRole("button", { name: /^Start a role from/ })
        .first()
        .click()
      await expect.poll(async () => (await activeRole(panel))?.id, { message: "another role is worked on" }).not.toBe(before)
      await workshop.close()
      await goTo(panel, "Role")
      await shot(panel, "16-from-the-pattern")
      expect((await activeRole(panel))?.role.qualifications.map(({ text }) => text)).toEqual(
        pattern?.role.qualifications.map(({ text }) => text)
      )
      await panel.getByRole("button", { name: "Approve role" }).last().click()
      await expect.poll(async () => (await activeRole(panel))?.status).toBe("approved")
    }
  },
  {
    name: "paste a profile, which is read and evaluated like a page",
    run: async ({ panel, say, shot }) => {
      await goTo(panel, "Person")
      await panel.getByRole("textbox", { name: "Paste or drop a profile" }).fill(pasted)
      await panel.getByRole("button", { name: "Read this text" }).click()
      await cardOf(panel, "Yusra Lindqvist-Amoah")
      say(`${await panel.getByRole("article").count()} verdicts on the pasted profile`)
      await shot(panel, "17-pasted")
    }
  },
  {
    name: "look at the options",
    run: async ({ candor, shot }) => {
      const options = await openExtensionPage(candor, "options.html")
      await expect(options.getByRole("heading", { level: 1 })).toBeVisible()
      await shot(options, "18-options")
      await shot(options, "18-options-dark", { colorScheme: "dark" })
      await options.close()
    }
  }
]
