import type { z } from 'zod';
import { conflictRules, sourceRules } from '../concepts/provenance-rules.ts';
import type { Finding, Path } from '../diagnostics/finding.ts';
import type { Plain } from '../diagnostics/yaml/read-yaml.ts';
import { findingsOf } from '../values/findings.ts';
import { nearest } from '../values/form.ts';
import { schemaRules } from '../values/schema-rules.ts';
import type { RecordDefinition } from './record.ts';

/**
 * Checks the key paths of `sources` (`fields`, `paraphrased`) and `conflicts` (`field`), and the value of a conflict
 * as the field would be checked.
 * @param data the record as read from YAML
 */
export function checkFieldPaths(definition: RecordDefinition, data: Plain): Finding[] {
  if (typeof data !== 'object' || Array.isArray(data)) return [];
  const findings: Finding[] = [];
  listOf(data['sources']).forEach((source, index) => {
    if (!isBlock(source)) return;
    for (const key of ['fields', 'paraphrased']) {
      listOf(source[key]).forEach((path, place) => {
        if (typeof path !== 'string' || hasPath(data, path.split('.'))) return;
        const near = nearest(path, Object.keys(data));
        findings.push({
          rule: sourceRules['field-not-in-file'],
          at: ['sources', index, key, place],
          message: `This file says nothing under “${path}”.`,
          ...(near ? { help: `Did you mean “${near}”?` } : {}),
        });
      });
    }
  });
  listOf(data['conflicts']).forEach((conflict, index) => {
    if (!isBlock(conflict) || typeof conflict['field'] !== 'string') return;
    findings.push(...checkConflict(definition, conflict['field'], conflict['value'], ['conflicts', index]));
  });
  return findings;
}

function checkConflict(definition: RecordDefinition, field: string, value: Plain | undefined, at: Path): Finding[] {
  const [key = '', ...inner] = field.split('.');
  const schema = Object.hasOwn(definition.shape, key) ? (definition.shape[key] as z.ZodType) : undefined;
  const unknown = (): Finding => {
    const near = nearest(key, Object.keys(definition.shape));
    return {
      rule: conflictRules['field-unknown'],
      at: [...at, 'field'],
      message: `“${field}” is no key of this kind of file.`,
      ...(near && near !== key ? { help: `Did you mean “${[near, ...inner].join('.')}”?` } : {}),
    };
  };
  if (!schema) return [unknown()];
  const probe = inner.reduceRight<Plain>(
    (holds, step) => Object.assign(Object.create(null), { [step]: holds }),
    value ?? '1',
  );
  const read = schema.safeParse(probe);
  if (read.success) return [];
  const faults = findingsOf(read.error.issues, probe).filter(({ at: path }) =>
    inner.every((step, index) => path[index] === undefined || path[index] === step),
  );
  if (
    inner.length > 0 &&
    faults.some(({ rule, at: path }) => rule === schemaRules['unknown-key'] && path.length <= inner.length)
  )
    return [unknown()];
  if (value === undefined) return [];
  return faults
    .filter(({ at: path }) => path.length >= inner.length)
    .map((fault) => ({ ...fault, at: [...at, 'value', ...fault.at.slice(inner.length)] }));
}

/** True where the data has something at a path of keys; entries of lists are looked through. */
export function hasPath(data: Plain | undefined, path: readonly string[]): boolean {
  if (path.length === 0) return data !== undefined;
  if (Array.isArray(data)) return data.some((item) => hasPath(item, path));
  if (data === undefined || !isBlock(data)) return false;
  const [key = '', ...rest] = path;
  return Object.hasOwn(data, key) && hasPath(data[key], rest);
}

function listOf(value: Plain | undefined): readonly Plain[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isBlock(value: Plain): value is { [key: string]: Plain } {
  return typeof value === 'object' && !Array.isArray(value);
}
