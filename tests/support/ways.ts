/** A way of showing or hiding a text on a page: `T` stands for the text. */
export interface Way {
  way: string
  html: string
}

export const way = (name: string, html: string): Way => ({ way: name, html })
export const styled = (name: string, style: string): Way => way(name, `<p style="${style}">T</p>`)
export const inside = (name: string, style: string): Way => way(name, `<div style="${style}"><div><p>T</p></div></div>`)
export const pixel = (color: string) =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='10' height='10'%3E%3Crect width='10' height='10' fill='${color}'/%3E%3C/svg%3E`

/** What one way's box needs beside its mark-up. */
export const waysStyle = `
body{margin:8px;background:#fff;color:#000;font:16px/1.4 sans-serif}
.box{position:relative;min-height:48px;margin:10px 0;z-index:0}
.covered{position:relative}
.covered::after{content:"";position:absolute;inset:-4px;background:#fff}
.black{position:relative;isolation:isolate}
.black::before{content:"";position:absolute;inset:0;background:#000;z-index:-1}
@keyframes come{from{opacity:0}to{opacity:1}}`
/** What one way's box needs done, in the page's own script. */
export const waysScript = `
for (const one of document.querySelectorAll(".no-slot")) one.attachShadow({mode:"open"}).innerHTML = "<b>Harbour</b>"
for (const one of document.querySelectorAll(".hidden-slot")) one.attachShadow({mode:"open"}).innerHTML = "<div style='height:0;overflow:hidden'><slot></slot></div>"
for (const one of document.querySelectorAll(".slot")) one.attachShadow({mode:"open"}).innerHTML = "<section><slot></slot></section>"`

/** One page of many boxes, each with a text that tells its way: `textOf(at)`. */
export function pageOfWays(ways: readonly Way[], textOf: (at: number) => string): string {
  const boxes = ways.map(({ html }, at) => `<section class="box" id="way-${at}">${html.replaceAll("T</", `${textOf(at)}</`)}</section>`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ways</title><style>${waysStyle}</style></head><body><main><h1>Ilse Quarshie</h1>${boxes.join("\n")}</main><script>${waysScript}</script></body></html>`
}

/** A page of one way. */
export function pageOfWay({ html }: Way, text: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Way</title><style>${waysStyle}</style></head><body>${html.replaceAll("T</", `${text}</`)}</body></html>`
}
