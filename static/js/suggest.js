/* Titles suggested as one types: htmx and the look come with the first focus of a search field. */

const CONFIG = { includeIndicatorStyles: false, allowEval: false, historyCacheSize: 0 };

const put = (name, attributes) =>
  document.head.append(Object.assign(document.createElement(name), attributes));

const prepare = ({ script, style }) => {
  if (!document.querySelector(`link[href="${style}"]`)) {
    put("link", { rel: "stylesheet", href: style });
  }
  if (!document.querySelector(`script[src="${script}"]`)) {
    if (!document.querySelector('meta[name="htmx-config"]')) {
      put("meta", { name: "htmx-config", content: JSON.stringify(CONFIG) });
    }
    put("script", { src: script });
  }
};

for (const form of document.querySelectorAll(".search.is-suggesting")) {
  form.addEventListener("focusin", () => prepare(form.dataset), { once: true });
  form.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") {
      form.querySelector(".suggestions").replaceChildren();
    }
  });
}
