import "./options.css"
import type { ReactNode } from "react"
import { t } from "~ui/text"
import type { TextKey } from "~ui/text"
import { AppearanceSection } from "./appearance-section"
import { AtsSection } from "./tracking/ats-section"
import { DataSection } from "./data-section"
import { MemorySection } from "./memory-section"
import { ModelsSection } from "./models-section"
import { SitesSection } from "./sites-section"
import { TracesSection } from "./traces-section"

const sections: readonly { id: string; title: TextKey; content: ReactNode }[] = [
  { id: "sites", title: "optionsSites", content: <SitesSection /> },
  { id: "models", title: "optionsModels", content: <ModelsSection /> },
  { id: "tracking", title: "optionsTracking", content: <AtsSection /> },
  { id: "data", title: "optionsData", content: <DataSection /> },
  { id: "memory", title: "optionsMemory", content: <MemorySection /> },
  { id: "traces", title: "optionsTraces", content: <TracesSection /> },
  { id: "appearance", title: "optionsAppearance", content: <AppearanceSection /> }
]

/** What the recruiter sets once: sites, models, data, appearance. */
export function Options() {
  return (
    <main className="options">
      <h1>{t("optionsTitle")}</h1>
      <nav aria-label={t("optionsTitle")}>
        {sections.map(section => (
          <a key={section.id} href={`#${section.id}`}>
            {t(section.title)}
          </a>
        ))}
      </nav>
      {sections.map(section => (
        <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`}>
          <h2 id={`${section.id}-title`}>{t(section.title)}</h2>
          {section.content}
        </section>
      ))}
    </main>
  )
}
