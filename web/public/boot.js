// Before the first paint: language, direction and colour scheme. A file of its own, because the page allows no inline script.
(function () {
  function kept(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }
  var root = document.documentElement;
  var language = kept('hudhud.language') || ((navigator.language || 'en').toLowerCase().startsWith('ar') ? 'ar' : 'en');
  var scheme = kept('hudhud.scheme') || 'auto';
  var dark = scheme === 'dark' || (scheme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.lang = language;
  root.dir = language === 'ar' ? 'rtl' : 'ltr';
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  var plan = JSON.parse(document.currentScript.dataset.plan || 'null');
  if (!plan) return;
  function fetchSoon(attributes) {
    var link = document.createElement('link');
    Object.assign(link, attributes);
    document.head.appendChild(link);
  }
  if (plan[language].font) {
    fetchSoon({ rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: 'anonymous', href: '/' + plan[language].font });
  }
  fetchSoon({ rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: '/api/v1/session' });
  var path = location.pathname === '/' ? '/campaigns' : location.pathname;
  plan[language].pages.forEach(function (page) {
    if (page[0].endsWith('/') ? !path.startsWith(page[0]) : path !== page[0]) return;
    page[1].forEach(function (file) {
      fetchSoon(file.endsWith('.css') ? { rel: 'preload', as: 'style', href: '/' + file } : { rel: 'modulepreload', href: '/' + file });
    });
  });
})();
