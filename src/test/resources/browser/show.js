// Shows a form with the viewer out of the bundle of Tasklist, sends it at once if asked to, and gives back what the viewer
// finds wrong with the form.
async ({ form, data, sent }) => {
  const load = () => {
    let viewer;
    self.webpackChunkcamunda_bpm_webapp.push([[Symbol('here')], {}, require => {
      const module = Object.keys(require.m).find(id => String(require.m[id]).includes('.createForm='));
      viewer = require(module).Form;
    }]);
    return viewer;
  };
  window.Viewer = window.Viewer || load();
  const place = document.getElementById('form');
  if (window.shown) {
    window.shown.destroy();
  }
  place.replaceChildren();
  window.shown = new window.Viewer({ container: place });
  const { warnings } = await window.shown.importSchema(form, data);
  const drawn = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  await drawn();
  if (sent) {
    window.shown.validate();
    await drawn();
  }
  return warnings.map(String);
};
