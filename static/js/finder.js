/* The finder, where htmx puts new results in place: clean addresses, choices that no answer takes
   from under the finger, one step back for each of them, and focus that is never lost. */

const finder = document.getElementById("finder");
const touched = new Set();
let isOwnAnswer = false;
let isTyped = false;

const keeperOf = (control) => control.closest(".choices") ?? control;

addEventListener("htmx:configRequest", ({ detail }) => {
  for (const name of new Set(detail.formData.keys())) {
    const given = detail.formData.getAll(name).filter(Boolean);
    detail.formData.delete(name);
    given.forEach((value) => detail.formData.append(name, value));
  }
});

finder.addEventListener("input", ({ target }) => touched.add(keeperOf(target).id));

addEventListener("htmx:beforeRequest", ({ detail }) => {
  if (detail.elt !== finder) touched.clear();
});

addEventListener("htmx:beforeSwap", ({ detail }) => {
  isOwnAnswer = detail.requestConfig.elt === finder;
});

/* An answer may be older than what is ticked or typed by now, so it brings only its counts. */
addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  const { target, fragment } = detail;
  if (!target.matches(".choices, #finder-text, #finder-score")) return;
  if (!isOwnAnswer && !touched.has(target.id)) return;
  detail.shouldSwap = false;
  if (target.id === "finder-score") {
    target.setAttribute("aria-invalid", fragment.firstElementChild.getAttribute("aria-invalid"));
  }
  for (const choice of target.querySelectorAll(".choice")) {
    const box = choice.querySelector("input");
    const fresh = fragment.getElementById(box.id);
    if (!fresh) continue;
    const counted = fresh.closest(".choice");
    box.disabled = fresh.disabled && !box.checked;
    choice.className = counted.className;
    choice.querySelector("b").textContent = counted.querySelector("b").textContent;
  }
});

addEventListener("htmx:beforeHistoryUpdate", ({ detail }) => {
  const wasTyped = isTyped;
  isTyped = detail.requestConfig.triggeringEvent?.type === "input";
  const isSame = new URL(detail.history.path, location.href).href === location.href;
  if (isSame || (wasTyped && isTyped)) detail.history.type = "replace";
});

addEventListener("htmx:afterSettle", () => {
  if (!isOwnAnswer && document.activeElement === document.body) {
    document.getElementById("results-title").focus({ preventScroll: true });
  }
});
