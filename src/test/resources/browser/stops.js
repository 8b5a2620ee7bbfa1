// Where the Tab key stops on this page, in the order of reading, each as what it says.
() => {
  window.saysOf = element =>
    (element.getAttribute('aria-label') || element.labels?.[0]?.innerText || element.innerText || element.id || element.tagName)
      .trim();
  const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
  const stops = [...document.querySelectorAll(selector)].filter(element =>
    !element.disabled && element.checkVisibility({ visibilityProperty: true }));
  stops.forEach((element, index) => (element.dataset.stop = String(index)));
  return stops.map(window.saysOf);
};
