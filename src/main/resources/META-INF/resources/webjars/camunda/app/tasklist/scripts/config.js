// Overrides Tasklist's own settings: its name, its language, and what its page does besides.

// The language chosen on our pages, else the person's own; before the sign-in the browser's.
const spoken = ['en', 'de'];
const language = await fetch('/language', {redirect: 'error'})
  .then(answer => answer.ok ? answer.text() : '')
  .catch(() => '');
const known = spoken.includes(language);
if (known) {
  document.documentElement.lang = language;
}

export default {
  app: {name: language === 'de' ? 'Aufgaben' : 'Tasks', vendor: 'JOM'},
  locales: {availableLocales: known ? [language] : spoken, fallbackLocale: known ? language : 'en'},
  disableWelcomeMessage: true,
  customScripts: ['scripts/jom']
};
