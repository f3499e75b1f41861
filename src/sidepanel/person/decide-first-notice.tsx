import type { Qualification } from "~role/role"
import { t } from "~ui/text"

const kindTexts = { must: "decideFirstMust", nice: "decideFirstNice", avoid: "decideFirstAvoid" } as const

/** In the verdicts' place while this person is to be decided on first: what to look for on the page, and the way to see them all the same. */
export function DecideFirstNotice({ qualifications, onShow }: { qualifications: readonly Qualification[]; onShow: () => void }) {
  return (
    <section className="decide-first" aria-labelledby="decide-first-title">
      <h3 className="card-group-title" id="decide-first-title">
        {t("decideFirstTitle")}
      </h3>
      <p className="card-muted">{t("decideFirstWhat")}</p>
      <ul>
        {qualifications.map(({ id, kind, text }) => (
          <li key={id}>
            {text} <span className="card-muted">{t(kindTexts[kind])}</span>
          </li>
        ))}
      </ul>
      <button type="button" className="candor-link-button" onClick={onShow}>
        {t("decideFirstShow")}
      </button>
    </section>
  )
}
