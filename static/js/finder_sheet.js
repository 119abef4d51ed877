/* On a phone the choices rise as a sheet: the results stay in sight above it, the focus goes in,
   stays inside and comes back, and Escape or asking for the answer closes it. */

const sheet = document.querySelector(".sheet");
const bar = sheet.querySelector("summary");
const isRisen = () => sheet.open && matchMedia("(max-width: 61.99rem)").matches;

function enter() {
  if (!isRisen()) return;
  document.getElementById("results").scrollIntoView();
  document.getElementById("subjects").focus({ preventScroll: true });
  sheet.scrollTop = 0;
}

function leaveFor(element) {
  sheet.open = false;
  element.focus({ preventScroll: true });
}

sheet.addEventListener("toggle", enter);

document.getElementById("finder").addEventListener("submit", () => {
  if (isRisen()) leaveFor(document.getElementById("results-title"));
});

addEventListener("keydown", (event) => {
  if (!isRisen()) return;
  if (event.key === "Escape") leaveFor(bar);
  if (event.key !== "Tab") return;
  const edges = [bar, sheet.querySelector(".sheet-foot button")];
  const [from, to] = event.shiftKey ? edges : edges.reverse();
  if (document.activeElement !== from) return;
  event.preventDefault();
  to.focus();
});

if (location.hash === "#subjects") sheet.open = true;
enter();
