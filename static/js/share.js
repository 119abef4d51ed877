/* Copies an address from the field beside the button, and prints the page, whose folded lists
   are opened for the paper. */

addEventListener("beforeprint", () => {
  document.querySelectorAll(".compare details").forEach((list) => (list.open = true));
});

for (const share of document.querySelectorAll(".compare-share")) {
  const field = share.querySelector("input");
  const copy = share.querySelector("[data-copy]");
  const print = share.querySelector("[data-print]");
  const told = share.querySelector("[data-copied]");

  field.addEventListener("focus", () => field.select());

  copy.addEventListener("click", async () => {
    told.textContent = "";
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      if (!document.execCommand("copy")) return;
    }
    told.textContent = told.dataset.copied;
  });

  print.addEventListener("click", () => window.print());

  copy.hidden = print.hidden = false;
}
