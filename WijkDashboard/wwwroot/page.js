// What answers from the moment that a page is there, before it is live and whether it comes to that or not.

document.addEventListener('change', event => {
  if (event.target.matches('input[name=thema]')) chooseTheme(event.target.value);
  const to = event.target.selectedOptions?.[0]?.dataset.to;
  if (to) go(to, 'live' in event.target.dataset);
});

document.addEventListener('click', event => {
  const skip = event.target.closest('a[data-skip]');
  if (!skip) return;
  event.preventDefault();
  document.getElementById(skip.dataset.skip)?.focus();
});

// A slash leads to the search, as on many sites; not where somebody is writing.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]')) return;
  const field = [document.getElementById('q'), document.getElementById('zoek')].find(f => f?.checkVisibility());
  const page = document.querySelector('.find .page');
  if (!field && !page) return;
  event.preventDefault();
  if (field) field.focus();
  else page.click();
});

function chooseTheme(choice) {
  const secure = location.protocol === 'https:' ? '; secure' : '';
  document.cookie = `thema=${choice}; path=/; max-age=31536000; samesite=lax${secure}`;
  if (choice === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
  document.querySelector('main')?.dispatchEvent(new CustomEvent('themechange', { bubbles: true, detail: { choice } }));
}

// Coming alive puts new elements in the place of those that were sent. Who was on one of them is on the same one again, and what they
// wrote is in it.
const main = document.querySelector('main');
const kind = element => [element.tagName, element.id, element.name, element.getAttribute('href'), element.textContent.trim()].join();
const reachable = () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')];
let reached;
document.addEventListener('focusin', event => reached = event.target);
new MutationObserver((_, coming) => {
  if (main?.isConnected !== false) return;
  coming.disconnect();
  if (reached?.isConnected !== false || document.activeElement !== document.body) return;
  const again = reachable().find(element => kind(element) === kind(reached));
  if (!again) return;
  if (again.matches('input:not([type=radio], [type=checkbox]), textarea') && again.value !== reached.value) {
    again.value = reached.value;
    again.dispatchEvent(new Event('input', { bubbles: true }));
  }
  again.focus({ preventScroll: true });
}).observe(document.body, { childList: true, subtree: true });

const go = (address, isLive) => isLive ? Blazor.navigateTo(address) : location.assign(address);

// What makes the page live runs when what was sent is seen; in a tab that nobody looks at, nothing is waited for.
if (!document.hidden) await new Promise(seen => requestAnimationFrame(() => setTimeout(seen)));
for (const { href } of document.querySelectorAll('link[data-live]')) document.body.append(Object.assign(document.createElement('script'), { src: href, async: false }));
