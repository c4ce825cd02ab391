import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/*
 * Makes the JSON Schema of `/api/v1/` of the types by which its files are written: `npm run api-schema` writes it to
 * `src/exports/api/definitions.json`, and a test holds it to the types.
 */

const root = join(import.meta.dirname, '../..');

/** Files of the interface, by the name of their type without `Api`. */
const roots: readonly (readonly [file: string, types: readonly string[]])[] = [
  ['src/views/types/api.ts', ['ApiOffers', 'ApiOffer', 'ApiMovedOffer']],
  [
    'src/exports/api/types.ts',
    [
      'ApiIndex',
      'ApiProviders',
      'ApiProvider',
      'ApiPathways',
      'ApiPathway',
      'ApiFrameworks',
      'ApiComparisons',
      'ApiChanges',
    ],
  ],
  ['src/views/types/plan.ts', ['PlanIndex', 'PlanData']],
];

type Schema = { [key: string]: unknown };

/** The schema of every type that the files use, by name. */
export function apiDefinitions(): Readonly<Record<string, Schema>> {
  const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const program = ts.createProgram(
    roots.map(([file]) => join(root, file)),
    { ...options, noEmit: true, incremental: false },
  );
  const maker = new SchemaMaker(program.getTypeChecker());
  for (const [file, names] of roots) {
    const source = program.getSourceFile(join(root, file));
    for (const statement of source?.statements ?? []) {
      if (ts.isTypeAliasDeclaration(statement) && names.includes(statement.name.text)) maker.add(statement);
    }
  }
  return Object.fromEntries([...maker.definitions].sort(([a], [b]) => (a < b ? -1 : 1)));
}

class SchemaMaker {
  readonly definitions = new Map<string, Schema>();
  readonly #checker: ts.TypeChecker;
  readonly #names = new Map<ts.Type, string>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  add(declaration: ts.TypeAliasDeclaration): void {
    const type = this.#checker.getTypeAtLocation(declaration.name);
    this.#reference(type, declaration.name.text);
  }

  #schema(type: ts.Type): Schema {
    const name = this.#nameOf(type);
    return name === null ? this.#inline(type) : this.#reference(type, name);
  }

  #reference(type: ts.Type, wanted: string): Schema {
    const known = this.#names.get(type);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const plain = wanted.replace(/^Api/, '');
    let name = plain;
    for (let count = 2; this.definitions.has(name); count++) name = `${plain}${count}`;
    this.#names.set(type, name);
    this.definitions.set(name, {});
    const symbol = type.aliasSymbol;
    this.definitions.set(name, { ...this.#described(symbol), ...this.#inline(type) });
    return { $ref: `#/$defs/${name}` };
  }

  /** Types with a name of ours and more than one value in them get a definition; others stand where they are used. */
  #nameOf(type: ts.Type): string | null {
    const symbol = type.aliasSymbol;
    const file = symbol?.declarations?.[0]?.getSourceFile().fileName;
    if (!symbol || file === undefined || relative(root, file).startsWith('..')) return null;
    if (file.includes('node_modules')) return null;
    const isObject = (type.flags & ts.TypeFlags.Object) !== 0 || type.isUnion() || type.isIntersection();
    if (!isObject || isLiterals(type)) return null;
    const of = (type.aliasTypeArguments ?? []).map((one) => one.aliasSymbol?.name ?? '').join('');
    if (['IdOf', 'ValuesOf', 'Values'].includes(symbol.name)) return null;
    return of === '' || type.aliasTypeArguments === undefined ? symbol.name : `${symbol.name}Of${of}`;
  }

  #inline(type: ts.Type): Schema {
    const { flags } = type;
    if (flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) return {};
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.#checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BooleanLike && !type.isUnion()) return { type: 'boolean' };
    if (type.isUnion()) return this.#union(type.types);
    return this.#object(type);
  }

  #union(all: readonly ts.Type[]): Schema {
    const types = all.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    const literals = types.filter((one) => one.isStringLiteral() || one.isNumberLiteral());
    const booleans = types.filter(({ flags }) => flags & ts.TypeFlags.BooleanLiteral);
    const rest = types.filter((one) => !literals.includes(one as ts.LiteralType as never) && !booleans.includes(one));
    const parts: Schema[] = [
      ...(literals.length > 0 ? [{ enum: literals.map((one) => (one as ts.LiteralType).value) }] : []),
      ...(booleans.length === 2 ? [{ type: 'boolean' }] : booleans.map((one) => this.#inline(one))),
      ...rest.map((one) => this.#schema(one)),
    ];
    const [only] = parts;
    return parts.length === 1 && only ? only : { anyOf: parts };
  }

  #object(type: ts.Type): Schema {
    const checker = this.#checker;
    if (checker.isTupleType(type)) {
      const items = checker.getTypeArguments(type as ts.TypeReference);
      const target = (type as ts.TupleTypeReference).target;
      const fixed = items.filter((_, place) => (target.elementFlags[place] ?? 0) & ts.ElementFlags.Required);
      const rest = items.find((_, place) => (target.elementFlags[place] ?? 0) & ts.ElementFlags.Rest);
      return {
        type: 'array',
        ...(fixed.length > 0 ? { prefixItems: fixed.map((one) => this.#schema(one)) } : {}),
        items: rest ? this.#schema(rest) : false,
        minItems: fixed.length,
      };
    }
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: item ? this.#schema(item) : {} };
    }
    const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
    if (index) return { type: 'object', additionalProperties: this.#schema(index) };
    return this.#properties(type);
  }

  #properties(type: ts.Type): Schema {
    const required: string[] = [];
    const properties: Record<string, Schema> = {};
    for (const symbol of this.#checker.getPropertiesOfType(type)) {
      const value = this.#checker.getTypeOfSymbol(symbol);
      const alone = this.#withoutUndefined(value);
      if (alone === null) continue;
      if (!mayBeUndefined(value) && !(symbol.flags & ts.SymbolFlags.Optional)) required.push(symbol.name);
      properties[symbol.name] = { ...this.#described(symbol), ...this.#schema(alone) };
    }
    return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) };
  }

  /** A key whose value can be undefined is absent in JSON then. */
  #withoutUndefined(type: ts.Type): ts.Type | null {
    if (type.flags & ts.TypeFlags.Undefined) return null;
    if (!type.isUnion() || !mayBeUndefined(type)) return type;
    const kept = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
    return kept.length === 1 && kept[0] ? kept[0] : type;
  }

  #described(symbol: ts.Symbol | undefined): Schema {
    const text = ts.displayPartsToString(symbol?.getDocumentationComment(this.#checker)).replace(/\s+/g, ' ').trim();
    return text === '' ? {} : { description: text };
  }
}

function mayBeUndefined(type: ts.Type): boolean {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some(({ flags }) => flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Unknown | ts.TypeFlags.Any));
}

function isLiterals(type: ts.Type): boolean {
  const isOne = (one: ts.Type): boolean =>
    one.isLiteral() || (one.flags & (ts.TypeFlags.BooleanLiteral | ts.TypeFlags.Null | ts.TypeFlags.Undefined)) !== 0;
  return type.isUnion() ? type.types.every(isOne) : isOne(type);
}

if (import.meta.main) {
  const path = join(root, 'src/exports/api/definitions.json');
  writeFileSync(path, `${JSON.stringify(apiDefinitions(), null, 2)}\n`);
}
