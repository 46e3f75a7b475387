
/** More speakers than these share one lane. */
const LANES = 8;
const FONT_SIZE = 12;
const AXIS_HEIGHT = 32;

/** As high as a row of the table of speakers, which stands beside it. */
const LANE_HEIGHT = 30;

/** Where each turn stands on the timeline: in seconds if turns have times, else in per cent of all that is said. */
const timeline = {
  turns: model.items.flatMap((item, index) => (isTurn(item) ? [index] : [])),
  bars: [],
  timed: false,

  measure() {
    const items = this.turns.map(index => model.items[index]);
    this.timed = items.length > 0 && items.filter(item => item.time).length * 2 > items.length;
    if (this.timed) this.measureTimes(items);
    else this.measureText(items);
    this.end = this.bars.reduce((end, bar) => Math.max(end, bar.end), 0);
  },

  measureTimes(items) {
    let clockNow = 0;
    items.forEach((item, at) => {
      const start = item.time?.[0] ?? clockNow;
      const next = items[at + 1]?.time?.[0];
      const end = item.time?.[1] ?? (next > start ? next : start + textLength(item) / 15);
      clockNow = Math.max(start, end);
      this.bars.push({item: this.turns[at], start, end: clockNow});
    });
  },

  measureText(items) {
    const total = items.reduce((sum, item) => sum + textLength(item), 0) || 1;
    let before = 0;
    items.forEach((item, at) => {
      const start = 100 * before / total;
      before += textLength(item);
      this.bars.push({item: this.turns[at], start, end: 100 * before / total});
    });
  },

  /** The lanes that a turn is drawn in, counted from the top. */
  lanesOf: index => [...new Set(model.items[index].speakers.map(number => Math.min(number, LANES)))],

  draw() {
    if (this.turns.length === 0) {
      byId('timeline').append(element('p', '', 'Nobody speaks.'));
      return;
    }
    this.measure();
    const unit = this.timed ? 'in minutes' : 'in per cent of what is said';
    byId('timeline-unit').textContent = `${unit} · drag to zoom, double-click to see all`;
    this.lanes = Math.max(1, Math.min(model.speakers.length, LANES + 1));
    const place = byId('timeline');
    this.chart = new uPlot(this.options(), [[0, Math.max(this.end, 1e-3)], [0, 0]], place);
    new ResizeObserver(() => this.chart.setSize(this.size())).observe(place);
    this.chart.over.addEventListener('click', () => this.chart.select.width < 2 && this.choose());
    this.chart.over.addEventListener('mouseleave', () => hover(-1));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.chart.redraw(false));
  },

  size: () => ({width: byId('timeline').clientWidth, height: timeline.lanes * LANE_HEIGHT + AXIS_HEIGHT}),

  options() {
    const font = FONT_SIZE + 'px ' + getComputedStyle(document.body).fontFamily;
    const axis = {font, stroke: () => colour('--muted'), ticks: {show: false}, grid: {stroke: () => colour('--line'), width: 1}};
    return {
      ...this.size(),
      legend: {show: false},
      padding: [0, 22, 0, 0],
      cursor: {y: false, points: {show: false}, drag: {x: true, y: false, dist: 4}},
      scales: {x: {time: false, range: (_, min, max) => [min, max]}, y: {range: () => [0, this.lanes]}},
      axes: [
        {...axis, size: AXIS_HEIGHT, space: 60, incrs: this.timed ? TIME_STEPS : undefined,
          values: (_, splits) => splits.map(at => (this.timed ? clock(at) : +at.toFixed(2) + ' %'))},
        {...axis, size: (chart, names) => this.widest(chart, names) + 20, grid: {show: false}, splits: () => range(this.lanes).map(lane => lane + 0.5), gap: 8,
          values: () => range(this.lanes).reverse().map(lane => this.laneName(lane))},
      ],
      series: [{}, {paths: () => null, points: {show: false}}],
      hooks: {draw: [() => this.drawBars()], setCursor: [() => hover(this.underCursor())]},
    };
  },

  laneName(lane) {
    const name = lane < LANES ? model.speakers[lane]?.name ?? '' : 'others';
    return name.length > 20 ? name.slice(0, 19) + '…' : name;
  },

  widest({ctx}, names) {
    ctx.font = FONT_SIZE * uPlot.pxRatio + 'px ' + getComputedStyle(document.body).fontFamily;
    return Math.max(0, ...(names ?? []).map(name => ctx.measureText(name).width / uPlot.pxRatio));
  },

  /** The bars of the visible part. Bars that fall on the same pixels of a lane are drawn once. */
  drawBars() {
    const {chart} = this;
    const {ctx, bbox} = chart;
    const colours = this.colours();
    const drawnTo = new Map();
    ctx.save();
    ctx.beginPath();
    ctx.rect(bbox.left, bbox.top, bbox.width, bbox.height);
    ctx.clip();
    for (const {item, start, end} of this.bars) {
      if (end < chart.scales.x.min || start > chart.scales.x.max) continue;
      const from = Math.floor(chart.valToPos(start, 'x', true));
      const to = Math.max(from + 2, Math.round(chart.valToPos(end, 'x', true)) - 1);
      const marked = item === selection.item || item === selection.hovered;
      for (const lane of this.lanesOf(item)) {
        if (!marked && to <= (drawnTo.get(lane) ?? -1)) continue;
        drawnTo.set(lane, to);
        ctx.globalAlpha = filter.shows(item) ? 1 : 0.18;
        ctx.fillStyle = colours[model.items[item].speakers[0]] ?? colours.other;
        this.bar(from, to, lane, marked);
      }
    }
    ctx.restore();
  },

  bar(from, to, lane, marked) {
    const {ctx, bbox} = this.chart;
    const height = bbox.height / this.lanes;
    const inset = height * (marked ? 0.1 : 0.24);
    ctx.beginPath();
    ctx.roundRect(from, bbox.top + lane * height + inset, to - from, height - 2 * inset, Math.min(3 * uPlot.pxRatio, (to - from) / 2));
    ctx.fill();
    if (!marked) return;
    ctx.strokeStyle = colour('--ink');
    ctx.lineWidth = 1.5 * uPlot.pxRatio;
    ctx.stroke();
  },

  colours() {
    const found = model.speakers.slice(0, LANES).map((_, number) => colour('--s' + number));
    found.other = colour('--other');
    return found;
  },

  underCursor() {
    const {left, top} = this.chart.cursor;
    if (left === undefined || left < 0) return -1;
    const at = this.chart.posToVal(left, 'x');
    const lane = Math.floor(top / (this.chart.over.clientHeight / this.lanes));
    return this.bars.find(bar => bar.start <= at && at < bar.end && this.lanesOf(bar.item).includes(lane))?.item ?? -1;
  },

  choose() {
    const item = this.underCursor();
    if (item < 0) return;
    select(item);
    turnsPane.reveal(item);
    if (model.items[item].span) sourcePane.reveal(model.items[item].span[0]);
  },

  mark() {
    this.chart?.redraw(false);
  },
};

const TIME_STEPS = [0.1, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18000, 36000, 86400];
const range = count => Array.from({length: count}, (_, index) => index);
const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const textLength = item => item.blocks.reduce((sum, block) => sum + (block.aside ? 0 : block.text.length), 0);
