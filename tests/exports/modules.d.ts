// Packages without types of their own: as much of them as the validators use.

declare module 'rdf-ext' {
  import type { Quad } from 'n3';

  export interface Dataset extends Iterable<Quad> {
    add(quad: Quad): this;
    toCanonical(): string;
  }
  const rdf: {
    dataset(quads?: Iterable<Quad>): Dataset;
    formats: { parsers: { import(mediaType: string, stream: unknown, options?: object): AsyncIterable<Quad> | null } };
  };
  export default rdf;
}

declare module 'shacl-engine' {
  import type { Term } from 'n3';
  import type { Dataset } from 'rdf-ext';

  type Result = {
    readonly focusNode?: { readonly term?: Term };
    readonly path?: readonly { readonly predicates?: readonly Term[] }[];
    readonly constraintComponent?: Term;
    readonly value?: { readonly term?: Term };
    readonly severity?: Term;
    readonly message?: readonly Term[];
  };

  export class Validator {
    constructor(shapes: Dataset, options: { factory: unknown; debug?: boolean });
    validate(data: { dataset: Dataset }): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
  }
}

declare module '@adobe/structured-data-validator' {
  type Issue = {
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly path: readonly { readonly type: string }[];
  };

  export default class Validator {
    constructor(vocabulary: object);
    validate(data: unknown): Promise<readonly Issue[]>;
  }
}

declare module '@marbec/web-auto-extractor' {
  export default class WebAutoExtractor {
    constructor(options: { addLocation: boolean; embedSource: readonly string[] });
    parse(html: string): unknown;
  }
}
