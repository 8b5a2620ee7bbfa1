// Draws the process of an opportunity and marks where it is, or how busy its steps are. Without it the list of steps says the same in words.
'use strict';

(() => {
  const sheet = document.getElementById('diagram');
  if (!sheet || typeof BpmnJS === 'undefined') {
    return;
  }
  const frame = sheet.parentElement;
  const status = document.getElementById('diagram-status');
  const MARGIN = 12;
  const READABLE = 0.8;
  const HEADROOM = 40;
  let canvas;
  let elements;
  let bounds;
  let scale;
  let drawn;

  async function load() {
    const answer = await fetch(sheet.dataset.source, {headers: {Accept: 'application/json'}});
    if (!answer.ok) {
      throw new Error(answer.status);
    }
    return answer.json();
  }

  // In languages other than the model's the elements get other names before they are drawn.
  function named(model, labels) {
    const xml = new DOMParser().parseFromString(model, 'text/xml');
    for (const element of xml.getElementsByTagName('*')) {
      const label = labels[element.getAttribute('id')];
      if (label) {
        element.setAttribute('name', label);
      }
    }
    return new XMLSerializer().serializeToString(xml);
  }

  function resize(wanted) {
    scale = Math.min(2, Math.max(0.2, wanted));
    const width = bounds.width + 2 * MARGIN;
    const height = bounds.height + 2 * MARGIN;
    sheet.style.width = `${width * scale}px`;
    sheet.style.height = `${height * scale}px`;
    canvas.resized();
    canvas.viewbox({x: bounds.x - MARGIN, y: bounds.y - MARGIN, width, height});
  }

  function whole() {
    resize((frame.clientWidth - 2) / (bounds.width + 2 * MARGIN));
  }

  function toCurrent() {
    const at = drawn.now.map(id => elements.get(id)).find(element => element);
    if (at) {
      frame.scrollLeft = (at.x + at.width / 2 - bounds.x + MARGIN) * scale - frame.clientWidth / 2;
    }
  }

  function mark(id, marker) {
    if (elements.get(id)) {
      canvas.addMarker(id, marker);
    }
  }

  function svg(name, attributes, text) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    if (text) {
      element.textContent = text;
    }
    return element;
  }

  // How busy a step is: how many above it, how long it takes below. The darker, the more; the figures say it without.
  function weigh(load) {
    const shape = elements.get(load.element);
    if (!shape) {
      return;
    }
    // Above an event that sits on the upper edge.
    const top = (shape.attachers || []).some(event => event.y < shape.y && event.y + event.height > shape.y) ? -22 : 0;
    const badge = svg('g', {class: `load level-${load.level}`});
    // A pill that says nobody is there would only lie upon the names beside it.
    if (load.level > 0) {
      badge.append(
        svg('rect', {x: -14, y: top - 30, width: shape.width + 28, height: 24, rx: 12}),
        svg('text', {x: shape.width / 2, y: top - 14, 'text-anchor': 'middle'}, load.mark));
    }
    badge.append(
      svg('text', {class: 'time', x: shape.width / 2, y: shape.height + 18, 'text-anchor': 'middle'}, load.duration));
    elements.getGraphics(load.element).append(badge);
    mark(load.element, `level-${load.level}`);
  }

  async function draw() {
    drawn = await load();
    document.getElementById('process').hidden = false;
    const viewer = new BpmnJS({container: sheet});
    await viewer.importXML(named(drawn.model, drawn.labels));
    canvas = viewer.get('canvas');
    elements = viewer.get('elementRegistry');
    bounds = {...canvas.viewbox().inner};
    if (drawn.loads) {
      bounds.y -= HEADROOM;
      bounds.height += HEADROOM;
    }
    drawn.done.forEach(id => mark(id, 'done'));
    drawn.now.forEach(id => mark(id, 'now'));
    (drawn.loads || []).forEach(weigh);
    whole();
    if (scale < 0.6) {
      resize(READABLE);
    }
    toCurrent();
  }

  async function look() {
    if (document.visibilityState === 'visible') {
      const now = await load();
      if (JSON.stringify([now.now, now.loads]) !== JSON.stringify([drawn.now, drawn.loads])) {
        status.textContent = sheet.dataset.moved;
      }
    }
  }

  function on(id, act) {
    const button = document.getElementById(id);
    if (button) {
      button.addEventListener('click', act);
    }
  }

  // The library would open a box of its own here; its link alone says the same.
  sheet.addEventListener('click', event => {
    if (event.target.closest('.bjs-powered-by')) {
      event.stopImmediatePropagation();
    }
  }, true);
  on('smaller', () => resize(scale / 1.25));
  on('larger', () => resize(scale * 1.25));
  on('whole', whole);
  on('current', () => {
    resize(Math.max(scale, READABLE));
    toCurrent();
  });
  document.addEventListener('visibilitychange', () => look().catch(() => undefined));
  draw().catch(() => {
    document.getElementById('process').hidden = true;
  });
})();
