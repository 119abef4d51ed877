/* The shortlist: programs that this browser keeps. Buttons put them on it and take them off,
   links lead to their comparison. Where nothing may be kept, it lasts as long as the page. */

(() => {
  const KEY = "shortlist";
  const MOST = 40;
  const ADDRESS = /^\w[\w-]{0,99}$/;
  let kept = [];
  let isStored = true;

  const all = (selector) => document.querySelectorAll(selector);

  const read = () => {
    try {
      if (isStored) {
        const found = (localStorage.getItem(KEY) || "").split(",").filter((text) => ADDRESS.test(text));
        kept = [...new Set(found)].slice(0, MOST);
      }
    } catch {
      isStored = false;
    }
  };

  const write = () => {
    try {
      localStorage.setItem(KEY, kept.join());
    } catch {
      isStored = false;
    }
  };

  const show = () => {
    read();
    all("[data-shortlist]").forEach((button) => {
      button.hidden = false;
      button.setAttribute("aria-pressed", kept.includes(button.dataset.shortlist));
    });
    all("[data-shortlist-link]").forEach((link) => {
      link.search = kept.length ? "programs=" + kept.join() : "";
    });
    all("[data-shortlist-count]").forEach((count) => {
      count.textContent = kept.length || "";
    });
  };

  addEventListener("click", ({ target }) => {
    const button = target.closest("[data-shortlist]");
    if (!button) return;
    read();
    const address = button.dataset.shortlist;
    kept = kept.includes(address) ? kept.filter((other) => other !== address) : [...kept, address];
    write();
    show();
  });
  addEventListener("storage", show);
  addEventListener("pageshow", show);
  addEventListener("htmx:load", show);
  show();
})();
