// What a reader would stumble over in the form that is shown.
keys => {
  const form = document.querySelector('.fjs-form');
  const complaints = [];
  const complain = (what, found) => found.forEach(each => complaints.push(`${what}: ${each}`));

  const rendered = [...form.querySelectorAll('[id]')].map(element => element.id);
  const ends = key => ['', '-date', '-0', '-search'].map(end => `-Field_${key.replaceAll('.', '_')}${end}`);
  complain('not there', keys.filter(key => !rendered.some(id => ends(key).some(end => id.endsWith(end)))));

  const inputs = [...form.querySelectorAll('input, textarea, select')].filter(input => input.type !== 'hidden');
  const named = input =>
    [...(input.labels || [])].some(label => label.innerText.trim()) || (input.getAttribute('aria-label') || '').trim();
  complain('without a label', inputs.filter(input => !named(input)).map(input => input.id));

  const text = form.innerText;
  const unresolved = [
    /\S*\btexts\.\S*/g, /(?:^|\s)=[a-z]\S*/gm, /\bnull\b/g, /\bundefined\b/g, /\[object \w+]/g, /\?{3}/g, /\{\{|}}/g,
    /\bNaN\b/g, /Nothing to show/g, /\b[a-z]+[A-Z]\w*\b/g
  ];
  complain('unresolved', unresolved.flatMap(pattern => text.match(pattern) || []));

  if (document.documentElement.lang !== 'en') {
    const hints = [...form.querySelectorAll('[placeholder]')].map(element => element.placeholder);
    const english = [/^Se(lect|arch)$/m, /\d+ of \d+/, /^Field (is|must) .*$/m];
    complain('English', english.filter(pattern => pattern.test([text, ...hints].join('\n'))));
  }

  // The viewer draws a label over each table, one without a name, too.
  const names = [...form.querySelectorAll('label, legend, th, h3')].filter(name => !(name.htmlFor || '').includes('-Table_'));
  complain('nothing said', names.filter(name => !name.innerText.trim()).map(name => name.outerHTML.slice(0, 120)));
  complain('cut off', names.filter(name => name.scrollWidth > name.clientWidth + 1).map(name => name.innerText));

  // On a phone a table of many columns is moved to the side by itself.
  const tables = [...form.querySelectorAll('.fjs-table-inner-container')];
  const wide = innerWidth < 1000 ? [] : tables.filter(table => table.scrollWidth > table.clientWidth);
  complain('table too wide', wide.map(table => table.innerText.slice(0, 80)));

  const page = document.documentElement;
  if (page.scrollWidth > page.clientWidth) {
    complaints.push(`too wide: ${page.scrollWidth} of ${page.clientWidth}`);
  }
  return complaints;
};
