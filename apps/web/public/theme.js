// Runs before the first paint. The choice is "light", "dark" or "system" (also when nothing is stored).
(function () {
  var choice = 'system';
  try {
    choice = localStorage.getItem('bestellwerk.theme') || 'system';
  } catch {
    // Storage may be blocked; the system's preference is used then.
  }
  var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
