import { providePart } from "~browser/late-parts"
import * as readers from "~role/post/readers"

providePart("post-reading", readers)
