import { describe, expect, it } from "vitest"
import { readText } from "~sites/plain/read-text"

// Who drops or pastes a text has said that it is somebody's profile: where nothing parts it, what it says can still be quoted.

const profiles: Record<string, string> = {
  "short notes without titles": `warehouse / shipping
hard worker, never late

Brookline Distribution 2019-present forklift operator
sit down and reach truck, pull orders 140 lines an hour, load trailers, wrap, label
lead man on weekends (me and five), report to the supervisor
Harlow Foods 2015-2019 picker, cold store, scanner work and loading of the night trucks`,
  "a biography in the first person": `Press officer, north of the river

I have written for other people since 2011. I began on a local paper's night desk and moved to the other side of the telephone in 2014.
Since 2018 I have been press officer of a group of hospitals: five houses, nine thousand staff. When the roof came down in 2023 I was the
voice on the radio at six in the morning and wrote what the chief executive said at nine.`,
  "engagements one after the other": `PROGRAMME MANAGER, BUSINESS SYSTEMS

Fennimore Water, Senior Project Manager, 2021 to present. Replacement of the billing system for 640,000 households.
Steering group every month, eleven suppliers, a plan of 900 lines that people read because it fits on one page per team.
Before that the crew rostering of a railway moved from paper to tablets in nine depots.`,
  "a German text without titles": `Schichtleiterin in der Backstube

Ich backe seit 2009. Von 2012 bis 2018 war ich Bäckerin in einem Betrieb mit vier Filialen, seit 2018 leite ich die Nachtschicht.
Ich schreibe die Dienstpläne für sieben Leute, bestelle Mehl und Hefe und rechne mit dem Chef die Kosten je Brot durch.`
}

const others: Record<string, string> = {
  "a recipe": `Plum cake

Take 500 g of flour, 250 g of butter and two eggs, and let the dough rest in a cold place for an hour. Stone the plums and lay them in rows.
Bake at 180 degrees until the edge is brown. Serve with cream. The cake keeps for two days and tastes best on the second.`,
  "a news report": `Bridge closed for repairs

The old bridge over the river has been closed since Monday. The council expects the work to take until spring 2027. Drivers are asked to use
the ferry at Lower Quay, which runs every twenty minutes. A spokesman said that the cost is not known yet.`,
  "an invoice": `Invoice 2291

Date: 3 March 2026
Item 1: paper, 40 reams, 212.00
Item 2: toner, 3 pieces, 178.50
Total: 390.50. Payable within 14 days to the account below. Thank you for your order, and please quote the number of the invoice.`,
  "a job post": `Shift lead, bakery

We are looking for a shift lead for our night shift. You will write the rosters for seven people and order flour and yeast. You have baked since
2015 or longer, and you like to work at night. We offer a fair wage and bread for your family. Apply by 3 March 2026.`,
  "a log": Array.from({ length: 20 }, (_, at) => `2026-11-${10 + at} 12:00:0${at % 10} INFO worker ${at} started in ${at * 3} ms`).join(
    "\n"
  )
}

describe("a text that nothing parts", () => {
  it.each(Object.entries(profiles))("is read as one text, and that is told: %s", (_, text) => {
    const reading = readText(text)
    expect(reading.site).toBe("resume-text")
    if (reading.site === null) return
    expect(reading.profile.positions).toEqual([])
    const [passage] = reading.profile.passages
    for (const line of passage?.text.split("\n") ?? []) expect(text).toContain(line)
    expect(passage?.text.length).toBeGreaterThan(text.length * 0.8)
    expect(reading.health.findings.map(({ code }) => code)).toEqual(["read-as-a-whole"])
    expect(reading.health.sections.find(({ section }) => section === "experience")?.state).toBe("not understood")
  })

  it.each(Object.entries(others))("is refused where it tells of nobody's work: %s", (_, text) => {
    expect(readText(text).site).toBeNull()
  })

  it("keeps addresses and personal data out", () => {
    const text = `${profiles["short notes without titles"]}\n12 Quay Road, Whitby\n+44 20 7946 0958\nDate of birth: 3 March 1980`
    const reading = readText(text)
    expect(JSON.stringify(reading)).not.toMatch(/7946|Quay Road|1980/)
  })
})
