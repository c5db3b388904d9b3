// Runs before the first paint so that a dark page never flashes white. Same key as src/ui/colour-scheme.ts.
(function () {
  var wanted = null;
  try {
    wanted = localStorage.getItem('tragwerk.colour-scheme');
  } catch {
    // storage may be forbidden; the system's choice will do
  }
  var dark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
