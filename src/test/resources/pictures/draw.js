// Draws a model with the viewer that our pages use, and tells where everything lies, texts as they are really set.
async xml => {
  const viewer = new BpmnJS({container: '#canvas'});
  await viewer.importXML(xml);
  const canvas = viewer.get('canvas');
  const registry = viewer.get('elementRegistry');
  const bounds = canvas.viewbox().inner;
  const sheet = document.getElementById('canvas');
  sheet.style.width = `${bounds.width + 40}px`;
  sheet.style.height = `${bounds.height + 40}px`;
  canvas.resized();
  canvas.viewbox({x: bounds.x - 20, y: bounds.y - 20, width: bounds.width + 40, height: bounds.height + 40});

  const text = element => {
    const set = registry.getGraphics(element).querySelector('.djs-visual text');
    if (!set || !set.textContent.trim()) {
      return null;
    }
    const box = set.getBBox();
    return {x: element.x + box.x, y: element.y + box.y, width: box.width, height: box.height};
  };
  const flows = ['bpmn:SequenceFlow', 'bpmn:MessageFlow'];
  const all = registry.getAll().filter(element => element.type !== 'label' && element.parent);
  return {
    shapes: all.filter(element => !element.waypoints && element.type !== 'bpmn:TextAnnotation').map(element => ({
      id: element.id,
      type: element.type.replace('bpmn:', ''),
      name: element.businessObject.name || '',
      box: {x: element.x, y: element.y, width: element.width, height: element.height},
      text: element.label ? text(element.label) : text(element),
      outside: Boolean(element.label),
      parent: element.parent.id,
      host: element.host ? element.host.id : null,
    })),
    edges: all.filter(element => flows.includes(element.type)).map(element => ({
      id: element.id,
      name: element.businessObject.name || '',
      source: element.source.id,
      target: element.target.id,
      way: element.waypoints.map(point => ({x: point.x, y: point.y})),
      text: element.label ? text(element.label) : null,
    })),
    drawn: registry.getAll().map(element => element.id),
  };
}
