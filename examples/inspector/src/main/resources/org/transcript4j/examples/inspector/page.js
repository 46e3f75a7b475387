
const narrow = matchMedia('(max-width: 860px)');

/** Marks an item in both panes and on the timeline, under a class. */
function mark(index, className) {
  document.querySelectorAll(`.panes .${className}[data-item]`).forEach(marked => marked.classList.remove(className));
  if (index >= 0) {
    document.querySelectorAll(`.panes [data-item="${index}"]`).forEach(marked => marked.classList.add(className));
  }
  timeline.mark();
}

function hover(index) {
  if (index === selection.hovered) return;
  selection.hovered = index;
  mark(index, 'hovered');
}

function select(index) {
  document.querySelectorAll('#turns-panel [tabindex="0"]').forEach(before => (before.tabIndex = -1));
  selection.item = index;
  mark(index, 'selected');
  const shown = byId('item-' + focusable());
  if (shown) shown.tabIndex = 0;
}

function jumpToSource(index) {
  select(index);
  if (model.items[index].span) jumpToOffset(model.items[index].span[0]);
}

function jumpToOffset(offset) {
  if (narrow.matches) view('source');
  driver = byId('source');
  sourcePane.reveal(offset);
  byId('place').textContent = sourcePane.describe(offset);
  driver.focus({preventScroll: true});
}

function jumpToTurn(index) {
  if (index < 0) return;
  select(index);
  view('turns');
  driver = byId('turns-panel');
  turnsPane.reveal(index)?.focus({preventScroll: true});
}

/** Shows one of the panels beside the source, or on a narrow screen in its place. */
function view(name) {
  document.body.dataset.view = name;
  for (const tab of document.querySelectorAll('[role=tab]')) {
    const chosen = tab.dataset.view === name;
    tab.setAttribute('aria-selected', String(chosen));
    tab.tabIndex = chosen ? 0 : -1;
    if (tab.dataset.view !== 'source') byId(tab.getAttribute('aria-controls')).hidden = !chosen;
  }
}

function applyFilter() {
  filter.apply();
  turnsPane.list.show(filter.shown.length);
  if (filter.shown.length === 0) byId('turns-panel').replaceChildren(element('p', 'empty', filter.active ? 'No turn is like that.' : 'There are no turns.'));
  sourcePane.list.refresh();
  timeline.mark();
  const all = model.items.filter(isTurn).length;
  const some = filter.shown.filter(index => isTurn(model.items[index])).length;
  byId('shown').textContent = (filter.active ? thousands(some) + ' of ' : '') + thousands(all) + (all === 1 ? ' turn' : ' turns');
  byId('clear').hidden = !filter.active;
}

function toggleSpeaker(pressed) {
  const number = Number(pressed.dataset.speaker);
  if (!filter.speakers.delete(number)) filter.speakers.add(number);
  pressed.setAttribute('aria-pressed', String(filter.speakers.has(number)));
  applyFilter();
}

function clearFilter() {
  filter.speakers.clear();
  filter.query = '';
  byId('find').value = '';
  document.querySelectorAll('.speaker').forEach(pressed => pressed.setAttribute('aria-pressed', 'false'));
  applyFilter();
  byId('find').focus();
}

/** The turn that is n shown items behind the selected one. */
function step(n) {
  const number = lastAtMost(filter.shown, selection.item);
  const next = selection.item < 0 ? 0 : number + n;
  return filter.shown[Math.max(0, Math.min(filter.shown.length - 1, next))] ?? -1;
}

const STEPS = {ArrowDown: 1, ArrowUp: -1};

function turnKeys(event) {
  const onControl = event.target.closest('button, summary, a');
  if (STEPS[event.key]) {
    event.preventDefault();
    jumpToTurn(step(STEPS[event.key]));
  } else if (event.key === 'Enter' && !onControl && selection.item >= 0) {
    event.preventDefault();
    jumpToSource(selection.item);
  }
}

function sourceKeys(event) {
  if (STEPS[event.key]) {
    event.preventDefault();
    select(step(STEPS[event.key]));
    const span = model.items[selection.item]?.span;
    if (!span) return;
    sourcePane.reveal(span[0]);
    byId('place').textContent = sourcePane.describe(span[0]);
  } else if (event.key === 'Enter') {
    event.preventDefault();
    jumpToTurn(selection.item);
  }
}

function tabKeys(event) {
  const move = {ArrowRight: 1, ArrowLeft: -1}[event.key];
  if (!move) return;
  const tabs = [...document.querySelectorAll('[role=tab]')].filter(tab => tab.offsetParent);
  const next = tabs[(tabs.indexOf(event.target) + move + tabs.length) % tabs.length];
  view(next.dataset.view);
  next.focus();
}

/** The pane that the reader scrolls; the other one follows it. */
let driver = byId('turns-panel');

function follow(pane) {
  if (pane !== driver || !byId('follow').checked || narrow.matches || document.body.dataset.view !== 'turns') return;
  const box = pane.getBoundingClientRect();
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + 24);
  if (pane.id === 'source') {
    const row = top?.closest('[data-row]');
    const item = row ? placed[lastAtMost(placedStarts, rows[row.dataset.row].end)] : undefined;
    if (item !== undefined) turnsPane.reveal(item, 'start');
  } else {
    const span = model.items[top?.closest('[data-item]')?.dataset.item]?.span;
    if (span) sourcePane.reveal(span[0], 'start');
  }
}

function listen() {
  const source = byId('source');
  const turns = byId('turns-panel');
  sourcePane.list.afterFill = () => follow(source);
  turnsPane.list.afterFill = () => follow(turns);
  for (const pane of [source, turns]) {
    ['pointerenter', 'wheel', 'touchstart', 'focusin'].forEach(
        name => pane.addEventListener(name, () => (driver = pane), {passive: true}));
    pane.addEventListener('scroll', () => requestAnimationFrame(() => follow(pane)), {passive: true});
    pane.addEventListener('pointerleave', () => hover(-1));
    pane.addEventListener('pointerover', event => hover(Number(event.target.closest('[data-item]')?.dataset.item ?? -1)));
  }
  source.addEventListener('pointerover', event => {
    const at = event.target.closest('[data-at]');
    if (at) byId('place').textContent = sourcePane.describe(Number(at.dataset.at));
  });
  source.addEventListener('click', event => {
    const item = event.target.closest('[data-item]');
    if (!item || !getSelection().isCollapsed) return;
    select(Number(item.dataset.item));
    if (narrow.matches) jumpToTurn(selection.item);
    else turnsPane.reveal(selection.item);
  });
  source.addEventListener('keydown', sourceKeys);
  turns.addEventListener('keydown', turnKeys);
  turns.addEventListener('focusin', event => {
    const item = event.target.closest('[data-item]');
    if (item && Number(item.dataset.item) !== selection.item) select(Number(item.dataset.item));
  });
  turns.addEventListener('click', event => {
    const item = event.target.closest('[data-item]');
    if (!item || event.target.closest('button, details') || !getSelection().isCollapsed) return;
    select(Number(item.dataset.item));
    if (model.items[selection.item].span) sourcePane.reveal(model.items[selection.item].span[0]);
  });
}

function listenToControls() {
  document.querySelectorAll('.speaker').forEach(pressed => pressed.addEventListener('click', () => toggleSpeaker(pressed)));
  document.querySelectorAll('[role=tab]').forEach(tab => {
    tab.addEventListener('click', () => view(tab.dataset.view));
    tab.addEventListener('keydown', tabKeys);
  });
  document.querySelectorAll('#notes-panel [data-offset]').forEach(
      link => link.addEventListener('click', () => jumpToOffset(Number(link.dataset.offset))));
  let waiting;
  byId('find').addEventListener('input', event => {
    clearTimeout(waiting);
    filter.query = event.target.value.trim().toLowerCase();
    waiting = setTimeout(applyFilter, 120);
  });
  document.querySelector('.tools').addEventListener('submit', event => event.preventDefault());
  byId('clear').addEventListener('click', clearFilter);
  narrow.addEventListener('change', () => {
    if (!narrow.matches && document.body.dataset.view === 'source') view('turns');
  });
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.target.closest('input')) return;
    event.preventDefault();
    byId('find').focus();
  });
}

timeline.draw();
sourcePane.list.show(rows.length);
rejectedPane.show();
applyFilter();
listen();
listenToControls();
