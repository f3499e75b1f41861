import { describe, expect, it } from "vitest"
import { readText } from "~sites/plain/read-text"
import { nameIn } from "~sites/plain/resume-text/top/name-in"

describe("a person's name", () => {
  it.each(
    "Greta Lindholm;GRETA LINDHOLM;Sena Yıldız;SENA YILDIZ;Kevin Chu;Maria Sá;MARIA SÁ;Lise Holm;Wei Fu;Tu Nguyen;Anna Schuler;Jutta von der Schulenburg;Roc Ferrer;Ana Montero Ruiz;Kees Timmermans;Dick Advocaat;Claire Carpentier;Piotr Kucharski;Jana Kuchařová;Petr Zámečník;Сергей Токарев;Ольга Поварова;Stella Castel;Wim Kok;Anna Koch;Hans Schreiner;Page Turner;Nguyễn Văn Tú".split(
      ";"
    )
  )("may sound like a school, a firm or a trade: %s", name => expect(nameIn(name)).toBe(name))

  it.each(
    "GRETA de Nantes;CHU de Nantes;Kattegat Trading AB;Nordmole GmbH;Universität Basel;MIT Media Lab;Deutsche Bank;Stadt Leipzig;Senior Buyer;Staff Nurse;Lund University;Главный бухгалтер".split(
      ";"
    )
  )("is none: %s", text => expect(nameIn(text)).toBeNull())

  const rest = "\n\nExperience\nBuyer, Kattegat Trading, Malmö, 2018 – 2021\n\nSkills\nSAP, Excel"
  it.each([
    ["Greta Lindholm", null],
    ["Greta Lindholm Senior Buyer\nMalmö", "Senior Buyer"],
    ["Greta Lindholm, Malmö, +46 70 000 00 12", null],
    ["greta.lindholm@example.se\nGreta Lindholm\nBuyer", "Buyer"],
    ["Résumé of Greta Lindholm", null],
    ["Greta Lindholm Buyer\ngreta.lindholm@example.se", "Buyer"]
  ])("in the first lines is read: %s", (top, headline) => {
    const reading = readText(top + rest)
    if (!("profile" in reading)) throw new Error("refused")
    expect(reading.profile.name).toBe("Greta Lindholm")
    if (headline !== null) expect(reading.profile.headline).toBe(headline)
  })

  it.each(["Night Shift Supervisor", "Group Finance Director", "Deputy Store Manager", "Registered Staff Nurse"])(
    "is never made of a title: %s",
    title => {
      const reading = readText(`${title}${rest}`)
      if ("profile" in reading) expect(reading.profile.name).toBeNull()
    }
  )
})
