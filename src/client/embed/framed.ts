import { parseFrameLook, propertiesOf } from './frame-look.ts';
import { HEIGHT_MESSAGE, type HeightMessage } from './message.ts';

/*
 * In an embedded page: takes the host's choices from the address, and tells the host how high the page is. The message
 * holds nothing but a number, so that any host may have it.
 */

const parameters = new URLSearchParams(location.search);
const look = parseFrameLook(parameters);
const root = document.documentElement;
if (look.theme !== 'auto') root.dataset['theme'] = look.theme;
for (const [name, value] of propertiesOf(look)) root.style.setProperty(name, value);
if (look.links === 'same') {
  document.querySelector('base')?.setAttribute('target', '_top');
  document.querySelector('[data-part="new-tab"]')?.remove();
}
// A list or a comparison that its address chooses is the same in the catalogue.
const there = document.querySelector<HTMLAnchorElement>('[data-part="there"]');
if (there) {
  for (const name of ['theme', 'colour', 'accent', 'links']) parameters.delete(name);
  there.search = parameters.toString();
}

// A closed frame submits no form, and its browser complains of the attempt: the form's own script is told instead.
for (const form of document.forms) {
  const submit = (event: Event): void => {
    event.preventDefault();
    form.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  };
  form.querySelector('button')?.addEventListener('click', submit);
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) submit(event);
  });
}

let told = 0;
function tell(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told || parent === window) return;
  told = height;
  parent.postMessage({ type: HEIGHT_MESSAGE, height } satisfies HeightMessage, '*');
}
new ResizeObserver(tell).observe(document.body);
tell();
