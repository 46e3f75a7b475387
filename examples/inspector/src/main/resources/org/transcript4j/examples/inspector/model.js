
/** What was parsed, as PageJson wrote it, with the indexes that the panes look things up in. */
const model = JSON.parse(byId('data').textContent);

/** Longer lines are shown in several rows: a browser cannot lay out a line of a million characters. */
const LONGEST_ROW = 2000;

/** The rows of the source: offset of the first character and of the one behind the last, line number, whether it begins the line. */
function cutRows(source) {
  const rows = [];
  let line = 1;
  for (let start = 0; start <= source.length; line++) {
    let end = start;
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
    for (let from = start, first = true; first || from < end; first = false) {
      let to = Math.min(end, from + LONGEST_ROW);
      if (to < end && (source.charCodeAt(to) & 0xfc00) === 0xdc00) to--;
      rows.push({start: from, end: to, line, first});
      from = to;
    }
    start = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1);
  }
  if (rows.length > 1 && rows.at(-1).start === source.length) rows.pop();
  return rows;
}

const rows = cutRows(model.source);
const rowStarts = rows.map(row => row.start);
const rowAt = offset => Math.max(0, lastAtMost(rowStarts, offset));
const lineAt = offset => rows[rowAt(offset)].line;

const regionStarts = model.regions.filter((_, index) => index % 2 === 0);
const regionRoles = model.regions.filter((_, index) => index % 2 === 1);
const roleOfRegion = index => model.roles[regionRoles[index]];
const roleAt = offset => roleOfRegion(lastAtMost(regionStarts, offset)) ?? 'blank';

/** What stands before a label on its line, such as a time, is shown with its turn. */
function widen(item) {
  const start = item.span[0];
  const line = rows[rowAt(start)].start;
  let region = lastAtMost(regionStarts, start - 1);
  while (region >= 0 && regionStarts[region] >= line && ['time', 'markup', 'blank'].includes(roleOfRegion(region))) {
    item.span[0] = regionStarts[region--];
  }
}

model.items.filter(item => item.span && item.kind === 'turn').forEach(widen);

const placed = model.items.flatMap((item, index) => (item.span ? [index] : []))
    .sort((one, other) => model.items[one].span[0] - model.items[other].span[0]);
const placedStarts = placed.map(index => model.items[index].span[0]);

/** The number of the item that an offset belongs to; -1 if it belongs to none. */
function itemAt(offset) {
  const index = placed[lastAtMost(placedStarts, offset)];
  return index !== undefined && offset < model.items[index].span[1] ? index : -1;
}

const rejected = model.rejected.sort((one, other) => one.span[0] - other.span[0]);
const rejectedStarts = rejected.map(candidate => candidate.span[0]);

/** The first rejected candidate that an offset belongs to, if any. */
function rejectedAt(offset) {
  const candidate = rejected[lastAtMost(rejectedStarts, offset)];
  return candidate && offset < candidate.span[1] ? candidate : undefined;
}

/** The weightiest reason against a candidate. */
function reasonAgainst(candidate) {
  const why = model.whys[candidate.why];
  return 'not a label: ' + (why.evidence.find(evidence => evidence.against)?.reason ?? why.rule);
}

const isTurn = item => item.kind === 'turn';
const namesOf = item => (item.speakers ?? []).map(number => model.speakers[number].name).join(', ');
const colourOf = item => (item.speakers ? model.speakers[item.speakers[0]].colour : 'aside');
