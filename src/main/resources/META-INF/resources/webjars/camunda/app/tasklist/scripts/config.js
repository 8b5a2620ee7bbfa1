// Overrides Tasklist's own settings: its name, its languages, and what its page does besides.
export default {
  app: {name: 'Tasks', vendor: 'JOM'},
  locales: {availableLocales: ['en', 'de'], fallbackLocale: 'en'},
  disableWelcomeMessage: true,
  customScripts: ['scripts/jom']
};
