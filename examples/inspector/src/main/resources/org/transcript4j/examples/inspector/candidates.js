
/** What spoke for and against a label. */
function reasons(why) {
  return element('ul', 'reasons', ...why.evidence.map(({feature, against, reason}) => {
    const sign = element('span', 'sign', against ? 'against' : 'for');
    return element('li', against ? 'against' : 'for', sign, element('span', '', element('b', '', feature), ': ' + reason));
  }));
}

/** What looked like a label and was not read as one. */
const rejectedPane = {
  list: new ChunkedList(byId('rejected-panel'), number => rejectedPane.row(number), 130),

  row(number) {
    const [start, end] = rejected[number].span;
    const why = model.whys[rejected[number].why];
    const quoted = element('h3', '', model.source.slice(start, end));
    quoted.dir = 'auto';
    const line = button('link', 'line ' + thousands(lineAt(start)), () => jumpToOffset(start));
    const sure = element('p', 'rule', `read as ${roleAt(start)}, not as a label: ${why.rule}, ${why.percent} % sure`);
    const made = element('article', 'candidate', element('header', '', quoted, line), sure, reasons(why));
    made.dataset.at = start;
    return made;
  },

  show() {
    if (rejected.length === 0) byId('rejected-panel').replaceChildren(element('p', 'empty', 'Nothing was rejected.'));
    else this.list.show(rejected.length);
  },
};
