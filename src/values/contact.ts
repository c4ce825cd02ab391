import type { z } from 'zod';
import { parseEmail } from './email.ts';
import { code, email, link } from './fields.ts';
import { block, byForm, field, type Scalar, scalar } from './form.ts';
import { parseLink } from './link.ts';
import { accept, type Parsed } from './parsed.ts';
import { type Text, text } from './text.ts';

/** Whom to ask. At least one part is given. */
export type Contact = {
  readonly name?: Text | undefined;
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly url?: string | undefined;
  readonly address?: Text | undefined;
  readonly note?: Text | undefined;
};

const shortContact: z.ZodType<Contact, Scalar> = scalar<Contact>(
  (written): Parsed<Contact> => {
    if (/^[^\s/:]+@/.test(written)) {
      const address = parseEmail(written);
      return address.ok ? accept({ email: address.value }) : address;
    }
    const page = parseLink(written);
    return page.ok ? accept({ url: page.value }) : page;
  },
  { value: 'link or e-mail', examples: ['https://www.riverbank.example/contact', 'courses@riverbank.example'] },
);

/** A link or an e-mail address alone, or a block. */
export const contact: z.ZodType<Contact> = byForm<Contact>(
  shortContact,
  block({
    name: field(text.optional(), { doc: 'The office or person.', example: 'Centre for Lifelong Learning' }),
    email: field(email.optional(), { doc: 'E-mail address.', example: 'courses@riverbank.example' }),
    phone: field(code.optional(), { doc: 'Telephone number, with the code of the country.', example: '+372 600 0000' }),
    url: field(link.optional(), { doc: 'A page with more ways to ask.' }),
    address: field(text.optional(), { doc: 'Postal address.' }),
    note: field(text.optional(), { doc: 'An aside.' }),
  }),
);
