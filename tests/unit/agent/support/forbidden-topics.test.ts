import { describe, expect, it } from "vitest"
import { addressIn } from "~agent/support/addresses"
import { forbiddenTopicIn } from "~agent/support/forbidden-topics"

describe("what must not be asked of anybody who looks for work", () => {
  it.each([
    "Do you want children?",
    "What does your husband do?",
    "Is there a pregnancy to plan around?",
    "Which country were you born in? Born abroad?",
    "What is your mother tongue?",
    "What is your date of birth?",
    "Do you pray during work?",
    "Any chronic illness?",
    "Planen Sie eine Familie zu gründen, also Kinderwunsch?",
    "Was ist Ihre Staatsangehörigkeit?",
    "Wie ist Ihr Familienstand?",
    "Sind Sie schwerbehindert?",
    "Souhaitez-vous fonder une famille ?",
    "Quelle est votre langue maternelle ?",
    "Quelle est votre date de naissance ?",
    "Êtes-vous souvent malade ?",
    "¿Piensa formar una familia?",
    "¿Cuál es su nacionalidad?",
    "¿Qué edad tiene?",
    "¿Padece alguna enfermedad?",
    "Está grávida?",
    "Qual é o seu local de nascimento?",
    "Em que ano nasceu em Lisboa?",
    "Tem alguma doença?"
  ])("“%s”", text => expect(forbiddenTopicIn(text, [])).not.toBeNull())

  it.each([
    "How did you bring an old system to new machines?",
    "Which foreign languages do you use at work?",
    "How do you avoid race conditions?",
    "Tell me about a project in health care.",
    "How did you keep health and safety on site?",
    "What was your part in the native app?",
    "Which parent company did the branch report to?",
    "How many man-hours went into it?",
    "Wie haben Sie das alte System abgelöst?",
    "Comment avez-vous mené ce projet ?",
    "¿Cómo organizó el almacén?",
    "Como organizou o armazém?"
  ])("nothing in “%s”", text => expect(forbiddenTopicIn(text, [])).toBeNull())

  it("what the role itself asks for in its own words may be spoken of", () => {
    expect(forbiddenTopicIn("Have you worked in a church?", ["Care of the organ of a church"])).toBeNull()
  })
})

describe("addresses in any dress", () => {
  it.each([
    "https://evil.example",
    "evil.example/x",
    "www.evil.test",
    "a@b.example",
    "a (at) b (dot) com",
    "a at b dot com",
    "@somebody",
    "+49 30 1234567",
    "(030) 1234567",
    "555-123-4567",
    "192.0.2.1",
    "wa.me/4930",
    "evil[.]com"
  ])("%s", text => expect(addressIn(`Write to ${text} now`, [])).not.toBeNull())

  it.each(["Node.js and ASP.NET", "2016–2019, 6 y 4 m", "version 1.2.3", "from 2016 to 2019", "1,200 people at 3 sites", "e.g. Kafka"])(
    "none in “%s”",
    text => expect(addressIn(text, [])).toBeNull()
  )

  it("the recruiter's own stands", () => expect(addressIn("Apply at jobs.ferro.example", ["Apply at jobs.ferro.example"])).toBeNull())
})
