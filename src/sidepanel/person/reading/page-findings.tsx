import { useId, useState } from "react"
import type { PageFinding } from "~profile/health"
import { inWords } from "~sentence/in-words"
import { Icon } from "~ui/icon"
import { t } from "~ui/text"

/** From here on a quote takes more than two lines of a narrow panel. */
const longCharacters = 90

/** One line for each kind of odd thing on the page, told whether or not it is opened: it bears on how far the page is to be trusted. */
export function PageFindings({ findings }: { findings: readonly PageFinding[] }) {
  const codes = [...new Set(findings.map(finding => finding.code))]
  return codes.map(code => {
    const those = findings.filter(finding => finding.code === code)
    const details = those.map(finding => finding.quote ?? inWords(finding.message))
    // One that says no more than its line does has nothing to open.
    const plain = those.length === 1 && those[0]?.quote === null && lineOf(those) === inWords(those[0].message)
    return plain ? (
      <p key={code} className="card-finding">
        <span aria-hidden="true">⚠</span> {lineOf(those)}
      </p>
    ) : (
      <details key={code} className="card-fold card-finding">
        <summary>
          <Icon name="down" size={12} />
          <span>
            <span aria-hidden="true">⚠</span> {lineOf(those)}
          </span>
        </summary>
        <ul>
          {details.map((text, at) => (
            <FindingText key={at} text={text} quoted={those[at]?.quote != null} />
          ))}
        </ul>
      </details>
    )
  })
}

/** The line for all findings of one code. */
function lineOf(findings: readonly PageFinding[]): string {
  const count = findings.length
  const [first] = findings
  if (!first) return ""
  if (first.code === "hidden-text" && findings.some(finding => finding.quote !== null)) return t("candidateFindingHidden", { count })
  if (first.code === "text-addressed-to-software") return t("candidateFindingAddressed", { count })
  return count === 1 ? inWords(first.message) : t("candidateFindingCount", { text: first.message, count })
}

/** A passage by its first two lines, and all of it on demand. */
function FindingText({ text, quoted }: { text: string; quoted: boolean }) {
  const [whole, setWhole] = useState(false)
  const id = useId()
  const long = text.length > longCharacters
  return (
    <li>
      <span id={id} className="card-finding-text" data-whole={whole || !long}>
        {quoted ? <q>{text}</q> : text}
      </span>
      {long && (
        <button type="button" className="candor-link-button" aria-expanded={whole} aria-controls={id} onClick={() => setWhole(!whole)}>
          {whole ? t("candidateFindingShort") : t("candidateFindingWhole")}
        </button>
      )}
    </li>
  )
}
