/* Parts the semesters of a curriculum and asks the server for the sums of the rows being typed. */

document.addEventListener("DOMContentLoaded", () => {
  const grid = document.querySelector(".curriculum-grid");
  const panel = grid?.querySelector(".ledger-panel");
  if (!panel) {
    return;
  }

  const DELAY = 400;
  const form = grid.closest("form");
  const body = panel.querySelector(".ledger-body");
  const asked = /^(items|printed)-|^(program|intake|track|base|semesters|credits|csrfmiddlewaretoken)$/;
  let timer = 0;
  let request = null;

  const semesterOf = (row) => {
    const cell = row.querySelector(".field-semester, .field-semester_shown");
    return (cell?.querySelector("input")?.value ?? cell?.textContent ?? "").trim();
  };

  const markSemesters = () => {
    let previous = "";
    for (const row of grid.querySelectorAll("tbody.form-group:not(.empty-form) tr.form-row")) {
      const semester = semesterOf(row);
      row.classList.toggle("semester-start", semester !== previous);
      previous = semester;
    }
  };

  const typed = () => {
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string" && asked.test(name)) {
        fields.append(name, value);
      }
    }
    return fields;
  };

  const ask = async () => {
    request?.abort();
    request = new AbortController();
    const { signal } = request;
    panel.setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(panel.dataset.ledgerUrl, { method: "POST", body: typed(), signal });
      panel.classList.toggle("is-behind", !answer.ok);
      if (answer.ok) {
        body.innerHTML = await answer.text();
      }
    } catch (error) {
      if (error.name === "AbortError") {
        return;
      }
      panel.classList.add("is-behind");
    }
    panel.removeAttribute("aria-busy");
  };

  const changed = () => {
    markSemesters();
    if (panel.dataset.ledgerUrl) {
      clearTimeout(timer);
      timer = setTimeout(ask, DELAY);
    }
  };

  // Django's choice of related rows tells jQuery alone that it changed.
  window.django.jQuery(form).on("input change", changed);
  document.addEventListener("formset:added", changed);
  document.addEventListener("formset:removed", changed);
  markSemesters();
});
