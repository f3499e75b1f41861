import type { Candor } from "./browser"

/**
 * Grants a host to the extension, as the recruiter's "Allow" in the browser's own prompt does. Playwright cannot click that prompt; with the
 * host granted beforehand, `permissions.request` in a click resolves without one.
 *
 * @param origin such as `http://127.0.0.1:4173`; the port does not count in a grant
 */
export async function grantHost(candor: Candor, origin: string): Promise<void> {
  const { protocol, hostname } = new URL(origin)
  const page = await candor.context.newPage()
  await page.goto("chrome://extensions")
  await page.evaluate(
    ([id, host]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { addHostPermission: (id: string, host: string, done: () => void) => void }
      }
      return new Promise<void>((resolve, reject) =>
        developerPrivate.addHostPermission(id, host, () =>
          chrome.runtime.lastError ? reject(new Error(chrome.runtime.lastError.message)) : resolve()
        )
      )
    },
    [candor.extensionId, `${protocol}//${hostname}/*`] as const
  )
  await page.close()
}
