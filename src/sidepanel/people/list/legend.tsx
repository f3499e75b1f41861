import type { Qualification } from "~role/role"
import { t } from "~ui/text"
import { verdictIcon, verdictText } from "~ui/verdict-badge"
import { kindsInOrder, kindTexts } from "./verdict-dots"

const words = ["met", "not met", "unknown"] as const

/** What the dots mean: their signs, and the qualifications in the order in which they stand. */
export function Legend({ qualifications }: { qualifications: readonly Qualification[] }) {
  return (
    <section className="people-legend" aria-label={t("peopleLegend")}>
      <p>
        {words.map(word => (
          <span key={word} className="people-legend-sign">
            <span className="people-dot" data-tone={word} aria-hidden="true">
              {verdictIcon(word)}
            </span>{" "}
            {verdictText(word)}
          </span>
        ))}
      </p>
      <dl>
        {kindsInOrder.map(kind => {
          const own = qualifications.filter(one => one.kind === kind)
          return (
            own.length > 0 && (
              <div key={kind}>
                <dt>{t(kindTexts[kind])}</dt>
                <dd>{own.map(({ text }) => text).join(" · ")}</dd>
              </div>
            )
          )
        })}
      </dl>
    </section>
  )
}
