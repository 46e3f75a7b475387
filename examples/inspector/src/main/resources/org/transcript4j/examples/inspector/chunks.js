
/** So many rows at most are drawn at once; longer lists are drawn where they are looked at, and elsewhere hold their place. */
const DRAWN_AT_ONCE = 500;
const ROWS_IN_CHUNK = 60;

/**
 * A list in a scrolling element. Rows are made by a function of their number; a long list is cut into chunks, which are filled
 * when they come near the visible part and emptied, keeping their height, when they leave it.
 */
class ChunkedList {
  constructor(root, makeRow, guessedHeight) {
    this.root = root;
    this.makeRow = makeRow;
    this.guessedHeight = guessedHeight;
    this.observer = new IntersectionObserver(entries => this.#update(entries), {root, rootMargin: '100% 0px'});
    this.chunks = [];
    this.afterFill = () => {};
  }

  /** Shows so many rows, and forgets those from before. */
  show(count) {
    this.observer.disconnect();
    this.root.replaceChildren();
    this.chunks = [];
    const size = count <= DRAWN_AT_ONCE ? Math.max(count, 1) : ROWS_IN_CHUNK;
    for (let from = 0; from < count; from += size) {
      const to = Math.min(count, from + size);
      const chunk = {from, to, filled: false, element: element('div', 'chunk')};
      chunk.element.chunk = chunk;
      chunk.element.style.height = (to - from) * this.guessedHeight + 'px';
      this.chunks.push(chunk);
    }
    this.size = size;
    this.root.append(...this.chunks.map(chunk => chunk.element));
    if (this.chunks.length === 1) this.#fill(this.chunks[0]);
    else this.chunks.forEach(chunk => this.observer.observe(chunk.element));
  }

  /** Draws the filled rows anew. */
  refresh() {
    for (const chunk of this.chunks) {
      if (chunk.filled) this.#fill(chunk);
    }
  }

  /** Brings a row into view, at the top or, if it need not move, where it is; returns its element. */
  reveal(number, block) {
    const chunk = this.chunks[Math.floor(number / this.size)];
    if (!chunk) return undefined;
    const first = Math.max(0, Math.floor(number / this.size) - 1);
    this.chunks.slice(first, first + 3).filter(near => !near.filled).forEach(near => this.#fill(near));
    const row = chunk.element.children[number - chunk.from];
    const rect = row.getBoundingClientRect();
    const view = this.root.getBoundingClientRect();
    const visible = rect.top >= view.top && rect.bottom <= view.bottom;
    if (block === 'start') this.root.scrollTop += rect.top - view.top - 8;
    else if (!visible) this.root.scrollTop += rect.top - view.top - view.height / 3;
    return row;
  }

  #update(entries) {
    let filled = false;
    for (const entry of entries) {
      const chunk = entry.target.chunk;
      if (entry.isIntersecting && !chunk.filled) {
        this.#fill(chunk);
        filled = true;
      } else if (!entry.isIntersecting && chunk.filled && !entry.target.contains(document.activeElement)) this.#empty(chunk);
    }
    if (filled) this.afterFill();
  }

  #fill(chunk) {
    const made = [];
    for (let number = chunk.from; number < chunk.to; number++) made.push(this.makeRow(number));
    chunk.element.replaceChildren(...made);
    chunk.element.style.height = '';
    chunk.filled = true;
  }

  #empty(chunk) {
    chunk.element.style.height = chunk.element.offsetHeight + 'px';
    chunk.element.replaceChildren();
    chunk.filled = false;
  }
}
