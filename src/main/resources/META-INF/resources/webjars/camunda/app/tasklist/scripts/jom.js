// Tasklist has a sign-in view of its own, which signs nobody in here. Whoever gets there goes to ours.
const signIn = () => {
  if (window.location.hash.startsWith('#/login')) {
    window.location.assign('/login');
  }
};

window.addEventListener('hashchange', signIn);
signIn();

// The mark leads back to our start page, as it does there.
document.addEventListener('click', event => {
  if (event.target.closest('.navbar-brand')) {
    event.preventDefault();
    event.stopPropagation();
    window.location.assign('/');
  }
}, true);

// Until when a task is to be done and whose it is, is told and not asked, whichever way one tries.
document.addEventListener('keydown', event => {
  if (event.key !== 'Tab' && event.target.closest('.task-details .due-date, .task-details .set-value')) {
    event.stopPropagation();
  }
}, true);

// The form viewer says a few things by itself, in English only. What people and forms say is left alone.
const german = [
  [/^Select$/, 'Auswählen'],
  [/^Search$/, 'Suchen'],
  [/^No results$/, 'Nichts gefunden'],
  [/^Nothing to show\.$/, 'Keine Einträge.'],
  [/^ of $/, ' von '],
  [/^Previous page$/, 'Vorige Seite'],
  [/^Next page$/, 'Nächste Seite'],
  [/^Click to sort by (.+) descending$/, 'Absteigend nach „$1“ sortieren'],
  [/^Click to sort by (.+) ascending$/, 'Aufsteigend nach „$1“ sortieren'],
  [/^Click to remove sorting$/, 'Sortierung aufheben'],
  [/^Field is required\.$/, 'Bitte ausfüllen.'],
  [/^Field must have minimum length of (.+)\.$/, 'Mindestens $1 Zeichen.'],
  [/^Field must have maximum length of (.+)\.$/, 'Höchstens $1 Zeichen.'],
  [/^Field must have minimum value of (.+)\.$/, 'Mindestens $1.'],
  [/^Field must have maximum value of (.+)\.$/, 'Höchstens $1.'],
  [/^Please select a valid value, the two nearest valid values are (.+) and (.+)\.$/, 'Möglich sind etwa $1 und $2.'],
  [/^Field must match pattern .+\.$/, 'Das passt nicht zu dem, was hier erwartet wird.'],
  [/^Field must be a valid email\.$/, 'Das ist keine E-Mail-Adresse.']
];
const places = [
  '.fjs-select-placeholder', '.fjs-dropdownlist-empty', '.fjs-table-nav-label', '.fjs-table-empty',
  '.fjs-form-field-error li'
];
const attributes = {placeholder: '.fjs-container input', 'aria-label': '.fjs-table-th, .fjs-table-nav-button'};

const inGerman = text => {
  const [english, wanted] = german.find(([said]) => said.test(text)) || [];
  return english ? text.replace(english, wanted) : text;
};

const translate = () => {
  for (const element of document.querySelectorAll(places.join())) {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && inGerman(node.data) !== node.data) {
        node.data = inGerman(node.data);
      }
    }
  }
  for (const [attribute, elements] of Object.entries(attributes)) {
    for (const element of document.querySelectorAll(elements)) {
      const said = element.getAttribute(attribute) || '';
      if (inGerman(said) !== said) {
        element.setAttribute(attribute, inGerman(said));
      }
    }
  }
};

if (document.documentElement.lang === 'de') {
  new MutationObserver(translate).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: Object.keys(attributes)
  });
}

// The form viewer keeps what it said of a field after the field is gone, since another answer needs it no more, and Tasklist
// lets nobody complete such a form. When nothing is said to be wrong any more, it can be sent: then it is looked over anew.
const takenOverMillis = 700;
let looking = 0;
const letSend = () => {
  const form = document.querySelector('.fjs-container');
  const button = document.querySelector('button[ng-disabled="disableCompleteButton()"][disabled]');
  if (form && button && !form.querySelector('.fjs-form-field-error')) {
    button.disabled = false;
  }
};
for (const happening of ['input', 'change', 'click']) {
  document.addEventListener(happening, event => {
    clearTimeout(looking);
    if (event.target.closest('.fjs-container')) {
      looking = setTimeout(letSend, takenOverMillis);
    }
  }, true);
}
