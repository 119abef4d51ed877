/* The finder, where htmx puts new results in place: clean addresses, focus that stays, and a sheet
   that rises with the results in sight and closes when its answer is asked for. */

const isNarrow = () => matchMedia("(max-width: 61.99rem)").matches;

addEventListener("htmx:configRequest", ({ detail }) => {
  for (const name of new Set(detail.formData.keys())) {
    const given = detail.formData.getAll(name).filter(Boolean);
    detail.formData.delete(name);
    given.forEach((value) => detail.formData.append(name, value));
  }
});

addEventListener("htmx:afterSettle", () => {
  if (document.activeElement === document.body) {
    document.getElementById("results-title").focus({ preventScroll: true });
  }
});

addEventListener("submit", ({ target }) => {
  if (isNarrow()) target.querySelector(".sheet").open = false;
});

document.querySelector(".sheet").addEventListener("toggle", ({ target }) => {
  if (target.open && isNarrow()) document.getElementById("results").scrollIntoView();
});
