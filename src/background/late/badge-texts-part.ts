import { providePart } from "~browser/late-parts"
import texts from "../../../out/texts/badge.texts.json"

providePart("badge-texts", texts)
