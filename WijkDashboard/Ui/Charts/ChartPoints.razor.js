// From point to point in a chart by the arrow keys: where somebody is, the ring around it, and what is told of it.

const along = { ArrowRight: 1, ArrowLeft: -1 };
const across = { ArrowUp: 1, ArrowDown: -1 };

/**
 * @param chart What is focused; the ring and the words stand beside it.
 * @param spot Of an entry ({ series, point, index }): its place in the drawing, in pixels.
 */
export function walk(chart, spot) {
  const [ring, words] = ['.ring', '.here'].map(part => chart.parentElement.querySelector(part));
  let rows = [];
  let at = null;

  chart.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = event.key === 'Escape' ? null : after(rows, at, event.key);
    if (next === undefined || (next === null && at === null)) return;
    event.preventDefault();
    event.stopPropagation();
    go(next);
  });
  chart.addEventListener('blur', () => go(null));

  function go(entry) {
    at = entry;
    words.replaceChildren(...(at?.point.text ?? []).map((line, i) => Object.assign(document.createElement(i ? 'span' : 'b'), { textContent: line })));
    place();
    if (at) ring.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  }

  function place() {
    ring.hidden = !at;
    if (!at) return;
    const [x, y] = spot(at);
    Object.assign(ring.style, { left: `${x}px`, top: `${y}px` });
    // Above it, where there is room, and never beside the chart.
    const room = chart.clientWidth - words.offsetWidth;
    const above = y - words.offsetHeight - 18;
    Object.assign(words.style, { left: `${Math.max(0, Math.min(room, x - words.offsetWidth / 2))}px`, top: `${above < 0 ? y + 18 : above}px` });
  }

  return {
    /** Other figures have other points. */
    show(series) {
      rows = series.map(entries).filter(row => row.length > 0);
      go(null);
    },
    place,
  };
}

/** The points that can be told of, from left to right or from top to bottom. */
function entries(series) {
  const row = series.points.map((point, index) => ({ series, point, index })).filter(e => e.point.text);
  return series.kind === 'dots' ? row.sort((one, other) => one.point.x - other.point.x) : row;
}

/** @returns Where a key leads; undefined for a key that leads nowhere. */
function after(rows, at, key) {
  const row = rows.find(r => r.includes(at)) ?? rows.find(r => r[0].series.look === 'own') ?? rows[0];
  if (!row) return undefined;
  if (key === 'Home') return row[0];
  if (key === 'End') return row.at(-1);
  if (!(key in along) && !(key in across)) return undefined;
  if (!at) return key === 'ArrowLeft' ? row.at(-1) : row[0];
  if (key in along || rows.length === 1) return row[row.indexOf(at) + (along[key] ?? -across[key])] ?? at;
  // Of several lines the one that is drawn above or below here.
  const here = rows.flatMap(r => r.filter(e => e.point.x === at.point.x)).sort((one, other) => one.point.y - other.point.y);
  return here[here.indexOf(at) + across[key]] ?? at;
}
