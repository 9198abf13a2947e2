// Before anything is shown: that there is a script, so that one type at a time will do; and which theme was chosen before.
(function () {
  "use strict";
  const root = document.documentElement;
  root.classList.add("script");
  window.Prism = { manual: true };
  try {
    const theme = localStorage.getItem("fieldtable-theme");
    if (theme === "dark" || theme === "light") {
      root.dataset.theme = theme;
    }
  } catch (refused) {
    // A page from a file may have no storage: the theme is the system's then.
  }
})();
