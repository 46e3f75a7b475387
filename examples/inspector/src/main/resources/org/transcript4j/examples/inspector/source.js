
/** The source: a row has its line number, the role that tells most about it, and its text by role. */
const TELLING = ['label', 'title', 'heading', 'summary', 'metadata', 'speech', 'event', 'notice', 'unclassified', 'time',
  'furniture', 'markup', 'blank'];

const sourcePane = {
  list: new ChunkedList(byId('source'), number => sourcePane.row(number), 21),

  row(number) {
    const {start, end, line, first} = rows[number];
    const text = element('span', 'text');
    text.dir = 'auto';
    let telling = 'blank';
    for (let from = start; from < end;) {
      const region = lastAtMost(regionStarts, from);
      const to = Math.min(end, regionStarts[region + 1] ?? end);
      const role = roleOfRegion(region);
      if (TELLING.indexOf(role) < TELLING.indexOf(telling)) telling = role;
      this.append(text, from, to, role);
      from = to;
    }
    const lineNumber = element('span', 'line', first ? String(line) : '');
    const item = model.items[itemAt(end > start ? end - 1 : start)];
    const made = element('div', 'row ' + (item ? colourOf(item) : ''), lineNumber, element('span', 'role', telling === 'blank' ? '' : telling), text);
    made.dataset.row = number;
    return made;
  },

  /** A stretch of one role, cut where an item or a rejected candidate begins or ends. */
  append(text, from, to, role) {
    while (from < to) {
      const item = itemAt(from);
      const candidate = rejectedAt(from);
      let end = Math.min(to, cutAfter(placedStarts, from), cutAfter(rejectedStarts, from));
      if (item >= 0) end = Math.min(end, model.items[item].span[1]);
      if (candidate) end = Math.min(end, candidate.span[1]);
      const span = element('span', 'r-' + role, model.source.slice(from, end));
      span.dataset.at = from;
      if (item >= 0) {
        span.dataset.item = item;
        span.classList.toggle('dim', !filter.shows(item));
        span.classList.toggle('selected', item === selection.item);
      }
      if (candidate) {
        span.classList.add('rejected');
        span.title = reasonAgainst(candidate);
      }
      text.append(span);
      from = end;
    }
  },

  /** What the status line says of a place. */
  describe(offset) {
    const row = rows[rowAt(offset)];
    let start = row.start;
    for (let before = rowAt(offset); !rows[before].first; before--) start = rows[before - 1].start;
    const item = model.items[itemAt(offset)];
    const parts = [`line ${thousands(row.line)}, column ${thousands(offset - start + 1)}`, roleAt(offset)];
    if (item && isTurn(item)) parts.push('turn of ' + namesOf(item));
    const candidate = rejectedAt(offset);
    if (candidate) parts.push(reasonAgainst(candidate));
    return parts.join(' · ');
  },

  reveal(offset, block) {
    return this.list.reveal(rowAt(offset), block);
  },
};

function cutAfter(starts, offset) {
  return starts[lastAtMost(starts, offset) + 1] ?? Infinity;
}
