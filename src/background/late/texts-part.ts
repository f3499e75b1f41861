import { providePart } from "~browser/late-parts"
import texts from "../../../out/texts/worker.texts.json"

providePart("texts", texts)
