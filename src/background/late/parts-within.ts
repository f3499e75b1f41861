// The late parts within the worker's own script, there from the start.
import "./html-parser-part"
import "./page-reading-part"
import "./paraphrases-part"
import "./redaction-part"
import "./sdk-part"
import "./term-lists-part"
import "./text-reading-part"
import "./texts-part"
