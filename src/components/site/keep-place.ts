/** What one page of the guide tells the next about where the reader was. */
type Place = { href: string; offset: number };

type PlaceKeeper = {
  updateCurrentEntry?: (options: { state: Place }) => void;
  activation?: { from?: { getState: () => unknown } | null; navigationType?: string } | null;
};

// Not every engine has the Navigation API yet: without it the fragment alone keeps the place.
const keeper = (window as Window & { navigation?: PlaceKeeper }).navigation;
const links = document.querySelectorAll<HTMLAnchorElement>('a[rel=alternate]');

/**
 * The place that the reader came for, while it is on the screen; else the first element with an id that
 * begins in the upper third of the screen, or the last one above it. None at the top of the page.
 */
function placeInView(): Element | undefined {
  const aim = document.getElementById(location.hash.slice(1));
  if (aim && isOnScreen(aim)) return aim;
  const third = window.innerHeight / 3;
  if (window.scrollY < third) return undefined;
  const marks = [...document.querySelectorAll('main, main [id]:not(nav [id])')]
    .map((mark) => ({ mark, top: mark.getBoundingClientRect().top }))
    .filter(({ top }) => top < third);
  return (marks.find(({ top }) => top >= 0) ?? marks.at(-1))?.mark;
}

function isOnScreen(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

for (const link of links) {
  // Before the click too: a middle click or a long press opens the link elsewhere.
  link.addEventListener('pointerdown', () => {
    link.hash = placeInView()?.id ?? '';
  });
  link.addEventListener('click', () => {
    const mark = placeInView();
    link.hash = mark?.id ?? '';
    if (!mark) return;
    const offset = mark.getBoundingClientRect().top;
    keeper?.updateCurrentEntry?.({ state: { href: link.href, offset } });
  });
}

const from = keeper?.activation?.navigationType === 'push' ? keeper.activation.from : undefined;
const place = from?.getState() as Place | undefined;
// The entry keeps what it was told: another link followed from it later leads somewhere else.
const mark = place?.href === location.href && document.getElementById(location.hash.slice(1));
if (place && mark) {
  // A margin, not a scroll: the browser's own scroll to the fragment is still to come, and keeps to it.
  mark.style.scrollMarginTop = `${place.offset}px`;
  mark.scrollIntoView();
  const forget = () => mark.style.removeProperty('scroll-margin-top');
  window.addEventListener('click', forget, { once: true, capture: true });
}
