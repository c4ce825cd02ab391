/** Words of the concept "credential". */
export const credential = {
  title: 'The certificate',
  name: 'Name',
  times: (name: string, count: string) => `${name} (${count} of them)`,
  unnamed: 'Certificate',
  ofNamed: (name: string) => `${name}:`,
  format: 'Form',
  verification: 'How others check it',
  storage: 'Where you keep it',
  issuedThrough: 'Issued through',
  validity: 'Valid',
  withoutEnd: 'Without end',
  onRequest: 'How you get it',
  onRequestYes: 'You must ask for it',
  onRequestNo: 'You get it without asking',
  renewal: 'How to renew it',
} as const;
