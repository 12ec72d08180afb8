// The only code that knows ApexCharts. It gets values and texts, and draws them in the colours of the theme.

import { walk } from './ChartPoints.razor.js';

const svg = 'http://www.w3.org/2000/svg';
const library = new URL('lib/apexcharts/apexcharts.esm.js', document.baseURI).href;

/** Element → its chart, what it shows, and the work on it that is not done yet. */
const drawn = new Map();

// What a thing is decides its colour: the name of a token, and how much of it.
const looks = {
  middle: ['--ink-3'], quiet: ['--mid', '59'], own: ['--ink'], more: ['--more-bar'], less: ['--less-bar'],
  band: ['--band'], wideBand: ['--sunken'], limit: ['--ink-2'],
};

// The reader chose light or dark, or the reader's system turned, or it goes to paper.
document.addEventListener('themechange', recolour);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
matchMedia('print').addEventListener('change', recolour);

function recolour() {
  for (const box of drawn.keys()) enqueue(box, state => state.chart?.updateOptions(options(state), false, false));
}

/** Draws, or changes what is drawn without building it again. */
export function draw(box, json) {
  const picture = JSON.parse(json);
  if (!drawn.has(box)) {
    const state = { box, work: Promise.resolve() };
    state.points = walk(box.parentElement, entry => spot(state, entry));
    drawn.set(box, state);
  }
  return enqueue(box, async state => {
    const before = state.picture && kind(state.picture);
    state.picture = picture;
    state.points.show(picture.series);
    if (state.chart && before === kind(picture)) return state.chart.updateOptions(options(state), false, false);
    state.chart?.destroy();
    const { default: ApexCharts } = await import(library);
    if (!drawn.has(box) || !box.isConnected) return;
    state.chart = new ApexCharts(box, options(state));
    await state.chart.render();
  });
}

export function remove(box) {
  const state = drawn.get(box);
  drawn.delete(box);
  return state?.work.catch(() => { }).then(() => state.chart?.destroy());
}

// Two changes at a time would draw over each other.
function enqueue(box, change) {
  const state = drawn.get(box);
  return state.work = state.work.catch(() => { }).then(() => change(state));
}

const kind = picture => picture.series.some(s => s.kind === 'intervals') ? 'rangeBar' : picture.series.some(s => s.kind === 'columns') ? 'bar' : 'line';

const token = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

function colour(look) {
  const [name, opacity] = looks[look] ?? looks.middle;
  return token(name) + (opacity ?? '');
}

/** Of the triangle of a signal; null for a point that is none. */
const ofMark = mark => mark?.startsWith('more') ? token('--more') : mark?.startsWith('less') ? token('--less') : null;

function options(state) {
  const { picture } = state;
  const type = kind(picture);
  state.series = type === 'line' ? together(picture.series).flatMap(split) : picture.series;
  const ink = token('--ink-2');
  const text = { colors: ink, fontSize: '12px', fontWeight: 400 };
  const lying = type === 'rangeBar';
  const labelled = state.series.flatMap((s, i) => s.kind === 'line' && s.points.some(p => p.label) ? [i] : []);
  return {
    chart: {
      type, height: picture.height, width: '100%', fontFamily: getComputedStyle(document.body).fontFamily, background: 'transparent', foreColor: ink,
      // Calm: nothing moves, whether or not the reader asked for less motion.
      animations: { enabled: false }, toolbar: { show: false }, zoom: { enabled: false }, selection: { enabled: false }, parentHeightOffset: 0,
      // The library makes its own style elements; the page's policy lets it by this number.
      nonce: document.querySelector('script[nonce]')?.nonce || undefined,
      events: { mounted: () => finish(state), updated: () => finish(state) },
    },
    series: state.series.map(s => ({ name: s.name, type: types[s.kind], data: s.points.map(p => data(s, p)) })),
    colors: state.series.map(s => colour(s.look)),
    plotOptions: { bar: lying ? { horizontal: true, barHeight: '3px', rangeBarGroupRows: false } : { columnWidth: '82%' } },
    stroke: { width: state.series.map(s => s.kind === 'line' ? (s.look === 'quiet' ? 1 : 2.5) : 0), curve: 'straight', lineCap: 'round' },
    fill: { type: 'solid', opacity: state.series.map(() => 1) },
    markers: {
      size: state.series.map(s => s.kind === 'dots' ? (s.mark === 'none' ? 4.5 : 7) : s.kind === 'line' && s.look === 'own' ? 4 : 0),
      shape: state.series.map(s => s.mark && s.mark !== 'none' ? 'triangle' : 'circle'),
      colors: state.series.map(s => s.mark?.endsWith('Possible') ? token('--surface') : ofMark(s.mark) ?? colour(s.look)),
      strokeColors: state.series.map(s => s.mark?.endsWith('Possible') ? ofMark(s.mark) : token('--surface')),
      strokeWidth: state.series.map(s => s.mark?.endsWith('Possible') ? 2 : 1), hover: { sizeOffset: 0 },
    },
    dataLabels: {
      enabled: labelled.length > 0, enabledOnSeries: labelled, background: { enabled: false },
      offsetY: -8,
      style: { fontSize: '12px', fontWeight: 600, colors: [token('--ink')] },
      formatter: (_, { seriesIndex, dataPointIndex }) => state.series[seriesIndex]?.points[dataPointIndex]?.label ?? '',
    },
    xaxis: type === 'bar'
      ? { type: 'category', labels: { style: text, rotate: 0, trim: false, hideOverlappingLabels: true }, axisBorder: { color: token('--line-strong') }, axisTicks: { show: false }, tooltip: { enabled: false }, crosshairs: { show: false } }
      : {
        ...axis(picture.x, text), ...(lying ? { position: 'top' } : { type: 'numeric' }),
        axisBorder: { show: !lying, color: token('--line-strong') }, axisTicks: { show: false }, tooltip: { enabled: false }, crosshairs: { show: false },
      },
    yaxis: lying ? { labels: { style: text, maxWidth: state.box.clientWidth < 340 ? 130 : 220, offsetY: 4 } } : { ...axis(picture.y, text), axisBorder: { show: false }, axisTicks: { show: false }, crosshairs: { show: false } },
    annotations: rule(picture.rule),
    grid: { borderColor: token('--line'), padding: { top: lying ? -8 : 0, right: 14, bottom: 0, left: 8 }, xaxis: { lines: { show: lying } }, yaxis: { lines: { show: !lying } } },
    states: { hover: { filter: { type: 'none' } }, active: { filter: { type: 'none' } } },
    legend: { show: false },
    tooltip: { enabled: true, shared: false, intersect: type === 'line', followCursor: type !== 'line', custom: ({ seriesIndex, dataPointIndex }) => told(state.series[seriesIndex]?.points[dataPointIndex]) },
  };
}

const types = { dots: 'scatter', line: 'line', band: 'rangeArea', intervals: 'rangeBar', columns: 'bar' };

/** Quiet lines are one series with gaps in between: as fifty, the library would make thousands of elements of them. */
function together(series) {
  const quiet = series.filter(s => s.kind === 'line' && s.look === 'quiet');
  if (quiet.length < 2) return series;
  const one = { ...quiet[0], points: quiet.flatMap(s => [...s.points, { x: s.points.at(-1)?.x ?? 0 }]) };
  return series.flatMap(s => s === quiet[0] ? [one] : quiet.includes(s) ? [] : [s]);
}

/** Points of one look and shape are one series of the library. */
function split(series) {
  if (series.kind !== 'dots') return [series];
  const groups = Map.groupBy ? Map.groupBy(series.points, p => `${p.look} ${p.mark}`) : group(series.points);
  return [...groups].map(([key, points]) => ({ ...series, look: key.split(' ')[0], mark: key.split(' ')[1], points }));
}

function group(points) {
  const groups = new Map();
  for (const p of points) groups.set(`${p.look} ${p.mark}`, [...groups.get(`${p.look} ${p.mark}`) ?? [], p]);
  return groups;
}

function data(series, point) {
  switch (series.kind) {
    case 'intervals': {
      const strokeColor = colour(point.look);
      return { x: point.name, y: [point.from, point.to], fillColor: strokeColor + '80', goals: [{ value: point.x, strokeColor, strokeWidth: 9, strokeHeight: 0, strokeLineCap: 'round' }] };
    }
    case 'columns': return { x: point.name, y: point.y };
    case 'band': return { x: point.x, y: point.from === undefined ? null : [point.from, point.to] };
    default: return { x: point.x, y: point.y ?? null };
  }
}

/** Where a point is drawn: its place on both axes, or the row or column that is its own. */
function spot({ chart, picture }, { series, point, index }) {
  const { gridWidth, gridHeight, translateX, translateY } = chart.w.globals;
  const share = (axis, value) => (value - axis.min) / (axis.max - axis.min);
  const own = (index + .5) / series.points.length;
  const x = series.kind === 'columns' ? own : share(picture.x, point.x);
  const y = series.kind === 'intervals' ? own : 1 - share(picture.y, point.y);
  return [translateX + x * gridWidth, translateY + y * gridHeight];
}

/** The marks of an axis are texts; the library only says at which of them it is. */
function axis({ min, max, ticks, title }, style) {
  return {
    min, max, tickAmount: ticks.length - 1, title: { text: title ?? undefined, style: { ...style, color: style.colors } },
    labels: { style, rotate: 0, hideOverlappingLabels: false, formatter: value => ticks[Math.round((value - min) / (max - min) * (ticks.length - 1))] ?? '' },
  };
}

function rule(line) {
  if (!line) return { xaxis: [], yaxis: [] };
  const text = { text: line.label, borderWidth: 0, textAnchor: 'start', position: 'left', offsetX: 4, offsetY: -4, style: { background: 'transparent', color: token('--ink'), fontSize: '12px' } };
  const stroke = { strokeDashArray: 4, borderColor: token('--ink'), label: line.label ? text : { text: undefined } };
  return line.isUpright ? { xaxis: [{ x: line.at, ...stroke }], yaxis: [] } : { xaxis: [], yaxis: [{ y: line.at, ...stroke }] };
}

function told(point) {
  if (!point?.text) return '';
  const [name, ...more] = point.text.map(line => line.replace(/[&<>"]/g, c => `&#${c.charCodeAt(0)};`));
  return `<div class="told"><b>${name}</b>${more.map(line => `<span>${line}</span>`).join('')}</div>`;
}

/** What the library cannot draw: triangles that point down, triangles on intervals, and names beside dots. */
function finish(state) {
  state.points.place();
  const drawing = state.box.querySelector('svg');
  drawing.setAttribute('viewBox', `0 0 ${drawing.clientWidth} ${drawing.clientHeight}`);
  for (const old of state.box.querySelectorAll('text.name')) old.remove();
  const named = [];
  for (const marker of state.box.querySelectorAll('.apexcharts-marker')) {
    const series = state.series[+marker.closest('[data\\:realIndex]')?.getAttribute('data:realIndex')];
    if (series?.kind !== 'dots') continue;
    if (series.mark.startsWith('less')) turn(marker);
    const label = series.points[+marker.getAttribute('j')]?.label;
    if (label) named.push({ marker, label, x: +marker.getAttribute('cx'), y: +marker.getAttribute('cy') });
  }
  const taken = named.map(({ x, y }) => [x - 7, y - 7, x + 7, y + 7]);
  for (const { marker, label, x, y } of named) {
    // Where it lies over no other name or triangle: beside its own, else above or below.
    const long = 6.6 * label.length;
    const places = [[x + 11, y], [x - 11 - long, y], [x - long / 2, y - 16], [x - long / 2, y + 16]].map(([from, middle]) => [from, middle - 6, from + long, middle + 6]);
    const room = drawing.clientWidth - state.chart.w.globals.translateX;
    const free = places.find(p => p[0] >= 0 && p[2] <= room && !taken.some(t => p[0] < t[2] && t[0] < p[2] && p[1] < t[3] && t[1] < p[3]));
    // Two names over each other are none; the table and the point itself tell it.
    if (!free) continue;
    taken.push(free);
    const words = document.createElementNS(svg, 'text');
    const look = { x: free[0] + long / 2, y: free[1] + 10, 'text-anchor': 'middle', fill: token('--ink'), 'font-size': 12, 'font-weight': 600, stroke: token('--band'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke', class: 'name' };
    for (const [key, value] of Object.entries(look)) words.setAttribute(key, value);
    words.textContent = label;
    marker.closest('.apexcharts-plot-series, .apexcharts-graphical').append(words);
  }
  const intervals = state.series.find(s => s.kind === 'intervals');
  if (!intervals) return;
  [...state.box.querySelectorAll('.apexcharts-rangebar-goals-markers > g')].forEach((place, i) => {
    const [dot, point] = [place.querySelector('line'), intervals.points[i]];
    if (!dot || !point || point.mark === 'none') return;
    const mark = document.createElementNS(svg, 'path');
    const up = point.mark.startsWith('more');
    mark.setAttribute('d', up ? 'M0-6 6.5 5h-13z' : 'M0 6 6.5-5h-13z');
    mark.setAttribute('transform', `translate(${dot.getAttribute('x1')} ${dot.getAttribute('y1')})`);
    mark.setAttribute('fill', point.mark.endsWith('Possible') ? token('--surface') : ofMark(point.mark));
    mark.setAttribute('stroke', ofMark(point.mark));
    mark.setAttribute('stroke-width', '2');
    mark.setAttribute('stroke-linejoin', 'round');
    dot.replaceWith(mark);
  });
}

function turn(marker) {
  const box = marker.getBBox();
  marker.setAttribute('transform', `rotate(180 ${box.x + box.width / 2} ${box.y + box.height / 2})`);
}
