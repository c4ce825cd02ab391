/** Words of the page about data, and why an offer is left out of a format. */
export const dataPage = {
  title: 'Data: the catalogue for programs',
  lead: 'What stands on these pages can be read by programs too: by search engines, registers, spreadsheets, calendars and your own tools. Everything is a file at a fixed address. There is no account and no key.',
  licenceTitle: 'May I use it?',
  licence: 'Yes. The facts stand under this licence:',
  noLicence: 'The catalogue names no licence for its facts. Ask who answers for it.',
  promise:
    'In every format, what nobody stated is left out, and nothing is made up. An offer that a format cannot express is not in it; the reasons are below.',
  who: 'Who reads it',
  files: 'Files',
  example: 'A real example',
  exampleOf: (title: string) => `Beginning of a file: ${title}`,
  register: 'How to make it known',
  leftOut: 'Offers left out',
  noneLeftOut: 'None of those that are passed on.',
  left: (count: number) => (count === 1 ? '1 offer' : `${count} offers`),
  more: (count: number) => `and ${count} more`,
  fill: 'Key to fill in:',
  off: 'This catalogue does not write this format. To switch it on, write in catalogue.yaml:',
  withheldTitle: 'Offers that no register gets',
  withheldLead:
    'A register takes what it gets for the word of the provider. So these offers are on the pages and in the site map, in JSON, CSV and XLSX, marked with who says so, and in no other format.',
  allPassedOn: 'Every offer is passed on.',
  rewrites: 'What the web server must do',
  rewritesExplain:
    'A reader asks for /courses?pageNumber=1&pageSize=250 and /courses/<id>/offerings. The server must answer these paths, without .json, with the files beside them. For nginx:',
  rewrite: (root: string) =>
    `location ${root} {\n  try_files $uri $uri.json =404;\n  default_type application/json;\n}`,
  formats: {
    'schema-org': {
      title: 'schema.org, in the pages',
      what: 'The page of an offer that is passed on carries it as a Course, with its runs, price and certificate; lists carry what is on them, and pages of providers who they are.',
      readers: 'Search engines, and programs that read web pages.',
      register: 'Nothing to do. Search engines find it when they read the pages.',
      setting: 'exports:\n  schema-org: yes',
    },
    elm: {
      title: 'European Learning Model',
      what: 'Each offer and the whole catalogue as linked data in the model of the European Union, in three forms (Turtle, JSON-LD, RDF/XML), and in the XML form of the Qualification Dataset Register.',
      readers: 'Registers and programs that read this model, such as the Qualification Dataset Register.',
      // The published model, its shapes and its XML schema name no address, form or office for registering.
      register:
        'How Europass takes a catalogue in is not said where its model is published: ask there. What to tell: the files follow the profile for learning opportunities and qualifications (LOQ), in version 3.1 unless the settings choose 3.3, and the XML file has the form of the Qualification Dataset Register.',
      setting: 'exports:\n  elm: yes',
    },
    'quality-link': {
      title: 'QualityLink',
      what: 'One file with all offers, and a small file at a fixed place that says where it is.',
      readers: 'The QualityLink network, which gathers courses of European higher education.',
      // QualityLink, discovery specification (a draft), and the program of its aggregator.
      register:
        'The network looks for /.well-known/quality-link-manifest.json on the domain of an institution of higher education, or for a DNS record of that domain: TXT "v=qldiscover1; m=" and the address of the file. So publish the catalogue on that domain, copy the file there, or set the record. Providers of other kinds are not found by themselves. The specification is a draft: ask the network which version of the European Learning Model it reads.',
      setting: 'exports:\n  quality-link: yes',
    },
    'open-badges': {
      title: 'Open Badges 3.0',
      what: 'Each offer as an Achievement: what can be earned, and by which criteria.',
      readers: 'Badge platforms. A badge that somebody earns refers to the achievement by its address.',
      // Open Badges 3.0 knows no register of achievements.
      register: 'There is nowhere to register. An issuer names the address of the achievement in the badge.',
      setting: 'exports:\n  open-badges: yes',
    },
    ctdl: {
      title: 'CTDL, for the Credential Registry',
      what: 'Each offer as a MicroCredential in the language of Credential Engine, and each provider.',
      readers: 'The Credential Registry and what is built on it.',
      // Credential Engine, credential-registry-publish-action.
      register:
        'The provider needs an account with the Credential Registry. Credential Engine’s action for GitHub then reads these addresses and sends what it finds to the registry. Every offer needs a CTID that never changes: npm run check -- --fix ctid gives it one.',
      setting: 'exports:\n  ctdl: yes',
    },
    ooapi: {
      title: 'Open Education API',
      what: 'Each offer as a course and each run as an offering, in versions 5 and 6.',
      readers: 'Universities that exchange courses, above all in the Netherlands.',
      setting: 'exports:\n  ooapi: yes',
    },
    api: {
      title: 'JSON, our own interface',
      what: 'Everything: every offer with every fact in its state, what was worked out and by which rule, who says so; providers, pathways, frameworks, and what changed.',
      readers: 'Your own programs. The OpenAPI file describes every file.',
    },
    tables: {
      title: 'Tables: CSV and XLSX',
      what: 'One row for each offer, one for each run; the third sheet of the workbook explains the columns. A text that a spreadsheet would run as a formula has an apostrophe in front.',
      readers: 'Spreadsheet programs and statistics.',
      setting: 'exports:\n  csv: yes\n  xlsx: yes',
    },
    feeds: {
      title: 'News and calendars',
      what: 'New and changed offers as RSS, Atom and JSON Feed; last days to apply and starts as a calendar. Each provider and each field has its own: the pages link them.',
      readers: 'Feed readers and calendar programs.',
      register: 'Copy the address into your feed reader or your calendar: it follows the catalogue.',
      setting: 'exports:\n  feed: yes',
    },
    dcat: {
      title: 'Description of the data (DCAT-AP)',
      what: 'What data there is, under which licence, in which formats.',
      readers: 'Portals for open data, such as data.europa.eu.',
      // DCAT-AP says what such a file holds, and nothing of how a portal takes it in.
      register: 'The file stays at this address. How a portal takes it in, only the portal can say: ask it.',
      setting: 'exports:\n  dcat: yes',
    },
  },
  eqfLevel: (level: number) => `EQF level ${level}`,
  result: 'Result',
  changesMethod:
    'Days are those that the editors wrote into the file of an offer: history (first published, last changed, changes by version) and lastChecked. A change that no editor recorded is not seen; a date known only to the month is left out.',
  apiTitle: (catalogue: string) => `${catalogue}: the catalogue as JSON`,
  apiPromise:
    'Files that anybody may read. Within version 1 keys are only added, never renamed, removed or given another meaning. A key that is absent says nothing; null says that a figure is not known; every fact says whether it is stated, does not apply, is stated elsewhere or is not stated.',
  calendar: 'Calendar',
  offerFiles: 'Data',
  offerFilesExplain: 'The same facts for programs.',
  offerFilesMore: 'What these are',
  omitted: {
    severalProviders: 'It has several providers, and readers of this format take one only.',
    noSummary: 'It has no summary.',
    shortSummary: 'Its summary is shorter than 15 letters.',
    noSinglePrice: 'No fee for everyone is stated as one amount.',
    noExactHours: 'Its hours are not stated as one number.',
    noMode: 'Its form of participation is not stated.',
    noRun: 'No run is stated.',
    noCriteria: 'Neither learning outcomes nor an assessment are stated: there are no criteria.',
    noCtid: 'It has no CTID. The command “npm run check -- --fix ctid” gives it one.',
    noProviderCtid: (provider: string) => `Its provider ${provider} has no CTID.`,
    noProviderKind: (provider: string) => `The type or the sector of its provider ${provider} is not stated.`,
    noProviderSummary: (provider: string) => `Its provider ${provider} has no summary of at least 15 letters.`,
    noProviderPage: (provider: string) => `Its provider ${provider} has no web address.`,
    noLanguage: 'The language of teaching is not stated.',
    noCode: 'It has no code.',
    noShortTitle: 'It has no short title, which version 5 demands.',
    noShortName: (provider: string) => `Its provider ${provider} has no short name, which version 5 demands.`,
    partOfOther: (provider: string) =>
      `Its provider ${provider} is a part of another organisation. The format asks which kind of part it is, and no key of the catalogue says that.`,
    noDates: 'The day on which it was published or changed is not stated: news must be put in order.',
    noLevel: 'Its level is not stated.',
  },
} as const;
