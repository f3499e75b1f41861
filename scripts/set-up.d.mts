export const projectFolder: string
export function ensureNode(): void
export function ensureDependencies(): void
export function areDependenciesCurrent(folder: string): boolean
export function ensureBrowser(): string | null
export function build(target?: "chrome-mv3" | "firefox-mv3"): boolean
