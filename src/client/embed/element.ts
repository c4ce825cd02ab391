import { embedAddress } from './address.ts';
import { parseHeight } from './message.ts';

/*
 * `<micro-credential offer="provider/offer">`: a piece of the catalogue in any page. What stands inside the element is
 * shown until the piece is there, and stays where it cannot come. Nothing here may throw into the host's page.
 */

/** Attributes that change what is shown. */
const watched = [
  'offer',
  'list',
  'compare',
  'pathway',
  'provider',
  'search',
  'closing-soon',
  'view',
  'theme',
  'colour',
  'accent',
  'links',
] as const;

/** So near to the window, in pixels, that the visitor may come to it. */
const near = '400px';

/** Root of the catalogue: this file stands in its folder `embed`. */
const source = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

class MicroCredential extends HTMLElement {
  static readonly observedAttributes = watched;
  #frame: HTMLIFrameElement | undefined;
  #slot: HTMLSlotElement | undefined;
  #seen: IntersectionObserver | undefined;
  #isNear = false;

  connectedCallback(): void {
    window.addEventListener('message', this.#hear);
    if (this.style.display === '') this.style.display = 'block';
    if (!this.#slot) {
      this.#slot = document.createElement('slot');
      this.attachShadow({ mode: 'open' }).append(this.#slot);
    }
    if (this.#isNear || !('IntersectionObserver' in window)) this.#show();
    else this.#wait();
  }

  #wait(): void {
    this.#seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#isNear = true;
        this.#seen?.disconnect();
        this.#show();
      },
      { rootMargin: near },
    );
    this.#seen.observe(this);
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    this.#seen?.disconnect();
    this.#frame?.remove();
    this.#frame = undefined;
    if (this.#slot) this.#slot.style.display = '';
  }

  attributeChangedCallback(): void {
    if (this.#frame) this.#show();
  }

  #show(): void {
    try {
      const root = new URL('..', source);
      const address = embedAddress(Object.fromEntries(watched.map((name) => [name, this.getAttribute(name)])));
      const src = address === null ? null : new URL(address, root).href;
      if (src !== null && this.#frame?.src === src) return;
      this.#giveUp();
      if (src === null) return;
      const frame = document.createElement('iframe');
      // On the catalogue's own host the piece must not become part of the page.
      const sandbox = ['allow-scripts', 'allow-popups', 'allow-popups-to-escape-sandbox'];
      if (root.origin !== location.origin) sandbox.push('allow-same-origin');
      if (this.getAttribute('links') === 'same') sandbox.push('allow-top-navigation-by-user-activation');
      frame.setAttribute('sandbox', sandbox.join(' '));
      frame.title = this.title || this.textContent?.trim().slice(0, 200) || 'Micro-credentials';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      Object.assign(frame.style, { border: '0', width: '100%', height: '0', display: 'block', colorScheme: 'normal' });
      frame.src = src;
      this.#frame = frame;
      this.shadowRoot?.append(frame);
    } catch {
      this.#giveUp();
    }
  }

  #giveUp(): void {
    this.#frame?.remove();
    this.#frame = undefined;
    if (this.#slot) this.#slot.style.display = '';
  }

  /** Only what our own frame says from the catalogue's address counts; within a sandbox it has none. */
  readonly #hear = ({ data, origin, source: sender }: MessageEvent): void => {
    const frame = this.#frame;
    if (!frame || sender !== frame.contentWindow) return;
    if (origin !== 'null' && origin !== new URL(frame.src).origin) return;
    const height = parseHeight(data);
    if (height === null) return;
    frame.style.height = `${height}px`;
    if (this.#slot) this.#slot.style.display = 'none';
  };
}

try {
  if (!customElements.get('micro-credential')) customElements.define('micro-credential', MicroCredential);
} catch {
  // A host without custom elements keeps what stands inside ours.
}
