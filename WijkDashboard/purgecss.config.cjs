// MudBlazor's sheet has the looks of a hundred parts, 600 kB of them; these are the parts that we use. Their class names are put
// together while they run, so they are named here by part; PolicyTests fails on a part whose looks are not kept.
module.exports = {
  content: [{ raw: '<html><body><main><header><nav><section><article><h1><h2><h3><p><a><b><ul><ol><li><dl><table><button><input><select><textarea><form><fieldset><label><svg><hr>', extension: 'html' }],
  safelist: [/^(\*|:root|before|after|outline-none)$/, /^mud-(appbar|button|elevation-[08]$|focus-trap|icon|list|menu|overlay|paper|popover|ripple|svg|theme|toolbar|typography)/],
  keyframes: true,
  fontFace: true,
};
