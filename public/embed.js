// Tells the page around a frame how high the content of the frame is, now and whenever that changes
// or the page asks. What that page makes of it is its own affair (frames.js).
const root = document.documentElement;
const tell = () =>
  parent.postMessage({ claimsHeight: Math.ceil(root.getBoundingClientRect().height) }, '*');

if (parent !== window) {
  // An observer waits until the frame is seen.
  addEventListener('load', tell);
  new ResizeObserver(tell).observe(root);
  addEventListener('message', ({ source }) => {
    if (source === parent) tell();
  });
}
