import { select } from './choices.ts';
import type { Plan } from './plan.ts';
import { monthNames, said } from './speech.ts';

/** Hours a week, and the first month: fills the fields, and tells what a visitor puts into them. */
export function timeFields(
  hours: HTMLInputElement,
  start: HTMLElement,
  plan: Plan,
  onChange: (time: Pick<Plan, 'hours' | 'start'>) => void,
): void {
  const now = new Date().getFullYear();
  const [year = '', month = '01'] = plan.start?.split('-') ?? [];
  const months = monthNames().map((name, index) => [String(index + 1).padStart(2, '0'), name] as const);
  const years = Array.from({ length: 6 }, (_, index) => String(now + index));
  if (year !== '' && !years.includes(year)) years.push(year);
  const monthField = select('month', `${said.start}: ${said.month}`, months);
  const yearField = select('year', `${said.start}: ${said.year}`, [
    ['', said.noYear],
    ...years.map((each) => [each, each] as const),
  ]);
  start.append(monthField, yearField);
  hours.value = plan.hours === null ? '' : String(plan.hours);
  monthField.value = month;
  yearField.value = year;
  const tell = (): void => {
    const given = Math.round(Number(hours.value));
    onChange({
      hours: given >= 1 && given <= 80 ? given : null,
      start: yearField.value === '' ? null : `${yearField.value}-${monthField.value}`,
    });
  };
  for (const field of [hours, monthField, yearField]) field.addEventListener('change', tell);
}
