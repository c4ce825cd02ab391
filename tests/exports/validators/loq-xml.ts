import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import type { Validator } from '../validator.ts';

export const validator: Validator = {
  name: 'ELM LOQ XML, XSD 3.1.0',
  files: ['data/elm/**/*.loq.xml'],
  open: (standards) => {
    xmlRegisterFsInputProviders();
    const path = join(standards, 'elm/xsd/loq.xsd');
    const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(path), { url: path }));
    return ({ bytes }) => {
      const document = XmlDocument.fromBuffer(bytes);
      try {
        schema.validate(document);
        return [];
      } catch (error) {
        if (error instanceof XmlValidateError)
          return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
        throw error;
      } finally {
        document.dispose();
      }
    };
  },
  seededFault: (text) => text.replaceAll(/<ISCEDFCode [^>]*>/g, ''),
};
