// What came behind the address is taken out of it before anything else, so that the history of the browser does not keep it. It never was in a request.
const broughtFragment = location.hash.slice(1);
if (broughtFragment) {
  history.replaceState(null, '', location.pathname + location.search);
}
addEventListener('hashchange', () => {
  if (location.hash.length > 1) {
    location.reload();
  }
});

// Leaving quickly: without the rest of the page, which may be busy. What was on the screen is gone at once, and the way back does not lead to it.

const leave = () => {
  document.body.replaceChildren();
  document.title = '';
  location.replace('about:blank');
};

addEventListener('click', event => {
  if (event.target instanceof Element && event.target.closest('[data-leave]')) {
    leave();
  }
}, true);

let before = 0;
addEventListener('keydown', event => {
  if (event.key !== 'Escape') {
    before = 0;
  } else if (event.timeStamp - before < 1000 && before > 0) {
    leave();
  } else {
    before = event.timeStamp;
  }
}, true);

if ('serviceWorker' in navigator) {
  // Some windows keep nothing: there the page works with a network alone.
  navigator.serviceWorker.register('service-worker.js').catch(() => {});
}
