// What all pages have around their content: the menu, the theme, and the key that leads to the field above the index.

function closeMenu() {
  document.getElementById("sidebar").classList.remove("open");
  document.getElementById("menu").setAttribute("aria-expanded", "false");
}

function startMenu() {
  const menu = document.getElementById("menu");
  menu.addEventListener("click", () => {
    const open = document.getElementById("sidebar").classList.toggle("open");
    menu.setAttribute("aria-expanded", String(open));
    if (open) {
      scrollTo(0, 0);
      document.getElementById("query").focus();
    }
  });
}

function startTheme() {
  document.getElementById("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    try {
      localStorage.setItem("fieldtable-theme", root.dataset.theme);
    } catch (refused) {
      // It is the theme of this page then, as long as it is open.
    }
  });
}

/** A slash leads to the field, wherever nobody types. */
function startSlash(field) {
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      field.focus();
      field.select();
    }
  });
}
