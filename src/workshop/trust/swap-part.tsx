import { Button } from "@mantine/core"
import { presentationOf } from "~evaluation/presentation"
import type { RoleRow } from "~store/rows/rows"
import type { SwapReport } from "~trust/swap/swap-test"
import type { SwapId } from "~trust/swap/swaps"
import { SendFailure } from "~ui/failure-alert"
import { FirstOf } from "~ui/first-of"
import { formatNumber } from "~ui/format"
import { useSend } from "~ui/hooks/use-send"
import { useSettings } from "~ui/hooks/use-settings"
import { t, type TextKey } from "~ui/text"
import { useWorkshopRules } from "../use-workshop-rules"
import { ModelSwap } from "./model-swap"
import { useSwapTest } from "./use-swap-test"
import { WideTable } from "../wide-table"

const names: Record<SwapId, TextKey> = {
  "name of a woman": "swapWoman",
  "name of a man": "swapMan",
  "name of another origin": "swapOrigin",
  she: "swapShe",
  he: "swapHe",
  they: "swapThey",
  photo: "swapPhoto",
  "e-mail": "swapMail",
  club: "swapClub",
  school: "swapSchool",
  "graduation years": "swapYears",
  address: "swapAddress"
}

/** The same people with one thing changed about who they are: what moves by the rules or a model, and by what. */
export function SwapPart({ role }: { role: RoleRow }) {
  const { state, isReady, start, stop } = useSwapTest(role)
  return (
    <div className="workshop-part">
      <h3>{t("onTrustSwap")}</h3>
      <p>{t("onTrustSwapWhat")}</p>
      {state.kind === "running" ? (
        <Button size="xs" variant="default" onClick={stop}>
          {t("onTrustSwapStop")}
        </Button>
      ) : (
        <Button size="xs" variant="default" loading={!isReady} onClick={() => void start()}>
          {t("onTrustSwapStart")}
        </Button>
      )}
      <p role="status">
        {state.kind === "running" && t("onTrustSwapAt", { done: state.done, all: state.all })}
        {state.kind === "stopped" && t("onTrustSwapStopped")}
        {state.kind === "done" && saidOf(shownOf(role, state.report))}
      </p>
      {state.kind === "done" && state.report.people > 0 && (
        <SwapFound role={role} report={shownOf(role, state.report)} names={state.names} model={null} />
      )}
      <ModelSwap role={role}>
        {({ report, names }, model) => (
          <>
            <p>{saidOf(shownOf(role, report))}</p>
            {report.people > 0 && <SwapFound role={role} report={shownOf(role, report)} names={names} model={model} />}
          </>
        )}
      </ModelSwap>
    </div>
  )
}

/** A role that ranks nobody has no places: none of them may be told. */
function shownOf({ role }: RoleRow, report: SwapReport): SwapReport {
  return presentationOf(role) === "ranked" ? report : { ...report, places: [] }
}

interface SwapFoundProps {
  role: RoleRow
  report: SwapReport
  names: ReadonlyMap<string, string | null>
  /** The model that was tested, by its name; null for the rules. */
  model: string | null
}

/** What one test found, with the judge's own noise where it was asked again, and the way to attach it to the role. */
function SwapFound({ role, report, names, model }: SwapFoundProps) {
  const sending = useSend()
  const rules = useWorkshopRules()
  const isBlind = useSettings()?.blind ?? false
  const { people, verdicts, moved, places, noise } = report
  const attach = (rulesVersion: string) =>
    void sending.send("record.attachTest", {
      roleId: role.id,
      test: {
        ...{ model, roleVersion: role.version, rulesVersion, people, verdicts, noise },
        ...{ movedVerdicts: moved.length, movedPlaces: places.length }
      }
    })
  return (
    <>
      {noise && <p>{t("onTrustSwapNoise", noise)}</p>}
      <Button size="xs" variant="default" loading={sending.pending || !rules} onClick={() => rules && attach(rules.rulesVersion)}>
        {t("onTrustSwapAttach")}
      </Button>
      <SendFailure sending={sending} />
      <SwapTable report={report} isRanked={presentationOf(role.role) === "ranked"} />
      <MovedList report={report} role={role} nameOf={id => (isBlind ? t("candidateBlindName") : (names.get(id) ?? t("candidateNoName")))} />
    </>
  )
}

function saidOf({ people, moved, places }: SwapReport): string {
  if (people === 0) return t("onTrustSwapNobody")
  if (moved.length === 0 && places.length === 0) return t("onTrustSwapNothing", { count: people })
  return t("onTrustSwapMoved", { verdicts: moved.length, places: places.length })
}

function SwapTable({ report, isRanked }: { report: SwapReport; isRanked: boolean }) {
  return (
    <WideTable label={t("onTrustSwap")}>
      <thead>
        <tr>
          <th scope="col">{t("onTrustSwapChanged")}</th>
          <th scope="col">{t("onTrustSwapCompared")}</th>
          <th scope="col">{t("onTrustSwapVerdicts")}</th>
          {isRanked && <th scope="col">{t("onTrustSwapPlaces")}</th>}
        </tr>
      </thead>
      <tbody>
        {(Object.keys(names) as SwapId[]).map(id => (
          <tr key={id}>
            <th scope="row">{t(names[id])}</th>
            <td>{formatNumber(report.verdicts)}</td>
            <td>{formatNumber(report.bySwap[id].verdicts)}</td>
            {isRanked && <td>{formatNumber(report.bySwap[id].places)}</td>}
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}

function MovedList({ report, role, nameOf }: { report: SwapReport; role: RoleRow; nameOf: (id: string) => string }) {
  const textOf = (id: string) => role.role.qualifications.find(one => one.id === id)?.text ?? id
  const lines = [
    ...report.moved.map(({ personId, cause, qualificationId, before, after }) =>
      t("onTrustSwapVerdictLine", { who: nameOf(personId), cause: t(names[cause]), what: textOf(qualificationId), before, after })
    ),
    ...report.places.map(({ personId, cause, before, after }) =>
      t("onTrustSwapPlaceLine", { who: nameOf(personId), cause: t(names[cause]), before, after })
    )
  ]
  if (lines.length === 0) return null
  return (
    <FirstOf rows={lines} first={20}>
      {line => <li key={line}>{line}</li>}
    </FirstOf>
  )
}
