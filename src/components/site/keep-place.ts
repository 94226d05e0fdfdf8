/** What one page of the guide tells the next about where the reader was. */
type Place = { offset: number };

type PlaceKeeper = {
  updateCurrentEntry?: (options: { state: Place }) => void;
  activation?: { from?: { getState: () => unknown } | null; navigationType?: string } | null;
};

// Not every engine has the Navigation API yet: without it the fragment alone keeps the place.
const keeper = (window as Window & { navigation?: PlaceKeeper }).navigation;
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-place]');

/** The last element with an id that begins above the middle of the screen. None while the title is in view. */
function placeInView(): Element | undefined {
  const title = document.querySelector('h1');
  if (title && title.getBoundingClientRect().bottom > 0) return undefined;
  const marks = document.querySelectorAll('main [id]');
  const middle = window.innerHeight / 2;
  return [...marks].filter((mark) => mark.getBoundingClientRect().top < middle).at(-1);
}

for (const link of links) {
  link.addEventListener('click', () => {
    const mark = placeInView();
    link.hash = mark?.id ?? location.hash;
    if (mark) keeper?.updateCurrentEntry?.({ state: { offset: mark.getBoundingClientRect().top } });
  });
}

const from = keeper?.activation?.navigationType === 'push' ? keeper.activation.from : undefined;
const place = from?.getState() as Place | undefined;
const mark = place && document.getElementById(location.hash.slice(1));
if (mark) {
  // A margin, not a scroll: the browser's own scroll to the fragment is still to come, and keeps to it.
  mark.style.scrollMarginTop = `${place.offset}px`;
  mark.scrollIntoView();
  const forget = () => mark.style.removeProperty('scroll-margin-top');
  window.addEventListener('click', forget, { once: true, capture: true });
}
