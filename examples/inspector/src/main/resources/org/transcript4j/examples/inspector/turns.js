
/** So many characters of a paragraph are shown at first. */
const LONGEST_BLOCK = 20000;

/** Which turns are shown: those of the chosen speakers, or of all, whose text holds what is looked for. */
const filter = {
  speakers: new Set(),
  query: '',
  shown: model.items.map((_, index) => index),
  hidden: new Set(),

  get active() {
    return this.speakers.size > 0 || this.query !== '';
  },

  shows(index) {
    return !this.hidden.has(index);
  },

  apply() {
    this.shown = [];
    this.hidden = new Set();
    model.items.forEach((item, index) => (this.matches(item) ? this.shown.push(index) : this.hidden.add(index)));
  },

  matches(item) {
    if (!this.active) return true;
    if (!isTurn(item)) return false;
    return (this.speakers.size === 0 || item.speakers.some(number => this.speakers.has(number)))
        && (this.query === '' || item.blocks.some(block => block.text.toLowerCase().includes(this.query)));
  },
};

/** The turn that is looked at, and the one under the pointer; -1 for none. */
const selection = {item: -1, hovered: -1};

const turnsPane = {
  list: new ChunkedList(byId('turns-panel'), number => turnsPane.row(filter.shown[number]), 110),

  row(index) {
    const item = model.items[index];
    const made = element('article', `item ${isTurn(item) ? 'turn' : 'aside ' + item.kind} ${colourOf(item)}`);
    made.dataset.item = index;
    made.id = 'item-' + index;
    made.setAttribute('aria-labelledby', 'name-' + index);
    made.tabIndex = index === focusable() ? 0 : -1;
    made.classList.toggle('selected', index === selection.item);
    made.append(this.head(item, index), ...item.blocks.map(block => this.block(block)));
    if (item.why !== undefined) made.append(this.why(model.whys[item.why]));
    return made;
  },

  head(item, index) {
    const name = element('h3', 'name', isTurn(item) ? namesOf(item) : item.kind);
    name.id = 'name-' + index;
    name.dir = 'auto';
    const head = element('header', '', name);
    if (item.label && item.label !== namesOf(item)) {
      const label = element('bdi', 'label', item.label);
      label.title = 'as printed';
      head.append(label);
    }
    const place = element('span', 'where');
    if (item.time) place.append(element('span', 'time', clock(item.time[0])));
    if (item.span) place.append(button('link', 'line ' + thousands(lineAt(item.span[0])), () => jumpToSource(index)));
    head.append(place);
    return head;
  },

  block(block) {
    const made = element('p', block.aside ? 'inner' : '');
    made.dir = 'auto';
    const length = block.text.length > LONGEST_BLOCK ? LONGEST_BLOCK : block.text.length;
    this.append(made, block, 0, length);
    if (length < block.text.length) {
      const more = button('link', `… all ${thousands(block.text.length)} characters`, () => {
        more.remove();
        this.append(made, block, length, block.text.length);
      });
      made.append(more);
    }
    return made;
  },

  /** A stretch of a text, cut where an event or something found begins or ends. */
  append(paragraph, {text, events = []}, from, to) {
    const found = matchesIn(text);
    const inEvent = covering(pairs(events));
    const inFound = covering(found);
    const cuts = [...new Set([from, to, ...events, ...found.flat()])].filter(at => at >= from && at <= to);
    cuts.sort((one, other) => one - other).slice(1).forEach((end, i) => {
      let piece = text.slice(cuts[i], end);
      if (inFound(cuts[i])) piece = element('mark', '', piece);
      if (inEvent(cuts[i])) piece = element('em', 'event', piece);
      paragraph.append(piece);
    });
  },

  why(why) {
    const made = element('details', 'why', element('summary', '', `why a label: ${why.rule}, ${why.percent} % sure`));
    made.addEventListener('toggle', () => {
      if (made.open && made.children.length === 1) made.append(reasons(why));
    });
    return made;
  },

  /** The element of an item that is shown, scrolled into view. */
  reveal(index, block) {
    const number = lastAtMost(filter.shown, index);
    return filter.shown[number] === index ? this.list.reveal(number, block) : undefined;
  },
};

/** The one item that Tab leads to. */
const focusable = () => (filter.shows(selection.item) && selection.item >= 0 ? selection.item : filter.shown[0]);

const pairs = numbers => numbers.flatMap((start, index) => (index % 2 === 0 ? [[start, numbers[index + 1]]] : []));

/** Whether an offset is in one of the ranges, which are in order. */
function covering(ranges) {
  const starts = ranges.map(([start]) => start);
  return at => at < (ranges[lastAtMost(starts, at)]?.[1] ?? 0);
}

/** Where the text holds what is looked for. */
function matchesIn(text) {
  const found = [];
  const low = text.toLowerCase();
  if (filter.query === '' || low.length !== text.length) return found;
  for (let at = low.indexOf(filter.query); at >= 0; at = low.indexOf(filter.query, at + filter.query.length)) {
    found.push([at, at + filter.query.length]);
  }
  return found;
}
