// What is large is loaded before all else: what lets a thread read TypeScript would look through its two MB of script as well.
import "mammoth"
import "pdfjs-dist/legacy/build/pdf.mjs"
import "pdfjs-dist/legacy/build/pdf.worker.mjs"
import { register } from "tsx/esm/api"

// A thread of Node begins without what its process reads TypeScript with.
register()
await import("./document-thread-in-node.ts")
