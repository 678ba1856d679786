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
  var font = document.currentScript.dataset[language === 'ar' ? 'arabicFont' : 'latinFont'];
  if (font) {
    var link = document.createElement('link');
    link.rel = 'preload';
    link.as = 'font';
    link.type = 'font/woff2';
    link.crossOrigin = 'anonymous';
    link.href = font;
    document.head.appendChild(link);
  }
})();
