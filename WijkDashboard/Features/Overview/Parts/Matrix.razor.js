// Moving through the table and folding it happen here and cost the server nothing; only opening a cell is told.

const narrow = matchMedia('(width < 600px)');

// Of each table: where Tab enters it, by area and indicator, and whether the reader is there; which wijken are folded; how far it is scrolled;
// whether it is live, and what was pressed before that.
const states = new WeakMap();

/** Called when a table is live: from now on what is pressed is told, and what was pressed before opens. */
export function attach(table, component) {
  const state = states.get(table) ?? take(table);
  state.live = true;
  const tell = () => component.invokeMethodAsync('SetNarrow', narrow.matches).catch(() => narrow.removeEventListener('change', tell));
  narrow.addEventListener('change', tell);
  if (narrow.matches) tell();
  const pressed = state.pressed && find(state.pressed.area, state.pressed.indicator);
  if (pressed) open(pressed);
}

/** A table answers from here on, and the reader is where they were in the one before it, if there was one. */
function take(table, state = { folded: new Set(), left: 0, top: 0 }) {
  states.set(table, state);
  table.addEventListener('keydown', event => move(table, event));
  table.addEventListener('focusin', event => {
    const cell = event.target.closest('td, th');
    if (cell && isStop(cell)) settle(table, cell);
  });
  table.addEventListener('focusout', ({ target, relatedTarget }) => {
    if (relatedTarget) state.focused = false;
    // Who goes to another window, or whose row is taken away, is still here; a browser tells the latter before the row is gone.
    else queueMicrotask(() => { if (target.isConnected && target !== document.activeElement) state.focused = false; });
  });
  table.addEventListener('click', event => {
    if (event.target.closest('[aria-expanded]')) turn(table, event.target.closest('tr'));
    const cell = event.target.closest('td[data-indicator]');
    if (cell) open(cell);
  });
  const frame = table.parentElement;
  // Asked of a table that is not laid out yet, this would lay it out before its style sheets are there.
  if (state.left || state.top) frame.scrollTo(state.left, state.top);
  frame.addEventListener('scroll', () => [state.left, state.top] = [frame.scrollLeft, frame.scrollTop], { passive: true });
  refresh(table);
  // Other figures come as other rows: what the reader had is there again before they are painted.
  new MutationObserver(() => refresh(table)).observe(table, { childList: true, subtree: true });
  return state;
}

/** After a redraw the same wijken are folded, and there is again exactly one place where Tab enters the table, the same one if it is still there; and who was in it, is. */
function refresh(table) {
  const state = states.get(table);
  const kept = table.querySelector('[tabindex="0"]');
  for (const control of table.querySelectorAll('button, a')) control.tabIndex = -1;
  const { focused } = state;
  const again = state.area && (state.indicator ? find(state.area, state.indicator) : document.querySelector(`tr[data-area="${CSS.escape(state.area)}"] > th`));
  const stop = kept?.closest('td, th') ?? again ?? table.querySelector('tbody td[data-indicator]') ?? table.querySelector('thead th[scope=col]');
  fold(table);
  delay(table, stop?.parentElement);
  settle(table, stop);
  if (stop && focused && document.activeElement === document.body) target(stop).focus({ preventScroll: true });
  if (shownPanel) shownPanel.select();
}

/** A browser is longest at laying out cells, so the rows below what is in view come right after it. */
function delay(table, needed) {
  const rows = [...table.tBodies[0].rows];
  const { seen = rows.length } = states.get(table);
  const rest = rows.slice(Math.max(seen, rows.indexOf(needed) + 1));
  if (!rest.length || document.hidden) return;
  for (const row of rest) row.hidden = true;
  requestAnimationFrame(() => setTimeout(() => fold(table)));
}

/** Looks how far the rows in view reach: before a choice, when nothing waits to be laid out. */
function look() {
  const table = document.querySelector('table[role=grid]');
  if (!states.has(table)) return;
  // Of the frame, not of the window: a frame that got too short would lose how far it was scrolled.
  const floor = table.parentElement.getBoundingClientRect().bottom;
  states.get(table).seen = [...table.tBodies[0].rows].findLastIndex(row => !row.hidden && row.getBoundingClientRect().top < floor) + 1;
}

for (const choice of ['change', 'click']) document.addEventListener(choice, look, true);

/** Folds the row of a wijk, or unfolds it. */
function turn(table, row) {
  const { folded } = states.get(table);
  if (!folded.delete(row.dataset.area)) folded.add(row.dataset.area);
  fold(table);
  settle(table, row.cells[0]);
}

/** In another order buurten stand under no wijk: there each is seen, whatever is folded. */
function fold(table) {
  const { folded } = states.get(table);
  for (const row of table.tBodies[0].rows) {
    row.hidden = folded.has(row.dataset.parent);
    row.querySelector('[aria-expanded]')?.setAttribute('aria-expanded', !folded.has(row.dataset.area));
  }
}

/** The rows in which can be moved: the column heads and the body. */
const rows = table => [table.tHead.rows[1], ...table.tBodies[0].rows].filter(row => !row.hidden);
const shown = row => [...row.cells].filter(cell => cell.offsetParent !== null);
const isStop = cell => cell.closest('tr') !== cell.closest('table').tHead.rows[0];
const target = cell => cell.querySelector('button, a') ?? cell;

function settle(table, cell) {
  if (!cell) return;
  for (const old of table.querySelectorAll('[tabindex="0"]')) old.tabIndex = -1;
  // A column head has two things to press: Tab goes from the one to the other.
  if (cell.closest('thead')) for (const control of cell.querySelectorAll('button, a')) control.tabIndex = 0;
  target(cell).tabIndex = 0;
  Object.assign(states.get(table), { area: cell.parentElement.dataset.area, indicator: cell.dataset.indicator, focused: cell.contains(document.activeElement) });
}

function move(table, event) {
  if (event.altKey || event.metaKey) return;
  const cell = event.target.closest('td, th');
  if (!cell || !isStop(cell)) return;
  const all = rows(table);
  const row = cell.parentElement;
  const cells = shown(row);
  let y = all.indexOf(row);
  let x = cells.indexOf(cell);
  const page = Math.max(1, Math.floor(table.parentElement.clientHeight / row.offsetHeight) - 4);
  switch (event.key) {
    case 'ArrowLeft': x--; break;
    case 'ArrowRight': x++; break;
    case 'ArrowUp': y--; break;
    case 'ArrowDown': y++; break;
    case 'PageUp': y -= page; break;
    case 'PageDown': y += page; break;
    case 'Home': x = 0; if (event.ctrlKey) y = 0; break;
    case 'End': x = cells.length - 1; if (event.ctrlKey) y = all.length - 1; break;
    case 'Enter':
    case ' ':
      if (!cell.dataset.indicator) return;
      event.preventDefault();
      open(cell);
      return;
    default: return;
  }
  event.preventDefault();
  const next = shown(all[clamp(y, all.length)]);
  focus(next[clamp(x, next.length)]);
}

const clamp = (value, length) => Math.max(0, Math.min(value, length - 1));

/** Scrolls the frame only as far as needed to bring the cell out from under the fixed head and names. */
function focus(cell) {
  const element = target(cell);
  settle(cell.closest('table'), cell);
  element.focus({ preventScroll: true });
  reveal(cell);
}

function reveal(cell) {
  const table = cell.closest('table');
  const frame = table.parentElement;
  const place = cell.getBoundingClientRect();
  const window = frame.getBoundingClientRect();
  const top = window.top + table.tHead.offsetHeight;
  const left = window.left + table.tHead.rows[1].cells[0].offsetWidth;
  if (!cell.closest('thead')) {
    if (place.top < top) frame.scrollTop -= top - place.top;
    else if (place.bottom > window.bottom) frame.scrollTop += place.bottom - window.bottom;
  }
  if (cell.cellIndex > 0) {
    if (place.left < left) frame.scrollLeft -= left - place.left;
    else if (place.right > window.right) frame.scrollLeft += place.right - window.right;
  }
  cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** On a phone the panel takes the lower part of the screen, so the cell goes right under the heads. */
function toTop(cell) {
  const table = cell.closest('table');
  const frame = table.parentElement;
  frame.scrollIntoView({ block: 'start' });
  frame.scrollTop += cell.getBoundingClientRect().top - frame.getBoundingClientRect().top - table.tHead.offsetHeight - 8;
  reveal(cell);
}

function open(cell) {
  const table = cell.closest('table');
  const state = states.get(table);
  const detail = { area: cell.parentElement.dataset.area, indicator: cell.dataset.indicator };
  settle(table, cell);
  if (state.live) {
    cell.dispatchEvent(new CustomEvent('cellopen', { bubbles: true, detail }));
    return;
  }
  delete table.querySelector('[data-selected]')?.dataset.selected;
  cell.dataset.selected = 'true';
  cell.focus({ preventScroll: true });
  state.pressed = detail;
}

// --- the reason beside a cell ---

let shownPanel;

// Once for the page, so that it also works in the moment before a panel has taken its place.
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') document.querySelector('[data-reason] [data-close]')?.click();
});

/** Puts the panel beside its cell, never over it, and moves the focus into it. */
export function show(panel, area, indicator) {
  const cell = find(area, indicator);
  if (!cell || !panel.isConnected) return;
  const place = () => beside(panel, find(area, indicator) ?? cell);
  const select = () => { const now = find(area, indicator); if (now) now.dataset.selected = 'true'; };
  select();
  // From the list or the map: a cell that is pointed at is seen.
  if (cell.parentElement.hidden) turn(cell.closest('table'), document.querySelector(`tr[data-area="${CSS.escape(cell.parentElement.dataset.parent)}"]`));
  settle(cell.closest('table'), cell);
  if (narrow.matches) toTop(cell);
  else reveal(cell);
  place();
  panel.focus({ preventScroll: true });
  const frame = cell.closest('table').parentElement;
  frame.addEventListener('scroll', place, { passive: true });
  addEventListener('scroll', place, { passive: true });
  addEventListener('resize', place);
  shownPanel = { panel, select, undo() {
    delete find(area, indicator)?.dataset.selected;
    frame.removeEventListener('scroll', place);
    removeEventListener('scroll', place);
    removeEventListener('resize', place);
  } };
}

/** Called before the panel goes: the focus returns to the cell, unless the reader has already put it elsewhere. */
export function hide(area, indicator) {
  shownPanel?.undo();
  const focused = document.activeElement;
  const cell = find(area, indicator);
  if (cell && (!focused || focused === document.body || focused.closest('[data-reason]'))) {
    settle(cell.closest('table'), cell);
    target(cell).focus({ preventScroll: true });
  }
  shownPanel = undefined;
}

const find = (area, indicator) =>
  document.querySelector(`tr[data-area="${CSS.escape(area)}"] > td[data-indicator="${CSS.escape(indicator)}"]`);

function beside(panel, cell) {
  if (narrow.matches) return;
  const gap = 12;
  const edge = 8;
  const place = cell.getBoundingClientRect();
  const width = panel.offsetWidth;
  const height = panel.offsetHeight;
  const ceiling = (document.querySelector('header')?.getBoundingClientRect().bottom ?? 0) + edge;
  const floor = innerHeight - edge;
  let left;
  let top = between(ceiling, place.top - 64, floor - height);
  if (place.right + gap + width <= innerWidth - edge) left = place.right + gap;
  else if (place.left - gap - width >= edge) left = place.left - gap - width;
  else {
    left = between(edge, place.left, innerWidth - edge - width);
    top = place.bottom + gap + height <= floor ? place.bottom + gap : place.top - gap - height;
  }
  panel.style.left = `${left}px`;
  panel.style.top = `${top}px`;
}

const between = (low, value, high) => Math.max(low, Math.min(value, high));

// The table that was sent answers at once; the live one takes its place, and is taken before it is painted.
const sent = document.querySelector('table[data-sent]');
if (sent) {
  const state = take(sent);
  requestAnimationFrame(() => setTimeout(look));
  new MutationObserver((_, coming) => {
    const live = document.querySelector('table[role=grid]:not([data-sent])');
    if (!live) return;
    coming.disconnect();
    take(live, state);
  }).observe(document.body, { childList: true, subtree: true });
}
