import "./mantine.css"
import "./candor.css"
import type { MantineColorSchemeManager } from "@mantine/core"
import { MantineProvider, useMantineColorScheme } from "@mantine/core"
import type { ReactNode } from "react"
import { Children, cloneElement, isValidElement, useEffect, useMemo } from "react"
import { Asking } from "./asking"
import { ErrorBoundary } from "./error-boundary"
import { cssVariables, theme } from "./theme"
import { useLanguage } from "./hooks/use-language"
import { useSettings } from "./hooks/use-settings"
import { ShownLanguage } from "./hooks/use-shown-language"

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

/**
 * A page whose language changes is drawn anew without being mounted anew: what has the focus, what was typed and what is open stay. A component that
 * stands still while its props are the same (`memo`), and words that are worked out once (`useMemo`), take `useShownLanguage` for it.
 */
function Spoken({ children }: { children: ReactNode }) {
  const language = useLanguage()
  // The same elements once more would be passed over by React.
  const drawn = useMemo(
    () => language && Children.map(children, child => (isValidElement(child) ? cloneElement(child) : child)),
    [children, language]
  )
  return language && <ShownLanguage value={language}>{drawn}</ShownLanguage>
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
