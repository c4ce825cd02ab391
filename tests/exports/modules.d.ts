// Packages without types of their own: as much of them as the validators use.

declare module 'rdf-ext' {
  import type { DataFactory, DatasetCore, Quad } from '@rdfjs/types';

  const rdf: DataFactory & {
    dataset(quads?: Iterable<Quad>): DatasetCore;
    formats: { parsers: { import(mediaType: string, stream: unknown, options?: object): AsyncIterable<Quad> | null } };
  };
  export default rdf;
}

declare module 'shacl-engine' {
  import type { DatasetCore, Term } from '@rdfjs/types';

  type Result = {
    readonly focusNode?: { readonly term?: Term };
    readonly path?: readonly { readonly predicates?: readonly Term[] }[];
    readonly constraintComponent?: Term;
    readonly value?: { readonly term?: Term };
    readonly severity?: Term;
    readonly message?: readonly Term[];
  };

  export class Validator {
    constructor(shapes: DatasetCore, options: { factory: unknown; debug?: boolean });
    validate(data: {
      dataset: DatasetCore;
    }): Promise<{ readonly conforms: boolean; readonly results: readonly Result[] }>;
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
