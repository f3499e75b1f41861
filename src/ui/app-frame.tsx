import "./mantine.css"
import "./candor.css"
import type { MantineColorSchemeManager } from "@mantine/core"
import { MantineProvider, useMantineColorScheme } from "@mantine/core"
import type { ReactNode } from "react"
import { Fragment, useEffect } from "react"
import { Asking } from "./asking"
import { ErrorBoundary } from "./error-boundary"
import { cssVariables, theme } from "./theme"
import { useLanguage } from "./hooks/use-language"
import { useSettings } from "./hooks/use-settings"

/** The scheme is a setting of Candor's own store: Mantine keeps none of its own. */
const settingsKeepTheScheme: MantineColorSchemeManager = {
  get: defaultValue => defaultValue,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined
}

/** What every page of the extension stands in: theme, colour scheme, language, and the screen for what nobody caught. */
export function AppFrame({ children }: { children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} colorSchemeManager={settingsKeepTheScheme} defaultColorScheme="auto">
      <Asking>
        <ErrorBoundary>
          <Scheme />
          <Spoken>{children}</Spoken>
        </ErrorBoundary>
      </Asking>
    </MantineProvider>
  )
}

/** What is put into words once is put into words anew where the language has changed. */
function Spoken({ children }: { children: ReactNode }) {
  const language = useLanguage()
  return language === null ? null : <Fragment key={language}>{children}</Fragment>
}

/** Follows the setting once it has been read; until then the system's scheme holds, so that nothing waits for the store. */
function Scheme() {
  const chosen = useSettings()?.colorScheme
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => {
    if (chosen) setColorScheme(chosen)
  }, [chosen, setColorScheme])
  return null
}
