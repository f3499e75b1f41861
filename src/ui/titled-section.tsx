import { Title } from "@mantine/core"
import type { ReactNode } from "react"

/** A part of a page under its own heading, which names it for those who hear the page. */
export function TitledSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="library-section" aria-labelledby={id}>
      <Title order={2} id={id} size="h4">
        {title}
      </Title>
      {children}
    </section>
  )
}
