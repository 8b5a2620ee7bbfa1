// What is wrong with how the focus shows: one has to see where one is.
() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const complaints = [];
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) {
    complaints.push(`no outline around ${element.outerHTML.slice(0, 120)}`);
  }
  if (!box.width || !box.height || box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) {
    complaints.push(`out of sight: ${element.outerHTML.slice(0, 120)}`);
  }
  return complaints;
};
