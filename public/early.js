// Runs before the first paint. Same keys as src/ui/colour-scheme.ts, src/app/language.ts and src/data/client.ts.
(function () {
  function kept(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // storage may be forbidden; what the browser wishes will do
    }
  }

  // A dark page never flashes white.
  var root = document.documentElement;
  var wanted = kept('tragwerk.colour-scheme');
  var dark = wanted === 'dark' || (wanted !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');

  // The frame that stands in for the page: with the bar of the navigation, where one will be.
  var signedIn = kept('tragwerk.session') !== null;
  var path = location.pathname;
  if (signedIn && /^\/(o\/|$)/.test(path)) root.setAttribute('data-opening', 'inside');

  // What the page at this address needs is asked for at once, not when the app has found out by itself.
  var named = document.getElementById('first-loads');
  if (!named) return; // as during development
  var loads = JSON.parse(named.textContent);
  var load = loads.find(function (each) {
    return each.signedIn === signedIn && new RegExp(each.path).test(path);
  });
  if (!load) return;
  var speaks = kept('tragwerk.language');
  [speaks].concat(navigator.languages).some(function (tag) {
    speaks = (tag || '').slice(0, 2).toLowerCase();
    return speaks === 'de' || speaks === 'en';
  });
  load.files.concat(load[speaks] || load.en).forEach(function (file) {
    var link = document.createElement('link');
    var script = /\.js$/.test(file);
    link.rel = script ? 'modulepreload' : 'preload';
    if (!script) link.as = 'style';
    link.crossOrigin = '';
    link.href = file;
    document.head.append(link);
  });
})();
