import { useEffect, useState } from "react"
import { send } from "~messages/send"
import { hasEnded } from "~run/run-status"
import { database } from "~store/database"
import type { RoleRow } from "~store/rows/rows"
import { resultOf } from "~store/runs/run-views"
import { stepsOf } from "~store/runs/runs"
import { profilesForRole, type ProfileForRole } from "~store/trust/profiles-for-role"
import type { Profile } from "~profile/profile"
import type { SaidOfProfile, SwapReport } from "~trust/swap/swap-test"
import { useLive } from "~ui/hooks/use-live"
import { useWorkshopRules } from "../use-workshop-rules"

/** People that a model is asked about, the newest: each takes some twenty-five requests. */
export const mostAskedOfModel = 5

interface Asked {
  person: ProfileForRole
  profiles: Profile[]
  runId: string
}

export interface ModelSwapResult {
  report: SwapReport
  names: ReadonlyMap<string, string | null>
  /** People whom the model did not answer about: they are left out. */
  leftOut: number
}

/** The swap test of a role's people by a model: asked by the worker, a run for each person; worked out here once all have ended. */
export function useModelSwap({ id, role }: RoleRow) {
  const rules = useWorkshopRules()
  const [asked, setAsked] = useState<Asked[]>([])
  const [result, setResult] = useState<ModelSwapResult | null>(null)
  const ids = asked.map(({ runId }) => runId)
  const runs = useLive(async () => (await database().runs.bulkGet(ids)).filter(run => run !== undefined), [ids.join()])
  const isOver = asked.length > 0 && runs !== undefined && runs.every(hasEnded)
  useEffect(() => {
    if (!isOver || !rules || result) return
    const untilYear = new Date().getUTCFullYear()
    const saidOf = (evaluation: NonNullable<ReturnType<typeof resultOf>["evaluation"]>): SaidOfProfile => {
      const found = new Map(evaluation.verdicts.map(one => [one.qualificationId, one]))
      const points = rules.allPoints(
        role.qualifications.map(qualification => ({
          qualification,
          verdict: found.get(qualification.id)?.verdict ?? null,
          nearness: found.get(qualification.id)?.nearness
        }))
      )
      // What the model reads is tested, also where the rules' verdict counts in its place.
      const verdicts = Object.fromEntries(
        evaluation.verdicts.map(({ qualificationId, verdict, modelReads }) => [qualificationId, modelReads ?? verdict])
      )
      return { verdicts, order: [points.must, points.nice, -points.avoid] }
    }
    void (async () => {
      const read = await Promise.all(
        asked.map(async ({ person, profiles, runId }) => {
          const steps = (await stepsOf(database(), runId)).toSorted((a, b) => a.n - b.n)
          const said = steps.flatMap(step => {
            const { evaluation } = resultOf([step])
            return evaluation ? [saidOf(evaluation)] : []
          })
          return { person, profiles, said }
        })
      )
      const whole = read.filter(({ profiles, said }) => said.length === profiles.length)
      const people = whole.map(({ person }) => person)
      const report = await rules.swapTest(people, rules.judgeFromAnswers(whole), { untilYear, repeats: true })
      setResult({ report, names: new Map(people.map(person => [person.id, person.name])), leftOut: read.length - whole.length })
    })()
  }, [isOver, rules, result, asked, role])
  /** @throws FailureError where nothing may leave for the role, or the model is gone */
  const start = async (modelId: string) => {
    if (!rules) return
    setResult(null)
    setAsked([])
    const begun: Asked[] = []
    for (const person of await profilesForRole(database(), id, { most: mostAskedOfModel })) {
      const profiles = await rules.profilesToAsk(person, new Date().getUTCFullYear())
      const { runId } = await send("swap.ask", { roleId: id, personId: person.id, modelId, profiles })
      begun.push({ person, profiles, runId })
    }
    setAsked(begun)
  }
  const all = asked.reduce((sum, { profiles }) => sum + profiles.length, 0)
  const done = (runs ?? []).reduce((sum, { next }) => sum + next, 0)
  return { start, result, progress: asked.length > 0 && !result ? { done, all } : null }
}
