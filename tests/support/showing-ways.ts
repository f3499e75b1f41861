import { inside, pixel, styled, way, type Way } from "./ways"

/** Ways in which a text looks odd and a person sees it. */
export const showingWays: readonly Way[] = [
  way("plain", `<p>T</p>`),
  inside("columns", "columns:2"),
  way("sticky", `<p style="position:sticky;top:0;background:#fff">T</p>`),
  styled("turned a little", "transform:rotate(8deg)"),
  styled("turned upright", "writing-mode:vertical-rl"),
  styled("turned by a quarter", "transform:rotate(90deg);width:200px;margin:200px 0"),
  styled("small print", "font-size:9px"),
  styled("dark ground", "background:#111;color:#eee"),
  way("a dark ground far above", `<div style="background:#0b0b0b;color:#ddd"><section><div><p>T</p></div></section></div>`),
  styled("gradient letters", "background:linear-gradient(90deg,#c00,#00c);-webkit-background-clip:text;color:transparent"),
  styled("outlined letters", "color:transparent;-webkit-text-stroke:1px #000;font-size:30px"),
  styled("white with a shadow", "color:#fff;text-shadow:0 0 3px #000;font-size:30px"),
  way("open details", `<details open><summary>More</summary><p>T</p></details>`),
  way("a table", `<table><tr><td>Harbour</td><td>T</td></tr></table>`),
  way("order of boxes", `<div style="display:flex;flex-direction:row-reverse"><p style="order:2">T</p><p>Harbour</p></div>`),
  styled("scaled down", "transform:scale(.8)"),
  styled("letters far apart", "letter-spacing:.3em"),
  styled("letters close together", "letter-spacing:-.03em"),
  styled("opacity .7", "opacity:.7"),
  styled("grey", "color:#8a8a8a"),
  styled("light grey", "color:#c4c4c4"),
  way(
    "on a picture",
    `<img src="${pixel("navy")}" style="position:absolute;left:0;top:0;width:100%;height:100%"><p style="position:relative;color:#fff">T</p>`
  ),
  way("on a ground picture", `<div style="background:url(&quot;${pixel("navy")}&quot;)"><p style="color:#fff">T</p></div>`),
  way("on a layer", `<div style="position:absolute;inset:0;background:#135"></div><p style="position:relative;color:#fff">T</p>`),
  way("slotted", `<div class="slot"><p>T</p></div>`),
  way(
    "a box that scrolls",
    `<div style="height:60px;overflow:auto;border:1px solid"><div style="height:300px">Harbour</div><p>T</p></div>`
  ),
  way(
    "a box that scrolls sideways",
    `<div style="overflow-x:auto;width:300px"><div style="width:900px;display:flex;justify-content:flex-end"><p>T</p></div></div>`
  ),
  way("cut with dots", `<p style="width:200px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">T</p>`),
  way("behind see more", `<div style="height:40px;overflow:hidden"><p>Harbour</p><p>Planning</p><p>T</p></div><button>See more</button>`),
  way(
    "lines that are clamped",
    `<div style="display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;width:90px">T</div>`
  ),
  way("half a veil", `<p>T</p><div style="position:absolute;inset:0;background:rgba(255,255,255,.4)"></div>`),
  way("a veil that lets through", `<p>T</p><div style="position:absolute;inset:0"></div>`),
  way("a picture half over it", `<p>T</p><img src="${pixel("teal")}" style="position:absolute;left:0;top:0;width:60px;height:100%">`),
  way("parent of size 0", `<div style="font-size:0"><p style="font-size:15px">T</p></div>`),
  way("no box of its own", `<div style="display:contents"><p>T</p></div>`),
  way("visible in a hidden one", `<div style="visibility:hidden"><p style="visibility:visible">T</p></div>`),
  way("overflow that shows", `<div style="height:0;overflow:visible"><p>T</p></div>`),
  way("out of a clipping box by its place", `<div style="height:0;overflow:hidden"><div style="position:absolute"><p>T</p></div></div>`),
  styled("an inset that cuts little", "clip-path:inset(0 2px round 8px)"),
  styled("a circle that shows most", "clip-path:circle(95%)"),
  inside("a mask that fades out", "mask-image:linear-gradient(#000 60%,transparent)"),
  styled("inverted", "filter:invert(1);background:#fff"),
  styled("grey filter", "filter:grayscale(1)"),
  styled("drop shadow", "filter:drop-shadow(0 2px 2px #888)"),
  styled("multiplied", "mix-blend-mode:multiply;color:#234"),
  way("difference on white", `<div style="background:#fff"><p style="mix-blend-mode:difference;color:#fff">T</p></div>`),
  styled("blended with nothing in its own group", "mix-blend-mode:screen;color:#000"),
  way("above its box", `<div style="isolation:isolate;background:#fff"><p style="position:relative;z-index:-1">T</p></div>`),
  way("over a neighbour", `<div style="position:absolute;inset:0;background:#fff"></div><p style="position:relative;z-index:1">T</p>`),
  way("not yet in view, left to the browser", `<div style="content-visibility:auto"><p>T</p></div>`),
  styled("justified, right to left", "direction:rtl;text-align:justify"),
  styled("perspective", "transform:perspective(400px) rotateY(30deg)"),
  way("floats", `<div style="float:left;width:100px;background:#eee">Harbour</div><p>T</p><div style="clear:both"></div>`),
  way(
    "a grid whose cells lie over each other",
    `<div style="display:grid"><div style="grid-area:1/1;background:#def">.</div><p style="grid-area:1/1">T</p></div>`
  ),
  way(
    "pulled up over a picture",
    `<div style="height:60px;background:#135"></div><p style="margin-top:-40px;position:relative;color:#fff">T</p>`
  ),
  styled("capitals", "font-variant:small-caps;text-transform:uppercase"),
  way(
    "a label for the ear beside it",
    `<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">Harbour</span><p>T</p>`
  ),
  way("a menu with a border in white", `<p style="border:8px solid #fff;outline:2px solid #fff">T</p>`),
  styled("an image of letters in a background that does not load", "background:url(missing.png) #fff;color:#222"),
  way("a code block", `<pre><code>T</code></pre>`),
  styled("centred by moving", "position:absolute;left:50%;transform:translateX(-50%)"),
  styled("a slanted section", "background:#135;color:#fff;padding:20px;clip-path:polygon(0 0,100% 10%,100% 100%,0 90%)"),
  inside("faded at both sides", "mask-image:linear-gradient(90deg,transparent,#000 2%,#000 98%,transparent)"),
  styled("opacity .5", "opacity:.5"),
  styled("grey on dark", "background:#222;color:#888"),
  inside("frosted glass below it", "backdrop-filter:blur(12px);background:rgba(255,255,255,.3)"),
  way(
    "a picture behind all",
    `<div style="isolation:isolate;position:relative"><img src="${pixel("navy")}" style="position:absolute;z-index:-1;left:0;top:0;width:100%;height:100%"><p style="color:#fff">T</p></div>`
  ),
  way("below an open menu", `<div role="menu" style="position:absolute;inset:0;background:#fff">Save</div><p>T</p>`),
  way("below a list of suggestions", `<p>T</p><div style="position:absolute;inset:0;background:#fff"><a href="/x">Suggestion</a></div>`),
  way("below grain", `<p>T</p><div style="position:absolute;inset:0;background:#000;opacity:.05;pointer-events:none"></div>`),
  way(
    "below a drawing of particles",
    `<p>T</p><canvas style="position:absolute;left:0;top:0;width:100%;height:100%;pointer-events:none"></canvas>`
  ),
  way(
    "below an empty frame",
    `<p>T</p><iframe style="position:absolute;inset:0;width:100%;height:100%;border:0" srcdoc="<style>html{background:transparent}</style>"></iframe>`
  ),
  styled("zoomed out", "zoom:.8"),
  styled("small and scaled", "font-size:12px;transform:scale(.7)"),
  styled("first line indented", "text-indent:2em"),
  way("marked", `<p><mark>T</mark></p>`),
  way("a reading above", `<p><ruby><span>T</span><rt>port</rt></ruby></p>`),
  styled("an animation that ended in view", "animation:come 1ms forwards"),
  way(
    "cards in a row with arrows",
    `<div><button>‹</button><div style="overflow:hidden;width:300px"><div style="display:flex;width:900px"><p style="width:300px">Harbour</p><p style="width:300px">T</p></div></div><button>›</button></div>`
  ),
  inside("an open accordion", "max-height:500px;overflow:hidden"),
  way(
    "a wide table that scrolls",
    `<div style="overflow-x:auto;width:300px"><table style="width:1200px"><tr><td>Harbour</td><td>T</td></tr></table></div>`
  ),
  styled("struck out", "text-decoration:line-through"),
  styled("white on a ground of two colours", "background:linear-gradient(90deg,#135,#246);color:#fff"),
  way(
    "white on a canvas",
    `<canvas style="position:absolute;left:0;top:0;width:100%;height:100%;background:#123"></canvas><p style="position:relative;color:#fff">T</p>`
  ),
  styled("neon", "background:#000;color:#0ff;text-shadow:0 0 12px #0ff"),
  styled("yellow on black", "background:#000;color:#ff0"),
  styled("red on green", "background:#0a0;color:#d00"),
  way("from right to left", `<div dir="rtl"><p>T</p></div>`),
  way("upside down and back", `<div style="transform:rotate(180deg)"><p style="transform:rotate(180deg)">T</p></div>`),
  way(
    "the front of a card",
    `<div style="perspective:600px"><div style="transform-style:preserve-3d;position:relative"><p style="backface-visibility:hidden">T</p><b style="position:absolute;inset:0;background:#fff;transform:rotateY(180deg);backface-visibility:hidden">Back</b></div></div>`
  ),
  way(
    "the back of a turned card",
    `<div style="perspective:600px"><div style="transform-style:preserve-3d;transform:rotateY(180deg)"><p style="transform:rotateY(180deg);backface-visibility:hidden">T</p></div></div>`
  ),
  styled("a frame of its own", "border:3px solid;box-shadow:0 0 20px #888;outline:1px dotted"),
  way("over its neighbour's shadow", `<div style="height:10px;box-shadow:0 30px 60px #ccc"></div><p>T</p>`),
  way("pulled over by a margin", `<div style="height:50px;background:#135"></div><p style="margin-top:-40px;color:#fff">T</p>`),
  way("a list with its own marks", `<ul style="columns:2;list-style:square"><li>T</li><li>Harbour</li></ul>`),
  way("a definition", `<dl><dt>Work</dt><dd>T</dd></dl>`),
  way("a figure's words", `<figure><img alt="" width=40 height=40 src="${pixel("teal")}"><figcaption>T</figcaption></figure>`),
  way("editable", `<div contenteditable>T</div>`),
  styled(
    "clamped to a line",
    "width:200px;overflow:hidden;text-overflow:ellipsis;display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical"
  ),
  styled("shown in another scheme", "color-scheme:dark;background:Canvas;color:CanvasText"),
  way("a layer that is itself hidden", `<p>T</p><div style="position:absolute;inset:0;background:#fff;visibility:hidden"></div>`),
  way("a layer that is cut away", `<p>T</p><div style="position:absolute;inset:0;background:#fff;clip-path:inset(50%)"></div>`),
  way("a layer of no opacity", `<p>T</p><div style="position:absolute;inset:0;background:#fff;opacity:0"></div>`),
  way(
    "a layer far behind",
    `<div style="isolation:isolate"><p>T</p><div style="position:absolute;inset:0;background:#fff;z-index:-1"></div></div>`
  ),
  styled("one letter a line", "width:1em;overflow-wrap:anywhere"),
  styled("dimmed and blurred a little", "filter:blur(.6px) brightness(.9)"),
  way(
    "a badge over a picture",
    `<div style="position:relative;width:600px;height:60px"><img src="${pixel("navy")}" style="width:100%;height:100%"><span style="position:absolute;left:4px;top:4px;color:#fff">T</span></div>`
  )
]

export const showingPages: readonly Way[] = [
  way("below the window", `<div style="height:6000px">Harbour</div><p>T</p>`),
  way(
    "under a header that stays",
    `<header style="position:fixed;top:0;left:0;width:100%;height:90px;background:#fff">Harbour</header><p>T</p><div style="height:4000px"></div>`
  ),
  way(
    "under a bar that sticks",
    `<div style="position:sticky;top:0;height:90px;background:#fff">Harbour</div><p style="margin-top:-60px">T</p><div style="height:4000px"></div>`
  ),
  way(
    "under a notice at the foot",
    `<div style="height:600px"></div><p>T</p><div style="position:fixed;bottom:0;left:0;width:100%;height:300px;background:#fff">We use cookies <button>Agree</button></div><div style="height:900px"></div>`
  ),
  way(
    "under an open dialog",
    `<p>T</p><dialog id="d" style="width:100vw;height:100vh;max-width:none;max-height:none;background:#fff">Sign in</dialog><script>d.showModal()</script>`
  ),
  way("under a dialog of the page's own", `<p>T</p><div role="dialog" style="position:fixed;inset:0;background:#fff">Sign in</div>`),
  way(
    "under grain over the whole window",
    `<p>T</p><div style="position:fixed;inset:0;background:#000;opacity:.06;pointer-events:none"></div>`
  ),
  way(
    "under an empty frame over the whole window",
    `<p>T</p><iframe style="position:fixed;inset:0;width:100%;height:100%;border:0;pointer-events:none" srcdoc="<html></html>"></iframe>`
  ),
  way("in a dark scheme", `<style>:root{color-scheme:dark}body{background:none;color:CanvasText}</style><p>T</p>`),
  way("on the page's own dark ground", `<style>body{background:#123;color:#eee}</style><p>T</p>`),
  way("in a page that fades in", `<style>body{opacity:0}</style><p>T</p>`),
  way("in a page locked by its dialog", `<style>body{overflow:hidden;height:100vh}</style><div style="height:3000px"></div><p>T</p>`),
  way("fixed to the window", `<p style="position:fixed;top:10px;left:10px">T</p>`),
  way(
    "a box that fills the window and scrolls",
    `<div style="position:fixed;inset:0;overflow:auto"><div style="height:3000px">Harbour</div><p>T</p></div>`
  ),
  way("in a page from right to left that scrolls", `<script>document.documentElement.dir="rtl"</script><p style="width:1500px">T</p>`)
]
