import type { Words } from '../../i18n/words.ts';
import { joinCalendars } from './joined-calendar.ts';

/** Copies what stands in a field; where the browser refuses, it is selected. @returns what to say */
export async function copyLink(
  field: HTMLInputElement,
  words: Pick<Words['shortlist']['live'], 'copied' | 'copyByHand'>,
): Promise<string> {
  try {
    await navigator.clipboard.writeText(field.value);
    return words.copied;
  } catch {
    field.focus();
    field.select();
    return words.copyByHand;
  }
}

/**
 * Saves the days of several calendars of this host in one file.
 * @param from what is before is left out
 * @returns how many days it holds; with none, no file is saved
 */
export async function saveCalendar(paths: readonly string[], from: string, name: string): Promise<number> {
  const texts = await Promise.all(
    paths.map(async (path) => {
      const response = await fetch(path).catch(() => null);
      return response?.ok ? response.text() : '';
    }),
  );
  const { text, events } = joinCalendars(texts, from);
  if (events > 0) saveFile(text, name);
  return events;
}

function saveFile(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
