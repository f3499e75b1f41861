import { inside, pixel, styled, way, type Way } from "./ways"

/** Ways in which a text stands in a page and no person sees it. Each has a box of its own, relative, on white, in a page that scrolls. */
export const hidingWays: readonly Way[] = [
  styled("display", "display:none"),
  styled("visibility", "visibility:hidden"),
  styled("visibility, collapsed", "visibility:collapse"),
  styled("opacity 0", "opacity:0"),
  styled("opacity .01", "opacity:.01"),
  styled("opacity .04", "opacity:.04"),
  inside("opacity of an ancestor", "opacity:.02"),
  way("opacities that add up", `<div style="opacity:.2"><div style="opacity:.3"><p style="opacity:.3">T</p></div></div>`),
  styled("filter opacity", "filter:opacity(0)"),
  styled("filter opacity in per cent", "filter:opacity(2%)"),
  inside("filter opacity of an ancestor", "filter:opacity(1%)"),
  styled("blur", "filter:blur(16px)"),
  inside("brightness makes ink and ground black", "filter:brightness(0);background:#fff"),
  inside("contrast 0", "filter:contrast(0);background:#fff"),
  styled("size 0", "font-size:0"),
  styled("size 1", "font-size:1px"),
  styled("size 3", "font-size:3px"),
  styled("zoom", "zoom:.05"),
  styled("scale 0", "transform:scale(0)"),
  styled("scale .01", "transform:scale(.01)"),
  styled("scale in one direction", "transform:scaleX(0.001)"),
  styled("scale as a property of its own", "scale:0"),
  styled("turned away", "transform:rotateX(90deg)"),
  way("backface", `<p style="transform:rotateY(180deg);backface-visibility:hidden">T</p>`),
  styled("moved off to the left", "transform:translateX(-9999px)"),
  styled("moved off to the right", "transform:translateX(9999px)"),
  styled("moved off to the top", "transform:translateY(-20000px)"),
  styled("moved off as a property of its own", "translate:-300vw 0"),
  styled("placed off to the left", "position:absolute;left:-9999px"),
  styled("placed off to the top", "position:absolute;top:-99999px"),
  styled("relative and off to the left", "position:relative;left:-9999px"),
  styled("fixed and off to the right", "position:fixed;right:-9999px;top:0"),
  styled("fixed below the window", "position:fixed;top:300vh;left:0"),
  styled("margin", "margin-left:-9999px;width:500px"),
  styled("indent", "text-indent:-9999px"),
  styled("indent out of a box", "text-indent:200%;white-space:nowrap;overflow:hidden"),
  styled("clip", "position:absolute;clip:rect(0,0,0,0)"),
  styled("clip of one pixel", "position:absolute;clip:rect(1px,2px,2px,1px)"),
  styled("clip path, inset", "clip-path:inset(50%)"),
  styled("clip path, inset of one side", "clip-path:inset(0 0 100% 0)"),
  styled("clip path, circle", "clip-path:circle(0)"),
  styled("clip path, ellipse", "clip-path:ellipse(0 0 at 50% 50%)"),
  styled("clip path, a point", "clip-path:polygon(0 0,0 0,0 0)"),
  inside("clip path, a sliver", "clip-path:polygon(0 0,100% 0,100% 1px,0 1px)"),
  styled("mask of no paint", "mask-image:linear-gradient(transparent,transparent)"),
  inside("mask of no size", "mask:linear-gradient(#000,#000) 0 0/0 0 no-repeat"),
  inside("mask of hardly any paint", "mask-image:linear-gradient(rgba(0,0,0,.02),rgba(0,0,0,.02))"),
  styled("white on white", "color:#fff"),
  styled("nearly white on white", "color:#f6f6f6"),
  styled("no ink", "color:transparent"),
  styled("ink of a fill", "-webkit-text-fill-color:transparent"),
  styled("ink of two per cent", "color:rgba(0,0,0,.02)"),
  styled("white in another notation", "color:oklch(1 0 0)"),
  styled("white mixed", "color:color-mix(in srgb,white 99%,black)"),
  styled("white in Lab", "color:lab(100% 0 0)"),
  styled("dark on dark", "background:#111;color:#161616"),
  styled("the colour of a gradient of one colour", "background:linear-gradient(#fff,#fff);color:#fff"),
  inside("the colour of a far ground", "background:#246;color:#246"),
  way(
    "the colour of a layer behind it",
    `<div style="position:absolute;inset:0;background:#000"></div><p style="position:relative;color:#000">T</p>`
  ),
  way("blended away", `<div style="background:#fff"><p style="mix-blend-mode:screen;color:#000">T</p></div>`),
  way("blended away, lighter", `<div style="background:#fff"><p style="mix-blend-mode:lighten">T</p></div>`),
  inside("height 0", "height:0;overflow:hidden"),
  inside("height 2", "height:2px;overflow:hidden"),
  inside("width 0", "width:0;overflow:hidden"),
  inside("a box of one pixel", "position:absolute;width:1px;height:1px;overflow:hidden"),
  inside("greatest height 0", "max-height:0;overflow:hidden"),
  inside("clipped overflow", "height:0;overflow:clip"),
  way("below the edge of a box", `<div style="height:30px;overflow:hidden"><p>Harbour</p><div style="height:200px"></div><p>T</p></div>`),
  way("above the edge of a box", `<div style="height:60px;overflow:hidden"><p style="margin-top:-300px">T</p></div>`),
  way("a small box that scrolls", `<div style="height:1px;width:300px;overflow:scroll;scrollbar-width:none"><p>T</p></div>`),
  way("under a box", `<p>T</p><div style="position:absolute;inset:-4px;background:#fff"></div>`),
  way("under a box that takes no clicks", `<p>T</p><div style="position:absolute;inset:-4px;background:#fff;pointer-events:none"></div>`),
  way("under a gradient", `<p>T</p><div style="position:absolute;inset:-4px;background:linear-gradient(#fff,#eee)"></div>`),
  way("under a picture", `<p>T</p><img src="${pixel("white")}" style="position:absolute;left:0;top:0;width:100%;height:100%">`),
  way(
    "under a box by its margin",
    `<p style="height:40px;margin:0">T</p><div style="position:relative;margin-top:-60px;height:100px;background:#fff">.</div>`
  ),
  way("behind its box", `<div style="background:#fff"><p style="position:relative;z-index:-1">T</p></div>`),
  way("under its box's cover", `<div class="covered"><p>T</p></div>`),
  way(
    "under covers that add up",
    `<p>T</p>` + [1, 2, 3, 4].map(() => `<div style="position:absolute;inset:0;background:rgba(255,255,255,.75)"></div>`).join("")
  ),
  way("content visibility", `<div style="content-visibility:hidden"><p>T</p></div>`),
  way("attribute", `<p hidden>T</p>`),
  way("until found", `<p hidden="until-found">T</p>`),
  way("closed details", `<details><summary>More</summary><p>T</p></details>`),
  way("closed dialog", `<dialog><p>T</p></dialog>`),
  way("popover", `<div popover><p>T</p></div>`),
  way("template", `<template><p>T</p></template>`),
  way("no script", `<noscript><p>T</p></noscript>`),
  way("fallback of a canvas", `<canvas width=10 height=10>T</canvas>`),
  way("fallback of a video", `<video width=10 height=10>T</video>`),
  way("only on paper", `<style>.paper{display:none}@media print{.paper{display:block}}</style><p class="paper">T</p>`),
  way("a list of choices", `<datalist><option>T</option></datalist>`),
  way("dots for letters", `<p style="-webkit-text-security:disc">T</p>`),
  way("a shadow without a slot", `<div class="no-slot"><p>T</p></div>`),
  way("a slot that is hidden", `<div class="hidden-slot"><p>T</p></div>`),
  way("an animation that ended", `<style>@keyframes gone{to{opacity:0}}</style><p style="animation:gone 1ms forwards">T</p>`),
  way("letters in a heap", `<p style="letter-spacing:-1em">T</p>`),
  way(
    "a column out of the box",
    `<div style="columns:1;height:20px;overflow:hidden;column-fill:auto;width:300px"><p>Harbour</p><p style="break-before:column">T</p></div>`
  ),
  way("shrunk by perspective", `<div style="perspective:100px"><p style="transform:translateZ(-9999px)">T</p></div>`),
  styled("turned on its edge", "transform:rotateY(90deg)"),
  styled("a matrix of nothing", "transform:matrix(0,0,0,0,0,0)"),
  styled("a matrix far off", "transform:matrix(1,0,0,1,-9999,0)"),
  way(
    "scales that multiply",
    `<div style="transform:scale(.5)"><div style="transform:scale(.5)"><p style="transform:scale(.6)">T</p></div></div>`
  ),
  styled("an animation that has hardly begun", "animation:come 9999s"),
  styled("opacity by arithmetic", "opacity:calc(1 / 1000)"),
  styled("opacity by a variable", "--o:.01;opacity:var(--o)"),
  way(
    "a filter of the page's own",
    `<svg width="0" height="0" style="position:absolute"><filter id="none"><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"/></filter></svg><p style="filter:url(#none)">T</p>`
  ),
  way(
    "a mask of the page's own",
    `<svg width="0" height="0" style="position:absolute"><mask id="dark"><rect width="9999" height="9999" fill="black"/></mask></svg><p style="mask:url(#dark)">T</p>`
  ),
  way(
    "a clip of the page's own",
    `<svg width="0" height="0" style="position:absolute"><clipPath id="nil"><rect width="0" height="0"/></clipPath></svg><p style="clip-path:url(#nil)">T</p>`
  ),
  styled("clip path, a path of one point", "clip-path:path('M0 0')"),
  styled("clip path, a part of no size", "clip-path:xywh(0 0 0 0)"),
  styled("clip path, an empty rectangle", "clip-path:rect(0 0 0 0)"),
  styled("clip path, off to the side", "clip-path:polygon(200% 0,300% 0,300% 100%)"),
  styled("mask of a round nothing", "mask-image:radial-gradient(transparent,transparent)"),
  styled("mask moved away", "mask:linear-gradient(#000,#000) -9999px 0/10px 10px no-repeat"),
  way("a few words within a line", `<p>Harbour <span style="font-size:0">T</span> pilot</p>`),
  way("white words within a line", `<p>Harbour <span style="color:#fffffe">T</span> pilot</p>`),
  way("font element", `<p><font color="white">T</font></p>`),
  way(
    "a cell of no width",
    `<table style="table-layout:fixed;width:300px"><tr><td style="width:1px;max-width:1px;overflow:hidden;padding:0;white-space:nowrap"><div style="width:1px;overflow:hidden">T</div></td><td>Harbour</td></tr></table>`
  ),
  styled("lines of no height", "line-height:0;overflow:hidden"),
  styled("three pixels of a line", "width:3px;overflow:hidden;white-space:nowrap"),
  styled("right of the left edge", "position:absolute;right:100vw;width:300px"),
  way(
    "under what shares its cell",
    `<div style="display:grid"><p style="grid-area:1/1">T</p><div style="grid-area:1/1;background:#fff">.</div></div>`
  ),
  way("under a frame", `<p>T</p><iframe style="position:absolute;inset:0;width:100%;height:100%;border:0;background:#fff"></iframe>`),
  way("under a field", `<p>T</p><textarea style="position:absolute;left:0;top:0;width:100%;height:100%;border:0"></textarea>`),
  way(
    "under a drawing",
    `<p>T</p><svg style="position:absolute;left:0;top:0;width:100%;height:100%"><rect width="100%" height="100%" fill="white"/></svg>`
  ),
  way("under what stands before it", `<div style="position:absolute;inset:0;background:#fff;z-index:5"></div><p>T</p>`),
  way(
    "under what was moved over it",
    `<p style="height:40px;margin:0">T</p><div style="transform:translateY(-50px);background:#fff;height:60px"></div>`
  ),
  way(
    "under the shadow of a neighbour",
    `<p style="height:40px;margin:0">T</p><div style="position:relative;height:2px;width:600px;box-shadow:0 0 0 70px #fff"></div>`
  ),
  way("under its own outline", `<p style="height:40px;outline:60px solid #fff;outline-offset:-60px">T</p>`),
  styled("the colour of a shadow within", "box-shadow:inset 0 0 0 200px #000;color:#000"),
  way("the colour of what is put before it", `<div class="black"><p>T</p></div>`),
  styled("a white shadow", "color:#fff;text-shadow:0 0 2px #fff"),
  styled("a white stroke over the letters", "-webkit-text-stroke:6px #fff"),
  styled("struck out in white", "text-decoration:line-through #fff 30px"),
  styled("the system's own ground", "color:Canvas"),
  styled("white by hue", "color:hsl(0 0% 99%)"),
  styled("white by another colour", "color:rgb(from white r g b)"),
  styled("multiplied white", "mix-blend-mode:multiply;color:#fff"),
  styled("letters cut out of white", "background:linear-gradient(#fff,#fefefe);-webkit-background-clip:text;color:transparent"),
  inside("kept in a strict box", "contain:strict;height:0"),
  inside("kept in a box of a pixel", "contain:paint;height:1px"),
  inside("a greatest width in lines", "max-inline-size:0;overflow:clip"),
  way("a choice in a closed list", `<select><option>Harbour</option><option>T</option></select>`),
  way(
    "fallback of an object",
    `<object type="image/svg+xml" data="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">T</object>`
  ),
  way("fallback of a meter", `<meter value=".5">T</meter>`),
  way("brackets of a reading", `<ruby>Harbour<rp>T</rp><rt>port</rt></ruby>`),
  styled("letters half over each other", "letter-spacing:-.5em"),
  styled("a line's shorthand", "font:0/0 a"),
  styled("indent of a whole line to the left", "text-indent:-101%;overflow:hidden;white-space:nowrap"),
  way("behind frosted glass", `<p>T</p><div style="position:absolute;inset:0;backdrop-filter:blur(24px)"></div>`),
  styled("black by filter on black", "background:#000;color:#888;filter:brightness(0)"),
  styled("cut from the right", "clip-path:inset(0 100% 0 0)"),
  way("a letter at a time", `<p><span style="opacity:0">T</span></p>`),
  styled("hidden for screens", "display:var(--d,none)"),
  way("off by the path of a motion", `<p style="offset-path:path('M-5000 0 L-6000 0');offset-distance:50%">T</p>`),
  way(
    "a scrolled box that cannot be scrolled back",
    `<div dir="ltr" style="overflow:auto;width:300px;height:60px"><p style="position:relative;left:-2000px">T</p></div>`
  ),
  way(
    "far right of a page that does not scroll",
    `<div style="overflow:hidden;width:500px"><p style="position:relative;left:2000px">T</p></div>`
  ),
  way("in a frame's fallback", `<iframe>T</iframe>`),
  way(
    "on a picture without ink",
    `<img src="${pixel("navy")}" style="position:absolute;left:0;top:0;width:100%;height:100%"><p style="position:relative;color:transparent">T</p>`
  ),
  way("a gradient mask over its place", `<p style="width:900px;mask-image:linear-gradient(90deg,transparent 70%,#000)">T</p>`)
]

/** Ways that need the page to themselves: `T` stands for the text. */
export const hidingPages: readonly Way[] = [
  way("a cover fixed to the window", `<p>T</p><div style="position:fixed;inset:0;background:#fff"></div>`),
  way(
    "fixed, under another that is fixed",
    `<p style="position:fixed;top:0;left:0">T</p><div style="position:fixed;top:0;left:0;width:900px;height:90px;background:#fff"></div>`
  ),
  way(
    "the ground of a dark scheme",
    `<style>:root{color-scheme:dark}body{background:none;color:CanvasText}</style><p style="color:#121212">T</p>`
  ),
  way("the page's own ground", `<style>html{background:#123}</style><p style="color:#123">T</p>`),
  way("to the right of a page that is cut", `<style>body{overflow-x:hidden}</style><p style="position:absolute;left:2000px">T</p>`)
]
