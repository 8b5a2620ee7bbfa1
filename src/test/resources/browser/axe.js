// Asks axe about a part of the page, by certain rules or by all; gives back what it calls serious or worse.
async ({ part, rules }) => {
  const { violations } = await axe.run(part, {
    runOnly: rules.length
      ? { type: 'rule', values: rules }
      : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] },
    resultTypes: ['violations']
  });
  return violations
    .filter(({ impact }) => ['serious', 'critical'].includes(impact))
    .flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html.slice(0, 200)} (${any.map(({ message }) => message)})`));
};
