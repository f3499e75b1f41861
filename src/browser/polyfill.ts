import browser from "webextension-polyfill"
import { provideApi } from "./api"

provideApi(browser)
