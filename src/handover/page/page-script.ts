import { answersFormat, answersVersion } from "../answers"

/*
 * What a handed-over page runs: it gathers what was answered, says how much of it there is, and saves it as a file by a click. It stands in the page
 * itself under the page's policy (its digest), sends nothing, and reads nothing but the page's own fields. Every word it says stands in the page.
 */
export const pageScript = `
"use strict";
(() => {
  const form = document.querySelector("form");
  const status = document.getElementById("status");
  const people = [...document.querySelectorAll("[data-ref]")];
  let isSaved = true;
  const answerOf = person => {
    const chosen = person.querySelector("input[type=radio]:checked");
    return { ref: person.dataset.ref, verdict: chosen ? chosen.value : null, word: person.querySelector("input[type=text]").value.trim() };
  };
  const answers = () => people.map(answerOf).filter(answer => answer.verdict !== null || answer.word !== "");
  const say = template => {
    const said = answers().filter(answer => answer.verdict !== null).length;
    status.textContent = template.replace("{answered}", said).replace("{all}", people.length);
  };
  form.addEventListener("input", () => {
    isSaved = false;
    say(form.dataset.answered);
  });
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (answers().length === 0) return say(form.dataset.nothing);
    const file = {
      format: ${JSON.stringify(answersFormat)},
      version: ${answersVersion},
      handOverId: form.dataset.id,
      who: document.getElementById("who").value.trim(),
      at: Date.now(),
      answers: answers()
    };
    const address = URL.createObjectURL(new Blob([JSON.stringify(file, null, 1) + "\\n"], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = form.dataset.file;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    isSaved = true;
    say(form.dataset.saved);
  });
  addEventListener("beforeunload", event => {
    if (!isSaved) event.preventDefault();
  });
  say(form.dataset.answered);
})();
`
