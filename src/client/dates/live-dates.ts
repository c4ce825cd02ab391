import { showDay } from './show-day.ts';
import { today } from './visitor-day.ts';

showDay(document, today());

// A page that the browser kept while the visitor was elsewhere may come back on another day.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) showDay(document, today());
});
