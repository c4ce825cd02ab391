import type { Finding, Path } from '../diagnostics/finding.ts';
import { defineRules } from '../diagnostics/rule.ts';
import type { Plain } from '../diagnostics/yaml/read-yaml.ts';
import { quoted } from '../values/parsed.ts';
import { schemaRules } from '../values/schema-rules.ts';
import { isStandIn } from '../values/stand-in.ts';

/** Rules on single texts, whatever their key. */
export const textRules = defineRules('text', {
  'colon-in-list-item': {
    scope: 'form',
    severity: 'error',
    title: 'A text in a list holds a colon and is not in quotes',
    why: 'A colon followed by a space makes a key of the words before it, and the text falls apart.',
    remedy: 'Put the whole text in "quotes".',
    example: {
      wrong: 'topics:\n  - Reading data: an introduction',
      right: 'topics:\n  - "Reading data: an introduction"',
    },
  },
  placeholder: {
    scope: 'form',
    severity: 'error',
    title: 'A stand-in such as n/a, tbd or ? was written as a value',
    why: 'It would be published as if it were a fact. Not known, none, and does not apply are three different things.',
    remedy:
      'Leave the line empty if you do not know; write none or free if that is so; write notApplicable with the reason if the question does not arise.',
    example: { wrong: 'fees: tbd', right: 'fees:' },
  },
  'template-left': {
    scope: 'form',
    severity: 'error',
    title: 'Text of a template was left in',
    why: 'Readers would see an instruction to you instead of a fact.',
    remedy: 'Replace it by the real text, or delete the line.',
    example: {
      wrong: 'summary: "[Insert a short summary here]"',
      right: 'summary: Learn to read data in your own work.',
    },
  },
  markup: {
    scope: 'form',
    severity: 'warning',
    title: 'A text holds signs of Markdown or HTML',
    why: 'Texts between the --- lines are plain: the signs would be shown as they are.',
    remedy: 'Take the signs away, or move the text below the second --- line, where Markdown works.',
    example: { wrong: 'summary: Learn to **read** data', right: 'summary: Learn to read data' },
  },
});

/** Keys whose words would be read as the fact itself: nothing is stated by leaving them out. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  level: leaveOut('level'),
  subject: leaveOut('subject'),
  audience: 'Leave the key out: the page then says “not stated”.',
};

/** Every repetition has an end: without one, a text of nothing but brackets would take the square of its length. */
const TEMPLATE =
  /lorem ipsum|\[\s{0,9}(insert|enter|add|describe|your|type|write|fill in|name of|title of)\b[^\]]{0,300}\]|<\s{0,9}(insert|enter|add|describe|your|type|write)\b[^>]{0,300}>|\{\{[^}]{0,300}\}\}|\b(insert|enter|type) (your )?(text|title|description|summary) here\b|\bXXX+\b/i;
const MARKUP =
  /\*\*[^*\s][^*]{0,300}\*\*|\[[^\]]{1,300}\]\([^)]{1,300}\)|<\/?[a-z][a-z0-9]{0,30}(\s[^>]{0,300})?>|(^|\s)`[^`]{1,300}`/i;

/** Looks at every scalar of a record: stand-ins, template text, markup, texts cut by a colon. */
export function checkScalars(data: Plain | undefined): Finding[] {
  const findings: Finding[] = [];
  const visit = (value: Plain, at: Path): void => {
    if (typeof value === 'string') {
      checkScalar(value, at, findings);
      return;
    }
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        const first = typeof item === 'object' && !Array.isArray(item) ? Object.keys(item)[0] : undefined;
        if (first !== undefined && /\s/.test(first.trim())) {
          findings.push(colonInItem([...at, index, first], (item as Record<string, Plain>)[first]));
        } else visit(item, [...at, index]);
      });
      return;
    }
    for (const key of Object.keys(value)) visit(value[key] as Plain, [...at, key]);
  };
  if (data !== undefined) visit(data, []);
  return findings;
}

function colonInItem(at: Path, rest: Plain | undefined): Finding {
  const whole = `${at.at(-1)}: ${typeof rest === 'string' ? rest : '…'}`;
  return {
    rule: textRules['colon-in-list-item'],
    at,
    on: 'key',
    message: `The text ${quoted(whole)} holds a colon.`,
    ...(whole.length > 80 ? {} : { help: `Write it in quotes: "${whole}".` }),
  };
}

/**
 * Entries of lists whose only key is unknown, near no known one, and begins with a capital letter, which no key does: a
 * text such as “Evaluate: weigh sources” that its colon took apart.
 * @param findings what the schema says of the record
 */
export function fallenApart(findings: readonly Finding[], data: Plain | undefined): Finding[] {
  return findings.flatMap(({ rule, at, help = '' }) => {
    const [key, index] = [at.at(-1), at.at(-2)];
    if (rule !== schemaRules['unknown-key'] || typeof index !== 'number' || typeof key !== 'string') return [];
    if (!/^\p{Lu}\S*$/u.test(key) || help.startsWith('Did you mean')) return [];
    const entry = at
      .slice(0, -1)
      .reduce<unknown>((from, step) => (from as Record<string | number, unknown> | undefined)?.[step], data);
    const keys = Object.entries((entry ?? {}) as Record<string, Plain>);
    return keys.length === 1 ? [colonInItem(at, keys[0]?.[1])] : [];
  });
}

/** Text of a template in what readers see of a body; null if there is none. */
export function templateIn(text: string): string | null {
  return TEMPLATE.exec(text.slice(0, LONGEST))?.[0] ?? null;
}

/** More of one text than this is not looked at. */
const LONGEST = 50_000;

function checkScalar(value: string, at: Path, findings: Finding[]): void {
  const text = value.trim().slice(0, LONGEST);
  const found = (name: 'placeholder' | 'template-left' | 'markup', message: string, help?: string): void => {
    findings.push({ rule: textRules[name], at, message, ...(help ? { help } : {}) });
  };
  const [top] = at;
  if (isStandIn(text))
    found('placeholder', `${quoted(text)} stands in for a value.`, at.length === 1 ? LEFT_OUT[String(top)] : undefined);
  else if (TEMPLATE.test(text)) found('template-left', `${quoted(text)} is text of a template.`);
  else if (MARKUP.test(text)) found('markup', `${quoted(MARKUP.exec(text)?.[0] ?? '')} would be shown as it stands.`);
}

function leaveOut(key: string): string {
  return `Leave the key out: the page then says “not stated”. If the question does not arise, write ${key}: { notApplicable: … } with the reason.`;
}
