import { existsSync } from "node:fs"
import path from "node:path"

/** Where Chrome, Chromium and Edge are installed, best first: the unbranded one takes extensions from the command line. */
function candidates(env, platform) {
  if (platform === "darwin") {
    const folders = ["/Applications", path.join(env.HOME ?? "", "Applications")]
    const names = ["Chromium", "Google Chrome", "Google Chrome for Testing", "Microsoft Edge"]
    return folders.flatMap(folder => names.map(name => path.join(folder, `${name}.app`, "Contents", "MacOS", name)))
  }
  if (platform === "win32") {
    const folders = [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].filter(Boolean)
    const names = ["Chromium/Application/chrome.exe", "Google/Chrome/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"]
    return names.flatMap(name => folders.map(folder => path.join(folder, ...name.split("/"))))
  }
  const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge-stable", "microsoft-edge"]
  const folders = (env.PATH ?? "").split(":").concat("/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/opt/microsoft/msedge")
  return names.flatMap(name => folders.filter(Boolean).map(folder => path.join(folder, name)))
}

/** The browser to use: CANDOR_BROWSER if it is set, else the first that is installed; null when there is none. */
export function findBrowser(env = process.env, platform = process.platform, exists = existsSync) {
  if (env.CANDOR_BROWSER) return exists(env.CANDOR_BROWSER) ? env.CANDOR_BROWSER : null
  return candidates(env, platform).find(exists) ?? null
}

/** Firefox for the smoke test: CANDOR_FIREFOX if it is set, else the first that is installed; null when there is none. */
export function findFirefox(env = process.env, platform = process.platform, exists = existsSync) {
  if (env.CANDOR_FIREFOX) return exists(env.CANDOR_FIREFOX) ? env.CANDOR_FIREFOX : null
  const places = {
    darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"]].filter(Boolean).map(folder => path.join(folder, "Mozilla Firefox", "firefox.exe")),
    linux: ["/usr/bin/firefox", "/usr/bin/firefox-esr", "/usr/local/bin/firefox", "/snap/bin/firefox"]
  }
  return (places[platform] ?? places.linux).find(exists) ?? null
}
