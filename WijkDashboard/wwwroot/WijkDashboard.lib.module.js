// Loaded by Blazor itself, on every page.

export function beforeServerStart() {
  Blazor.registerCustomEventType('cellopen', { createEventArgs: event => event.detail });
  Blazor.registerCustomEventType('themechange', { createEventArgs: event => event.detail });
}

// Style attributes are refused by our policy, for they can come from anywhere; a script of ours may style an element. Blazor sets
// an attribute where MudBlazor places what it opens, so from here on that is done the way that is allowed.
const { setAttribute } = Element.prototype;
Element.prototype.setAttribute = function (name, value) {
  if (name === 'style') this.style.cssText = value;
  else setAttribute.call(this, name, value);
};
