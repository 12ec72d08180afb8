// Walking over the map, and pointing at the same area elsewhere on the page, happen here and cost the server nothing.

const known = new WeakMap();

export function attach(figure) {
  const point = event => show(figure, event.target.closest?.('[data-area]')?.dataset.area);
  const leave = event => { if (!event.relatedTarget?.closest?.('[data-area]')) show(figure); };
  const keys = event => { press(event); walk(figure, event); };
  const enter = event => { const area = event.target.closest('svg [data-area]'); if (area) settle(figure, area); };
  document.addEventListener('mouseover', point);
  document.addEventListener('focusin', point);
  document.addEventListener('mouseout', leave);
  figure.addEventListener('keydown', keys);
  figure.addEventListener('focusin', enter);
  known.set(figure, () => {
    document.removeEventListener('mouseover', point);
    document.removeEventListener('focusin', point);
    document.removeEventListener('mouseout', leave);
    figure.removeEventListener('keydown', keys);
    figure.removeEventListener('focusin', enter);
  });
  refresh(figure);
  // Who was on an area before the map listened.
  point({ target: document.querySelector('[data-area]:hover') ?? document.activeElement });
}

export function detach(figure) {
  known.get(figure)?.();
  known.delete(figure);
}

/**
 * After a redraw there is again exactly one place where Tab enters the map: the chosen area, or the first.
 * @param focus the area that is to have the focus; empty for that one place, nothing to leave it where it is.
 */
export function refresh(figure, focus) {
  const all = areas(figure);
  const stop = all.find(a => a.dataset.area === focus)
    ?? all.find(a => a.getAttribute('aria-current')) ?? all.find(a => a.getAttribute('tabindex') === '0') ?? all[0];
  settle(figure, stop);
  if (focus != null) stop?.focus();
}

function settle(figure, stop) {
  for (const area of areas(figure)) area.setAttribute('tabindex', area === stop ? '0' : '-1');
}

const areas = figure => [...figure.querySelectorAll('svg [data-area]')];

function show(figure, code) {
  for (const lit of document.querySelectorAll('[data-hover]')) if (lit.dataset.area !== code) delete lit.dataset.hover;
  const told = figure.querySelector('[data-told]');
  const area = code && figure.querySelector(`svg [data-area="${code}"]`);
  told.textContent = area ? area.getAttribute('aria-label') : '';
  if (!area) return;
  for (const same of document.querySelectorAll(`[data-area="${code}"]`)) same.dataset.hover = '';
}

/** A part is a button, and does what a button does. */
function press(event) {
  const part = event.target.closest('svg [role=button]');
  if (!part || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  part.dispatchEvent(new MouseEvent('click', { bubbles: true }));
}

/** To the area that lies nearest in that direction. */
function walk(figure, event) {
  const from = event.target.closest('svg [data-area]');
  const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  if (!from || !step || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const middle = area => { const b = area.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; };
  const [x, y] = middle(from);
  let best = null;
  for (const area of areas(figure)) {
    const [dx, dy] = [middle(area)[0] - x, middle(area)[1] - y];
    const along = dx * step[0] + dy * step[1];
    const aside = Math.abs(dx * step[1]) + Math.abs(dy * step[0]);
    const far = along + 2 * aside;
    if (area !== from && along > 1 && aside <= 2 * along && (!best || far < best.far)) best = { area, far };
  }
  best?.area.focus();
}
