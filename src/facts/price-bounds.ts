/**
 * How many units of a currency are of the size of one euro, to the nearest step of 1, 2, 5, 10 … Only to choose round
 * bounds for the bands of a catalogue in that currency: nothing is converted with it, so that it need not be exact, and
 * the addresses of the bands stay when rates or offers change. A currency that is not here counts as one euro. After
 * the euro foreign exchange reference rates of the European Central Bank of 2025.
 */
const steps: Readonly<Record<string, number>> = {
  AED: 5,
  BRL: 5,
  CNY: 10,
  CZK: 20,
  DKK: 10,
  HKD: 10,
  HUF: 500,
  IDR: 20_000,
  ILS: 5,
  INR: 100,
  ISK: 200,
  JPY: 200,
  KRW: 2000,
  MXN: 20,
  MYR: 5,
  NOK: 10,
  PHP: 50,
  PLN: 5,
  RON: 5,
  RSD: 100,
  SAR: 5,
  SEK: 10,
  THB: 50,
  TRY: 50,
  UAH: 50,
  ZAR: 20,
};

/** The currency in which a catalogue puts totals into bands and in order; its setting, else the euro. */
export function searchCurrency({ currency }: { readonly currency?: string | undefined }): string {
  return currency ?? 'EUR';
}

/** Upper bounds of the bands of the total cost, in whole units of a currency. */
export function priceBoundsOf(currency: string): { readonly low: number; readonly high: number } {
  const step = steps[currency] ?? 1;
  return { low: 500 * step, high: 1000 * step };
}

/** Amounts of which a visitor says "at most", the least first, in whole units of a currency. */
export function priceLimitsOf(currency: string): readonly number[] {
  const step = steps[currency] ?? 1;
  return [50, 100, 250, 500, 1000].map((euros) => euros * step);
}

/** Hours of which a visitor says "at most", the least first. */
export const workloadLimits = [10, 25, 50, 100, 150, 300] as const;

/** Months within which a visitor wants to start. */
export const startLimits = [1, 3, 6, 12] as const;
